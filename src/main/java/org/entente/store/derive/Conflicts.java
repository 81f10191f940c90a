package org.entente.store.derive;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.iri.Kind;
import org.entente.iri.Slug;
import org.entente.store.term.Terms;

/** Says where two releases disagree on a fact that can have one value only; both keep theirs. */
final class Conflicts {

  private static final Map<String, List<String>> SINGLE =
      new TreeMap<>(
          Map.of(
              "Agreement", List.of("signedOn", "inForceFrom", "validUntil", "agreementType"),
              "Event", List.of("startDate", "endDate", "eventType", "ordinal", "inForum"),
              "Initiative", List.of("launchedOn", "startDate", "endDate", "initiativeType"),
              "Funding", List.of("amount", "currency", "startDate", "endDate"),
              "Tenure", List.of("from", "until"),
              "Milestone", List.of("startDate", "newUntil"),
              "Participation", List.of("onDate")));

  private static final Set<String> DATES =
      Set.of("signedOn", "inForceFrom", "validUntil", "startDate", "endDate", "launchedOn", "from", "until", "newUntil", "onDate");

  private final Facts facts;

  Conflicts(Facts facts) {
    this.facts = facts;
  }

  void derive(Node thing, Consumer<Triple> out) {
    Set<String> properties = new TreeSet<>();
    SINGLE.forEach((className, single) -> {
      if (facts.is(thing, className)) {
        properties.addAll(single);
      }
    });
    properties.forEach(property -> derive(thing, property, out));
  }

  private void derive(Node thing, String property, Consumer<Triple> out) {
    List<Saying> sayings = facts.sayings(thing, property).stream().filter(s -> !planned(thing, s.graph())).toList();
    if (sayings.size() < 2 || sayings.stream().map(Saying::graph).distinct().count() < 2) {
      return;
    }
    NavigableSet<Node> values = new TreeSet<>(Facts.BY_TEXT);
    sayings.forEach(s -> values.add(s.object()));
    if (values.size() < 2 || DATES.contains(property) && agree(values)) {
      return;
    }
    String local = thing.getURI().substring(facts.iris().base().length()).replaceFirst("^id/", "");
    Node conflict = NodeFactory.createURI(facts.iris().thing(Kind.CONFLICT, Slug.of(local, property)));
    out.accept(Triple.create(conflict, Terms.TYPE, Terms.ent("Conflict")));
    out.accept(Triple.create(conflict, Terms.ent("about"), thing));
    out.accept(Triple.create(conflict, Terms.ent("onProperty"), Terms.ent(property)));
    values.forEach(v -> out.accept(Triple.create(conflict, Terms.ent("conflictingValue"), v)));
  }

  /** What was planned for one day and took place on another is no disagreement. */
  private boolean planned(Node thing, Node graph) {
    List<Saying> statuses =
        List.of("eventStatus", "agreementStatus", "initiativeStatus").stream()
            .flatMap(list -> facts.sayings(thing, list).stream())
            .toList();
    boolean here = statuses.stream().anyMatch(s -> s.graph().equals(graph) && s.text().endsWith("/planned"));
    return here && statuses.stream().anyMatch(s -> !s.text().endsWith("/planned") && !s.text().endsWith("/mentioned"));
  }

  /** A month and a day in it agree: each value lies within every coarser one. */
  private static boolean agree(Set<Node> values) {
    List<Days> days =
        values.stream().map(v -> v.isLiteral() ? Days.of(v.getLiteralLexicalForm()) : Optional.<Days>empty()).flatMap(Optional::stream).toList();
    for (Days a : days) {
      for (Days b : days) {
        if (!a.contains(b) && !b.contains(a)) {
          return false;
        }
      }
    }
    return true;
  }
}
