package org.entente.store.derive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.entente.store.term.Terms;

/**
 * Which things a change reaches: those of which something else is told, and those whose country, side or day depends on
 * them.
 *
 * <p>A body stands under its parents and gives its country to what it is a party to; a part of an event lies on the days of
 * the whole; what is done follows up the promises about it. Whoever lets a rule look further than this says so here; {@code LiveDerivationTest} finds what is missing.
 */
final class Reach {

  private static final Set<Node> OF_BODIES =
      Set.of(Terms.TYPE, Terms.SUB_ORGANIZATION_OF, Terms.ent("ofCountry"), Terms.ent("represents"));
  private static final Set<Node> OF_WHOLES = Set.of(Terms.ent("partOf"), Terms.ent("startDate"), Terms.ent("endDate"));
  private static final Set<Node> STATUSES = Set.of(Terms.ent("agreementStatus"), Terms.ent("eventStatus"), Terms.ent("initiativeStatus"));
  private static final List<Node> MEMBERS =
      Stream.of("party", "committedBy", "committedTo", "participant", "signatory", "chair", "visitor", "host").map(Terms::ent).toList();

  private final Facts facts;

  private Reach(Facts facts) {
    this.facts = facts;
  }

  static Set<Node> of(Facts facts, Touched touched) {
    Reach reach = new Reach(facts);
    Set<Node> all = new HashSet<>(touched.said().keySet());
    Set<Node> bodies = new HashSet<>();
    Set<Node> wholes = new HashSet<>();
    touched.valued().forEach((thing, properties) -> {
      if (properties.stream().anyMatch(OF_BODIES::contains)) {
        bodies.add(thing);
      }
    });
    touched.said().forEach((thing, properties) -> {
      if (properties.stream().anyMatch(OF_WHOLES::contains)) {
        wholes.add(thing);
      }
      if (properties.stream().anyMatch(STATUSES::contains)) {
        all.addAll(facts.having(FollowUps.ABOUT, thing));
      }
    });
    for (Node body : reach.below(bodies, Terms.SUB_ORGANIZATION_OF)) {
      MEMBERS.forEach(property -> all.addAll(facts.having(property, body)));
    }
    for (Node part : reach.below(wholes, Terms.ent("partOf"))) {
      all.add(part);
      all.addAll(facts.having(Terms.ent("signedAt"), part));
    }
    return all;
  }

  private Set<Node> below(Set<Node> tops, Node property) {
    Set<Node> all = new HashSet<>(tops);
    Deque<Node> next = new ArrayDeque<>(tops);
    while (!next.isEmpty()) {
      for (Node part : facts.having(property, next.remove())) {
        if (all.add(part)) {
          next.add(part);
        }
      }
    }
    return all;
  }
}
