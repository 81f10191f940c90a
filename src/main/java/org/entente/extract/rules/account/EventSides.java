package org.entente.extract.rules.account;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.GroupMembers;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Sighting;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Between which countries and unions each happening was: those that its words name, the homes of who met, signed or took part, and, where
 * that leaves it with one side or none, those of the visit that it is a stop of, else those of the release.
 */
final class EventSides {

  /** A partnership of two is told by the sides of the release. */
  private static final int FEWEST = 3;

  private static final int LONG = 90;
  private static final int NEAR = 3;

  private final EventScene scene;
  private final Draft draft;

  EventSides(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  /** What the words of a happening say, and whom its forum joins. */
  void own(Occasion o) {
    for (Sighting s : o.sightings) {
      Set<Thing> here = new LinkedHashSet<>(s.sides);
      s.people.forEach(p -> add(here, scene.homeOf(p)));
      s.bodies.forEach(b -> add(here, scene.homeOf(b)));
      if (o.isVisit()) {
        s.places.forEach(p -> add(here, scene.homeOf(p)));
      }
      here.forEach(side -> draft.link(o.thing, Property.PARTY, side, s.line.evidence(s.rule, 0.9)));
      if (o.sense == Sense.SITTING || o.sense == Sense.GATHERING) {
        members(s).forEach(side -> draft.link(o.thing, Property.PARTY, side, s.line.evidence(s.rule, 0.8)));
      }
    }
    if (o.forum != null) {
      draft.links(o.forum, Property.PARTY).stream().filter(EventSides::isSide)
          .forEach(side -> draft.link(o.thing, Property.PARTY, side, evidence(o, 0.9)));
    }
  }

  /** "the meeting of the Partnership", "the Ruritanian Five summit": those whom the partnership or the group in its name joins. */
  private Set<Thing> members(Sighting s) {
    Set<Thing> all = new LinkedHashSet<>();
    for (Mention m : s.line.mentions(s.from, s.to, Set.of(Kind.INITIATIVE, Kind.GROUP))) {
      List<Thing> joined = m.thing().kind() == Kind.GROUP
          ? GroupMembers.of(draft, m.thing())
          : draft.links(m.thing(), Property.PARTY).stream().filter(EventSides::isSide).toList();
      if (joined.size() >= FEWEST) {
        all.addAll(joined);
      }
    }
    return all;
  }

  /** What follows from who took part; to be called when the people of all happenings are known. */
  void rest() {
    for (Occasion o : scene.occasions()) {
      homes(o, Property.CHAIR, 0.85);
      homes(o, Property.PARTICIPANT, 0.75);
      if (o.visit != null) {
        ofVisit(o, o.visit);
      }
      if (isOfRelease(o)) {
        boolean all = scene.sides().size() > 2 && isAmong(o, scene.sides());
        for (Thing side : scene.sides()) {
          if ((all || sides(o) < 2) && isSpokenOfAround(o, side)) {
            draft.link(o.thing, Property.PARTY, side, evidence(o, 0.8));
          }
        }
      }
    }
    for (Occasion o : scene.occasions()) {
      if (o.forum != null && !draft.has(o.forum, Property.PARTY)) {
        draft.links(o.thing, Property.PARTY).forEach(side -> draft.link(o.forum, Property.PARTY, side, evidence(o, 0.8)));
      }
    }
  }

  private void homes(Occasion o, Property role, double confidence) {
    draft.values(o.thing, role).forEach(f -> {
      if (f.value() instanceof Thing actor) {
        Thing home = scene.homeOf(actor);
        if (home != null) {
          draft.link(o.thing, Property.PARTY, home, new Evidence(f.evidence().passages(), "home-of-participant", confidence));
        }
      }
    });
  }

  /** A stop is between the visitor and where it is; where no place is told, the visit's only host. */
  private void ofVisit(Occasion o, Occasion visit) {
    Thing visitor = draft.link(visit.thing, Property.VISITOR);
    if (visitor != null && sides(o) < 2) {
      draft.link(o.thing, Property.PARTY, visitor, evidence(o, 0.82));
    }
    Set<Thing> hosts = new LinkedHashSet<>();
    (o.places.isEmpty() ? visit : o).places.forEach(p -> add(hosts, scene.homeOf(p)));
    if (hosts.size() == 1 && sides(o) < 2) {
      hosts.forEach(host -> draft.link(o.thing, Property.PARTY, host, evidence(o, 0.8)));
    }
  }

  /** Whether the sides of the release may stand for those of a happening: not for a gathering with sides of its own, nor for one of many in a third country. */
  private boolean isOfRelease(Occasion o) {
    boolean many = o.sense == Sense.GATHERING || o.type.equals("summit");
    if (!many || o == scene.main() || o == scene.meeting()) {
      return true;
    }
    Set<Thing> hosts = new LinkedHashSet<>();
    o.places.forEach(p -> add(hosts, scene.homeOf(p)));
    boolean abroad = !hosts.isEmpty() && Collections.disjoint(hosts, scene.sides());
    return !abroad && (o.sense != Sense.GATHERING || sides(o) == 0);
  }

  /** In a long text, such as a briefing, much is told that is not between those whom the release is about: they must be named close by. */
  private boolean isSpokenOfAround(Occasion o, Thing side) {
    List<EventLine> lines = scene.lines();
    if (lines.size() < LONG) {
      return true;
    }
    for (Sighting s : o.everywhere()) {
      int at = s.line.sentence().index();
      for (EventLine line : lines.subList(Math.max(0, at - NEAR), Math.min(lines.size(), at + NEAR + 1))) {
        if (line.mentions().stream().anyMatch(m -> m.form() != Mention.Form.PLACE && scene.homeOf(m.thing()) == side)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a happening of people of no or one side may be one of all who speak in the release. */
  private boolean isAmong(Occasion o, List<Thing> all) {
    return sides(o) < 2 && all.containsAll(draft.links(o.thing, Property.PARTY).stream().filter(EventSides::isSide).toList());
  }

  private long sides(Occasion o) {
    return draft.links(o.thing, Property.PARTY).stream().filter(EventSides::isSide).count();
  }

  private static boolean isSide(Thing thing) {
    return EventScene.SIDES.contains(thing.kind());
  }

  private static void add(Set<Thing> all, @Nullable Thing one) {
    if (one != null && one.kind() != Kind.GROUP) {
      all.add(one);
    }
  }

  private static Evidence evidence(Occasion o, double confidence) {
    return o.first().line.evidence(o.first().rule, confidence);
  }
}
