package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instruments that stand in a list, one a line. */
class InstrumentListsTest {

  private static final String TITLE = "Premier of Norway visits Chile";

  @Test
  void eachLineIsOneHoweverAlikeTheyAre() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            "The leaders of Norway and Chile witnessed the signing of a number of arrangements today. These are:",
            "Memorandum of Arrangement on Salmon Feed Cooperation",
            "Memorandum of Arrangement on Cooperation to Promote Salmon Health",
            "Memorandum of Arrangement Concerning Cooperation on Sea Ice");
    assertEquals(3, t.all(Kind.AGREEMENT).size(), () -> t.all(Kind.AGREEMENT).toString());
    Thing ice = t.named(Kind.AGREEMENT, "Sea Ice");
    assertEquals("Memorandum of Arrangement Concerning Cooperation on Sea Ice", ice.label());
    assertEquals("signed", t.code(ice, Property.AGREEMENT_STATUS));
    assertEquals("2019-05-08", t.date(ice, Property.SIGNED_ON));
    assertEquals("cl; no", t.links(ice, Property.PARTY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MoUs and Agreements                                              | signed
          List of agreements signed                                        | signed
          The following agreements were concluded during the visit:        | signed
          Proposed agreements                                              | planned
          The sides hope to sign the following agreements next year:       | planned
          Agreements under negotiation                                     | planned
          """)
  void theHeadingSaysWhetherTheyAreSigned(String heading, String status) throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            heading,
            "Agreement between the Government of Norway and the Government of Chile on Polar Shipping",
            "Protocol between the Government of Norway and the Government of Chile on Krill");
    assertEquals(2, t.all(Kind.AGREEMENT).size(), () -> t.all(Kind.AGREEMENT).toString());
    assertEquals(status, t.code(t.named(Kind.AGREEMENT, "Krill"), Property.AGREEMENT_STATUS));
  }

  @Test
  void whatTheNameIsAboutNamesNoParty() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            "Agreement between the Ministry of Science of Chile and the Research Council of Norway on Workers of Peru in Brazil",
            "Agreement between the Ministry of Science of Chile and the Research Council of Norway for Exchange with Kenya");
    for (Thing a : t.all(Kind.AGREEMENT)) {
      assertTrue(t.reading().links(a, Property.PARTY).stream().allMatch(p -> p.kind() == Kind.ORGANIZATION), t.links(a, Property.PARTY));
    }
  }

  @Test
  void aTableOfCountries() throws Exception {
    Told t =
        Told.by(
            "1999-05-08",
            "Norway and Chile agree on cooperation in the Arctic",
            "Norway works with Chile. Norway has further partners.",
            "Italy",
            "Agreement on Cooperation in Arctic Science",
            "Year signed 1981",
            "Sweden",
            "Agreement on Cooperation in Arctic Science",
            "Year signed 1986");
    assertEquals(2, t.all(Kind.AGREEMENT).size(), () -> t.all(Kind.AGREEMENT).toString());
    Thing sweden = t.all(Kind.AGREEMENT).get(1);
    assertEquals("1986", t.date(sweden, Property.SIGNED_ON));
    assertEquals("signed", t.code(sweden, Property.AGREEMENT_STATUS));
    assertEquals("no; se", t.links(sweden, Property.PARTY));
  }

  @Test
  void whatIsListedWasSignedAtTheMeeting() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            "Prime Minister Ingrid Nordmann of Norway met with President Pedro Salinas of Chile in Oslo today.",
            "They witnessed the signing of a number of arrangements. These are:",
            "- Memorandum of Arrangement on Salmon Feed Cooperation;",
            "- Exchange of Letters confirming the Sea Ice Alliance recipients.");
    for (Thing a : t.all(Kind.AGREEMENT)) {
      assertEquals("2019-05-08", t.date(a, Property.SIGNED_ON), a.label());
      assertEquals(1, t.reading().links(a, Property.SIGNED_AT).size(), a.label());
    }
  }

  @Test
  void aSentenceIsNoItem() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            "An agreement on fisheries was signed by Norway and Chile in 2007.",
            "The agreement on fisheries is in force since 2008.");
    t.only(Kind.AGREEMENT);
  }
}
