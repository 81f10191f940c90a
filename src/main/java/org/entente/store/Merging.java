package org.entente.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.iri.Iris;
import org.entente.store.curation.Decision;
import org.entente.store.curation.Decisions;
import org.entente.store.curation.Verb;
import org.entente.store.derive.Changes;
import org.entente.store.derive.Merges;
import org.entente.store.derive.Overlay;
import org.entente.store.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Applies merges and decisions to the release graphs and the reference data, and takes back those that hold no longer, so
 * that the graphs are the same whatever the order in which they and the decisions came in.
 */
final class Merging {

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Iris iris;
  private final Renamed renamed;
  private final Consumer<Node> beforeRewriting;
  private final Set<Node> asTheyAre;
  private final Set<Node> rewritten = new HashSet<>();
  private Set<String> applying = Set.of();
  private List<Decision> unheeded = List.of();
  private List<Decision> undone = List.of();

  Merging(DatasetGraph dataset, Ledger ledger, Iris iris, Renamed renamed) {
    this(dataset, ledger, iris, renamed, graph -> {});
  }

  /**
   * Merging in a dataset that may lack a part of a graph.
   *
   * @param renamed where merges changed something; kept in step
   * @param beforeRewriting makes a graph whole
   */
  Merging(DatasetGraph dataset, Ledger ledger, Iris iris, Renamed renamed, Consumer<Node> beforeRewriting) {
    this.dataset = dataset;
    this.ledger = ledger;
    this.iris = iris;
    this.renamed = renamed;
    this.beforeRewriting = beforeRewriting;
    this.asTheyAre =
        Set.of(
            NodeFactory.createURI(iris.graph("ontology")),
            NodeFactory.createURI(iris.graph("derived")),
            NodeFactory.createURI(iris.graph("store")),
            NodeFactory.createURI(iris.graph("curation")));
  }

  /** The merges that were applied to the graphs of a dataset, as its derived graph tells. */
  static Merges applied(DatasetGraph dataset, Iris iris) {
    Map<Node, Node> survivors = new HashMap<>();
    dataset
        .getGraph(NodeFactory.createURI(iris.graph("derived")))
        .find(Node.ANY, Terms.SAME_AS, Node.ANY)
        .forEachRemaining(t -> survivors.put(t.getSubject(), t.getObject()));
    return Merges.of(survivors);
  }

  /**
   * Brings all release graphs to what holds now.
   *
   * @param written graphs that were written in this transaction, to which nothing was applied yet
   * @param before the merges that were applied to the others
   * @param note gets what that changes
   */
  void apply(Collection<Node> written, Merges before, Merges now, Decisions decisions, Changes note) {
    unheeded = decisions.merges().stream().filter(d -> parted(d.things(), now)).toList();
    undone = unheeded.stream().filter(d -> !parted(d.things(), before)).toList();
    Set<Node> changed = now.changed(before);
    Set<Node> touched = new HashSet<>(written);
    for (Node node : changed) {
      touched.addAll(renamed.graphs(node));
      dataset.find(Node.ANY, node, Node.ANY, Node.ANY).forEachRemaining(q -> touched.add(q.getGraph()));
      dataset.find(Node.ANY, Node.ANY, Node.ANY, node).forEachRemaining(q -> touched.add(q.getGraph()));
    }
    Set<String> applied = ledger.applied();
    for (Decision decision : decisions.onFacts()) {
      Triple fact = decision.fact().triple();
      if (!applied.contains(decision.iri()) || changed.contains(fact.getSubject()) || changed.contains(fact.getObject())) {
        touched.addAll(stating(decision.fact(), before, now));
      }
    }
    touched.removeAll(asTheyAre);
    touched.removeIf(Quad::isDefaultGraph);
    DecidedView view = new DecidedView(now, decisions, iris);
    for (Node graph : touched) {
      rewrite(graph, ledger.overlay(graph).orElse(null), now, view, note);
    }
    applying = decisions.onFacts().stream().map(Decision::iri).collect(Collectors.toSet());
  }

  /**
   * Sees that a decision came about, and that no older merge is undone by a newer one.
   *
   * @throws StoreException if another decision stands against it
   */
  void require(Decision decision) {
    boolean merge = decision.verb() == Verb.MERGE;
    List<Decision> lost = unheeded.contains(decision) ? List.of(decision) : undone;
    if (merge && !lost.isEmpty()) {
      Decision.Things things = lost.get(0).things();
      throw new StoreException(
          "A decision keeps things apart that would become one by this, so " + things.one() + " and " + things.other()
              + " could not be one: see \"entente decisions\" for what was split, and merge that first");
    }
  }

  private static boolean parted(Decision.Things things, Merges merges) {
    return !merges.survivor(things.one()).equals(merges.survivor(things.other()));
  }

  /** To be called when every graph that was rewritten is stored: what was decided is applied. */
  void done() {
    ledger.applied(applying);
  }

  /** The graphs that a decision on a fact may change: those that state it under any address, and the one it is from. */
  private Set<Node> stating(Decision.Fact fact, Merges before, Merges now) {
    Set<Node> found = new HashSet<>();
    Triple triple = fact.triple();
    Node subject = triple.getSubject();
    for (Node name : List.of(subject, now.survivor(subject), before.survivor(subject))) {
      dataset.find(Node.ANY, name, triple.getPredicate(), Node.ANY).forEachRemaining(q -> found.add(q.getGraph()));
    }
    ledger.overlays().forEach((graph, overlay) -> {
      if (overlay.shown().stream().anyMatch(t -> now.apply(t).equals(now.apply(triple)))) {
        found.add(graph);
      }
    });
    if (ledger.digest(fact.release().toString()).isPresent()) {
      found.add(fact.release());
    }
    return found;
  }

  /** The graphs in which merges or decisions changed something in this transaction. */
  Set<Node> rewritten() {
    return rewritten;
  }

  private void rewrite(Node name, @Nullable Overlay overlay, Merges merges, DecidedView view, Changes note) {
    if (overlay == null && view.isPlain()) {
      return;
    }
    beforeRewriting.accept(name);
    Set<Triple> original = Stated.in(dataset, name, overlay).triples();
    Set<Triple> target = view.of(name, original);
    if (GraphWriter.put(dataset, name, target, note)) {
      rewritten.add(name);
    }
    if (overlay != null || !target.equals(original)) {
      Set<Triple> hidden = new HashSet<>(target);
      hidden.removeAll(original);
      Set<Triple> shown = new HashSet<>(original);
      shown.removeAll(target);
      Overlay now = new Overlay(hidden, shown);
      ledger.overlay(name, now);
      renamed.note(name, now, merges);
    }
  }
}
