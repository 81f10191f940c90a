package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

/** How releases tell an initiative without a name of its own, whose it is, and when it began. */
class InitiativeHabitsTest {

  private static final String DAY = "2019-05-08";
  private static final String TITLE = "Norway and Chile deepen their ties";

  // ---- what is one

  @Test
  void whatIsLaunchedByWhateverNoun() throws Exception {
    assertEquals("dialogue", type("Norway and Chile intend to launch a forum for discussions on kelp.", "forum"));
    assertEquals("project", type("Norway and Chile will undertake a joint economic study on kelp.", "study"));
    assertEquals("partnership", type("Norway and Chile launched a new collaboration on kelp genetics.", "collaboration"));
    assertEquals("project", type("Today, Norway and Chile embark on a bilateral effort to map the sea bed.", "effort"));
    assertEquals("centre", type("The ministers agreed on the establishment of a joint kelp laboratory in Valdivia.", "laboratory"));
    assertEquals("partnership", type("The ministers welcomed the launch of a network of kelp incubators.", "network"));
  }

  @Test
  void whatIsOnlyTalkedOfIsNone() throws Exception {
    assertNone("The ministers discussed launching a forum for discussions on kelp.");
    assertNone("Norway and Chile build on longstanding collaboration in ocean science.");
    assertNone("Researchers made an effort to study the many exchanges of the last century.");
    assertNone("No joint study was undertaken by Norway and Chile.");
    assertNone("The Chile-Norway partnership in the ocean and beyond is strong.");
  }

  @Test
  void aPartnershipOfBodies() throws Exception {
    Told t = told("Work goes on through the partnership between the Norwegian Seabed Institute and the Chilean Kelp Institute.");
    Thing i = t.only(Kind.INITIATIVE);
    assertEquals("partnership", t.code(i, Property.INITIATIVE_TYPE));
    assertNone("They discussed a partnership between the Norwegian Seabed Institute and the Chilean Kelp Institute.");
  }

  @Test
  void aPartnershipOfACountryAndABody() throws Exception {
    assertEquals("partnership", type("They deepened the partnership between Norway and the Chilean Kelp Institute.", "partnership"));
    assertNone("They deepened the partnership between Norway and Chile.");
  }

  @Test
  void whereItIsRunIsItsCountryToo() throws Exception {
    assertEquals("no; pe", parties("Norway launched the Kelp Watch Programme in Peru.", "Kelp Watch"));
  }

  @Test
  void sinceWhenItHasBeen() throws Exception {
    assertEquals("1971", launched("One is the Kelp Watch Programme, which has been promoting exchange since 1971."));
    assertEquals("2009", launched("The institute has been running the Kelp Watch Programme in Valdivia since 2009."));
    assertEquals("", launched("One is the Kelp Watch Programme, in which Norway has participated since 2004."));
  }

  @Test
  void anAllianceOfTwoSides() throws Exception {
    assertEquals("partnership", type("The leaders praised the Norway-Chile alliance.", "alliance"));
    assertNone("The leaders praised their alliance.");
  }

  @Test
  void aSumOfMoneyMakesOne() throws Exception {
    assertEquals("programme", type("Fjordwerft announced a $5 billion investment program for shipyards in Chile.", "investment program"));
    assertEquals("plan", type("Fjordwerft presented a $40 million infrastructure plan for Chile.", "infrastructure plan"));
  }

  @Test
  void theKnownOneThatAnAppositionDescribesIsOne() throws Exception {
    Told t = told("Norway and Chile take part in Horizon Europe, the European Union's flagship programme for research.");
    assertEquals("horizon-europe", t.only(Kind.INITIATIVE).key());
  }

  @Test
  void callsOfTwoYearsAreTwo() throws Exception {
    Told t = told("The joint call for proposals of 2016 was a success.", "Norway and Chile will launch another joint call for proposals in 2020.");
    assertEquals(2, t.all(Kind.INITIATIVE).size());
  }

  @Test
  void theCommitteeOfAnAgreementIsNone() throws Exception {
    Told t = told("Cooperation is steered by the Joint Science Committee, in which Norway and Chile are represented.");
    assertTrue(t.all(Kind.FORUM).stream().noneMatch(f -> f.types().contains("Initiative")));
  }

  @Test
  void aDialogueReadTwiceIsOneThing() throws Exception {
    Told t = told("Norway and Chile will embark on a bilateral Strategic Kelp Dialogue.");
    assertEquals(0, t.all(Kind.INITIATIVE).size());
    Thing forum = t.only(Kind.FORUM);
    assertTrue(forum.types().contains("Initiative"));
    assertEquals("planned", t.code(forum, Property.INITIATIVE_STATUS));
    assertEquals("cl; no", t.links(forum, Property.PARTY));
  }

  @Test
  void aNameBehindItsNoun() throws Exception {
    Told t = told("Norway builds instruments for the satellite Chronos-M and for the probes Alfa-1, Beta-2 and Gamma.");
    for (String name : List.of("Chronos-M", "Alfa-1", "Beta-2", "Gamma")) {
      assertEquals("mission", t.code(t.named(Kind.INITIATIVE, name), Property.INITIATIVE_TYPE));
    }
    assertEquals("programme", type("Cooperation takes place through programmes, such as Excellence in Patagonia at the Kelp Institute.", "Excellence in Patagonia"));
    assertEquals("programme", type("Norway runs the 'Open Sea' exchange of students and a programme called 'Blue Fjord'.", "Blue Fjord"));
    assertEquals("programme", type("Both sides use the platform Water and Weather for Everyone (WWE) every day.", "Water and Weather for Everyone"));
    assertNone("For this mission Norway and Chile met the project Minister of Research.");
  }

  @Test
  void aBodyThatTwoSidesRunIsOneToo() throws Exception {
    Told t = told("The ministers praised the Chile-Norway Strategic Kelp Research Alliance.", "They collaborate through an International Center of Excellence in Kelp.");
    assertEquals("cl; no", t.links(t.named(Kind.INITIATIVE, "Kelp Research Alliance"), Property.PARTY));
    assertEquals("centre", t.code(t.named(Kind.INITIATIVE, "International Center"), Property.INITIATIVE_TYPE));
    assertNone("The Norwegian Mission to Chile invited the guests.");
  }

  @Test
  void aGroupThatWasEstablished() throws Exception {
    Told t = told("Officials held meetings of the Kelp Steering Dialogue, which was established in March 2018, and will meet again.");
    Thing forum = t.only(Kind.FORUM);
    assertEquals("launched", t.code(forum, Property.INITIATIVE_STATUS));
    assertEquals("2018-03", t.date(forum, Property.LAUNCHED_ON));
  }

  @Test
  void aShortNameInBrackets() throws Exception {
    Told t = told("The ministers opened the Chile Science and Technology Hub (Chile S&T Hub).", "The Chile S&T Hub will host researchers.");
    assertTrue(t.only(Kind.INITIATIVE).names().contains("Chile S&T Hub"));
  }

  // ---- whose it is

  @Test
  void whatTwoSidesSpeakOfIsTheirs() throws Exception {
    Told t = told("Many Chilean researchers came with Norwegian Government Fjord Scholarships.", "The ministers praised Norway's National Kelp Strategy.");
    assertEquals("cl; no", t.links(t.named(Kind.INITIATIVE, "Scholarships"), Property.PARTY));
    assertEquals("no", t.links(t.named(Kind.INITIATIVE, "Strategy"), Property.PARTY));
  }

  @Test
  void theSidesOfATitleWithThree() throws Exception {
    Told t = Told.by(DAY, "Norway, Chile and Peru launch a programme", "The three countries launched the Kelp Watch Programme.");
    assertEquals("cl; no; pe", t.links(t.named(Kind.INITIATIVE, "Kelp Watch"), Property.PARTY));
  }

  // ---- when it began

  @Test
  void whatIsToldInPlainPastHappenedOnTheDay() throws Exception {
    assertEquals(DAY, launched("The ministers launched the Kelp Watch Programme."));
    assertEquals("", launched("The ministers recalled that they had launched the Kelp Watch Programme."));
    assertEquals("", launched("The ministers will launch the Kelp Watch Programme."));
    assertEquals("", launched("The ministers recently launched the Kelp Watch Programme."));
  }

  @Test
  void aDateAnywhereInTheClause() throws Exception {
    assertEquals("2019-04", launched("At the summit of the ministers of both sides on the ocean in April, Norway and Chile launched the Kelp Watch Programme."));
    assertEquals("2019-03", launched("The Kelp Watch Programme was launched by the Norwegian Seabed Institute and its partners in both countries in March 2019."));
    assertEquals("2015", launched("The Kelp Watch Programme has grown since it was founded in 2015."));
    assertEquals("2008", launched("Since 2008 the Norwegian Seabed Institute has run the Kelp Watch Programme."));
    assertEquals("", launched("Since 2008 many students have benefited from the Kelp Watch Programme."));
  }

  @Test
  void whatSomebodyRuns() throws Exception {
    assertTrue(names("They met thanks to a project launched by the Norwegian Seabed Institute.").contains("project launched by the Norwegian Seabed Institute"));
    assertTrue(names("They visited the OPENSEA applied research project in Valdivia.").contains("OPENSEA applied research project"));
    assertNone("They met thanks to a project that may be useful.");
    assertNone("They spoke of many projects launched by students.");
  }

  @Test
  void aStrategyWithWhatItIsFor() throws Exception {
    assertTrue(names("The ministers presented the strategy for kelp genetics.").contains("strategy for kelp genetics"));
    assertTrue(names("The group will draw up an implementation plan for the Kelp Watch Programme.").contains("implementation plan"));
    assertNone("The ministers discussed the best strategy for kelp.");
  }

  @Test
  void whatIsToldBesideAnotherIsAnother() throws Exception {
    assertEquals(2, told("The ministers launched the national kelp strategy and the action plan for kelp.").all(Kind.INITIATIVE).size());
    Told t = told("Norway announced a new partnership with Chile to grow kelp under the Kelp Watch Programme, created in 2016.");
    assertEquals("programme", t.code(t.named(Kind.INITIATIVE, "Kelp Watch"), Property.INITIATIVE_TYPE));
    assertEquals("2016", t.date(t.named(Kind.INITIATIVE, "Kelp Watch"), Property.LAUNCHED_ON));
    assertEquals("partnership", t.code(t.named(Kind.INITIATIVE, "to grow kelp"), Property.INITIATIVE_TYPE));
  }

  @Test
  void whoseItIs() throws Exception {
    assertEquals("no", parties("As part of its international kelp strategy, Norway works with new partners.", "kelp strategy"));
    assertEquals("eu", parties("They spoke of the European Kelp Data Platform.", "Kelp Data"));
    assertEquals("cl; no", parties("They spoke of the Kelp Data Platform.", "Kelp Data"));
    Told t = Told.by(DAY, "AUKUS works together", "The AUKUS Kelp Fellowship was launched by Australia, the United Kingdom and the United States. The Kelp Watch Programme will begin.");
    assertEquals("au; gb; us", t.links(t.named(Kind.INITIATIVE, "Kelp Fellowship"), Property.PARTY));
    assertEquals("au; gb; us", t.links(t.named(Kind.INITIATIVE, "Kelp Watch"), Property.PARTY));
  }

  @Test
  void severalThatAreBroughtAboutAndChairsAndGroups() throws Exception {
    assertEquals("programme", type("The Norwegian Seabed Institute is launching two new programmes to protect kelp forests.", "programmes"));
    assertEquals("project", type("The ministers created the first bilateral research chair on kelp.", "research chair"));
    assertEquals("dialogue", type("Norway and Chile are establishing a Joint Action Group on Kelp Security.", "Group"));
    assertNone("Students from Chile form the largest group of researchers in Norway.");
    assertNone("They discussed developing programmes for young fishermen.");
    assertNone("The delegation visited a kelp research project site.");
  }

  @Test
  void aStrategyInAField() throws Exception {
    assertTrue(names("In its new strategy in the field of kelp research, Norway looks abroad.").contains("strategy in the field of kelp research"));
    assertNone("They spoke of the strategy that each follows in the field.");
  }

  @Test
  void aDialogueLaunchedInTheTitle() throws Exception {
    Told t = Told.by(DAY, "Norway-Chile Kelp Dialogue Launched to Deepen Cooperation", "Norway and Chile held the Norway-Chile Kelp Dialogue today.");
    Thing forum = t.only(Kind.FORUM);
    assertTrue(forum.types().contains("Initiative"));
    assertEquals(DAY, t.date(forum, Property.LAUNCHED_ON));
    Told held = Told.by(DAY, "Norway-Chile Kelp Dialogue in Oslo", "Norway and Chile held the Norway-Chile Kelp Dialogue today.");
    assertEquals("", held.date(held.only(Kind.FORUM), Property.LAUNCHED_ON));
  }

  @Test
  void whatIsPlannedHasNoDayOfLaunch() throws Exception {
    Told t = told("Norway and Chile will launch the Kelp Watch Programme.", "The Kelp Watch Programme (2020–2024) is for young researchers.");
    Thing i = t.named(Kind.INITIATIVE, "Kelp Watch");
    assertEquals("planned", t.code(i, Property.INITIATIVE_STATUS));
    assertEquals("", t.date(i, Property.LAUNCHED_ON));
    assertEquals("2020", t.date(i, Property.EXPECTED_ON));
  }

  @Test
  void whatIsIntroducedIsNotNewsOfTheDay() throws Exception {
    assertEquals("", launched("In Oslo, the ministers introduced the Kelp Watch Programme to their guests."));
    assertEquals("", launched("They spoke of the 2030 Kelp Watch Programme."));
    assertEquals("", launched("In May 2018, Norway and Chile established a fund as part of the Kelp Watch Programme."));
    assertNone("Norway and Chile build on months of constructive dialogue on kelp.");
  }

  private static String parties(String sentence, String words) throws Exception {
    Told t = told(sentence);
    return t.links(t.named(Kind.INITIATIVE, words), Property.PARTY);
  }

  private static String names(String sentence) throws Exception {
    return told(sentence).all(Kind.INITIATIVE).stream().flatMap(i -> i.names().stream()).toList().toString();
  }

  private static Told told(String... paragraphs) throws Exception {
    return Told.by(DAY, TITLE, paragraphs);
  }

  private static String type(String sentence, String words) throws Exception {
    Told t = told(sentence);
    Thing i = t.all(Kind.INITIATIVE).isEmpty() ? t.only(Kind.FORUM) : t.named(Kind.INITIATIVE, words);
    return t.code(i, Property.INITIATIVE_TYPE);
  }

  private static void assertNone(String sentence) throws Exception {
    Told t = told(sentence);
    assertEquals(0, t.all(Kind.INITIATIVE).size(), () -> sentence + t.all(Kind.INITIATIVE));
    assertFalse(t.all(Kind.FORUM).stream().anyMatch(f -> f.types().contains("Initiative")), sentence);
  }

  private static String launched(String sentence) throws Exception {
    Told t = told(sentence);
    return t.date(t.named(Kind.INITIATIVE, "Kelp Watch"), Property.LAUNCHED_ON);
  }
}
