package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

/** Who heads the sides, who travels, who receives, and whose gathering it is, where the words of a happening do not say it. */
class HeadsAndHostsTest {

  @Test
  void whoSpokeDuringBilateralTalksHeadedTheSides() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile work on fusion",
            "Prime Minister Ingrid Nordmann of Norway and President Pedro Salinas of Chile stressed the value of nuclear fusion during bilateral talks in Oslo"
                + " on 1 March 2020.");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(told.named(Kind.EVENT, "talks"), Property.CHAIR));
  }

  @Test
  void theHeadsOfDelegationChairedTheMeeting() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile meet",
            "The third meeting of the Norway-Chile Joint Committee on Fusion took place in Oslo on 1 March 2020.",
            "The delegation heads, State Secretary Ingrid Nordmann of Norway and Vice Minister Pedro Salinas of Chile, praised the research on nuclear fusion.");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(told.named(Kind.EVENT, "meeting"), Property.CHAIR));
  }

  @Test
  void oneSideThatSpeaksBelowAMeetingDoesNotChairIt() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile meet",
            "The third meeting of the Norway-Chile Joint Committee on Fusion took place in Oslo on 1 March 2020.",
            "Minister Ingrid Nordmann of Norway and Minister Karl Holm of Norway praised the research on nuclear fusion.");
    assertEquals("", told.links(told.named(Kind.EVENT, "meeting"), Property.CHAIR));
  }

  @Test
  void whoLedForTheFirstTimeLed() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile meet",
            "The third meeting of the Norway-Chile Joint Committee on Fusion took place in Oslo on 1 March 2020 and was led for the first time by State Secretary"
                + " Ingrid Nordmann of Norway and Vice Minister Pedro Salinas of Chile.");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(told.named(Kind.EVENT, "meeting"), Property.CHAIR));
  }

  @Test
  void coChairsOfAWorkingGroupChairNoSession() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile work on fusion",
            "Professor Ingrid Nordmann of Norway and Professor Pedro Salinas of Chile were elected as co-chairs of the Fusion Panel's Working Group at the 4th"
                + " session of the panel in Oslo on 1 March 2020.");
    for (Thing event : told.all(Kind.EVENT)) {
      assertEquals("", told.links(event, Property.CHAIR));
    }
  }

  @Test
  void whomTheHostReceivedForAStateVisitTravels() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "State visit by the President of Chile",
            "On 1 March 2020 the government received Pedro Salinas, President of Chile, on the occasion of a state visit to Norway."
                + " He was welcomed by Minister Ingrid Nordmann of Norway.");
    Thing visit = told.named(Kind.EVENT, "isit");
    assertEquals("Pedro Salinas", told.links(visit, Property.CHAIR));
    assertEquals("Ingrid Nordmann", told.links(visit, Property.PARTICIPANT));
  }

  @Test
  void proposalsReceivedByAMinisterMakeNoHost() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "President of Chile visits Norway",
            "President Pedro Salinas of Chile paid a visit to Norway on 1 March 2020.",
            "Fusion is a field of old in both countries.",
            "The two have many institutes.",
            "There are many companies.",
            "More than ten proposals were received by Minister Ingrid Nordmann of Norway.");
    assertFalse(told.links(told.named(Kind.EVENT, "visit"), Property.PARTICIPANT).contains("Nordmann"));
  }

  @Test
  void theBodyWhoseMeetingItIsTookPart() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway works on fusion",
            "At its meeting of 1 March 2020 in Oslo, the Research Council of Norway decided on a fund for nuclear fusion.");
    assertEquals("no-rcn", told.links(told.named(Kind.EVENT, "eeting"), Property.PARTICIPANT));
  }

  @Test
  void aPronounMeansOfWhomTheSentenceBeforeSpeaks() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "President of Chile in Norway",
            "President Pedro Salinas of Chile was received by King Olav Nordmann of Norway in Oslo on 1 March 2020. He then met with Minister Ingrid Holm of Norway.");
    assertEquals("Ingrid Holm; Pedro Salinas", told.links(told.named(Kind.EVENT, "Holm"), Property.CHAIR));
  }

  @Test
  void whoSpokeAlongWithAnotherWasThereToo() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile work on fusion",
            "Minister Ingrid Nordmann of Norway spoke at the Arctic Fusion Conference in Oslo on 1 March 2020, along with Minister Pedro Salinas of Chile.");
    String there = told.links(told.named(Kind.EVENT, "Conference"), Property.PARTICIPANT);
    assertTrue(there.contains("Salinas"), there);
  }

  @Test
  void whoConvenedAMeetingTogetherChairedIt() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Joint readout of the first Norway-Chile Fusion Group meeting",
            "The first meeting of the Norway-Chile Fusion Group took place in Oslo on 1 March 2020.",
            "The meeting was convened by Minister Ingrid Nordmann of Norway, Minister Pedro Salinas of Chile, and Vice Minister Rosa Salinero of Chile.");
    Thing meeting = told.named(Kind.EVENT, "meeting");
    assertEquals("Ingrid Nordmann; Pedro Salinas; Rosa Salinero", told.links(meeting, Property.CHAIR));
    assertEquals("", told.links(meeting, Property.PARTICIPANT));
  }

  @Test
  void whoConvenesAloneDoesNotChair() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile meet",
            "The first meeting of the Norway-Chile Fusion Group took place in Oslo on 1 March 2020.",
            "Minister Ingrid Nordmann of Norway convened the meeting.");
    assertEquals("", told.links(told.named(Kind.EVENT, "meeting"), Property.CHAIR));
  }

  @Test
  void hostAndGuestHeadTheTalksForWhichTheyMeet() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "President Nordmann to host President Salinas",
            "On 12 March 2020, President Ingrid Nordmann of Norway will host Pedro Salinas, President of Chile, for a bilateral meeting at the palace in Oslo.");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(told.named(Kind.EVENT, "meeting"), Property.CHAIR));
  }

  @Test
  void whoHostsAMeetingOfOthersDoesNotHeadIt() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway hosts the Fusion Group",
            "On 12 March 2020, President Ingrid Nordmann of Norway will host the third meeting of the Norway-Chile Fusion Group in Oslo.");
    assertEquals("", told.links(told.named(Kind.EVENT, "meeting"), Property.CHAIR));
  }

  @Test
  void whoMetWithSomebodyIsTheOtherHead() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Minister Ingrid Nordmann visits Chile",
            "Norwegian Minister Ingrid Nordmann travelled to Santiago on 1 March 2020.",
            "In a meeting with President Pedro Salinas, Minister Nordmann praised the research on nuclear fusion.");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(told.named(Kind.EVENT, "meeting with President"), Property.CHAIR));
  }

  @Test
  void whoSpeaksAsIHeadsTheTalks() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile: Fusion",
            "Nordmann, Ingrid Media Release",
            "President Pedro Salinas and I have agreed today to do more for nuclear fusion.");
    Thing talks = told.named(Kind.EVENT, "discussion");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(talks, Property.CHAIR));
    assertEquals("cl", told.links(told.named(Kind.OFFICIAL, "Pedro Salinas"), Property.REPRESENTS));
  }

  @Test
  void whatOthersAgreedOnIsNoTalk() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile: Fusion",
            "Nordmann, Ingrid Media Release",
            "I am glad that the committee has agreed to do more for nuclear fusion.");
    assertEquals(0, told.all(Kind.EVENT).size());
  }

  @Test
  void whoSpokeInAPartOfTheDialogueTookPart() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Second Norway-Chile Fusion Dialogue: Joint Statement",
            "The second Norway-Chile Fusion Dialogue took place in Oslo on 1 March 2020.",
            "Energy: Deputy Minister Ingrid Nordmann of Norway and Vice Minister Pedro Salinas of Chile underscored the value of the grid.");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(told.named(Kind.EVENT, "Dialogue"), Property.PARTICIPANT));
  }

  @Test
  void whoWillOnlySpeakOfAFieldTookNoPart() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Second Norway-Chile Fusion Dialogue: Joint Statement",
            "The second Norway-Chile Fusion Dialogue took place in Oslo on 1 March 2020.",
            "Energy: Deputy Minister Ingrid Nordmann of Norway will discuss the grid.");
    assertEquals("", told.links(told.named(Kind.EVENT, "Dialogue"), Property.PARTICIPANT));
  }
}
