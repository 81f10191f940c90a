package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

/** Who heads happenings that are told again or one by one, and who is only on the way. */
class EventHeadsTest {

  @Test
  void whatIsChairedIsTheMeetingToldBefore() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Third meeting of the Norway-Chile Joint Committee on Fusion",
            "On 1 March 2020, the third meeting of the Norway-Chile Joint Committee on Fusion took place in Oslo. Ingrid Nordmann, Director of Research"
                + " of Norway, co-chaired the discussion with Pedro Salinas, Deputy Minister of Science of Chile.");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(told.only(Kind.EVENT), Property.CHAIR));
  }

  @Test
  void aYearOfComparisonIsNotItsDay() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile meet",
            "On 1 March 2020, the third meeting of the Norway-Chile Joint Committee on Fusion took place in Oslo. As in 2018, this meeting was held by video"
                + " conference.");
    assertEquals("2020-03-01", told.date(told.only(Kind.EVENT), Property.START_DATE));
  }

  @Test
  void postsBeforeNamesAreToldOneByOne() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Minister Nordmann in Santiago",
            "On 1 March 2020, Minister Ingrid Nordmann of Norway met with Chile's Minister of Science, Pedro Salinas, Peru's Minister of Energy, Rosa Quispe,"
                + " and Brazil's Minister of Research, Carlos Moreira.");
    assertEquals("Ingrid Nordmann; Rosa Quispe", told.links(told.named(Kind.EVENT, "Minister of Energy, Rosa Quispe"), Property.CHAIR));
  }

  @Test
  void partiesOfWhatIsSignedAreNotOnTheVisit() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Minister Nordmann visits Chile",
            "Minister Ingrid Nordmann of Norway visited Chile on 1 March 2020. During the visit, the University of Oslo and the University of Chile signed a"
                + " memorandum of understanding on nuclear fusion.");
    Thing visit = told.named(Kind.EVENT, "visit");
    assertEquals("", told.links(visit, Property.PARTICIPANT));
  }

  @Test
  void bothVisitHeadsOfTwoCountries() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile on fusion",
            "Minister Ingrid Nordmann of Norway and Minister Pedro Salinas of Chile visited the University of Oslo on 1 March 2020.");
    assertEquals("Ingrid Nordmann; Pedro Salinas", told.links(told.named(Kind.EVENT, "University of Oslo"), Property.CHAIR));
  }

  @Test
  void whoAccompaniesAVisitorIsNoHead() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway on fusion",
            "Minister Ingrid Nordmann of Norway and Deputy Minister Karl Holm of Norway visited the University of Oslo on 1 March 2020.");
    assertEquals("Ingrid Nordmann", told.links(told.named(Kind.EVENT, "University of Oslo"), Property.CHAIR));
  }
}
