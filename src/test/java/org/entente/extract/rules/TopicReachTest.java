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

  @Test
  void aKnownTreatyIsAboutTheFieldOfItsFullNameWhereItIsSpokenOf() throws Exception {
    Told told = Told.by("2020-03-02", "Norway and Chile speak", "Norway and Chile praise the Kyoto Protocol.", "They fear climate change and want biotechnology.");
    String topics = told.links(told.named(Kind.AGREEMENT, "Kyoto Protocol"), Property.TOPIC);
    assertTrue(topics.contains("climate"), topics);
    assertFalse(topics.contains("biotechnology"), topics);
  }

  @Test
  void aKnownTreatyBringsNoFieldIntoARelease() throws Exception {
    Told told = Told.by("2020-03-02", "Norway and Chile speak", "Norway and Chile praise the Kyoto Protocol.", "They want biotechnology.");
    assertEquals("", told.links(told.named(Kind.AGREEMENT, "Kyoto Protocol"), Property.TOPIC));
  }

  @Test
  void whatIsSaidAheadOfAConferenceIsNotWhatItIsAbout() throws Exception {
    Told told = Told.by("2020-03-02", "Norway and Chile look ahead", "Norway and Chile stressed the need for biotechnology ahead of the Oslo Kite Conference.");
    for (Thing event : told.all(Kind.EVENT)) {
      assertFalse(told.links(event, Property.TOPIC).contains("biotechnology"), event.label());
    }
  }

  @Test
  void theFieldsOfASigningStandNearIt() throws Exception {
    String signed = "Norway and Chile signed a memorandum of understanding in Oslo on 1 March 2020.";
    String fields = "Future cooperation will focus on the field of biotechnology.";
    Told near = Told.by("2020-03-02", "Norway and Chile sign a memorandum", signed, fields);
    assertTrue(near.links(near.only(Kind.AGREEMENT), Property.TOPIC).contains("biotechnology"));
    Told far = Told.by("2020-03-02", "Norway and Chile sign a memorandum", signed, "Norway is cold.", "Chile is long.", "It often rains.", "Kites fly.", fields);
    assertFalse(far.links(far.only(Kind.AGREEMENT), Property.TOPIC).contains("biotechnology"));
  }
}
