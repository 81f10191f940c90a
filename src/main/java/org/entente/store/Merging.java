package org.entente.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.iri.Iris;
import org.entente.store.derive.Derivation;
import org.entente.store.derive.Merge;
import org.entente.store.derive.Merges;
import org.entente.store.derive.Overlay;

/**
 * Applies computed merges to release graphs, so that every question sees one address for one thing.
 *
 * <p>Merges are computed from the graphs as they were brought, which the ledger keeps for those that a merge changed: what a
 * later release shows can so take back or change a merge, and the order of loading does not matter.
 */
final class Merging {

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Iris iris;

  Merging(DatasetGraph dataset, Ledger ledger, Iris iris) {
    this.dataset = dataset;
    this.ledger = ledger;
    this.iris = iris;
  }

  /** Computes the merges that hold now, and brings every release graph to the merged view. */
  Merges apply() {
    Map<Node, Set<Triple>> brought = new HashMap<>();
    Map<Node, Overlay> overlays = new HashMap<>();
    for (String name : ledger.changedByMerges()) {
      Node graph = NodeFactory.createURI(name);
      Set<Triple> before = unpacked(ledger.written(name).orElseThrow());
      Set<Triple> now = triples(graph);
      brought.put(graph, before);
      overlays.put(graph, new Overlay(Set.copyOf(minus(now, before)), Set.copyOf(minus(before, now))));
    }
    Merges merges = Derivation.merges(dataset, iris, overlays);
    Set<Node> touched = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    touched.addAll(brought.keySet());
    for (Merge merge : merges.all()) {
      graphsWith(merge.from(), touched::add);
    }
    for (Node graph : touched) {
      rewrite(graph, brought.get(graph), merges);
    }
    return merges;
  }

  private void rewrite(Node graph, @org.jspecify.annotations.Nullable Set<Triple> kept, Merges merges) {
    Set<Triple> now = triples(graph);
    Set<Triple> before = kept == null ? now : kept;
    Set<Triple> after = new HashSet<>();
    before.forEach(t -> after.add(merges.apply(t)));
    minus(now, after).forEach(t -> dataset.delete(Quad.create(graph, t)));
    minus(after, now).forEach(t -> dataset.add(Quad.create(graph, t)));
    if (after.equals(before)) {
      ledger.forgetWritten(graph.getURI());
    } else {
      ledger.written(graph.getURI(), packed(before));
    }
  }

  /** The release graphs in which an address stands. */
  private void graphsWith(Node address, Consumer<Node> found) {
    List<Iterator<Quad>> both =
        List.of(
            dataset.find(Node.ANY, address, Node.ANY, Node.ANY), dataset.find(Node.ANY, Node.ANY, Node.ANY, address));
    for (Iterator<Quad> quads : both) {
      while (quads.hasNext()) {
        Node graph = quads.next().getGraph();
        if (graph.isURI() && ledger.digest(graph.getURI()).isPresent() && graph.getURI().startsWith(iris.base() + "id/")) {
          found.accept(graph);
        }
      }
    }
  }

  private Set<Triple> triples(Node graph) {
    Set<Triple> all = new HashSet<>();
    dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> all.add(q.asTriple()));
    return all;
  }

  private static List<Triple> minus(Set<Triple> all, Set<Triple> without) {
    List<Triple> rest = new ArrayList<>();
    all.forEach(t -> {
      if (!without.contains(t)) {
        rest.add(t);
      }
    });
    return rest;
  }

  private static String packed(Set<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    java.io.StringWriter out = new java.io.StringWriter();
    RDFDataMgr.write(out, graph, Lang.NTRIPLES);
    return out.toString();
  }

  private static Set<Triple> unpacked(String text) {
    Graph graph = RDFParser.fromString(text, Lang.NTRIPLES).toGraph();
    Set<Triple> all = new HashSet<>();
    graph.find().forEachRemaining(all::add);
    return all;
  }
}
