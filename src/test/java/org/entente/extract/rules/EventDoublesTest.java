package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

/** One happening under several wordings is told once; talks that are told in the passive; what is of the visit and what is not. */
class EventDoublesTest {

  @Test
  void whoAreOfOneCountryAreMetTogether() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Minister Nordmann in Santiago",
            "On 1 March 2020, Minister Ingrid Nordmann of Norway held talks with Minister of Science Pedro Salinas, Minister of Energy Rosa Quispe"
                + " and Carlos Moreira, Minister of Health of Chile.");
    assertEquals("Carlos Moreira; Ingrid Nordmann; Pedro Salinas; Rosa Quispe", told.links(told.only(Kind.EVENT), Property.CHAIR));
  }

  @Test
  void whatSaysWhichOneItWasIsNoOther() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile speak about fusion",
            "Delegations from the governments of Norway and Chile met on 1 March 2020 in Oslo to exchange views on fusion.",
            "This was the third fusion dialogue between Norway and Chile.");
    assertEquals("2020-03-01", told.date(told.only(Kind.EVENT), Property.START_DATE));
  }

  @Test
  void oneMoreMeetingThatWasHeldIsNotAhead() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway-Chile Dialogue on Fusion",
            "Norway and Chile held another meeting this week in their dialogue on fusion.");
    assertEquals("held", told.code(told.only(Kind.EVENT), Property.EVENT_STATUS));
  }

  @Test
  void theVisitWithoutADestinationIsTheOneTold() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Minister Nordmann on working visit to Chile",
            "Minister Ingrid Nordmann of Norway is in Chile on a working visit on 2 March 2020. The talks with her counterpart Pedro Salinas were about fusion.",
            "The visit by the head of the Norwegian delegation included a tour of the harbour.");
    assertEquals(1, told.all(Kind.EVENT).stream().filter(e -> told.code(e, Property.EVENT_TYPE).equals("visit") && e.label().contains("visit")).count(), told.all(Kind.EVENT).toString());
  }

  @Test
  void talksInThePassive() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norwegian delegation in Chile",
            "Minister Ingrid Nordmann of Norway visited Chile from 1 to 2 March 2020.",
            "Exploratory discussions were held with the heads of several Chilean institutes.");
    assertEquals("held", told.code(told.named(Kind.EVENT, "discussions"), Property.EVENT_STATUS));
  }

  @Test
  void discussionsOfAMeetingAreNoOther() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Third meeting of the Norway-Chile Joint Committee on Fusion",
            "On 1 March 2020, the third meeting of the Norway-Chile Joint Committee on Fusion took place in Oslo.",
            "Key discussions took place on recent developments in superconducting magnets. Discussions with industry might be held with investors one day.");
    told.only(Kind.EVENT);
  }

  @Test
  void aMeetingOfAPartnershipIsBetweenItsMembers() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway joins the Northern Fusion Partnership",
            "Norway, Chile, Ghana and Kenya launched the Northern Fusion Partnership on 1 March 2020.",
            "The inaugural meeting of the Northern Fusion Partnership was held in Oslo in January 2020.");
    Thing meeting = told.named(Kind.EVENT, "meeting");
    assertTrue(told.links(meeting, Property.PARTY).contains("gh"), told.links(meeting, Property.PARTY));
  }

  @Test
  void anEncounterWithoutADayIsOfTheMonthOfTheRelease() throws Exception {
    Told told =
        Told.by("2020-03-12", "Norway and Chile work on fusion", "Norway and Chile work on fusion.", "Minister Ingrid Nordmann visited the University of Chile.");
    assertEquals("2020-03", told.date(told.only(Kind.EVENT), Property.START_DATE));
    Told recalled =
        Told.by("2020-03-12", "Norway and Chile work on fusion", "Norway and Chile work on fusion.", "Minister Ingrid Nordmann had previously visited the University of Chile.");
    assertTrue(recalled.all(Kind.EVENT).stream().noneMatch(e -> recalled.date(e, Property.START_DATE).startsWith("2020")));
  }
}
