package org.entente.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.store.derive.Changes;

/** Writes a graph by what differs from the one that is there: a store and its index grow by no more than that. */
final class GraphWriter {

  private GraphWriter() {}

  /**
   * Makes a named graph hold these triples and no others.
   *
   * @param notes get what came and went
   * @return false if it held them already
   */
  static boolean put(DatasetGraph dataset, Node name, Set<Triple> triples, Changes... notes) {
    Set<Triple> missing = new HashSet<>(triples);
    List<Triple> gone = new ArrayList<>();
    dataset
        .find(name, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            q -> {
              if (!missing.remove(q.asTriple())) {
                gone.add(q.asTriple());
              }
            });
    change(dataset, name, gone, missing);
    for (Changes note : notes) {
      gone.forEach(t -> note.gone(name, t));
      missing.forEach(t -> note.came(name, t));
    }
    return !gone.isEmpty() || !missing.isEmpty();
  }

  /** Takes triples out of a named graph and puts others in. */
  static void change(DatasetGraph dataset, Node name, Iterable<Triple> gone, Iterable<Triple> come) {
    gone.forEach(t -> dataset.delete(Quad.create(name, t)));
    come.forEach(t -> dataset.add(Quad.create(name, t)));
  }
}
