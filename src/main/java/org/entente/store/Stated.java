package org.entente.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.store.curation.Decision;
import org.entente.store.derive.Overlay;
import org.entente.store.term.Terms;
import org.jspecify.annotations.Nullable;

/** What a graph states as it was brought, before merges and decisions. */
record Stated(Node graph, Set<Triple> triples) {

  static Stated in(DatasetGraph dataset, Node graph, @Nullable Overlay overlay) {
    Set<Triple> triples = new HashSet<>();
    dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> triples.add(q.asTriple()));
    if (overlay != null) {
      triples.removeAll(overlay.hidden());
      triples.addAll(overlay.shown());
    }
    return new Stated(graph, triples);
  }

  /** The fact of an assertion; empty where none is whole. */
  Optional<Decision.Fact> fact(Node assertion, boolean onlyThere) {
    List<Node> subjects = values(assertion, Terms.SUBJECT);
    List<Node> predicates = values(assertion, Terms.PREDICATE);
    List<Node> objects = values(assertion, Terms.OBJECT);
    if (subjects.size() != 1 || predicates.size() != 1 || objects.size() != 1) {
      return Optional.empty();
    }
    List<String> quotes =
        values(assertion, Terms.ent("passage")).stream()
            .flatMap(p -> values(p, Terms.HAS_SELECTOR).stream())
            .flatMap(s -> values(s, Terms.EXACT).stream())
            .map(Node::getLiteralLexicalForm)
            .distinct()
            .sorted()
            .toList();
    return Optional.of(
        new Decision.Fact(Triple.create(subjects.get(0), predicates.get(0), objects.get(0)), assertion, graph, onlyThere, quotes));
  }

  private List<Node> values(Node subject, Node property) {
    return triples.stream().filter(t -> t.getSubject().equals(subject) && t.getPredicate().equals(property)).map(Triple::getObject).toList();
  }
}
