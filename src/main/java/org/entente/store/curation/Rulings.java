package org.entente.store.curation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The newest decision on each fact, for all releases or for one. Immutable as far as it shows; thread safe.
 *
 * <p>Facts are compared in the form that {@code form} gives them, so that a decision on a thing also holds where a release
 * speaks of it under an address that was merged.
 */
public final class Rulings {

  /** No ruling at all. */
  public static final Rulings NONE = new Rulings(Decisions.none(), UnaryOperator.identity());

  private final UnaryOperator<Triple> form;
  private final Map<Triple, Decision> everywhere = new HashMap<>();
  private final Map<Node, Map<Triple, Decision>> there = new HashMap<>();

  /**
   * The rulings of some decisions.
   *
   * @param form gives the form in which facts are compared
   */
  public Rulings(Decisions decisions, UnaryOperator<Triple> form) {
    this.form = form;
    for (Decision decision : decisions.onFacts()) {
      Decision.Fact fact = decision.fact();
      Triple triple = form.apply(fact.triple());
      if (fact.onlyThere()) {
        there.computeIfAbsent(fact.release(), r -> new HashMap<>()).put(triple, decision);
      } else {
        everywhere.put(triple, decision);
        there.values().forEach(of -> of.remove(triple));
      }
    }
  }

  public boolean isEmpty() {
    return everywhere.isEmpty() && there.isEmpty();
  }

  /** The newest decision on a fact as a graph states it. */
  public Optional<Decision> on(Node graph, Triple triple) {
    if (isEmpty()) {
      return Optional.empty();
    }
    Triple fact = form.apply(triple);
    Decision here = there.getOrDefault(graph, Map.of()).get(fact);
    return Optional.ofNullable(here != null ? here : everywhere.get(fact));
  }

  /** Whether a fact that a graph states does not hold. */
  public boolean reject(Node graph, Triple triple) {
    return on(graph, triple).filter(d -> d.verb() == Verb.REJECT).isPresent();
  }
}
