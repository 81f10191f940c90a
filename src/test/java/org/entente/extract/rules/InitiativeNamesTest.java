package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

/** What is named, ordered, funded or joined as an initiative, and what only sounds like one. */
class InitiativeNamesTest {

  private static final String DAY = "2019-05-08";
  private static final String TITLE = "Norway and Chile deepen their ties";

  @Test
  void aNameThatIsLaunchedWithoutANoun() throws Exception {
    assertTrue(has("The ministers launched the “Kelp Handshake”.", "Kelp Handshake"));
    assertTrue(has("They noted the launch of the inaugural “Innovation Handshake” between the two ministries.", "Innovation Handshake"));
    assertNone("The ministers discussed launching the “Kelp Handshake”.");
    assertNone("Norway and Chile have launched a review.");
  }

  @Test
  void anOrderIsWhatItIsFor() throws Exception {
    Told t = told("In March 2019, the president signed an Executive Order to protect kelp.", "He also signed an Executive Order to fund whale research.");
    assertEquals(2, t.all(Kind.INITIATIVE).size());
    assertEquals("2019-03", t.date(t.named(Kind.INITIATIVE, "kelp"), Property.LAUNCHED_ON));
  }

  @Test
  void whatAnOrderFoundsIsFounded() throws Exception {
    Told t = told("In March 2019, the president signed an Executive Order to establish a Strategic Kelp Reserve.");
    assertEquals("launched", t.code(t.named(Kind.INITIATIVE, "Reserve"), Property.INITIATIVE_STATUS));
    t = told("In March 2019, the president promised to establish a Strategic Kelp Reserve.");
    assertEquals("planned", t.code(t.named(Kind.INITIATIVE, "Reserve"), Property.INITIATIVE_STATUS));
  }

  @Test
  void aProjectOrProgrammeOfItsOwn() throws Exception {
    assertTrue(has("Norway funded a carbon capture project in Valdivia.", "carbon capture project"));
    assertTrue(has("The two sides agreed on a programme of exchanges in marine biology.", "programme of exchanges"));
    assertTrue(has("Parliament approved a framework credit of 350 million crowns.", "framework credit"));
    assertNone("The ministers discussed a carbon capture project in Valdivia.");
    assertNone("Over 50 cooperation projects between researchers were funded.");
  }

  @Test
  void praiseIsNoPartnership() throws Exception {
    assertNone("Norway works in close partnership with Chile to advance shared interests.");
    assertNone("The two countries have built a good partnership in this area.");
    assertTrue(has("The ministers launched a new partnership between Chilean and Norwegian universities.", "partnership"));
  }

  @Test
  void whatIsPutToTheVoteIsNone() throws Exception {
    assertNone("The board is concerned about the vote on the Mass Hiking Initiative.");
  }

  @Test
  void aPostAndAForumAreNone() throws Exception {
    assertNone("Ann Example, Minister of State for Science and Technology Policy, took part.");
    assertNone("Ann Example, Coordinator for Kelp and Fishery Policy, took part.");
    assertNone("Ann Example, Head of Kelp Framework Programmes, took part.");
    assertNone("Ann Example, Minister of Labour, Fishery and Social Dialogue, took part.");
  }

  @Test
  void wordsWithAHyphenStayWhole() throws Exception {
    Told t = told("The ministers launched a cutting-edge 10-year training programme.", "They launched a short- and long-term exchange programme on kelp.");
    assertTrue(t.named(Kind.INITIATIVE, "training programme").label().startsWith("cutting-edge 10-year"), () -> t.all(Kind.INITIATIVE).toString());
    assertTrue(t.named(Kind.INITIATIVE, "exchange programme").label().startsWith("short- and long-term"), () -> t.all(Kind.INITIATIVE).toString());
  }

  @Test
  void whatSomethingServesAsIsNone() throws Exception {
    assertNone("These principles serve as a roadmap for research on kelp.");
    assertNone("Strong framework conditions for trade are needed.");
  }

  @Test
  void twoAcronymsAreTwo() throws Exception {
    Told t = told("The Norway-Chile Kelp Platform (NCKP) and the Norway-Chile Kelp Genetics Platform (NCKG) took part.");
    assertEquals(2, t.all(Kind.INITIATIVE).size());
  }

  @Test
  void aUnionsProgrammeThatOneCountrySeeksToJoin() throws Exception {
    Told one = told("The ministers discussed Norway's association to Horizon Europe.");
    assertEquals("eu; no", one.links(one.only(Kind.INITIATIVE), Property.PARTY));
    Told both = told("In Horizon 2020, Norwegian and Chilean researchers worked together on many projects.");
    assertEquals("cl; eu; no", both.links(both.only(Kind.INITIATIVE), Property.PARTY));
  }

  @Test
  void anAnnouncedCreationIsNews() throws Exception {
    Told t = told("We announce the creation of the Norwegian Centre for Kelp Studies.");
    assertEquals(DAY, t.date(t.named(Kind.INITIATIVE, "Centre for Kelp"), Property.LAUNCHED_ON));
    t = told("We discussed the creation of a Norwegian Centre for Kelp Studies.");
    assertEquals("", t.date(t.named(Kind.INITIATIVE, "Centre for Kelp"), Property.LAUNCHED_ON));
  }

  private static Told told(String... paragraphs) throws Exception {
    return Told.by(DAY, TITLE, paragraphs);
  }

  private static boolean has(String sentence, String words) throws Exception {
    return told(sentence).all(Kind.INITIATIVE).stream().anyMatch(i -> i.names().stream().anyMatch(n -> n.contains(words)));
  }

  private static void assertNone(String sentence) throws Exception {
    Told t = told(sentence);
    assertEquals(0, t.all(Kind.INITIATIVE).size(), () -> sentence + t.all(Kind.INITIATIVE));
  }
}
