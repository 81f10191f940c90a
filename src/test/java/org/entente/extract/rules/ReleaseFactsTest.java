package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.Property;
import org.entente.extract.Reading;
import org.entente.reference.Reference;
import org.entente.release.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of text a release is, whose, and about what. */
class ReleaseFactsTest {

  private static final Extractor EXTRACTOR = new Extractor(Reference.bundled());

  private static Reading read(String... paragraphs) throws Exception {
    return EXTRACTOR.read(Reader.read("2020-02-11-made-up", String.join("\n\n", paragraphs)));
  }

  private static Set<String> keys(Reading reading, Property property) {
    return reading.links(reading.self(), property).stream().map(t -> t.key() != null ? t.key() : t.label()).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FACT SHEET: Norway and Chile                            | The two countries work together.                                     | fact-sheet
          Readout of President Nordmann's Call with Chile         | The President spoke with President Salinas.                          | readout
          Joint Statement of Norway and Chile                     | We, the leaders, reaffirm our partnership.                           | joint-statement
          Norway and Chile sign a joint statement on fusion       | The two countries signed a joint statement.                          | press-release
          Agreement between Norway and Chile on Fusion            | The proposal to sign the agreement was approved by the Cabinet.      | cabinet-decision
          Remarks at the Opening of the Fusion Centre             | Good morning.                                                        | speech
          Norway and Chile meet                                   | The two countries met in Oslo.                                       | press-release
          """)
  void kinds(String title, String text, String type) throws Exception {
    Reading r = read(title, text);
    assertEquals(type, r.code(r.self(), Property.RELEASE_TYPE).orElse(""));
  }

  @Test
  void aJointReleaseIsOfBothSides() throws Exception {
    Reading r = read("A new partnership on fusion", "The text of the following statement was released by the Governments of Norway and Chile.", "We work together.");
    assertEquals(Set.of("no", "cl"), keys(r, Property.ISSUED_BY));
  }

  @Test
  void noPublisherThatTheTextDoesNotName() throws Exception {
    Reading r = read("Norway and Chile meet", "The Research Council of Norway and Chile met in Oslo to talk about nuclear fusion.");
    assertEquals(Set.of(), keys(r, Property.PUBLISHER));
    assertEquals(Set.of(), keys(r, Property.ISSUED_BY));
  }

  @Test
  void theFieldsItIsAbout() throws Exception {
    Reading r =
        read(
            "Norway and Chile meet",
            "Ms. Ingrid Nordmann, Minister of Technology of Norway, spoke about nuclear fusion and research institutes. She praised quantum computing.");
    Set<String> topics = keys(r, Property.TOPIC);
    assertTrue(topics.containsAll(Set.of("nuclear-fusion", "quantum-computing")), topics.toString());
    assertFalse(topics.contains("technology"), "a minister's post is no field");
    assertFalse(topics.contains("research"), "research institutes are bodies");
  }
}
