package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

/** How far what is told of one happening or instrument reaches. */
class TopicReachTest {

  @Test
  void aStopIsNotAboutAllThatItsVisitIsAbout() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "President of Chile visits Norway",
            "President Pedro Salinas of Chile paid a visit to Norway on biotechnology on 1 March 2020. He met with Minister Ingrid Nordmann of Norway in Oslo.");
    assertTrue(told.links(told.named(Kind.EVENT, "isit"), Property.TOPIC).contains("biotechnology"));
    assertEquals("", told.links(told.named(Kind.EVENT, "Nordmann"), Property.TOPIC));
  }

  @Test
  void whatBuildsOnASummitIsNotWhatTheSummitWasAbout() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile look ahead",
            "Building on the progress made at the Oslo Kite Summit, Norway and Chile stress the need for biotechnology.");
    for (Thing event : told.all(Kind.EVENT)) {
      assertFalse(told.links(event, Property.TOPIC).contains("biotechnology"), event.label());
    }
  }

  @Test
  void aJointStatementBehindAMarkInTheTitleIsTheRelease() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway-Chile Leaders Summit: Joint Statement on Food Security",
            "We, the leaders of Norway and Chile, want better biotechnology.");
    assertTrue(told.links(told.named(Kind.AGREEMENT, "Joint Statement"), Property.TOPIC).contains("biotechnology"));
  }

  @Test
  void aReportOfAJointStatementIsNotIt() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile sign Joint Statement on Food Security",
            "Norway and Chile signed a joint statement. Norway is rich in biotechnology.");
    for (Thing agreement : told.all(Kind.AGREEMENT)) {
      assertFalse(told.links(agreement, Property.TOPIC).contains("biotechnology"), agreement.label());
    }
  }

  @Test
  void aPointOfAConditionHeadsNoParagraph() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway decides on fusion",
            "The decision depends on:",
            "* conclusion of an agreement on nuclear fusion between Norway and Chile; and",
            "* more work of the institutes.",
            "Norway is rich in biotechnology.");
    for (Thing agreement : told.all(Kind.AGREEMENT)) {
      assertFalse(told.links(agreement, Property.TOPIC).contains("biotechnology"), agreement.label());
    }
  }

  @Test
  void anAdjectiveAloneIsNoField() throws Exception {
    Told told = Told.by("2020-03-02", "Norway and Chile meet", "Norway and Chile work together in the fields of kite design, wind testing, regional and nuclear fusion.");
    assertTrue(told.all(Kind.TOPIC).stream().anyMatch(t -> t.label().equals("kite design")), told.all(Kind.TOPIC).stream().map(Thing::label).toList().toString());
    assertTrue(told.all(Kind.TOPIC).stream().noneMatch(t -> t.label().equals("regional")));
  }
}
