package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreements: what they are called, between whom, who signed them when, and what became of them. */
class InstrumentsTest {

  private static final String TITLE = "Chile and Norway work together";

  @Test
  void ministersSign() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            "Norway and Chile sign agreement on polar research",
            "On 7 May 2019, Ingrid Nordmann, Minister of Research of Norway, and Pedro Salinas, Minister of Science of Chile, signed an agreement on"
                + " polar research in Oslo. The agreement covers glaciology and oceanography.");
    Thing a = t.only(Kind.AGREEMENT);
    assertEquals("signed", t.code(a, Property.AGREEMENT_STATUS));
    assertEquals("agreement", t.code(a, Property.AGREEMENT_TYPE));
    assertEquals("2019-05-07", t.date(a, Property.SIGNED_ON));
    assertEquals("cl; no", t.links(a, Property.PARTY));
    assertEquals("Ingrid Nordmann; Pedro Salinas", t.links(a, Property.SIGNATORY));
    assertEquals("glaciology; ocean-science; polar-research", t.links(a, Property.TOPIC));
    assertEquals(2, t.all(Kind.PARTICIPATION).stream().filter(p -> t.code(p, Property.ROLE).equals("signatory")).count());
  }

  @Test
  void bodiesAreThePartiesNotTheirCountries() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            "A memorandum of understanding on quantum computing was signed today between the Research Council of Norway and the Ministry of Science of"
                + " Chile.");
    Thing a = t.only(Kind.AGREEMENT);
    assertEquals("memorandum", t.code(a, Property.AGREEMENT_TYPE));
    assertEquals("2019-05-08", t.date(a, Property.SIGNED_ON));
    assertEquals(2, t.reading().links(a, Property.PARTY).size(), t.links(a, Property.PARTY));
    assertTrue(t.reading().links(a, Property.PARTY).stream().allMatch(p -> p.kind() == Kind.ORGANIZATION), t.links(a, Property.PARTY));
  }

  @Test
  void betweenStandsFarBehindTheSigning() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            "A declaration of intent on krill will be signed in the presence of the Norwegian and the Chilean king between the Research Council of Norway and the Ministry of Science of Chile.");
    assertTrue(t.reading().links(t.only(Kind.AGREEMENT), Property.PARTY).stream().allMatch(p -> p.kind() == Kind.ORGANIZATION));
    t = Told.by("2019-05-08", TITLE, "A declaration of intent on krill was signed by Norway and Chile after the talks between the Research Council of Peru and the Ministry of Science of Bolivia.");
    assertEquals("cl; no", t.links(t.only(Kind.AGREEMENT), Property.PARTY));
  }

  @Test
  void aTitleThatEntersIntoSomethingIsADecision() throws Exception {
    Told t = Told.by("2019-05-08", "Entering into an Agreement on krill with Chile", "The Cabinet approved the proposal of the Minister of Fisheries to enter into the agreement on krill with Chile.");
    assertEquals("approved", t.code(t.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway and Chile signed an agreement on fisheries in 2007.                             | signed
          The bilateral agreement on fisheries was signed by Norway and Chile in 2007.           | signed
          The leaders welcomed the signing of an agreement on fisheries.                         | signed
          Norway and Chile will sign an agreement on fisheries next month.                       | planned
          An agreement on fisheries is to be signed in Oslo.                                     | planned
          Norway intends to conclude an agreement on fisheries with Chile.                       | planned
          The ministers looked forward to the signing of an agreement on fisheries.              | planned
          The sides discussed a possible agreement on fisheries.                                 | planned
          The Government of Norway has decided to sign an agreement on fisheries with Chile.     | approved
          Ships of both countries work under the agreement on fisheries between Norway and Chile. | in-force
          The agreement on fisheries between Norway and Chile entered into force on 1 March 2010. | in-force
          The agreement on fisheries between Norway and Chile was extended for five years.       | extended
          He spoke about the 2007 agreement on fisheries.                                        | in-force
          """)
  void whatBecameOfIt(String sentence, String status) throws Exception {
    Told t = Told.by("2019-05-08", TITLE, sentence);
    assertEquals(status, t.code(t.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS), sentence);
  }

  @Test
  void whatIsPlannedHasNoDayOfSigning() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Norway and Chile will sign an agreement on fisheries on 14 May 2019.");
    Thing a = t.only(Kind.AGREEMENT);
    assertEquals("", t.date(a, Property.SIGNED_ON));
    assertEquals("2019-05-14", t.date(a, Property.EXPECTED_ON));
  }

  @Test
  void noAgreementIsNone() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "The two sides were in agreement that more should be done. They reached agreement that talks go on.");
    assertEquals(0, t.all(Kind.AGREEMENT).size());
  }

  @Test
  void severalInOnePhrase() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Norway and Chile signed agreements on fisheries, wind energy, and polar research.");
    assertEquals(3, t.all(Kind.AGREEMENT).size());
    assertTrue(t.all(Kind.AGREEMENT).stream().allMatch(a -> t.code(a, Property.AGREEMENT_STATUS).equals("signed")));
  }

  @Test
  void lookingBackAtAnotherOne() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            "Norway and Chile sign joint statement on polar research",
            "On 7 May 2019, Ingrid Nordmann, Minister of Research of Norway, and Pedro Salinas, Minister of Science of Chile, signed a joint statement"
                + " on polar research. The statement updates and expands the joint statement on polar research that was signed in 2011.");
    assertEquals(2, t.all(Kind.AGREEMENT).size());
    assertEquals("2019-05-07", t.date(t.all(Kind.AGREEMENT).get(0), Property.SIGNED_ON));
    assertEquals("2011", t.date(t.all(Kind.AGREEMENT).get(1), Property.SIGNED_ON));
  }

  @Test
  void oneJoinsWhatOthersSigned() throws Exception {
    Told t =
        Told.by(
            "2022-03-07",
            "Chile Signs the Artemis Accords",
            "On March 2, 2022, Chile became the 17th country to sign the Artemis Accords, joining Norway, Japan and the United States. Pedro Salinas,"
                + " Minister of Science, signed the Accords on behalf of Chile.");
    Thing a = t.only(Kind.AGREEMENT);
    assertEquals("cl; jp; no; us", t.links(a, Property.PARTY));
    assertEquals("2022-03-02", t.date(a, Property.SIGNED_ON));
    assertEquals("Pedro Salinas", t.links(a, Property.SIGNATORY));
    assertTrue(t.all(Kind.PARTICIPATION).stream().anyMatch(p -> t.reading().number(p, Property.ORDINAL).orElse(0) == 17));
    assertTrue(t.all(Kind.PARTICIPATION).stream().anyMatch(p -> t.links(p, Property.ON_BEHALF_OF).equals("cl")));
  }

  @Test
  void theCabinetApproves() throws Exception {
    Told t =
        Told.by(
            "2016-03-30",
            "Memorandum on fisheries",
            "The proposal made by Hon. Ranil Made-Up, Minister of Fisheries, to sign a Memorandum of Understanding on fisheries between Sri Lanka and"
                + " Norway was approved by the Cabinet.");
    Thing a = t.named(Kind.AGREEMENT, "Understanding");
    assertEquals("approved", t.code(a, Property.AGREEMENT_STATUS));
    assertEquals("", t.links(a, Property.SIGNATORY));
    Thing m = t.only(Kind.MILESTONE);
    assertEquals("approved", t.code(m, Property.MILESTONE_TYPE));
    assertEquals("2016-03-30", t.date(m, Property.START_DATE));
  }

  @Test
  void aJointStatementThatIsTheRelease() throws Exception {
    Told t = Told.by("2021-06-11", "Joint Statement of Norway and Chile on Ocean Science", "Norway and Chile affirm their cooperation in oceanography.");
    Thing a = t.only(Kind.AGREEMENT);
    assertEquals(a, t.reading().link(t.reading().self(), Property.TEXT_OF).orElseThrow());
    assertEquals("2021-06-11", t.date(a, Property.SIGNED_ON));
    assertEquals("cl; no", t.links(a, Property.PARTY));
    assertTrue(t.links(a, Property.TOPIC).contains("ocean-science"));
  }

  @Test
  void termAndRenewal() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            "Norway and Chile signed a joint declaration on wind energy on 7 May 2019. The joint declaration has a duration of five years.",
            "Both sides have also extended the agreement on fisheries between Norway and Chile until 31 December 2024.");
    assertEquals("2024-05-07", t.date(t.named(Kind.AGREEMENT, "declaration"), Property.VALID_UNTIL));
    Thing old = t.named(Kind.AGREEMENT, "fisheries");
    assertEquals("extended", t.code(old, Property.AGREEMENT_STATUS));
    assertEquals("2024-12-31", t.date(t.only(Kind.MILESTONE), Property.NEW_UNTIL));
  }

  @Test
  void oneUnderAnotherAndOneForAnother() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            "The implementing arrangement on seismology falls under the framework agreement between Norway and Chile. A new treaty on fisheries replaces"
                + " the 1990 convention on whaling between Norway and Chile.");
    Thing arrangement = t.named(Kind.AGREEMENT, "implementing arrangement");
    assertEquals(t.named(Kind.AGREEMENT, "framework agreement"), t.reading().link(arrangement, Property.UNDER_FRAMEWORK).orElseThrow());
  }

  @Test
  void aListOfWhatWasSigned() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            "The two ministers today witnessed the signing of the following agreements:",
            "1. Memorandum of Understanding on wind energy between Norway and Chile",
            "Signatories: Ms Ingrid Nordmann, Minister of Energy, Norway; Mr Pedro Salinas, Minister of Energy, Chile",
            "2. Agreement on fisheries between Norway and Chile");
    Thing memorandum = t.named(Kind.AGREEMENT, "wind energy");
    assertEquals("signed", t.code(memorandum, Property.AGREEMENT_STATUS));
    assertEquals("2019-05-08", t.date(memorandum, Property.SIGNED_ON));
    assertEquals("Ingrid Nordmann; Pedro Salinas", t.links(memorandum, Property.SIGNATORY));
    assertEquals("signed", t.code(t.named(Kind.AGREEMENT, "fisheries"), Property.AGREEMENT_STATUS));
  }

  @Test
  void stepsInItsLife() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Chile ratified the agreement on fisheries between Norway and Chile in 2018.");
    Thing m = t.only(Kind.MILESTONE);
    assertEquals("ratified", t.code(m, Property.MILESTONE_TYPE));
    assertEquals("2018", t.date(m, Property.START_DATE));
    assertEquals("cl", t.links(m, Property.BY));
  }
}
