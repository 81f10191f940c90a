package org.entente.store.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Things grouped by what they share; each stands in one group at most. */
final class Groups<K> {

  private final Map<K, Set<Node>> members = new HashMap<>();
  private final Map<Node, K> keys = new HashMap<>();

  /**
   * Moves a thing into a group, or out of all.
   *
   * @return the groups that it left and entered, or in which it stayed
   */
  Set<K> put(Node thing, Optional<K> group) {
    Set<K> touched = new HashSet<>();
    K before = keys.remove(thing);
    if (before != null) {
      touched.add(before);
      Set<Node> left = members.get(before);
      left.remove(thing);
      if (left.isEmpty()) {
        members.remove(before);
      }
    }
    group.ifPresent(key -> {
      touched.add(key);
      keys.put(thing, key);
      members.computeIfAbsent(key, k -> new HashSet<>(2)).add(thing);
    });
    return touched;
  }

  Set<Node> of(K group) {
    return members.getOrDefault(group, Set.of());
  }
}
