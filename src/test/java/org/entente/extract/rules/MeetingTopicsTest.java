package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

/** What a meeting was about. */
class MeetingTopicsTest {

  @Test
  void whatThoseWhoMetSaidInLaterSentences() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Prime Minister Nordmann meets President Salinas",
            "Prime Minister Ingrid Nordmann of Norway met with President Pedro Salinas of Chile in Oslo today. Prime Minister Nordmann thanked"
                + " President Salinas for his leadership on climate change.");
    assertTrue(topics(told).contains("climate"), topics(told));
  }

  @Test
  void aMeetingOfLongAgoDidNotSpeakOfWhatIsToldNow() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Norway and Chile go on with their work",
            "Recalling the Norway-Chile Leaders Meeting in Oslo on 3 March 2019, we committed to safe software."
                + " The group discussed the importance of biotechnology.");
    for (Thing event : told.all(Kind.EVENT)) {
      assertFalse(told.links(event, Property.TOPIC).toLowerCase(java.util.Locale.ROOT).matches(".*(software|biotechnology).*"), event.label());
    }
  }

  @Test
  void headingsNotTheDetailsBelow() throws Exception {
    Told told =
        Told.by(
            "2020-03-02",
            "Joint fact sheet: second Norway-Chile Technology Dialogue",
            "Today, Minister Ingrid Nordmann of Norway and Minister Pedro Salinas of Chile chaired the second Norway-Chile Technology Dialogue in Oslo.",
            "## Artificial intelligence",
            "- Supporting work on wind energy at sea",
            "## Quantum computing",
            "- Sharing reports",
            "## Biotechnology",
            "- Sharing more reports");
    assertTrue(topics(told).contains("quantum"), topics(told));
    assertFalse(topics(told).contains("wind"), topics(told));
  }

  private static String topics(Told told) {
    Thing first = told.all(Kind.EVENT).get(0);
    return told.links(first, Property.TOPIC).toLowerCase(java.util.Locale.ROOT);
  }
}
