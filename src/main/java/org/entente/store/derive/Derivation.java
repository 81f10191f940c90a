package org.entente.store.derive;

import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.iri.Iris;

/**
 * Computes {@code graph/derived} from all other graphs: a pure function, the same whatever the order in which the releases
 * came in. Thread safe.
 */
public final class Derivation {

  private Derivation() {}

  /**
   * What follows from a dataset.
   *
   * @param dataset with release graphs and the reference graph; within a transaction where it has any
   */
  public static Stream<Triple> of(DatasetGraph dataset, Iris iris) {
    return Stream.empty();
  }
}
