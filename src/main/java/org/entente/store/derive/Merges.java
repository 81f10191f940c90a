package org.entente.store.derive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.iri.Iris;
import org.entente.iri.Kind;
import org.entente.iri.Slug;
import org.entente.store.term.Terms;

/** The merges that hold, and what they make of a triple. Immutable. */
public final class Merges {

  private final Map<Node, Merge> byFrom = new LinkedHashMap<>(); // in the order of their addresses

  Merges(Map<Node, Merge> merges) {
    merges.keySet().stream().sorted(Facts.BY_TEXT).forEach(from -> {
      Merge merge = merges.get(from);
      Node into = end(merges, merge.into());
      byFrom.put(from, into.equals(merge.into()) ? merge : new Merge(from, into, merge.reason()));
    });
  }

  /** No merge at all. */
  public static Merges none() {
    return new Merges(Map.of());
  }

  /** Merges known by address given up and address kept alone. */
  public static Merges of(Map<Node, Node> survivors) {
    Map<Node, Merge> merges = new HashMap<>();
    survivors.forEach((from, into) -> merges.put(from, new Merge(from, into, "")));
    return new Merges(merges);
  }

  /** Every merge, in a fixed order. */
  public Collection<Merge> all() {
    return byFrom.values();
  }

  /** What an address means: the survivor, else itself. */
  public Node survivor(Node node) {
    Merge merge = byFrom.get(node);
    return merge == null ? node : merge.into();
  }

  /** The triple with every merged address replaced; the same object where there is none. */
  public Triple apply(Triple t) {
    if (byFrom.isEmpty()) {
      return t;
    }
    Node s = survivor(t.getSubject());
    Node o = survivor(t.getObject());
    return s == t.getSubject() && o == t.getObject() ? t : Triple.create(s, t.getPredicate(), o);
  }

  /** The addresses that mean something else under these than under others. */
  public Set<Node> changed(Merges before) {
    Set<Node> changed = new HashSet<>();
    for (Merges one : List.of(this, before)) {
      for (Node from : one.byFrom.keySet()) {
        if (!survivor(from).equals(before.survivor(from))) {
          changed.add(from);
        }
      }
    }
    return changed;
  }

  void derive(Iris iris, Consumer<Triple> out) {
    byFrom.values().forEach(merge -> derive(merge, iris, out));
  }

  /** States only what differs from others: a merge that is not among them, or is so for another reason. */
  void derive(Merges others, Iris iris, Consumer<Triple> out) {
    byFrom.forEach((from, merge) -> {
      if (!merge.equals(others.byFrom.get(from))) {
        derive(merge, iris, out);
      }
    });
  }

  private static void derive(Merge merge, Iris iris, Consumer<Triple> out) {
    String local = merge.from().getURI().substring(iris.base().length()).replaceFirst("^id/", "");
    Node node = NodeFactory.createURI(iris.thing(Kind.MERGE, Slug.of(local)));
    out.accept(Triple.create(merge.from(), Terms.SAME_AS, merge.into()));
    out.accept(Triple.create(node, Terms.TYPE, Terms.ent("Merge")));
    out.accept(Triple.create(node, Terms.ent("mergedFrom"), merge.from()));
    out.accept(Triple.create(node, Terms.ent("mergedInto"), merge.into()));
    out.accept(Triple.create(node, Terms.ent("reason"), NodeFactory.createLiteralString(merge.reason())));
  }

  private static Node end(Map<Node, Merge> merges, Node into) {
    Node end = into;
    for (int i = 0; i <= merges.size() && merges.containsKey(end); i++) {
      end = merges.get(end).into();
    }
    return end;
  }
}
