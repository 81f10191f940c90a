package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

/** Who was at a happening, from where, and when, where its own words leave it open. */
class EventCompanyTest {

  @Test
  void whoDidSomethingAtASummitWasThere() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile work on fusion",
            "At the Norway-Chile Fusion Summit in Oslo on 1 March 2020, Prime Minister Ingrid Nordmann of Norway and President Pedro Salinas of Chile"
                + " launched a partnership on nuclear fusion.");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(told.named(Kind.EVENT, "Fusion Summit"), Property.CHAIR));
  }

  @Test
  void whoDidSomethingAtAConferenceOfManyTookPart() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile work on fusion",
            "At the Arctic Fusion Conference in Oslo on 1 March 2020, Prime Minister Ingrid Nordmann of Norway announced a fund for nuclear fusion.");
    assertEquals("Ingrid Nordmann", told.links(told.named(Kind.EVENT, "Conference"), Property.PARTICIPANT));
  }

  @Test
  void whoOnlySpokeAheadOfItWasNot() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway prepares for the summit",
            "Ahead of the Norway-Chile Fusion Summit in April 2020, Prime Minister Ingrid Nordmann of Norway praised nuclear fusion.");
    Thing summit = told.named(Kind.EVENT, "Fusion Summit");
    assertEquals("", told.links(summit, Property.PARTICIPANT));
    assertEquals("planned", told.code(summit, Property.EVENT_STATUS));
    assertEquals("2020-04", told.date(summit, Property.START_DATE));
  }

  @Test
  void whoWitnessedASigningTookPart() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway signs with Chile",
            "Minister Ingrid Nordmann of Norway and Minister Pedro Salinas of Chile signed an agreement on nuclear fusion in Oslo on 1 March 2020."
                + " The signing was witnessed by Ambassador Karl Holm of Norway.");
    Thing signing = told.named(Kind.EVENT, "signing");
    assertTrue(told.links(signing, Property.PARTICIPANT).contains("Karl Holm"), told.links(signing, Property.PARTICIPANT));
  }

  @Test
  void whoIsAccompaniedTakesTheOthersAlong() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Minister Nordmann to visit Chile",
            "Ingrid Nordmann, Minister of Research of Norway, will visit Chile from 5 to 8 March 2020.",
            "She will be accompanied on the trip by Karl Holm, President of the University of Oslo.");
    Thing visit = told.named(Kind.EVENT, "visit");
    assertEquals("Karl Holm", told.links(visit, Property.PARTICIPANT));
    assertEquals("Ingrid Nordmann", told.links(visit, Property.CHAIR));
  }

  @Test
  void theHomesOfThoseWhoMetAreItsSides() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "A workshop on fusion",
            "The Fusion Futures Workshop was held in Oslo on 1 March 2020. Minister Pedro Salinas of Chile and Minister Ingrid Nordmann of Norway"
                + " participated in the workshop.");
    assertEquals("cl; no", told.links(told.named(Kind.EVENT, "Workshop"), Property.PARTY));
  }

  @Test
  void aDeedDoneAtAMeetingTellsItsDay() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile sign",
            "Minister Ingrid Nordmann and Minister Pedro Salinas signed on 1 March 2020 an agreement on nuclear fusion at the Norway-Chile Science Dialogue"
                + " in Oslo.");
    assertEquals("2020-03-01", told.date(told.named(Kind.EVENT, "Dialogue"), Property.START_DATE));
  }

  @Test
  void anothersDayIsNotItsOwn() throws Exception {
    Told told =
        Told.by(
            "2020-07-02",
            "Norway and Chile talk",
            "In March 2020, Norway hosted the third Norway-Chile Science Dialogue, and Chile looks forward to the energy fair later this year.");
    Thing dialogue = told.named(Kind.EVENT, "Dialogue");
    assertEquals("2020-03", told.date(dialogue, Property.START_DATE));
    assertEquals("held", told.code(dialogue, Property.EVENT_STATUS));
  }

  @Test
  void anInstrumentPrintedInFullTellsItsSigning() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Memorandum of Understanding between the Government of Norway and the Government of Chile concerning Nuclear Fusion",
            "The Government of Norway and the Government of Chile have reached the following understandings:",
            "Signed at Oslo on March 1, 2020, in duplicate, in the English language.");
    Thing signing = told.named(Kind.EVENT, "signing of the Memorandum");
    assertEquals("signing", told.code(signing, Property.EVENT_TYPE));
    assertEquals("2020-03-01", told.date(signing, Property.START_DATE));
    assertEquals("Oslo", told.links(signing, Property.PLACE));
    assertFalse(told.links(signing, Property.PARTY).isEmpty());
  }

  @Test
  void whoSpokeAtAConferenceTookPart() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Fusion conference in Oslo",
            "The first Norway-Chile Conference on Nuclear Fusion was held in Oslo on 1 March 2020.",
            "The programme started with the opening speech of the Deputy Minister of Education of Norway, Ingrid Nordmann. The results were presented by"
                + " the Minister of Science of Chile, Pedro Salinas.",
            "Karl Holm, a farmer of Norway, had asked for it.");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(told.named(Kind.EVENT, "Conference"), Property.PARTICIPANT));
  }

  @Test
  void aListGoesOnBehindSemicolons() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Minister Nordmann holds bilateral meeting with the Minister of Science of Chile",
            "Minister of Research of Norway Ingrid Nordmann held a bilateral meeting with Pedro Salinas, Minister of Science of Chile, in Oslo on 1 March 2020.",
            "Representing Norway were Mr. Karl Holm, Deputy Minister; Ms. Berit Dahl, Director; and other officials.");
    assertEquals("Berit Dahl; Karl Holm", told.links(told.named(Kind.EVENT, "meeting"), Property.PARTICIPANT));
  }

  @Test
  void theTownOfTheBodyThatIsVisited() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Minister Salinas in Norway",
            "Minister Pedro Salinas of Chile visited Norway on 1 March 2020. He also visited the University of Oslo.");
    assertTrue(told.links(told.named(Kind.EVENT, "University of Oslo"), Property.PLACE).contains("Oslo"));
  }

  @Test
  void theCountryThatHostsIsThePlace() throws Exception {
    Told told = Told.by("2020-07-02", "Norway and Chile talk", "In March 2020, Norway hosted the third Norway-Chile Science Dialogue.");
    assertEquals("no", told.links(told.named(Kind.EVENT, "Dialogue"), Property.PLACE));
  }
}
