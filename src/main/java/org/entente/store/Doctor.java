package org.entente.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.iri.Iris;
import org.entente.store.derive.Changes;
import org.entente.store.derive.Overlay;

/**
 * Looks whether a store is what it should be: each graph as it was brought, merges applied as they follow, and
 * {@code graph/derived} what is computed from the others. Works within one write transaction; whoever commits it repairs.
 */
final class Doctor {

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Iris iris;
  private final List<String> findings = new ArrayList<>();

  Doctor(DatasetGraph dataset, Ledger ledger, Iris iris) {
    this.dataset = dataset;
    this.ledger = ledger;
    this.iris = iris;
  }

  /** What is not as it should be, a line each; all but damage to graphs themselves is mended in this transaction. */
  List<String> examine(Deriving deriving) {
    Map<String, String> digests = ledger.digests();
    Set<Node> releases = new HashSet<>();
    digests.forEach((name, digest) -> {
      Node graph = NodeFactory.createURI(name);
      if (!ContentDigest.of(asBrought(graph)).equals(digest)) {
        findings.add("damaged: " + name + " is not as it was brought; load it again");
        ledger.digest(name, "");
      }
      releases.add(graph);
    });
    strangers(digests.keySet());
    Node derived = NodeFactory.createURI(iris.graph("derived"));
    Changes changes = deriving.anew(dataset, ledger, releases);
    for (Node graph : releases) {
      if (changes.touches(graph)) {
        findings.add("derived: " + graph + " does not hold the merges that follow");
      }
    }
    if (changes.touches(derived)) {
      findings.add(
          "derived: " + derived + " lacks " + changes.came(derived).size() + " statements and has " + changes.gone(derived).size() + " too many");
    }
    return findings;
  }

  private Graph asBrought(Node name) {
    Graph graph = GraphFactory.createDefaultGraph();
    dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> graph.add(q.asTriple()));
    Overlay overlay = ledger.overlay(name).orElse(new Overlay(Set.of(), Set.of()));
    overlay.hidden().forEach(graph::delete);
    overlay.shown().forEach(graph::add);
    return graph;
  }

  private void strangers(Set<String> known) {
    Set<String> others = Set.of(iris.graph("derived"), iris.graph("curation"), iris.graph("store"));
    Iterator<Node> names = dataset.listGraphNodes();
    while (names.hasNext()) {
      String name = names.next().toString();
      if (!known.contains(name) && !others.contains(name)) {
        findings.add("stranger: " + name + " is in the store and was never brought; load it, then remove it");
      }
    }
  }
}
