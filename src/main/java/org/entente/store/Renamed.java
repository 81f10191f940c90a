package org.entente.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.store.derive.Merges;
import org.entente.store.derive.Overlay;

/** In which graphs an address stood before merges and decisions. May know graphs too many, never too few. */
final class Renamed {

  private final Map<Node, Set<Node>> graphs = new HashMap<>();

  /** As it follows from graphs that merges and decisions changed. */
  static Renamed of(Map<Node, Overlay> overlays, Merges applied) {
    Renamed renamed = new Renamed();
    overlays.forEach((graph, overlay) -> renamed.note(graph, overlay, applied));
    return renamed;
  }

  /** Notes how a graph was before merges and decisions. */
  void note(Node graph, Overlay overlay, Merges applied) {
    for (Triple t : overlay.shown()) {
      boolean taken = applied.apply(t) == t; // not merged but rejected: the whole of it counts
      note(graph, t.getSubject(), taken || !applied.survivor(t.getSubject()).equals(t.getSubject()));
      note(graph, t.getObject(), taken || !applied.survivor(t.getObject()).equals(t.getObject()));
    }
  }

  private void note(Node graph, Node node, boolean counts) {
    if (counts && node.isURI()) {
      graphs.computeIfAbsent(node, n -> new HashSet<>(2)).add(graph);
    }
  }

  Set<Node> graphs(Node node) {
    return graphs.getOrDefault(node, Set.of());
  }
}
