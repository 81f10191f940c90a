package org.entente.store.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * The facts that a change touched: of which subjects, by which properties.
 *
 * @param said subjects of which anything is told otherwise, more often or less often than before, or in another order
 * @param valued those for which the set of values of a property may be another
 */
record Touched(Map<Node, Set<Node>> said, Map<Node, Set<Node>> valued) {

  Touched() {
    this(new HashMap<>(), new HashMap<>());
  }

  void said(Node subject, Node property) {
    said.computeIfAbsent(subject, s -> new HashSet<>()).add(property);
  }

  void valued(Node subject, Node property) {
    valued.computeIfAbsent(subject, s -> new HashSet<>()).add(property);
  }

  /** Whether any of these properties of a subject is told otherwise. */
  boolean said(Node subject, Set<Node> properties) {
    return said.getOrDefault(subject, Set.of()).stream().anyMatch(properties::contains);
  }
}
