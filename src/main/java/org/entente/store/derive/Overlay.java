package org.entente.store.derive;

import java.util.Set;
import org.apache.jena.graph.Triple;

/**
 * How a graph looked before merges and decisions were applied to it.
 *
 * @param hidden triples that stand in it now and did not
 * @param shown triples that stood in it
 */
public record Overlay(Set<Triple> hidden, Set<Triple> shown) {

  public Overlay {
    hidden = Set.copyOf(hidden);
    shown = Set.copyOf(shown);
  }
}
