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
