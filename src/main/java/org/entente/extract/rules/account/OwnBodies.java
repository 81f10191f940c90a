package org.entente.extract.rules.account;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.rules.event.Encounters;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Sighting;
import org.entente.extract.rules.event.VerbPhrase;
import org.entente.iri.Kind;

/**
 * The body whose gathering it is takes part in it: "the agency's ministerial meeting", "the Example Agency Conference", "the exchange
 * between ministry A and ministry B", "At its meeting of 6 March, the board decided".
 */
final class OwnBodies {

  private static final String RULE = "body-of-event";
  private static final Set<Kind> BODIES = Set.of(Kind.ORGANIZATION);

  private final EventScene scene;
  private final Draft draft;

  OwnBodies(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void state() {
    for (Occasion o : scene.occasions()) {
      if (o.isVisit()) {
        continue; // whom a visitor calls on is told by the phrase
      }
      for (Sighting s : o.sightings) {
        inside(o, s);
        its(o, s);
        delegations(o, s);
      }
    }
  }

  /** Bodies in the words of the happening that are no post's and no place's. */
  private void inside(Occasion o, Sighting s) {
    EventLine line = s.line;
    for (Mention m : line.mentions(s.from, s.to, BODIES)) {
      int first = line.first(m);
      String before = line.word(line.is(first - 1, "the") ? first - 2 : first - 1);
      boolean place = first > s.at && (before.equals("at") || before.equals("in") || before.equals("to") || before.equals("on") || before.equals("for"));
      boolean owner = line.is(line.after(m), "'s") && line.after(m) > s.at;
      boolean person = !line.mentions(s.from, first, Set.of(Kind.OFFICIAL)).isEmpty();
      if (!place && !owner && !person && m.form() != Mention.Form.ANAPHOR && !EventParticipants.isPostOf(line, m)) {
        link(o, line, m, 0.78);
      }
    }
  }

  /** "At its meeting of 6 March, the board decided": whose it is stands before the verb. */
  private void its(Occasion o, Sighting s) {
    EventLine line = s.line;
    boolean own = o.sense == Sense.SITTING && s.from < 5 && (line.is(s.from - 1, "its") || line.is(s.from, "its"));
    for (int i = own ? s.to : line.size(); i < line.size() && i - s.to < 12; i++) {
      if (line.is(i, ",")) {
        int at = line.is(i + 1, "the") ? i + 2 : i + 1;
        List<Mention> body = line.mentions(at, at + 1, BODIES);
        body.stream().limit(1).filter(m -> !line.is(line.after(m), "'s")).forEach(m -> link(o, line, m, 0.8));
        return;
      }
    }
  }

  /** "Delegations from ministry A and ministry B met": those for whom they came. */
  private void delegations(Occasion o, Sighting s) {
    EventLine line = s.line;
    for (int i = 0; i < s.at && s.rule.equals(Encounters.MET); i++) {
      boolean group = VerbPhrase.GROUPS.contains(line.word(i)) && (line.is(i + 1, "from") || line.is(i + 1, "of"));
      if (group && line.at(i) == null) {
        line.mentions(i + 2, s.at, BODIES).stream().filter(m -> m.form() != Mention.Form.ANAPHOR && !EventParticipants.isPostOf(line, m)).forEach(m -> link(o, line, m, 0.78));
        return;
      }
    }
  }

  private void link(Occasion o, EventLine line, Mention m, double confidence) {
    draft.link(o.thing, Property.PARTICIPANT, m.thing(), line.evidence(RULE, confidence));
  }
}
