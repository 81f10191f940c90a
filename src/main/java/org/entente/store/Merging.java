package org.entente.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.iri.Iris;
import org.entente.store.derive.Derivation;
import org.entente.store.derive.Merge;
import org.entente.store.derive.Merges;
import org.entente.store.derive.Overlay;
import org.entente.store.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Applies the computed merges to the release graphs, and takes back those that hold no longer, so that the graphs are the
 * same whatever the order in which they came in.
 */
final class Merging {

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Iris iris;
  private final Consumer<Node> beforeRewriting;
  private final Set<Node> notReleases;
  private final Set<Node> rewritten = new HashSet<>();

  Merging(DatasetGraph dataset, Ledger ledger, Iris iris) {
    this(dataset, ledger, iris, graph -> {});
  }

  /**
   * Merging in a dataset that may lack a part of a graph.
   *
   * @param beforeRewriting makes a graph whole
   */
  Merging(DatasetGraph dataset, Ledger ledger, Iris iris, Consumer<Node> beforeRewriting) {
    this.beforeRewriting = beforeRewriting;
    this.dataset = dataset;
    this.ledger = ledger;
    this.iris = iris;
    this.notReleases =
        Set.of(
            NodeFactory.createURI(iris.graph("reference")),
            NodeFactory.createURI(iris.graph("ontology")),
            NodeFactory.createURI(iris.graph("derived")),
            NodeFactory.createURI(iris.graph("store")),
            NodeFactory.createURI(iris.graph("curation")));
  }

  /**
   * Brings all release graphs to what holds now.
   *
   * @param written graphs that were written in this transaction, to which no merge was applied yet
   */
  Merges apply(Collection<Node> written) {
    Map<Node, Overlay> overlays = ledger.overlays();
    Merges now = Derivation.merges(dataset, iris, overlays);
    Set<Node> changed = changed(before(), now);
    Set<Node> touched = new HashSet<>(written);
    overlays.forEach(
        (graph, overlay) -> {
          if (overlay.shown().stream().anyMatch(t -> changed.contains(t.getSubject()) || changed.contains(t.getObject()))) {
            touched.add(graph);
          }
        });
    for (Node node : changed) {
      dataset.find(Node.ANY, node, Node.ANY, Node.ANY).forEachRemaining(q -> touched.add(q.getGraph()));
      dataset.find(Node.ANY, Node.ANY, Node.ANY, node).forEachRemaining(q -> touched.add(q.getGraph()));
    }
    touched.removeAll(notReleases);
    touched.removeIf(Quad::isDefaultGraph);
    for (Node graph : touched) {
      rewrite(graph, overlays.get(graph), now);
    }
    return now;
  }

  /** The graphs in which merges changed something in this transaction. */
  Set<Node> rewritten() {
    return rewritten;
  }

  private Map<Node, Node> before() {
    Map<Node, Node> before = new HashMap<>();
    Iterator<Triple> all =
        dataset.getGraph(NodeFactory.createURI(iris.graph("derived"))).find(Node.ANY, Terms.SAME_AS, Node.ANY);
    all.forEachRemaining(t -> before.put(t.getSubject(), t.getObject()));
    return before;
  }

  private static Set<Node> changed(Map<Node, Node> before, Merges now) {
    Set<Node> changed = new HashSet<>();
    before.forEach((from, into) -> {
      if (!now.survivor(from).equals(into)) {
        changed.add(from);
      }
    });
    for (Merge merge : now.all()) {
      if (!merge.into().equals(before.get(merge.from()))) {
        changed.add(merge.from());
      }
    }
    return changed;
  }

  private void rewrite(Node name, @Nullable Overlay overlay, Merges merges) {
    if (overlay == null && merges.all().isEmpty()) {
      return;
    }
    beforeRewriting.accept(name);
    Graph graph = dataset.getGraph(name);
    Set<Triple> original = new HashSet<>();
    graph.find().forEachRemaining(original::add);
    if (overlay != null) {
      original.removeAll(overlay.hidden());
      original.addAll(overlay.shown());
    }
    Set<Triple> target = target(original, merges);
    if (GraphWriter.put(dataset, name, target)) {
      rewritten.add(name);
    }
    if (overlay != null || !target.equals(original)) {
      Set<Triple> hidden = new HashSet<>(target);
      hidden.removeAll(original);
      Set<Triple> shown = new HashSet<>(original);
      shown.removeAll(target);
      ledger.overlay(name, new Overlay(hidden, shown));
    }
  }

  /** A thing keeps one label in a graph: that of the survivor; the other one becomes another name. */
  private static Set<Triple> target(Set<Triple> original, Merges merges) {
    Set<Node> labelled = new HashSet<>();
    for (Triple t : original) {
      if (t.getPredicate().equals(Terms.LABEL) && merges.survivor(t.getSubject()).equals(t.getSubject())) {
        labelled.add(t.getSubject());
      }
    }
    Set<Triple> target = new HashSet<>();
    for (Triple t : original) {
      Triple merged = merges.apply(t);
      boolean second = merged != t && t.getPredicate().equals(Terms.LABEL) && labelled.contains(merged.getSubject());
      target.add(second ? Triple.create(merged.getSubject(), Terms.ALT_LABEL, merged.getObject()) : merged);
    }
    return target;
  }
}
