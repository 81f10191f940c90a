package org.entente.store.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Who works with whom: one tie per pair and kind.
 *
 * <p>Countries and unions are tied by the countries of all parties, bodies by being party or participant. Two bodies of one
 * side at one event, and two officials of one side, are a delegation; a body has no tie with one above or under it. A whole
 * and its parts, and a signature and the event at which it was given, count once for a pair.
 */
final class Ties {

  /** The whole before its parts, an event before what was signed at it, then the earliest. */
  private static final Comparator<Basis> FIRST =
      Comparator.comparingInt(Basis::depth)
          .thenComparing(b -> b.days().first())
          .thenComparing(b -> b.node().toString());

  private final Facts facts;
  private final Sides sides;
  private final Bases bases;
  private final Map<String, Map<List<Node>, Map<Node, Basis>>> found = new TreeMap<>();
  private final Map<Node, NavigableSet<Node>> sideOf = new HashMap<>();

  Ties(Facts facts, Sides sides, Bases bases) {
    this.facts = facts;
    this.sides = sides;
    this.bases = bases;
  }

  void derive(Consumer<Triple> out) {
    for (Basis agreement : bases.agreements()) {
      countries(agreement);
      bodies(agreement, List.of("party"), false);
      officials(agreement, List.of("signatory"));
    }
    for (Basis event : bases.events()) {
      countries(event);
      bodies(event, List.of("party", "participant"), true);
      officials(event, List.of("chair", "participant", "visitor", "host"));
    }
    for (Basis initiative : bases.initiatives()) {
      countries(initiative);
      bodies(initiative, List.of("party", "participant"), false);
    }
    TieWriter writer = new TieWriter(facts.iris(), out);
    found.forEach((kind, pairs) -> pairs.forEach((pair, byRoot) -> writer.tie(kind, pair, new ArrayList<>(byRoot.values()))));
  }

  private void countries(Basis basis) {
    pairs(sides.partyCountries(basis.node()), (a, b) -> tie(basis.kind(), a, b, basis));
  }

  private void bodies(Basis basis, List<String> properties, boolean delegations) {
    NavigableSet<Node> bodies = members(basis, properties);
    bodies.removeIf(b -> !sides.isBody(b) || sides.isState(b));
    pairs(
        bodies,
        (a, b) -> {
          if (!sides.related(a, b)) {
            tie(delegations && sameSide(a, b) ? "delegation" : basis.kind(), a, b, basis);
          }
        });
  }

  private void officials(Basis basis, List<String> properties) {
    NavigableSet<Node> officials = members(basis, properties);
    officials.removeIf(o -> !sides.isOfficial(o) || sidesOf(o).isEmpty());
    pairs(officials, (a, b) -> tie(sameSide(a, b) ? "delegation" : "official", a, b, basis));
  }

  private NavigableSet<Node> members(Basis basis, List<String> properties) {
    NavigableSet<Node> all = new TreeSet<>(Facts.BY_TEXT);
    properties.forEach(p -> all.addAll(facts.objects(basis.node(), p)));
    return all;
  }

  private boolean sameSide(Node a, Node b) {
    Set<Node> first = sidesOf(a);
    return sidesOf(b).stream().anyMatch(first::contains);
  }

  private NavigableSet<Node> sidesOf(Node one) {
    NavigableSet<Node> known = sideOf.get(one);
    if (known == null) {
      known = sides.sides(one);
      sideOf.put(one, known);
    }
    return known;
  }

  /** Two instruments signed at one meeting are two bases of an agreement tie, but one of a tie of those who signed. */
  private void tie(String kind, Node a, Node b, Basis basis) {
    Node once = kind.equals("agreement") ? basis.node() : basis.root();
    found
        .computeIfAbsent(kind, k -> new TreeMap<>(Comparator.comparing(Object::toString)))
        .computeIfAbsent(List.of(a, b), p -> new TreeMap<>(Facts.BY_TEXT))
        .merge(once, basis, (x, y) -> FIRST.compare(x, y) <= 0 ? x : y);
  }

  private interface Pair {
    void of(Node a, Node b);
  }

  private static void pairs(NavigableSet<Node> members, Pair use) {
    List<Node> list = new ArrayList<>(members);
    for (int i = 0; i < list.size(); i++) {
      for (int j = i + 1; j < list.size(); j++) {
        use.of(list.get(i), list.get(j));
      }
    }
  }
}
