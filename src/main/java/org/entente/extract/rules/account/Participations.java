package org.entente.extract.rules.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Fact;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.rules.event.Calls;
import org.entente.extract.rules.event.EventNouns;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** Who took part in which happening in what role, on whose behalf and in which post: one participation for each role that is told. */
final class Participations {

  private final EventScene scene;
  private final Draft draft;

  Participations(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void state() {
    for (Occasion o : scene.occasions()) {
      Set<Thing> done = signatures(o);
      List<Thing> chairs = draft.links(o.thing, Property.CHAIR);
      for (Fact f : draft.values(o.thing, Property.CHAIR)) {
        Thing person = (Thing) f.value();
        if (done.add(person)) {
          add(o, person, chairRole(o, f, chairs), f.evidence());
        }
      }
      for (Fact f : draft.values(o.thing, Property.PARTICIPANT)) {
        Thing agent = (Thing) f.value();
        if (done.add(agent)) {
          String role = participantRole(o, f);
          if (role != null) {
            add(o, agent, role, f.evidence());
          }
        }
      }
    }
  }

  /** Signatures of what was signed there are participations in the happening too. */
  private Set<Thing> signatures(Occasion o) {
    Set<Thing> done = new HashSet<>();
    for (Thing agreement : draft.subjects(Property.SIGNED_AT, o.thing)) {
      for (Thing signature : draft.subjects(Property.IN_AGREEMENT, agreement)) {
        if (signature.kind() == Kind.PARTICIPATION && draft.code(signature, Property.ROLE).orElse("").equals("signatory")) {
          draft.values(agreement, Property.SIGNED_AT).stream().findFirst()
              .ifPresent(f -> draft.link(signature, Property.IN_EVENT, o.thing, f.evidence()));
          Thing agent = draft.link(signature, Property.AGENT);
          if (agent != null && o.type.equals("signing")) {
            done.add(agent);
          }
        }
      }
    }
    return done;
  }

  private String chairRole(Occasion o, Fact f, List<Thing> chairs) {
    String rule = f.evidence().rule();
    if (o.isVisit()) {
      return "visitor";
    }
    if (rule.equals("visit-stop") || rule.equals("delegation-led-by")) {
      return "head-of-delegation";
    }
    if (rule.equals(Calls.RECEIVED)) {
      Thing first = o.people.iterator().next();
      return f.value() == first ? "host" : "visitor";
    }
    if (o.sense == EventNouns.Sense.TALKS) {
      return "head-of-delegation";
    }
    return chairs.size() > 1 ? "co-chair" : "chair";
  }

  private static @Nullable String participantRole(Occasion o, Fact f) {
    Thing agent = (Thing) f.value();
    boolean body = agent.kind() == Kind.ORGANIZATION;
    String rule = f.evidence().rule();
    if (o.isVisit() && body && o.bodies.contains(agent)) {
      return "host";
    }
    if (rule.equals("witnessed")) {
      return "witness";
    }
    if (rule.equals("opened-by")) {
      return "speaker";
    }
    if (rule.equals("accompanied-by")) {
      return "delegation-member";
    }
    return "attendee";
  }

  private void add(Occasion o, Thing agent, String role, Evidence evidence) {
    Thing p = draft.add(Kind.PARTICIPATION);
    draft.link(p, Property.IN_EVENT, o.thing, evidence);
    draft.link(p, Property.AGENT, agent, evidence);
    draft.code(p, Property.ROLE, role, evidence);
    draft.describe(p, agent.label() + ", " + role + " at " + o.thing.label());
    Thing home = scene.homeOf(agent);
    if (home != null && draft.links(o.thing, Property.PARTY).contains(home)) {
      draft.link(p, Property.ON_BEHALF_OF, home, evidence);
    }
    List<Thing> tenures = draft.subjects(Property.HOLDER, agent);
    if (tenures.size() == 1) {
      draft.link(p, Property.IN_TENURE, tenures.get(0), evidence);
    }
  }
}
