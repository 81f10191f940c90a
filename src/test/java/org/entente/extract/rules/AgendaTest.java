package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.Property;
import org.entente.extract.Reading;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The parts of a meeting, and who was there in what role. */
class AgendaTest {

  private static Reading reading;

  @BeforeAll
  static void read() throws Exception {
    reading =
        new Extractor(Reference.bundled())
            .read(
                Reader.read(
                    "2019-05-08-made-up",
                    String.join(
                        "\n\n",
                        "Norway and Chile review their cooperation in science",
                        "The 4th meeting of the Norway-Chile Joint Committee on Science and Technology took place in Santiago on 7 May 2019."
                            + " The Committee was co-chaired by Ms. Ingrid Nordmann, Director General of the Research Council of Norway, and"
                            + " Dr. Pedro Salinas, Vice Minister of Science of Chile.",
                        "Following opening remarks by both co-chairs, the Norwegian side presented recent work on marine biology and carbon capture."
                            + " The two sides exchanged views on artificial intelligence and astronomy."
                            + " Participants held deep dive discussions on quantum computing and nanotechnology."
                            + " Representatives of the Research Council of Norway attended the meeting.",
                        "The next meeting of the Joint Committee will be held in Oslo in 2021.")));
  }

  private static List<Thing> items(String type) {
    return reading.things(Kind.AGENDA_ITEM).stream().filter(i -> reading.code(i, Property.ITEM_TYPE).orElse("").equals(type)).toList();
  }

  private static Set<String> keys(Thing thing, Property property) {
    return reading.links(thing, property).stream().map(t -> t.key() != null ? t.key() : t.label()).collect(Collectors.toSet());
  }

  @Test
  void opening() {
    assertEquals(1, items("opening").size());
    assertEquals(Set.of("Ingrid Nordmann", "Pedro Salinas"), keys(items("opening").get(0), Property.PRESENTED_BY));
  }

  @Test
  void whatOneSideBrought() {
    Thing item = items("presentation").get(0);
    assertEquals(Set.of("no"), keys(item, Property.PRESENTED_BY));
    assertTrue(keys(item, Property.TOPIC).contains("carbon-capture-utilization-and-storage"), keys(item, Property.TOPIC).toString());
    assertTrue(item.label().endsWith("presented by the Norwegian side"), item.label());
  }

  @Test
  void whatBothSpokeAbout() {
    assertEquals(Set.of("artificial-intelligence", "astronomy"), keys(items("exchange-of-views").get(0), Property.TOPIC));
    assertEquals("Exchange of views on artificial intelligence and astronomy", items("exchange-of-views").get(0).label());
  }

  @Test
  void aDeepDiveForEachField() {
    assertEquals(2, items("deep-dive").size());
  }

  @Test
  void eachFieldIsOneOfTheMeeting() {
    for (Thing item : reading.things(Kind.AGENDA_ITEM)) {
      Thing meeting = reading.link(item, Property.IN_EVENT).orElseThrow();
      assertTrue(reading.links(meeting, Property.TOPIC).containsAll(reading.links(item, Property.TOPIC)), item.label());
    }
  }

  @Test
  void whoWasThereInWhatRole() {
    Set<String> roles =
        reading.things(Kind.PARTICIPATION).stream()
            .map(p -> keys(p, Property.AGENT).iterator().next() + " " + reading.code(p, Property.ROLE).orElse("") + " " + keys(p, Property.ON_BEHALF_OF))
            .collect(Collectors.toSet());
    assertEquals(Set.of("Ingrid Nordmann co-chair [no]", "Pedro Salinas co-chair [cl]", "no-rcn attendee [no]"), roles);
    for (Thing p : reading.things(Kind.PARTICIPATION)) {
      if (!reading.code(p, Property.ROLE).orElse("").equals("attendee")) {
        assertTrue(reading.link(p, Property.IN_TENURE).isPresent(), p.label());
      }
    }
  }
}
