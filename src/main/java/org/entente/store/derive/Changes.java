package org.entente.store.derive;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What came into graphs and what went from them, one undoing the other: the difference between two states of a store. For
 * one thread.
 */
public final class Changes {

  /** The difference of one graph; no triple is in both sets. */
  record Difference(Set<Triple> gone, Set<Triple> came) {}

  private final Map<Node, Difference> byGraph = new LinkedHashMap<>();

  /** Notes that a graph holds a triple that it did not hold. */
  public void came(Node graph, Triple t) {
    Difference d = of(graph);
    if (!d.gone().remove(t)) {
      d.came().add(t);
    }
  }

  /** Notes that a graph no longer holds a triple. */
  public void gone(Node graph, Triple t) {
    Difference d = of(graph);
    if (!d.came().remove(t)) {
      d.gone().add(t);
    }
  }

  /** Whether a graph was changed. */
  public boolean touches(Node graph) {
    Difference d = byGraph.get(graph);
    return d != null && !(d.gone().isEmpty() && d.came().isEmpty());
  }

  /** What a graph lost. */
  public Set<Triple> gone(Node graph) {
    return Collections.unmodifiableSet(of(graph).gone());
  }

  /** What a graph got. */
  public Set<Triple> came(Node graph) {
    return Collections.unmodifiableSet(of(graph).came());
  }

  /** The graphs that were noted, each with its difference. */
  Map<Node, Difference> byGraph() {
    return byGraph;
  }

  private Difference of(Node graph) {
    return byGraph.computeIfAbsent(graph, g -> new Difference(new HashSet<>(), new HashSet<>()));
  }
}
