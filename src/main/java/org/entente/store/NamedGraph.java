package org.entente.store;

import java.util.Objects;
import org.apache.jena.graph.Graph;

/**
 * A graph and its name: a release's IRI, or that of the reference or the ontology graph.
 *
 * @param name an absolute IRI
 */
public record NamedGraph(String name, Graph graph) {

  public NamedGraph {
    Objects.requireNonNull(name);
    Objects.requireNonNull(graph);
  }
}
