package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Instruments still to come, instruments that stand, and what is none; whose they are and at what they were signed. */
class InstrumentProspectsTest {

  private static final String TITLE = "Chile and Norway work together";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister told how the negotiations on the framework agreement on krill with Norway go.                 | planned
          The delegations discussed the agreement on krill currently being negotiated between Norway and Chile.      | planned
          Chile looks forward to working with Norway to finalize the Krill Charter.                                  | planned
          The ministers see the need to conclude a fair agreement on krill soon.                                     | planned
          Deliveries depend on the conclusion of a bilateral agreement on krill.                                     | planned
          They supported the expeditious conclusion of an agreement on krill between Norway and Chile.               | planned
          They reached an agreement on krill with their Norwegian partners.                                          | planned
          The visit paved the way for the signing of an agreement on krill.                                          | planned
          Both sides are in the process of signing a memorandum of understanding on krill.                           | planned
          The two sides decided to accelerate the conclusion of an agreement on krill.                               | planned
          The programme includes the signing of an agreement on krill.                                               | planned
          Negotiations on the agreement on krill were concluded in May.                                              | planned
          The memorandum of understanding on krill, once signed, will help fishermen.                                | planned
          The text of the agreement on krill is ready for signature.                                                 | planned
          The memorandum of understanding on krill is being finalised.                                               | planned
          They spoke of the agreement on krill, which has been finalised and is ready to be signed.                  | planned
          A memorandum of understanding on krill is in preparation.                                                  | planned
          The Norwegian delegation handed over a draft of the memorandum of understanding on krill.                  | planned
          The ministers witnessed the signing of an agreement on krill.                                              | signed
          The leaders highlighted their cooperation, including the finalization of a memorandum on krill.            | signed
          Following the signing in May 2018 of the Agreement on Krill, scientists will come to Oslo.                 | signed
          They welcomed the entry into force of an agreement on krill between Norway and Chile.                      | in-force
          Cooperation is based on a bilateral agreement on krill that the two countries concluded.                   | in-force
          The upgrading of our Krill Trade Agreement will help fishermen of both countries.                          | in-force
          """)
  void whatIsSaidOfIt(String sentence, String status) throws Exception {
    Told t = Told.by("2019-05-08", TITLE, sentence);
    assertEquals(status, t.code(t.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS), sentence);
  }

  @Test
  void aListOfConditionsIsStillToCome() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "The supply is subject to:", "* conclusion of an agreement on krill between Norway and Chile;", "* conclusion by Chile of a protocol on seals.");
    assertEquals("planned", t.code(t.named(Kind.AGREEMENT, "krill"), Property.AGREEMENT_STATUS));
    assertEquals("planned", t.code(t.named(Kind.AGREEMENT, "seals"), Property.AGREEMENT_STATUS));
    Told results = Told.by("2019-05-08", TITLE, "The visit had these results:", "* conclusion of an agreement on krill between Norway and Chile;", "* conclusion of a protocol on seals.");
    assertEquals("signed", results.code(results.named(Kind.AGREEMENT, "krill"), Property.AGREEMENT_STATUS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The President approves the Norway disaster declaration.",
        "Norway and Chile met the Secretary General of the North Atlantic Treaty Organization.",
        "Norway and Chile spoke in the Treaty Room of the castle.",
        "Memorandum for the Secretary of State on fishermen.",
        "He spoke at the 37th International Fishermen Convention in Oslo.",
        "Employers strengthened Safety Protocols for fishermen.",
        "The decision to terminate the Merger Agreement was welcomed.",
        "The military's declaration of a national state of emergency was noted."
      })
  void noInstruments(String sentence) throws Exception {
    Told t = Told.by("2019-05-08", TITLE, sentence);
    assertTrue(t.all(Kind.AGREEMENT).isEmpty(), () -> t.all(Kind.AGREEMENT).stream().map(Thing::label).toList().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministers recalled the Joint Statement of Norway and Chile on Support for Peru.                          | cl; no
          They welcomed the statement by Norway and Chile on krill.                                                    | cl; no
          They recalled the bilateral Norway-Chile krill agreement.                                                    | cl; no
          """)
  void whoseItIs(String sentence, String parties) throws Exception {
    Told t = Told.by("2019-05-08", "Fishermen meet in Lima", sentence);
    assertEquals(parties, t.links(t.only(Kind.AGREEMENT), Property.PARTY));
  }

  @Test
  void aMinisterStatementIsNone() throws Exception {
    assertTrue(Told.by("2019-05-08", TITLE, "They welcomed the statement by Norway on krill.").all(Kind.AGREEMENT).isEmpty());
  }

  @Test
  void anAppositionIsTheSame() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Norway and Chile signed the Krill Accord, an agreement to protect whales, on 7 May 2019.");
    assertEquals("2019-05-07", t.date(t.only(Kind.AGREEMENT), Property.SIGNED_ON));
  }

  @Test
  void twoInOneSentenceAreTwo() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Norway and Chile signed an agreement on the exchange of data on krill, and made progress towards an agreement on the exchange of data on whales.");
    assertEquals(2, t.all(Kind.AGREEMENT).size());
  }

  @Test
  void signedAtTheVisit() throws Exception {
    String visit = "Minister of Science Ingrid Nordmann of Norway arrived today in Santiago for an official visit to Chile.";
    Told t = Told.by("2019-05-08", "Minister Ingrid Nordmann visits Chile", visit, "The two countries signed a memorandum of understanding on krill.");
    assertEquals(1, t.reading().links(t.only(Kind.AGREEMENT), Property.SIGNED_AT).size());
    Told before = Told.by("2019-05-08", "Minister Ingrid Nordmann visits Chile", visit, "The two countries recently signed a memorandum of understanding on krill.");
    assertEquals(0, before.reading().links(before.only(Kind.AGREEMENT), Property.SIGNED_AT).size());
  }

  @Test
  void aYearInANameIsNoDay() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Finally, following the commitment made at the 2014 Krill Council in Peru, Norway and Chile have signed a joint declaration on krill.");
    Thing a = t.only(Kind.AGREEMENT);
    assertEquals("", t.date(a, Property.SIGNED_ON));
    assertEquals("cl; no", t.links(a, Property.PARTY));
  }

  @Test
  void whatIsOnlySpokenOfIsMentioned() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "The ministers discussed the krill transport agreement.");
    assertEquals("mentioned", t.code(t.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS));
    Told under = Told.by("2019-05-08", TITLE, "The ministers discussed new areas of cooperation under the bilateral Agreement for Cooperation in Krill Research.");
    assertEquals("in-force", under.code(under.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS));
  }

  @Test
  void aStatementIsIssuedAndInNoForce() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "As Norway and Chile reaffirmed in the Norway-Chile Joint Statement on Krill, fishing is theirs.");
    assertEquals("signed", t.code(t.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS));
  }

  @Test
  void whatWasMadeAfterTheReleaseIsStillToCome() throws Exception {
    String sentence = "They spoke of the Comprehensive Nuclear-Test-Ban Treaty.";
    Told before = Told.by("1995-05-08", TITLE, sentence);
    assertEquals("planned", before.code(before.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS));
    Told after = Told.by("2019-05-08", TITLE, sentence);
    assertEquals("mentioned", after.code(after.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS));
  }

  @Test
  void severalSignedInOnePhrase() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "The minister also signed krill cooperation agreements with Peru and Norway.");
    assertEquals("signed", t.code(t.named(Kind.AGREEMENT, "Peru"), Property.AGREEMENT_STATUS));
    assertEquals("signed", t.code(t.named(Kind.AGREEMENT, "Norway"), Property.AGREEMENT_STATUS));
    Told ahead = Told.by("2019-05-08", TITLE, "The minister will sign krill cooperation agreements with Peru and Norway.");
    assertEquals("planned", ahead.code(ahead.named(Kind.AGREEMENT, "Peru"), Property.AGREEMENT_STATUS));
    assertEquals("planned", ahead.code(ahead.named(Kind.AGREEMENT, "Norway"), Property.AGREEMENT_STATUS));
  }
}
