package org.entente.extract.rules.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.NameList;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.VerbPhrase;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who receives a visitor takes part in the visit: "she will be welcomed by A and B", "C received his counterpart for a state visit", "at the
 * invitation of D". Who receives a guest for talks heads them, as the guest does: "A will host B for a bilateral meeting".
 */
final class Hosts {

  private static final String RULE = "hosted-by";
  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<String> RECEIVED = Grammar.words("received welcomed hosted greeted met guided");
  private static final Set<String> RECEIVE = Grammar.words("received receives receive welcomed welcomes welcome hosted hosts host");
  private static final Set<String> PASSIVE = Grammar.words("be was were been and is are");
  private static final Set<String> TALKS = Grammar.words("talks talk meeting discussions consultations");
  private static final int NEAR = 4;
  private static final int MOST = 5;

  private final EventScene scene;
  private final Draft draft;

  Hosts(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void read(EventLine line) {
    for (int at = 0; at < line.size(); at++) {
      int i = at;
      boolean passive = RECEIVED.contains(line.word(i)) && (PASSIVE.contains(line.word(i - 1)) || line.word(i - 1).equals("visit"));
      int by = passive ? by(line, i) : line.is(i, "invitation") && line.is(i + 1, "of") ? i + 1 : -1;
      if (by > 0) {
        Occasion o = visit(line);
        if (o != null && !isForTalks(line, by)) {
          state(o, line, line.mentions(by + 1, NameList.end(line, by + 1), PEOPLE), line.is(i, "invitation") ? 1 : MOST);
        }
      } else if (!passive && RECEIVE.contains(line.word(i)) && !line.isCapital(i)) {
        scene.hits(line).stream().filter(h -> h.occasion().isVisit() && h.sighting().at > 0).limit(1)
            .forEach(h -> state(h.occasion(), line, VerbPhrase.subjects(line, h.sighting().at).stream().filter(m -> line.after(m) <= verb(line)).toList(), 2));
        scene.hits(line).forEach(h -> forTalks(line, i, h));
      }
    }
  }

  /** "A will host B for a bilateral meeting", "A hosts B and C at the palace for the third summit": host and guests head it. */
  private void forTalks(EventLine line, int verb, EventScene.Hit hit) {
    Occasion o = hit.occasion();
    int at = hit.sighting().from;
    int purpose = at - 1;
    while (purpose > verb && at - purpose < 4 && !line.is(purpose, "for")) {
      purpose--;
    }
    boolean meets = o.sense == Sense.TALKS || o.sense == Sense.SITTING || o.type.equals("summit");
    if (!meets || !line.is(purpose, "for") || purpose <= verb) {
      return;
    }
    List<Mention> hosts = VerbPhrase.subjects(line, verb);
    List<Mention> guests = line.mentions(verb + 1, purpose, PEOPLE).stream().filter(m -> !line.is(line.after(m), "'s")).toList();
    if (hosts.size() != 1 || guests.isEmpty()) {
      return;
    }
    for (Mention m : Stream.concat(hosts.stream(), guests.stream()).toList()) {
      draft.link(o.thing, Property.CHAIR, m.thing(), line.evidence(RULE, 0.85));
    }
  }

  /** Where the first verb of receiving stands. */
  private static int verb(EventLine line) {
    int i = 0;
    while (i < line.size() && (line.isCapital(i) || !RECEIVE.contains(line.word(i)))) {
      i++;
    }
    return i;
  }

  private static int by(EventLine line, int verb) {
    for (int i = verb + 1; i < verb + 6; i++) {
      if (line.is(i, "by")) {
        return i;
      }
    }
    return -1;
  }

  /** "received by A for talks": a meeting with A. */
  private static boolean isForTalks(EventLine line, int by) {
    for (int i = by; i < line.size(); i++) {
      if (line.is(i, "for")) {
        for (int k = i + 1; k < i + 5; k++) {
          if (TALKS.contains(line.word(k))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The visit of which a line tells, or which the lines before told of last. */
  private @Nullable Occasion visit(EventLine line) {
    int index = line.sentence().index();
    for (int i = index; i >= 0 && index - i < NEAR; i--) {
      Occasion last = null;
      for (EventScene.Hit hit : scene.hits(scene.lines().get(i))) {
        last = hit.occasion().isVisit() ? hit.occasion() : last;
      }
      if (last != null) {
        return last;
      }
    }
    return null;
  }

  private void state(Occasion visit, EventLine line, List<Mention> people, int most) {
    people.stream().limit(most)
        .filter(m -> !visit.people.contains(m.thing()) && !line.is(line.after(m), "'s"))
        .forEach(m -> draft.link(visit.thing, Property.PARTICIPANT, m.thing(), line.evidence(RULE, 0.78)));
  }
}
