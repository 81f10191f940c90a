package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

/** Happenings that are told without the usual phrase, and what looks like one and is none. */
class EventsFoundTest {

  private static List<String> labels(Told told) {
    return told.all(Kind.EVENT).stream().map(Thing::label).toList();
  }

  @Test
  void officialsOfSeveralCountriesMeet() throws Exception {
    Told told =
        Told.by("2020-03-02", "Joint statement", "Today, the science advisors of Norway, Chile and Ghana met to discuss nuclear fusion.");
    Thing meeting = told.only(Kind.EVENT);
    assertEquals("cl; gh; no", told.links(meeting, Property.PARTY));
    assertEquals("2020-03-02", told.date(meeting, Property.START_DATE));
  }

  @Test
  void peopleMeetAGroupWithoutNames() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Minister Nordmann in Chile",
            "Minister Ingrid Nordmann of Norway visited Chile on 1 March 2020. The Minister Ingrid Nordmann also met with young fusion scientists.");
    assertTrue(labels(told).stream().anyMatch(l -> l.contains("fusion scientists")), labels(told).toString());
  }

  @Test
  void aProgrammeIncludesAVisitAndTalks() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Minister Nordmann to visit Chile",
            "Ingrid Nordmann, Minister of Research of Norway, will visit Chile from 5 to 8 March 2020.",
            "The programme includes a visit to a site run by the University of Chile and talks with the Minister of Science, Pedro Salinas.");
    assertTrue(labels(told).stream().anyMatch(l -> l.startsWith("visit to a site")), labels(told).toString());
    told.all(Kind.EVENT).forEach(e -> assertEquals("planned", told.code(e, Property.EVENT_STATUS), e.label()));
  }

  @Test
  void aWorkshopIsConvened() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile work on fusion",
            "Norway and Chile agreed on the following steps:",
            "- Convening a joint workshop in Oslo on nuclear fusion\n- Supporting young researchers");
    Thing workshop = told.named(Kind.EVENT, "workshop");
    assertEquals("planned", told.code(workshop, Property.EVENT_STATUS));
    assertEquals("workshop", told.code(workshop, Property.EVENT_TYPE));
  }

  @Test
  void workshopsInGeneralAreNone() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile work on fusion",
            "The cooperation relies on regular workshops, on mechanisms such as the Arctic Fusion Forum and on close consultation with partners.");
    assertEquals(List.of(), labels(told));
  }

  @Test
  void aWordForTheFieldTellsGroupsApart() throws Exception {
    Told told =
        Told.by(
            "2020-08-02",
            "Norway and Chile hold meetings of their groups",
            "The Norway-Chile Joint Steering Group for Nuclear Fusion met on July 25, 2020. The Norway-Chile Joint Steering Group for Ocean Science"
                + " met on July 28, 2020.");
    assertEquals(2, told.all(Kind.EVENT).size(), labels(told).toString());
    assertEquals(2, told.all(Kind.FORUM).size());
  }

  @Test
  void aTookPlaceAfterAnInfinitiveHasHappened() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile talk",
            "The signing confirmed the wish of Norway to pursue nuclear fusion and took place during a Norway-Chile strategic dialogue in Oslo.");
    assertEquals("held", told.code(told.named(Kind.EVENT, "dialogue"), Property.EVENT_STATUS));
  }

  @Test
  void aFairIsKnownByBeingHeld() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway goes to the fair",
            "Minister Ingrid Nordmann will open the pavilion at FUSICON Chile 2020, which will be held from 10 to 12 March 2020 in Santiago. Work on fusion"
                + " in Norway Today was held up by rain.");
    Thing fair = told.named(Kind.EVENT, "FUSICON");
    assertEquals("planned", told.code(fair, Property.EVENT_STATUS));
    assertEquals("2020-03-10", told.date(fair, Property.START_DATE));
    assertEquals(1, told.all(Kind.EVENT).stream().filter(e -> e.label().contains("Today") || e.label().contains("FUSICON")).count());
  }

  @Test
  void aCallOnSomebodyIsAMeeting() throws Exception {
    Told told =
        Told.by("2020-03-02", "Minister Nordmann in Chile", "Minister Ingrid Nordmann of Norway called on President Pedro Salinas of Chile in Santiago on 1 March 2020.");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(told.only(Kind.EVENT), Property.CHAIR));
  }

  @Test
  void aCallToDoSomethingIsNone() throws Exception {
    Told told =
        Told.by("2020-03-02", "Minister Nordmann speaks", "Minister Ingrid Nordmann of Norway called on President Pedro Salinas of Chile to support nuclear fusion.");
    assertEquals(List.of(), labels(told));
  }

  @Test
  void bodiesSignAtAVenue() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Universities sign",
            "The academic links agreement was signed today at the French Embassy by the University of Oslo and the University of Chile.");
    Thing signing = told.only(Kind.EVENT);
    assertEquals("signing", told.code(signing, Property.EVENT_TYPE));
    assertEquals("2020-03-02", told.date(signing, Property.START_DATE));
  }

  @Test
  void aRelativeClauseStandsBeforeTheDay() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile plan",
            "According to first plans, a Norway-Chile Science Meeting, which will focus on nuclear fusion, is scheduled to take place in May 2020 in Oslo.");
    Thing meeting = told.named(Kind.EVENT, "Science Meeting");
    assertEquals("2020-05", told.date(meeting, Property.START_DATE));
    assertEquals("planned", told.code(meeting, Property.EVENT_STATUS));
  }

  @Test
  void workAndDiscussionIsNoMeeting() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile sign",
            "Following a year of hard work and discussion with Chile, Norway started a programme on nuclear fusion on 1 March 2020.");
    assertTrue(labels(told).stream().noneMatch(l -> l.contains("discussion")), labels(told).toString());
  }

  @Test
  void aDayIsObservedAndDaysAreHeld() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile on kites",
            "Today, on World Kite Day, Norway thanks all who build kites. The Norway-Chile Kite Days took place in Oslo on 1 March 2020.");
    assertTrue(labels(told).stream().noneMatch(l -> l.contains("World Kite Day")), labels(told).toString());
    assertTrue(labels(told).stream().anyMatch(l -> l.contains("Kite Days")), labels(told).toString());
  }
}
