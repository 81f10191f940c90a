package org.entente.store;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.iri.Iris;
import org.entente.store.curation.Decision;
import org.entente.store.curation.Decisions;
import org.entente.store.curation.Rulings;
import org.entente.store.derive.Merges;
import org.entente.store.term.Stored;
import org.entente.store.term.Terms;

/**
 * What a graph holds by merges and decisions, from what was brought: a function of nothing else, so that it can be made
 * again whenever a release is read anew or a decision is taken back.
 */
final class DecidedView {

  private static final Set<Node> ONE_A_GRAPH = Set.of(Terms.LABEL, Terms.PREF_LABEL);

  private final Merges merges;
  private final Decisions decisions;
  private final Rulings rulings;
  private final Iris iris;

  DecidedView(Merges merges, Decisions decisions, Iris iris) {
    this.merges = merges;
    this.decisions = decisions;
    this.rulings = new Rulings(decisions, merges::apply);
    this.iris = iris;
  }

  /** Whether every graph is as it was brought. */
  boolean isPlain() {
    return merges.all().isEmpty() && rulings.isEmpty();
  }

  /** The triples of a graph, release or reference, of which these were brought. */
  Set<Triple> of(Node graph, Set<Triple> brought) {
    return rulings.isEmpty() ? merged(brought) : merged(ruled(graph, brought)).stream().map(Stored::form).collect(Collectors.toSet());
  }

  private Set<Triple> ruled(Node graph, Set<Triple> brought) {
    Set<Triple> rejected = new HashSet<>();
    for (Triple t : brought) {
      if (rulings.reject(graph, t)) {
        rejected.add(t);
      }
    }
    Set<Triple> kept = brought;
    if (!rejected.isEmpty()) {
      kept = new Rejection(brought, graph, iris).without(rejected);
    }
    for (Decision decision : decisions.onFacts()) {
      Decision.Fact fact = decision.fact();
      if (fact.release().equals(graph) && rulings.on(graph, fact.triple()).filter(decision::equals).isPresent()) {
        kept = Restatement.of(decision, kept, iris);
      }
    }
    return kept;
  }

  /** A thing keeps one label in a graph: that of the survivor; the other one becomes another name. */
  private Set<Triple> merged(Set<Triple> plain) {
    Set<Triple> labels = new HashSet<>();
    for (Triple t : plain) {
      if (ONE_A_GRAPH.contains(t.getPredicate()) && merges.survivor(t.getSubject()).equals(t.getSubject())) {
        labels.add(Triple.create(t.getSubject(), t.getPredicate(), Node.ANY));
      }
    }
    Set<Triple> merged = new HashSet<>();
    for (Triple t : plain) {
      Triple now = merges.apply(t);
      boolean second = now != t && labels.contains(Triple.create(now.getSubject(), now.getPredicate(), Node.ANY));
      merged.add(second ? Triple.create(now.getSubject(), Terms.ALT_LABEL, now.getObject()) : now);
    }
    return merged;
  }
}
