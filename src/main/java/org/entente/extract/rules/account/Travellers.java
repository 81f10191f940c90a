package org.entente.extract.rules.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Sighting;
import org.entente.extract.rules.event.VerbPhrase;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Whose journey it is where the words of a visit name nobody: "Ruritanian president to visit Strelsau" (the first Ruritanian named below),
 * "the council received A on the occasion of a state visit", and a call at some institute in the course of A's only journey.
 */
final class Travellers {

  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<String> RECEIVE = Grammar.words("received receives receive welcomed welcomes welcome hosted hosts host");
  private static final int NEAR = 4;

  private final EventScene scene;
  private final Draft draft;

  Travellers(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  /** To be called before it is settled which calls are stops of which visit. */
  void name() {
    for (Occasion o : scene.occasions()) {
      if (o.isVisit() && o.people.isEmpty()) {
        Thing home = home(o);
        if (home == null || !fromThere(o, home)) {
          guest(o);
        }
      }
    }
  }

  /** The calls that are no stop of a visit yet; to be called when the stops are known. */
  void journeys() {
    for (Occasion o : scene.occasions()) {
      if (o.isVisit() && o.people.isEmpty() && o.visit == null && !o.first().isInTitle()) {
        onJourney(o);
      }
    }
  }

  /** The one side that the words of a visit name beside where it goes. */
  private @Nullable Thing home(Occasion o) {
    Set<Thing> sides = new LinkedHashSet<>(o.sides);
    for (Sighting s : o.sightings) {
      s.line.mentions(0, s.at, EventScene.SIDES).stream().filter(m -> s.isInTitle() && m.form() == Mention.Form.ADJECTIVE).forEach(m -> sides.add(m.thing()));
    }
    o.places.forEach(p -> sides.remove(scene.homeOf(p)));
    o.bodies.forEach(b -> sides.remove(scene.homeOf(b)));
    return sides.size() == 1 ? sides.iterator().next() : null;
  }

  private boolean fromThere(Occasion o, Thing home) {
    for (EventLine line : below(o)) {
      for (Mention m : line.mentions(0, line.size(), PEOPLE)) {
        if (scene.homeOf(m.thing()) == home) {
          set(o, m, line, 0.82);
          return true;
        }
      }
    }
    return false;
  }

  /** "received A on the occasion of a state visit", "welcomed A at the start of her visit". */
  private void guest(Occasion o) {
    for (Sighting s : o.sightings) {
      EventLine line = s.line;
      for (int i = 1; i < s.from; i++) {
        boolean active = RECEIVE.contains(line.word(i)) && !line.isCapital(i) && !line.is(i + 1, "by") && !Set.of("be", "was", "were", "been").contains(line.word(i - 1));
        List<Mention> guests = active ? line.mentions(i + 1, Math.min(s.from, VerbPhrase.objectEnd(line, i + 1)), PEOPLE) : List.of();
        if (!guests.isEmpty() && !line.is(line.after(guests.get(0)), "'s")) {
          set(o, guests.get(0), line, 0.85);
          return;
        }
      }
    }
  }

  /** A call without a country of its own, where the release tells of one journey of one person. */
  private void onJourney(Occasion o) {
    Set<Thing> heads = new LinkedHashSet<>();
    Occasion journey = null;
    for (Occasion other : scene.occasions()) {
      if (other != o && other.isVisit() && !other.people.isEmpty() && !scene.isLongPast(other)) {
        heads.add(other.people.iterator().next());
        journey = journey == null ? other : journey;
      }
    }
    boolean abroad = o.places.stream().anyMatch(p -> p.kind() == Kind.COUNTRY) || o.first().pointsBack || o.first().told == Modality.HOPED;
    if (heads.size() == 1 && !abroad && !scene.isLongPast(o) && journey.first().line.sentence().index() <= o.first().line.sentence().index()) {
      Thing head = heads.iterator().next();
      draft.link(o.thing, Property.CHAIR, head, o.first().line.evidence("visit-stop", 0.8));
    }
  }

  /** The line that tells a visit and those next to it. */
  private List<EventLine> below(Occasion o) {
    int from = o.first().line.sentence().index();
    return scene.lines().subList(from, Math.min(scene.lines().size(), from + NEAR)).stream().filter(EventLine::tells).toList();
  }

  private void set(Occasion o, Mention m, EventLine line, double confidence) {
    o.people.add(m.thing());
    draft.link(o.thing, Property.CHAIR, m.thing(), line.evidence("who-travels", confidence));
  }
}
