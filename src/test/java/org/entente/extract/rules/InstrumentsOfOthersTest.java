package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose an instrument is where its sentence does not say it, and what is only spoken of. */
class InstrumentsOfOthersTest {

  private static final String DAY = "2019-05-08";
  private static final String TITLE = "Chile and Norway work together";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministers recalled the Minsk Declaration on Kelp.                          | mentioned |
          Both sides recalled the international kelp agreement.                          | mentioned |
          Both sides support the APEC Ministers' Declaration on Kelp.                    | signed    | apec
          Both sides work under the bilateral agreement on kelp.                         | in-force  | cl; no
          The conclusion of an agreement on kelp with Norway was also addressed.         | planned   | cl; no
          The signing of an agreement on kelp with Norway was raised.                    | planned   | cl; no
          The two sides praised a tentative agreement on kelp between Norway and Chile.  | planned   | cl; no
          """)
  void byDefault(String sentence, String status, String parties) throws Exception {
    Told t = Told.by(DAY, TITLE, sentence);
    Thing agreement = t.only(Kind.AGREEMENT);
    assertEquals(status, t.code(agreement, Property.AGREEMENT_STATUS));
    assertEquals(parties == null ? "" : parties, t.links(agreement, Property.PARTY));
  }

  @Test
  void aKnownInstrumentOfTheTwoSidesIsTheirs() throws Exception {
    Told own = Told.by(DAY, "France and Germany work together", "The ministers spoke of the Treaty of Aachen.");
    assertEquals("in-force", own.code(own.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS));
    Told other = Told.by(DAY, TITLE, "The ministers spoke of the Treaty of Aachen.");
    assertEquals("mentioned", other.code(other.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS));
  }

  @Test
  void withAnotherThanTheTwo() throws Exception {
    Told t = Told.by(DAY, "Norway and Chile work together", "Norway told of its wish for more. Norway and Chile spoke of the energy agreement with the European Union.");
    assertEquals("eu; no", t.links(t.only(Kind.AGREEMENT), Property.PARTY));
  }

  @Test
  void headsOfBodiesSignForThem() throws Exception {
    Told t =
        Told.by(DAY, TITLE, "Olav Tande, director of the Norwegian Kelp Agency, and Pedro Salinas, CEO of the Chilean Kelp Agency, have signed a memorandum of understanding on kelp.");
    assertTrue(t.reading().links(t.only(Kind.AGREEMENT), Property.PARTY).stream().allMatch(p -> p.kind() == Kind.ORGANIZATION));
    Told ministers =
        Told.by(DAY, TITLE, "Olav Tande, Minister of Research of Norway, and Pedro Salinas, CEO of the Chilean Kelp Agency, have signed a memorandum of understanding on kelp.");
    assertEquals(1, ministers.reading().links(ministers.only(Kind.AGREEMENT), Property.PARTY).stream().filter(p -> "no".equals(p.key())).count());
  }

  @Test
  void ofATrilateralReleaseThree() throws Exception {
    String first = "We, the leaders of Norway, Chile and Peru, look back on a year of trilateral work.";
    Told t = Told.by(DAY, "Joint Statement on a Year of Kelp", first, "We celebrate the signing of a Trilateral Kelp Agreement.");
    assertEquals("cl; no; pe", t.links(t.named(Kind.AGREEMENT, "Trilateral Kelp"), Property.PARTY));
  }

  @Test
  void aStatementBehindTheNameOfItsSummit() throws Exception {
    Told t = Told.by(DAY, "Kelp Summit: Joint Statement on Ocean Science", "On the occasion of the summit in Valdivia, Norway and the African Union reaffirm their commitment to ocean science.");
    Thing statement = t.only(Kind.AGREEMENT);
    assertEquals("signed", t.code(statement, Property.AGREEMENT_STATUS));
    assertEquals(DAY, t.date(statement, Property.SIGNED_ON));
    assertEquals("african-union; no", t.links(statement, Property.PARTY));
    Told report = Told.by(DAY, "Kelp Summit adopts Joint Statement on Ocean Science", "Norway and Chile hope that others will join them in the years to come.");
    assertTrue(report.reading().link(report.reading().self(), Property.TEXT_OF).isEmpty());
  }

  @Test
  void anAgreementThatWillDoSomething() throws Exception {
    Told t = Told.by(DAY, "Norway visits Chile", "Minister of Research Ingrid Nordmann signed an agreement that will allow Norwegian schools to work with Chile.");
    assertEquals("signed", t.code(t.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS));
    assertTrue(Told.by(DAY, TITLE, "There was agreement that kelp grows fast.").all(Kind.AGREEMENT).isEmpty());
  }
}
