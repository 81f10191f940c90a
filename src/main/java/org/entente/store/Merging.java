package org.entente.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
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
import org.entente.store.derive.Derivation;
import org.entente.store.derive.Merge;
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
  private final Consumer<Node> beforeRewriting;
  private final Set<Node> asTheyAre;
  private final Set<Node> rewritten = new HashSet<>();
  private Set<String> applying = Set.of();
  private List<Decision> unheeded = List.of();
  private List<Decision> undone = List.of();

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
    this.asTheyAre =
        Set.of(
            NodeFactory.createURI(iris.graph("ontology")),
            NodeFactory.createURI(iris.graph("derived")),
            NodeFactory.createURI(iris.graph("store")),
            NodeFactory.createURI(iris.graph("curation")));
  }

  /**
   * Brings all release graphs to what holds now.
   *
   * @param written graphs that were written in this transaction, to which nothing was applied yet
   */
  Merges apply(Collection<Node> written) {
    Map<Node, Overlay> overlays = ledger.overlays();
    Decisions decisions = new Curation(dataset, iris).decisions();
    Map<Node, Node> before = before();
    Merges now = Derivation.merges(dataset, iris, overlays, decisions);
    unheeded = decisions.merges().stream().filter(d -> parted(d.things(), now)).toList();
    undone = unheeded.stream().filter(d -> !parted(d.things(), Merges.of(before))).toList();
    Set<Node> changed = changed(before, now);
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
    Set<String> applied = ledger.applied();
    for (Decision decision : decisions.onFacts()) {
      Triple fact = decision.fact().triple();
      if (!applied.contains(decision.iri()) || changed.contains(fact.getSubject()) || changed.contains(fact.getObject())) {
        touched.addAll(stating(decision.fact(), overlays, before, now));
      }
    }
    touched.removeAll(asTheyAre);
    touched.removeIf(Quad::isDefaultGraph);
    DecidedView view = new DecidedView(now, decisions, iris);
    for (Node graph : touched) {
      rewrite(graph, overlays.get(graph), view);
    }
    applying = decisions.onFacts().stream().map(Decision::iri).collect(Collectors.toSet());
    return now;
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
  private Set<Node> stating(Decision.Fact fact, Map<Node, Overlay> overlays, Map<Node, Node> before, Merges now) {
    Set<Node> found = new HashSet<>();
    Triple triple = fact.triple();
    Node subject = triple.getSubject();
    for (Node name : List.of(subject, now.survivor(subject), before.getOrDefault(subject, subject))) {
      dataset.find(Node.ANY, name, triple.getPredicate(), Node.ANY).forEachRemaining(q -> found.add(q.getGraph()));
    }
    overlays.forEach((graph, overlay) -> {
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

  private void rewrite(Node name, @Nullable Overlay overlay, DecidedView view) {
    if (overlay == null && view.isPlain()) {
      return;
    }
    beforeRewriting.accept(name);
    Set<Triple> original = Stated.in(dataset, name, overlay).triples();
    Set<Triple> target = view.of(name, original);
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
}
