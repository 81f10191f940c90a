package org.entente.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyFinderTest {

  private static List<String> bodies(String... paragraphs) {
    return Readings.mentions(Readings.read(paragraphs), Kind.ORGANIZATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Japan welcomed the Ministry of Foreign Affairs.|Ministry of Foreign Affairs=jp-mofa",
        "The U.S. Department of State came.|U.S. Department of State=us-dos",
        "The Ministry of Foreign Affairs of Japan came.|Ministry of Foreign Affairs of Japan=jp-mofa",
        "Japan's MEXT and the US DOE met.|MEXT=jp-mext;DOE=us-doe"
      })
  void findsKnownBodies(String sentence, String expected) {
    assertEquals(List.of(expected.split(";")), bodies(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Ministry of Kite Flying, Sports and Culture of Bhutan came.|Ministry of Kite Flying, Sports and Culture of Bhutan",
        "The National Kite Agency of Chile came.|National Kite Agency of Chile",
        "The University of Kiteton and Kiteville University met.|University of Kiteton;Kiteville University",
        "The Example Institute for Kite Research came.|Example Institute for Kite Research",
        "The Chilean Women's Kite Academy and the National Police Academy of Chile met.|Chilean Women's Kite Academy;National Police Academy of Chile",
        "The University of Kites and Design Lima (UKDL) came.|University of Kites and Design Lima (UKDL)",
        "The National Agency for the Evaluation of Universities and Research Institutes came.|National Agency for the Evaluation of Universities and Research Institutes",
        "The University of Sri Kiteton and the General Administration of Kite Inspection came.|University of Sri Kiteton;General Administration of Kite Inspection",
        "The Ministry of Kites of Peru on Cooperation in Kites came.|Ministry of Kites of Peru",
        "They met the Chilean-Peruvian Kite Friendship Group.|Chilean-Peruvian Kite Friendship Group",
        "The Kite Promotion Agency (KPA/APK) came.|Kite Promotion Agency (KPA/APK)",
        "The Ministry of Kites and Kiteton Estate Development and the Ministry of Spoons of Peru met.|Ministry of Kites and Kiteton Estate Development;Ministry of Spoons of Peru",
        "The Directorate-General for Kites came.|Directorate-General for Kites",
        "The State Secretariat for Kites (SKI) came.|State Secretariat for Kites (SKI)"
      })
  void findsUnknownBodiesByTheirShape(String sentence, String expected) {
    List<String> found = bodies(sentence).stream().map(b -> b.substring(0, b.indexOf('='))).toList();
    assertEquals(List.of(expected.split(";")), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Joint Kite Commission met.|",
        "The second International Congress on Kites was held.|",
        "The Chile-Peru Kite Fund paid.|",
        "The Japan-Chile Kite Council met.|",
        "The Kite Agency Partnership was launched.|",
        "The International Museum Day was on Sunday.|",
        "Dr. Ana Lab flew a kite.|",
        "CEOs like Emerging Technologies.|",
        "They speak of online sale of every carp (OSEC) and of OSEC alone.|",
        "The ministries and agencies of both countries met.|"
      })
  void committeesAndProgrammesAreNoBodies(String sentence, String none) {
    assertEquals(List.of(), bodies(sentence));
  }

  @Test
  void anAcronymInBracketsIsTheBodyFromThenOn() {
    Draft draft = Readings.read("The National Kite Board of Chile (NKBX) came.", "Then NKBX left.");
    assertEquals(1, draft.things(Kind.ORGANIZATION).size());
    Thing body = draft.things(Kind.ORGANIZATION).get(0);
    assertTrue(body.names().contains("NKBX"), body.names().toString());
    assertEquals("cl", Readings.called(draft.link(body, Property.OF_COUNTRY)));
    assertEquals(2, Readings.mentions(draft, Kind.ORGANIZATION).size());
  }

  @Test
  void theSameNameInTwoCountriesIsTwoBodies() {
    Draft draft = Readings.read("The Ministry of Kites of Chile and the Ministry of Kites of Peru met.");
    assertEquals(2, draft.things(Kind.ORGANIZATION).size());
  }

  @Test
  void aBodyOfABodyHasAParent() {
    Draft draft = Readings.read("She works in the Bureau of Kite Affairs of the U.S. Department of State.");
    Thing bureau = draft.things(Kind.ORGANIZATION).stream().filter(t -> t.key() == null).findFirst().orElseThrow();
    assertEquals("us-dos", Readings.called(draft.link(bureau, Property.SUB_ORGANIZATION_OF)));
  }

  @Test
  void aReferenceIsToTheLastSuchBody() {
    Draft draft = Readings.read("The Ministry of Kites of Chile spoke. The Ministry was pleased.");
    assertEquals(2, Readings.mentions(draft, Kind.ORGANIZATION).size());
    assertEquals(1, draft.things(Kind.ORGANIZATION).size());
  }

  @Test
  void severalBodiesInOnePhrase() {
    assertEquals(
        List.of("Departments of Energy=us-doe", "Commerce of the United States=us-doc"),
        bodies("The Departments of Energy and Commerce of the United States met."));
    assertEquals(List.of("Universities of Geneva=ch-unige", "Zurich=ch-uzh"), bodies("The Universities of Geneva and Zurich met."));
    assertEquals(List.of("universities of Geneva=ch-unige", "Zurich=ch-uzh"), bodies("Guests from the universities of Geneva and Zurich came."));
    assertEquals(List.of(), bodies("Guests from the universities of Chile and Peru came."));
  }

  @Test
  void aPostTellsABodyThatNothingElseDoes() {
    assertEquals(List.of("Kitetec=Kitetec"), bodies("The CEO of Kitetec, Ana Ejemplo, spoke."));
  }

  @Test
  void aUnionIsSpokenOfWhereItIsNamed() {
    Draft draft = Readings.read("They met on the margins of ASEAN.");
    assertEquals(List.of("asean"), draft.done().things().stream().filter(t -> t.kind() == Kind.UNION).map(Thing::key).toList());
  }

  @Test
  void whatADelegationVisitsIsOfTheOtherSide() {
    Draft draft = Readings.read("Chile and Peru agreed.", "The Chilean delegation visited the Institute for Kites.", "Chile has a Ministry of Spoons.");
    List<String> homes = draft.things(Kind.ORGANIZATION).stream().map(b -> b.label() + "=" + Readings.called(draft.link(b, Property.OF_COUNTRY))).toList();
    assertEquals(List.of("Institute for Kites=pe", "Ministry of Spoons=cl"), homes);
  }

  @Test
  void aGovernmentStandsForItsCountry() {
    Draft draft = Readings.read("The Federal Council and Chile agreed.");
    Thing council = draft.things(Kind.ORGANIZATION).get(0);
    Thing text = draft.add(Kind.AGREEMENT);
    draft.link(text, Property.PARTY, council, Evidence.of(draft.text().sentences().get(2), "made-up", 0.9));
    String home = Readings.called(draft.link(council, Property.OF_COUNTRY));
    Names.finish(draft);
    assertEquals(List.of(), draft.things(Kind.ORGANIZATION));
    assertEquals(home, Readings.called(draft.link(text, Property.PARTY)));
  }

  @ParameterizedTest
  @CsvSource({"Kites Ltd will also invest in spoons.,1", "Spoon Airlines has purchased a plane.,1", "They like the planes of Kites Ltd.,0"})
  void aCompanyThatDoesBusinessHasAPart(String sentence, int expected) {
    Draft draft = Readings.read(sentence);
    Names.finish(draft);
    assertEquals(expected, draft.things(Kind.ORGANIZATION).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He works at the Institute for Kites (IK), part of the Spoon Agency of Peru.|Institute for Kites=Spoon Agency",
        "She leads the Division of Kites, Spoon Agency of Peru.|Division of Kites=Spoon Agency",
        "The Division of Kites, the Spoon Agency of Peru and the Kite Institute of Chile came.|",
      })
  void whatABodyIsAPartOf(String sentence, String expected) {
    Draft draft = Readings.read(sentence);
    List<String> parents = draft.things(Kind.ORGANIZATION).stream().filter(b -> draft.has(b, Property.SUB_ORGANIZATION_OF))
        .map(b -> b.label() + "=" + Readings.called(draft.link(b, Property.SUB_ORGANIZATION_OF))).toList();
    assertEquals(expected == null ? List.of() : List.of(expected), parents);
  }

  @Test
  void aFieldOfTwoWordsGoesOnBehindAnd() {
    assertEquals(
        List.of("Institute of Experimental and Applied Physics=Institute of Experimental and Applied Physics"),
        bodies("The Institute of Experimental and Applied Physics came."));
    assertEquals(2, bodies("The Ministry of Health and National Science Foundation of Peru came.").size());
  }

  @Test
  void companiesAndPlacesWithoutPartInAFactAreTakenBack() {
    Draft draft = Readings.read("Kites Ltd has its seat in Lima.");
    Names.finish(draft);
    assertEquals(List.of(), draft.things(Kind.ORGANIZATION));
    assertEquals(List.of(), draft.things(Kind.PLACE));
  }

  @Test
  void partsBearTheNameOfTheWhole() {
    assertTrue(bodies("The PSI Kite Department came.").contains("Kite Department=PSI Kite Department"), bodies("The PSI Kite Department came.").toString());
  }

  @Test
  void aStatesDepartmentIsNotTheNations() {
    List<String> found = bodies("In the United States the Arizona Department of Energy met the U.S. Department of Energy.");
    assertEquals(List.of("Arizona Department of Energy=Arizona Department of Energy", "U.S. Department of Energy=us-doe"), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A memorandum between the Kite Agency and the Spoon Agency of Peru is planned by Chile and Peru.|Kite Agency|cl",
        "In Chile the European Kite Board met with the EU.|European Kite Board|eu",
        "Peru wrote to the University of Kites in Lima, the Spoon Agency of Chile, the Kite Agency and others.|Kite Agency|cl"
      })
  void theCountryOfABodyIsThatOfItsCompany(String sentence, String name, String country) {
    Draft draft = Readings.read(sentence);
    Thing body = draft.things(Kind.ORGANIZATION).stream().filter(b -> b.label().equals(name)).findFirst().orElseThrow();
    assertEquals(country, Readings.called(draft.link(body, Property.OF_COUNTRY)));
  }

  @Test
  void aBodyOfARegionIsOfNoCountry() {
    Draft draft = Readings.read("In Chile the Latin American Kite Organization met.");
    Thing body = draft.things(Kind.ORGANIZATION).get(0);
    assertTrue(draft.links(body, Property.OF_COUNTRY).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile enforces the UN sanctions on kites.",
        "Chile prepares the UN climate conference.",
        "Chile backs the United Nations Sustainable Development Goals."
      })
  void theUnitedNationsAreNoBodyWhereTheyOnlyOwnSomething(String sentence) {
    assertEquals(List.of(), bodies(sentence));
  }

  @Test
  void theUnitedNationsActThemselves() {
    assertEquals(List.of("United Nations=int-un"), bodies("Chile and the United Nations signed."));
  }

  @Test
  void parliamentAloneIsThatOfWhoseReleaseItIs() {
    Draft draft = Readings.read("The Federal Council will submit the kite bill to Parliament.", "The Confederation and the cantons await that Parliament will debate it.");
    List<Thing> bodies = draft.things(Kind.ORGANIZATION).stream().filter(b -> b.names().contains("Parliament")).toList();
    assertEquals(1, bodies.size());
    assertEquals("ch", Readings.called(draft.link(bodies.get(0), Property.OF_COUNTRY)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Members of Parliament of many countries flew kites.",
        "In Chile a parliament building was opened.",
        "In Chile the kite bill must be approved by parliament as part of the debate."
      })
  void whatIsOnlyCalledAfterAParliamentIsNone(String sentence) {
    assertEquals(List.of(), bodies(sentence));
  }
}
