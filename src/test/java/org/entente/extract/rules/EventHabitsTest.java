package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

/** Programmes, announcements and joint statements: what they tell as ahead and as held, as one happening and as several, and what is none. */
class EventHabitsTest {

  private static Told read(String... paragraphs) throws Exception {
    return Told.by("2024-05-15", "Norway and Chile", paragraphs); // a Wednesday
  }

  private static List<String> statuses(Told told) {
    return told.all(Kind.EVENT).stream().map(e -> told.code(e, Property.EVENT_STATUS)).sorted().toList();
  }

  private static List<String> labels(Told told) {
    return told.all(Kind.EVENT).stream().map(Thing::label).sorted().toList();
  }

  @Test
  void aParticipleThatOnlySaysWhichTellsNothingDone() throws Exception {
    assertEquals(List.of("planned"), statuses(read("We will participate in the Norway-sponsored meeting of energy ministers later this month.")));
    assertEquals(List.of("held"), statuses(read("We took part in the Norway-sponsored meeting of energy ministers on 3 May.")));
  }

  @Test
  void whereSomethingWasDiscussedHasBeen() throws Exception {
    assertEquals(List.of("held"), statuses(read("Research was one of the topics of discussion in the bilateral meeting with Minister Pedro Salinas.")));
    assertEquals(List.of("held"), statuses(read("Minister Ann Example discussed fusion at the second meeting of the Norway-Chile Joint Committee.")));
    assertFalse(statuses(read("The ministers discussed possible topics for the next meeting of the Norway-Chile Joint Committee.")).contains("held"));
  }

  @Test
  void talksThatWillBeHeldAreAheadAndOneWithEach() throws Exception {
    Told told = read("Minister Ann Example will hold talks with Chilean Trade Minister Pedro Salinas, Peruvian Energy Minister Juan Perez and Kenyan Minister Peter Sample.");
    assertEquals(List.of("planned", "planned", "planned"), statuses(told));
    assertEquals("ke; no", told.links(told.named(Kind.EVENT, "Peter Sample"), Property.PARTY));
  }

  @Test
  void whatAProgrammeIncludesOnSundayIsAhead() throws Exception {
    Told told = read("Minister Ann Example's programme on Sunday also includes talks with Pedro Salinas, the Chilean Energy Minister.");
    assertEquals(List.of("planned"), statuses(told));
    assertEquals("2024-05-19", told.date(told.only(Kind.EVENT), Property.START_DATE));
    assertEquals(List.of("held"), statuses(read("Minister Ann Example's programme included talks with Pedro Salinas, the Chilean Energy Minister.")));
  }

  @Test
  void twoOfOneCountryAreMetTogether() throws Exception {
    assertEquals(1, read("Minister Ann Example met with Chilean President Pedro Salinas and Chilean Foreign Minister Juan Perez in Santiago.").all(Kind.EVENT).size());
    assertEquals(2, read("Minister Ann Example met with Chilean President Pedro Salinas and Peruvian Foreign Minister Juan Perez in Geneva.").all(Kind.EVENT).size());
  }

  @Test
  void aStayTellsWhereSomebodyWasMet() throws Exception {
    Told told = read("During her visit to Santiago, Minister Ann Example will also meet Energy Minister Pedro Salinas.");
    assertEquals("Santiago", told.links(told.named(Kind.EVENT, "meeting"), Property.PLACE));
    assertFalse(labels(told).stream().anyMatch(l -> l.endsWith("Ann Example")), labels(told).toString());
  }

  @Test
  void aVisitToATownIsTheVisitToItsCountry() throws Exception {
    assertEquals(1, read("Minister Ann Example will visit Chile from 3 to 5 June.", "The visit to Santiago will strengthen research.").all(Kind.EVENT).size());
  }

  @Test
  void whatIsAheadOnItsSecondDayIsStillAhead() throws Exception {
    assertEquals(List.of("planned"), statuses(read("Minister Ann Example will visit Chile from 14 to 18 May 2024.")));
  }

  @Test
  void summitsAndMeetingsThatOnlyTheirNameTells() throws Exception {
    assertEquals(List.of("planned"), statuses(read("At the level of leaders, we will hold an in-person summit by the end of 2024.")));
    assertEquals(List.of("planned"), statuses(read("The next meeting of the Norway-Chile High Level Group on Energy will focus on fusion.")));
    assertEquals(0, read("Leaders of many countries spoke of a summit.").all(Kind.EVENT).size());
  }

  @Test
  void theCountriesThatSpeakTogetherAreTheSidesOfTheirSummit() throws Exception {
    Told told = Told.by("2024-05-15", "Leaders' Joint Statement", "We, the leaders of Norway, Chile, Kenya, and the United States, met to speak of the sea.",
        "On 3 June, we will hold an in-person summit in Oslo.");
    assertEquals("cl; ke; no; us", told.links(told.named(Kind.EVENT, "in-person summit"), Property.PARTY));
    told = Told.by("2024-05-15", "Norway and Chile", "Norwegian leaders met.", "The coasts of Norway, Chile and Kenya are long.", "On 3 June, we will hold a first-ever energy summit in Oslo.");
    assertEquals("cl; no", told.links(told.named(Kind.EVENT, "first-ever energy summit"), Property.PARTY));
  }

  @Test
  void theFirstSinceIsNotTheFirst() throws Exception {
    Told told = read("Norway will host the first Norway-Chile Energy Summit since 2016 on 3 June.");
    assertEquals("", told.text(told.only(Kind.EVENT), Property.ORDINAL));
    told = read("Norway will host the first Norway-Chile Energy Summit on 3 June.");
    assertEquals("1", told.text(told.only(Kind.EVENT), Property.ORDINAL));
  }

  @Test
  void aSigningThatWillTakePlaceAtAHouse() throws Exception {
    assertEquals(List.of("planned"), statuses(read("The signing of a Memorandum of Cooperation will take place on 17 June 2024 at the University of Oslo.")));
  }

  @Test
  void aQuotedNameInBracketsIsAnotherName() throws Exception {
    Told told = read("Minister Ann Example will take part in the One Fjord Summit for the Sea (“Fjord Summit”) in Oslo on 3 June.");
    assertEquals(told.only(Kind.EVENT), told.named(Kind.EVENT, "Fjord Summit"));
  }

  @Test
  void whatOnlyLooksLikeAHappening() throws Exception {
    assertEquals(0, read("We look forward to working with our partners to meet our mutual goals, said Minister Ann Example.").all(Kind.EVENT).size());
    assertEquals(0, read("Minister Ann Example went on to say that Norway needs more research.").all(Kind.EVENT).size());
    assertEquals(0, read("Experts of the Norwegian Conference of Rectors will speak in Chile in May 2024.").all(Kind.EVENT).size());
    assertEquals(0, read("The first day is traditionally rounded off with a gala dinner hosted by the government in Oslo.").all(Kind.EVENT).size());
  }
}
