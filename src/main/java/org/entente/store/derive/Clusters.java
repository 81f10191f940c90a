package org.entente.store.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.store.curation.Decision;
import org.entente.store.curation.Decisions;

/**
 * Groups of addresses that mean one thing, as they grow: what people decided first and the newest of it before the older, then
 * what was computed; nothing that would bring together what a person keeps apart.
 */
final class Clusters {

  private final Decisions decisions;
  private final Map<Node, Merge> given = new HashMap<>();
  private final Map<Node, Set<Node>> members = new HashMap<>();
  private final Set<Node> decided = new HashSet<>();

  /** Groups as people decided them. */
  Clusters(Decisions decisions) {
    this.decisions = decisions;
    for (Decision decision : decisions.merges()) {
      Node from = decision.things().one();
      if (join(new Merge(from, decision.things().other(), reason(decision)))) {
        decided.add(from);
      }
    }
  }

  /** Takes computed merges, in the order of their addresses; what a person said a thing to be stands against them. */
  Clusters with(Merges computed) {
    computed.all().stream().filter(m -> !decided.contains(m.from())).forEach(this::join);
    return this;
  }

  Merges merges() {
    Map<Node, Merge> all = new HashMap<>();
    given.forEach((from, merge) -> all.put(from, new Merge(from, root(from), merge.reason())));
    return new Merges(all);
  }

  private boolean join(Merge merge) {
    Node from = root(merge.from());
    Node into = root(merge.into());
    if (from.equals(into) || parted(from, into)) {
      return false;
    }
    given.put(from, new Merge(from, into, merge.reason()));
    Set<Node> all = new HashSet<>(members(into));
    all.addAll(members(from));
    members.put(into, all);
    members.remove(from);
    return true;
  }

  private boolean parted(Node from, Node into) {
    Set<Node> there = members(into);
    return members(from).stream().anyMatch(n -> decisions.apartFrom(n).stream().anyMatch(there::contains));
  }

  private Set<Node> members(Node root) {
    return members.getOrDefault(root, Set.of(root));
  }

  private Node root(Node node) {
    Node root = node;
    while (given.containsKey(root)) {
      root = given.get(root).into();
    }
    return root;
  }

  private static String reason(Decision decision) {
    return decision.by() + " decided on " + decision.at().toString().substring(0, 10) + ": " + decision.why();
  }
}
