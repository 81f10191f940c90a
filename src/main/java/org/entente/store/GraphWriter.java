package org.entente.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Writes a graph by what differs from the one that is there: a store and its index grow by no more than that. */
final class GraphWriter {

  private GraphWriter() {}

  /** Makes a named graph hold these triples and no others; false if it held them already. */
  static boolean put(DatasetGraph dataset, Node name, Set<Triple> triples) {
    Set<Triple> missing = new HashSet<>(triples);
    List<Quad> gone = new ArrayList<>();
    dataset
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            q -> {
              if (!missing.remove(q.asTriple())) {
                gone.add(q);
              }
            });
    gone.forEach(dataset::delete);
    missing.forEach(t -> dataset.add(Quad.create(name, t)));
    return !gone.isEmpty() || !missing.isEmpty();
  }
}
