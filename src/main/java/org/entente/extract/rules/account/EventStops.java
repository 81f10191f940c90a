package org.entente.extract.rules.account;

import java.util.Collections;
import java.util.Set;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventNouns;
import org.entente.extract.rules.event.EventPhrase;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Occasions;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** The stops of a visit: what a release tells of a visitor's days after it has told of the visit itself. */
final class EventStops {

  private static final String RULE = "visit-stop";

  private final EventScene scene;

  EventStops(EventScene scene) {
    this.scene = scene;
  }

  /** Finds the visits that have stops, and says whose part each stop is. */
  void find() {
    for (Occasion visit : scene.occasions()) {
      if (visit.isVisit() && visit.bodies.isEmpty() && leadsSomewhere(visit) && !isOfTheFormer(visit)) {
        for (Occasion o : scene.occasions()) {
          if (o != visit && o.visit == null && isStop(visit, o)) {
            o.visit = visit;
            scene.draft().link(o.thing, Property.PART_OF, visit.thing, o.first().line.evidence(RULE, 0.85));
          }
        }
      }
    }
  }

  /** Told by the way, of a time long before: what else is told is no stop of it. */
  private boolean isOfTheFormer(Occasion visit) {
    return scene.isLongPast(visit) && visit.sightings.size() == 1 && visit.echoes.isEmpty() && !visit.first().isInTitle();
  }

  private boolean leadsSomewhere(Occasion visit) {
    return !visit.places.isEmpty() && !visit.people.isEmpty();
  }

  private boolean isStop(Occasion visit, Occasion o) {
    boolean site = o.isVisit() && o.people.isEmpty() && o.sides.size() < 2 && o.places.stream().allMatch(p -> p.kind() == Kind.PLACE) && o != visit
        && !o.first().pointsBack && o.first().told != Modality.HOPED;
    boolean calls = o.isVisit() && !o.bodies.isEmpty() || site || o.sense == EventNouns.Sense.TALKS || o.sense == EventNouns.Sense.SITTING && o.ordinal == 0 && o.order == EventPhrase.Order.NONE || o.type.equals("signing");
    if (!calls || o.forum != null || o.first().line.sentence().index() < visit.first().line.sentence().index()) {
      return false;
    }
    boolean head = o.people.isEmpty() || !Collections.disjoint(o.people, visit.people) || isHost(visit, o);
    if (!head || o.planned != visit.planned && visit.date == null && !visit.planned) {
      return false;
    }
    if (o.date != null && (visit.date == null || !Occasions.isSame(visit.date, o.date))) {
      return false;
    }
    Thing host = hostOf(visit.places);
    Thing where = hostOf(o.places);
    return where == null || host == null || visit.places.contains(where) || where == host || isThere(visit, where);
  }

  /** Told of the hosts alone: "talks with the minister of the host". */
  private boolean isHost(Occasion visit, Occasion o) {
    return o.people.stream().allMatch(p -> {
      Thing home = scene.homeOf(p);
      return home != null && isThere(visit, home) && visit.people.stream().noneMatch(v -> scene.homeOf(v) == home);
    });
  }

  private boolean isThere(Occasion visit, Thing country) {
    return visit.places.stream().anyMatch(p -> p == country || scene.homeOf(p) == country);
  }

  private @Nullable Thing hostOf(Set<Thing> places) {
    for (Thing place : places) {
      Thing home = place.kind() == Kind.COUNTRY ? place : scene.homeOf(place);
      if (home != null) {
        return home;
      }
    }
    return null;
  }
}
