package org.entente.extract.rules.account;

import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.rules.event.Calls;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Sighting;
import org.entente.iri.Kind;

/** Who chaired and who took part. The people of talks chair them both; who travels heads the visit. */
final class EventPeople {

  private static final Set<Kind> NAMED = Set.of(Kind.OFFICIAL, Kind.ORGANIZATION, Kind.COUNTRY, Kind.UNION, Kind.FORUM, Kind.PLACE);

  private final EventScene scene;
  private final Draft draft;

  EventPeople(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void state() {
    for (Occasion o : scene.occasions()) {
      own(o);
    }
    new Travellers(scene).journeys();
    new OwnBodies(scene).state();
    EventChairs chairs = new EventChairs(scene);
    EventParticipants participants = new EventParticipants(scene);
    Hosts hosts = new Hosts(scene);
    for (EventLine line : scene.lines()) {
      if (line.tells()) {
        chairs.chairs(line);
        participants.participants(line);
        hosts.read(line);
      }
    }
    new Counterparts(scene).state();
    for (Occasion o : scene.occasions()) {
      draft.links(o.thing, Property.CHAIR).forEach(chair -> draft.retract(o.thing, Property.PARTICIPANT, chair));
    }
  }

  /** "a meeting with": one side meets the other. */
  private static boolean isWith(Sighting s) {
    for (int i = s.at + 1; i < s.to && i - s.at < 8; i++) {
      if (s.line.is(i, "with")) {
        return s.line.at(s.at + 1, NAMED) == null;
      }
    }
    return false;
  }

  private void own(Occasion o) {
    for (Sighting s : o.sightings) {
      Evidence evidence = s.line.evidence(s.rule, 0.9);
      boolean head = true;
      for (Thing person : s.people) {
        boolean chair =
            switch (o.sense) {
              case TALKS, SITTING -> o.forum == null && o.ordinal == 0 && isWith(s) || o.people.size() > 1 && s.people.size() > 1 || o.sense == Sense.TALKS;
              case VISIT -> head || s.rule.equals(Calls.VISITED);
              case START -> o.people.size() > 1; // who opens alone only takes part
              default -> false;
            };
        if (s.rule.equals(Calls.RECEIVED)) {
          chair = true;
        }
        draft.link(o.thing, chair ? Property.CHAIR : Property.PARTICIPANT, person, evidence);
        head = false;
      }
      o.echoes.stream().filter(e -> e.line.is(e.at + 1, "between")).forEach(e -> e.bodies.forEach(b ->
          draft.link(o.thing, Property.PARTICIPANT, b, e.line.evidence(e.rule, 0.85))));
      for (Thing body : s.bodies) {
        draft.link(o.thing, Property.PARTICIPANT, body, s.line.evidence(s.rule, 0.85));
      }
    }
    if (o.visit != null) {
      boolean sits = o.type.equals("signing") || o.type.equals("summit") || o.sense == Sense.GATHERING || o.sense == Sense.CEREMONY;
      o.visit.people.stream().limit(1).forEach(head ->
          draft.link(o.thing, sits ? Property.PARTICIPANT : Property.CHAIR, head, o.first().line.evidence("visit-stop", 0.82)));
    }
  }
}
