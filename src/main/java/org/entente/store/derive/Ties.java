package org.entente.store.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.iri.Digest;

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
          .thenComparing(b -> b.node().toString())
          .thenComparing(Basis::kind);

  private static final Comparator<Ends> IN_ORDER = Comparator.comparing(Ends::kind).thenComparing(e -> e.pair().toString());

  /** A tie: its kind and its two ends, in order. */
  private record Ends(String kind, Node a, Node b) {

    List<Node> pair() {
      return List.of(a, b);
    }

    String slug() {
      return TieWriter.slug(kind, pair());
    }
  }

  /** What a basis gives to a tie. */
  private record Share(Ends ends, Basis basis) {}

  private final Facts facts;
  private final Sides sides;
  private final Bases bases;
  private final Map<String, NavigableMap<Ends, List<Basis>>> bySlug = new HashMap<>();
  private final Map<Node, List<Share>> carried = new HashMap<>();

  Ties(Facts facts, Sides sides, Bases bases) {
    this.facts = facts;
    this.sides = sides;
    this.bases = bases;
  }

  /**
   * Takes note of how a thing is now.
   *
   * @param affected gets the slugs of ties that may be others now, each with the addresses of those that had it before
   */
  void note(Node thing, Map<String, Set<Node>> affected) {
    List<Share> before = carried.getOrDefault(thing, List.of());
    List<Share> now = new ArrayList<>(0);
    for (Basis basis : bases.of(thing)) {
      carry(basis, ends -> now.add(new Share(ends, basis)));
    }
    if (now.equals(before)) {
      return;
    }
    for (Share share : before) {
      String slug = share.ends().slug();
      affected.computeIfAbsent(slug, this::nodes);
      NavigableMap<Ends, List<Basis>> ties = bySlug.get(slug);
      List<Basis> list = ties.get(share.ends());
      list.remove(share.basis());
      if (list.isEmpty()) {
        ties.remove(share.ends());
      }
      if (ties.isEmpty()) {
        bySlug.remove(slug);
      }
    }
    for (Share share : now) {
      String slug = share.ends().slug();
      affected.computeIfAbsent(slug, this::nodes);
      bySlug.computeIfAbsent(slug, s -> new TreeMap<>(IN_ORDER)).computeIfAbsent(share.ends(), e -> new ArrayList<>(1)).add(share.basis());
    }
    if (now.isEmpty()) {
      carried.remove(thing);
    } else {
      carried.put(thing, now);
    }
  }

  /** The addresses of the ties of one slug. */
  Set<Node> nodes(String slug) {
    Set<Node> nodes = new HashSet<>();
    for (Ends ends : bySlug.getOrDefault(slug, Collections.emptyNavigableMap()).keySet()) {
      nodes.add(TieWriter.node(facts.iris(), own(slug, ends, nodes.isEmpty())));
    }
    return nodes;
  }

  /** Writes the ties of one slug. */
  void derive(String slug, Consumer<Triple> out) {
    TieWriter writer = new TieWriter(facts.iris(), out);
    NavigableMap<Ends, List<Basis>> ties = bySlug.getOrDefault(slug, Collections.emptyNavigableMap());
    ties.forEach((ends, list) -> {
      Map<Node, Basis> byRoot = new HashMap<>();
      for (Basis basis : list) {
        // Two instruments signed at one meeting are two bases of an agreement tie, but one of a tie of those who signed.
        Node once = ends.kind().equals("agreement") ? basis.node() : basis.root();
        byRoot.merge(once, basis, (x, y) -> FIRST.compare(x, y) <= 0 ? x : y);
      }
      writer.tie(own(slug, ends, ends.equals(ties.firstKey())), ends.kind(), ends.pair(), new ArrayList<>(byRoot.values()));
    });
  }

  /** How many shares in ties are kept in memory. */
  int size() {
    return carried.values().stream().mapToInt(List::size).sum();
  }

  /** Two pairs whose slugs meet keep apart by a digest of the second's ends. */
  private static String own(String slug, Ends ends, boolean first) {
    return first ? slug : slug + "-" + Digest.hex16(ends.a() + " " + ends.b());
  }

  // ---- who is tied by what

  private void carry(Basis basis, Consumer<Ends> use) {
    pairs(sides.partyCountries(basis.node()), (a, b) -> use.accept(new Ends(basis.kind(), a, b)));
    boolean event = basis.kind().equals("event");
    bodies(basis, basis.kind().equals("agreement") ? List.of("party") : List.of("party", "participant"), event, use);
    if (!basis.kind().equals("initiative")) {
      officials(basis, event ? List.of("chair", "participant", "visitor", "host") : List.of("signatory"), use);
    }
  }

  private void bodies(Basis basis, List<String> properties, boolean delegations, Consumer<Ends> use) {
    NavigableSet<Node> bodies = members(basis, properties);
    bodies.removeIf(b -> !sides.isBody(b) || sides.isState(b));
    Map<Node, Set<Node>> sidesOf = sidesOf(bodies);
    pairs(bodies, (a, b) -> {
      if (!sides.related(a, b)) {
        boolean one = delegations && meet(sidesOf.get(a), sidesOf.get(b));
        use.accept(new Ends(one ? "delegation" : basis.kind(), a, b));
      }
    });
  }

  private void officials(Basis basis, List<String> properties, Consumer<Ends> use) {
    NavigableSet<Node> officials = members(basis, properties);
    Map<Node, Set<Node>> sidesOf = sidesOf(officials);
    officials.removeIf(o -> !sides.isOfficial(o) || sidesOf.get(o).isEmpty());
    pairs(officials, (a, b) -> use.accept(new Ends(meet(sidesOf.get(a), sidesOf.get(b)) ? "delegation" : "official", a, b)));
  }

  private Map<Node, Set<Node>> sidesOf(Set<Node> all) {
    Map<Node, Set<Node>> sidesOf = new HashMap<>();
    all.forEach(one -> sidesOf.put(one, sides.sides(one)));
    return sidesOf;
  }

  private static boolean meet(Set<Node> a, Set<Node> b) {
    return a.stream().anyMatch(b::contains);
  }

  private NavigableSet<Node> members(Basis basis, List<String> properties) {
    NavigableSet<Node> all = new TreeSet<>(Facts.BY_TEXT);
    properties.forEach(p -> all.addAll(facts.objects(basis.node(), p)));
    return all;
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
