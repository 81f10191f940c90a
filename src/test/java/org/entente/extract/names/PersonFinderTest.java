package org.entente.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.extract.Draft;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks were led by H.E. EXAMPUL Taro, Ambassador for Arctic Science and Ocean Affairs of the Ministry of Foreign Affairs of Japan.|EXAMPUL Taro: Ambassador for Arctic Science and Ocean Affairs @ jp-mofa, jp",
        "Dr. Jon Exampleson, Acting Deputy Assistant Secretary for Science, Space, and Health, in the U.S. Department of State, spoke.|Jon Exampleson: acting Deputy Assistant Secretary for Science, Space, and Health @ us-dos, us",
        "The Indian Minister of Science and Technology Ravi Samplekar spoke.|Ravi Samplekar: Minister of Science and Technology, in",
        "They met the Chilean Minister of Higher Education and Scientific Research, Mr Pablo Ejemplo.|Pablo Ejemplo: Minister of Higher Education and Scientific Research, cl",
        "NASA Administrator Jill Samplewright signed.|Jill Samplewright: Administrator @ us-nasa, us",
        "Greece’s foreign minister, Yorgos Paradigmatis, signed.|Yorgos Paradigmatis: foreign minister, gr",
        "Anna Muster, head of Samples at Innosuisse, and Bob Beispiel, president of the Swiss National Science Foundation, came.|Anna Muster: head of Samples @ ch-innosuisse, ch;Bob Beispiel: president @ ch-snsf, ch",
        "President Exampleton of Chile spoke.|Exampleton: President, cl",
        "The Hon. Mary Samplewood - Minister for Trade of Australia.|Mary Samplewood: Minister for Trade, au",
        "Lt General MU Samplekar of India spoke.|MU Samplekar: Lt General, in",
        "Ann Exampleson, Senior Official for the Bureau of Political-Military Affairs of the U.S. Department of State, spoke.|Ann Exampleson: Senior Official @ us-pm, us",
        "Foreign Minister Erika Muestra (Panama) signed.|Erika Muestra: Foreign Minister, pa"
      })
  void readsPeopleWithTheirPosts(String sentence, String expected) {
    assertEquals(List.of(expected.split(";")), Readings.people(Readings.read(sentence)));
  }

  @Test
  void anAmbassadorIsSentSomewhere() {
    Draft draft = Readings.read("The Ambassador of Japan to Switzerland, Hana Exampul, opened the day.");
    assertEquals(List.of("Hana Exampul: Ambassador, jp"), Readings.people(draft));
    assertEquals("ch", Readings.called(draft.link(draft.things(Kind.POST).get(0), Property.ACCREDITED_TO)));
  }

  @Test
  void theWifeOfSomebodyIsOfTheSameCountry() {
    List<String> people = Readings.people(Readings.read("Peru received the Chilean President, Juan Ejemplo, and his wife, Marta Ejemplo."));
    assertEquals(List.of("Juan Ejemplo: President, cl", "Marta Ejemplo: , cl"), people);
  }

  @Test
  void theVicePresidentBesideAPresidentIsSomebodyElse() {
    List<String> people = Readings.people(Readings.read("In Chile, the Vice President and President Marta Ejemplo spoke."));
    assertEquals(List.of("Marta Ejemplo: President, cl"), people);
  }

  @Test
  void whoIsQuotedIsAPerson() {
    assertEquals(1, Readings.read("“This kite flies in Chile”, says Marta Ejemplo, who built it.").things(Kind.OFFICIAL).size());
    assertEquals(0, Readings.read("The report of Chile says Kite Flying, in short, is fun.").things(Kind.OFFICIAL).size());
  }

  @Test
  void twoPostsInOnePhraseAreTwo() {
    List<String> people = Readings.people(Readings.read("In Chile, Vice President and Foreign Minister Marta Ejemplo spoke."));
    assertEquals(List.of("Marta Ejemplo: Vice President + Foreign Minister, cl"), people);
  }

  @Test
  void shortNamesAndPronounsAreThePerson() {
    Draft draft =
        Readings.read("The Chilean Minister of Health, Dr. Ana Ejemplo, came.", "Dr. Ejemplo said that she was glad.", "The Minister thanked all.");
    assertEquals(1, draft.things(Kind.OFFICIAL).size());
    assertEquals(4, Readings.mentions(draft, Kind.OFFICIAL).size());
  }

  @Test
  void aBareTitleIsTheFullOne() {
    Draft draft =
        Readings.read("State Secretary Anna Muster went to Chile.", "Anna Muster, State Secretary for Education and Research, will return.");
    assertEquals(1, draft.things(Kind.POST).size());
    assertEquals("State Secretary for Education and Research", draft.things(Kind.POST).get(0).label());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The General Assembly met in March.",
        "The Minister of Science and Technology of Chile will visit Santiago.",
        "A meeting of the Joint Committee took place on Monday.",
        "The President of the Republic will host a dinner."
      })
  void placesBodiesAndDaysAreNoPeople(String sentence) {
    assertTrue(Readings.people(Readings.read(sentence)).isEmpty());
  }

  @Test
  void namesOfManyKinds() {
    Draft draft =
        Readings.read(
            "Minister Mohammed bin Sample Al Exampel, Minister Ann-Marie van der Sample, Minister A. B. Sampleson, Jr. and Minister Park Sam-ple came from Chile.");
    List<String> labels = draft.things(Kind.OFFICIAL).stream().map(Thing::label).toList();
    assertEquals(List.of("Mohammed bin Sample Al Exampel", "Ann-Marie van der Sample", "A. B. Sampleson, Jr.", "Park Sam-ple"), labels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Minister of Health of Chile, Ana Ejemplo, met her Peruvian counterpart, Bob Muster.|Bob Muster: Minister of Health, pe",
        "ETH Zurich: Bob Muster, Rector|Bob Muster: Rector @ ch-ethz, ch",
        "In Chile came Bob Muster MP, Minister for Health.|Bob Muster: Minister for Health, cl",
        "The Kite Foundation of Chile sent Ana Ejemplo, its President, and Bob Muster, its Director.|Bob Muster: Director @ Kite Foundation, cl",
        "The Department of Kites of Chile sent Bob Muster, who heads the Kite Office of Chile.|Bob Muster: Head @ Kite Office, cl",
        "Bob Muster, Rector of Kiteton University in Chile, came in his capacity as President of the Kite Council of Chile.|Bob Muster: Rector @ Kiteton University + President @ Kite Council, cl",
        "The State Secretary of Chile, Ana Ejemplo, received Ambassador Bob Muster of Peru.|Bob Muster: Ambassador, pe"
      })
  void readsWhereSomebodyWorks(String sentence, String expected) {
    List<String> found = Readings.people(Readings.read(sentence));
    assertTrue(found.contains(expected), found.toString());
  }

  @Test
  void peopleSideBySideBelongToTheSidesInTheirOrder() {
    List<String> found =
        Readings.people(Readings.read("Chile and Peru met.", "The talks of Foreign Minister Ana Ejemplo and Foreign Minister Bob Muster went well."));
    assertEquals(List.of("Ana Ejemplo: Foreign Minister, cl", "Bob Muster: Foreign Minister, pe"), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile and Peru agreed. Ana Ejemplo, Deputy Minister of Kites, signed for Peru, and Bob Muster, Minister of Spoons, signed the text on behalf of the Government of Chile.|Ana Ejemplo=pe;Bob Muster=cl",
        "Chile and Peru spoke. H.E. Sheikh Ana Ejemplo of Peru and H.E. Sheikh Bob Muster of Chile joined them.|Ana Ejemplo=pe;Bob Muster=cl",
        "Peru likes Chile. Minister of Kites Ana Ejemplo met with the Chilean guests of Peru.|Ana Ejemplo=pe",
      })
  void peopleAreOfTheSideForWhichTheySignOrThatReceives(String text, String expected) {
    Draft draft = Readings.read(text);
    for (String one : expected.split(";")) {
      String name = one.substring(0, one.indexOf('='));
      assertTrue(
          Readings.people(draft).stream().anyMatch(p -> p.startsWith(name) && p.endsWith(", " + one.substring(one.indexOf('=') + 1))),
          Readings.people(draft).toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Swiss Federal Councillors Ana Ejemplo, Eva Widmer-Muster and Bob Muster came.|Ana Ejemplo: Federal Councillor, ch;Eva Widmer-Muster: Federal Councillor, ch;Bob Muster: Federal Councillor, ch",
        "Professors Ana Ejemplo, Rector of ETH Zurich, Bob Muster, President of EPFL, and Eva Beispiel, Director of Innosuisse, came.|Ana Ejemplo: Rector @ ch-ethz, ch;Bob Muster: President @ ch-epfl, ch;Eva Beispiel: Director @ ch-innosuisse, ch",
        "The Chilean Minister of Kites, Ana Ejemplo, met her Peruvian counterparts Bob Muster and Eva Beispiel.|Ana Ejemplo: Minister of Kites, cl;Bob Muster: Minister of Kites, pe;Eva Beispiel: Minister of Kites, pe",
        "Luis Ejemplo, Chilean minister for education and research, and Peruvian science minister Bob Muster came.|Luis Ejemplo: minister for education and research, cl;Bob Muster: science minister, pe",
        "Minister Eva Beispiel of Switzerland received the Chilean Minister of Kites Ana Ejemplo and Deputy Minister Bob Muster.|Eva Beispiel: Minister, ch;Ana Ejemplo: Minister of Kites, cl;Bob Muster: Deputy Minister, cl",
        "The Peruvian guests saw General Electric and Special Envoy Ana Center of Peru.|Ana Center: Special Envoy, pe",
        "The guests saw the Kite Institute of Peru and its Director, Professor Bob Muster.|Bob Muster: Director @ Kite Institute, pe",
        "Bob Muster, member of the ETH Board, and the banker Ana Ejemplo, member of the Kite Agency of Chile, came.|Bob Muster: member @ ch-eth-board, ch;Ana Ejemplo: member @ Kite Agency, cl",
        "In Chile Dr. Ana Center, Director of the Kite Agency of Chile, spoke.|Ana Center: Director @ Kite Agency, cl"
      })
  void readsListsOfPeople(String sentence, String expected) {
    assertEquals(List.of(expected.split(";")), Readings.people(Readings.read(sentence)));
  }

  @Test
  void twoOfOneFamilyNameAreTwo() {
    List<String> found =
        Readings.people(Readings.read("In Chile Minister Ana Ejemplo of Chile spoke.", "Dr. B. Ejemplo, Director of the Kite Agency of Peru, wrote."));
    assertEquals(List.of("Ana Ejemplo: Minister, cl", "B. Ejemplo: Director @ Kite Agency, pe"), found);
  }

  @Test
  void somebodyElsesPostIsNotTaken() {
    List<String> found = Readings.people(Readings.read("In Peru the Prime Minister and President Muster of Chile announced it."));
    assertEquals(List.of("Muster: President, cl"), found);
  }

  @Test
  void namesUnderAnInstrumentStandAboveTheirPosts() {
    Draft draft =
        Readings.read(
            "Signed at Lima in duplicate.",
            "For the Government of the\nFor the Government of the\nRepublic of Peru:\nRepublic of Chile:",
            "Ana Ejemplo\nBob Muster",
            "Minister of Health\nDeputy Minister of Energy");
    assertEquals(
        List.of("Ana Ejemplo: Minister of Health, pe", "Bob Muster: Deputy Minister of Energy, cl"), Readings.people(draft));
    assertEquals(
        List.of("Ana Ejemplo: Director @ Kite Agency, pe"),
        Readings.people(Readings.read("Signed by:", "Dr. Ana Ejemplo\nDirector\nKite Agency of Peru")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The visit was about kites, also in the meeting with President Marta Ejemplo.|Marta Ejemplo: President, cl",
        "They spoke of many kites and had talks on flying with the Minister of Kites, Marta Ejemplo.|Marta Ejemplo: Minister of Kites, cl",
        "They met their counterparts Marta Ejemplo, Minister of Kites, Pablo Muestra, Minister of Sport, and two secretaries.|Marta Ejemplo: Minister of Kites, cl;Pablo Muestra: Minister of Sport, cl"
      })
  void whoIsMetOnAVisitIsOfTheCountryVisited(String sentence, String expected) {
    Draft draft = Readings.read("The Federal Council and the Confederation announce a visit to Chile.", "The delegation leaves Switzerland for Chile.", sentence);
    assertEquals(List.of(expected.split(";")), Readings.people(draft));
  }

  @Test
  void whoTalksAboutItAtHomeIsOfNoOtherSide() {
    Draft draft = Readings.read("The Federal Council and the Confederation announce a visit to Chile.", "The delegation leaves Switzerland for Chile.", "President Anna Muster praised kites.");
    assertEquals(List.of("Anna Muster: President, ch"), Readings.people(draft));
  }

  @Test
  void theLineAboveTheTextSaysWhoSpeaks() {
    Draft draft = Readings.read("Muster, Anna Media Release", "I have visited Chile.");
    assertEquals("Anna Muster", draft.things(Kind.OFFICIAL).get(0).label());
    assertTrue(Readings.mentions(draft, Kind.OFFICIAL).contains("I=Anna Muster"));
  }

  @Test
  void aListOfFieldsIsNoAuthor() {
    assertEquals(0, Readings.read("Kites, Sport and more Media Release", "I have visited Chile.").things(Kind.OFFICIAL).size());
  }

  @Test
  void aCommissionerOfTheUnionIsOfTheCommissionThatTheReleaseNames() {
    Draft draft = Readings.read("The European Commission hopes for kites.", "EU Research Commissioner Jana Vzorova spoke.");
    assertEquals(List.of("Jana Vzorova: Research Commissioner @ eu-commission, eu"), Readings.people(draft));
    assertEquals(List.of("Jana Vzorova: Research Commissioner, eu"), Readings.people(Readings.read("EU Research Commissioner Jana Vzorova spoke.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talk takes place via MS Teams.|",
        "Financial Assistance from the National Kite Agency of Chile came.|",
        "U.S. Chargé d'Affaires, a.i., Bob Sampleton, spoke.|Bob Sampleton: Chargé d'Affaires, a.i., us"
      })
  void aRoomOnTheNetIsNobody(String sentence, String expected) {
    assertEquals(expected == null ? List.of() : List.of(expected), Readings.people(Readings.read(sentence)));
  }
}
