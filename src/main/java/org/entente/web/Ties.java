package org.entente.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.network.Network;
import org.entente.network.NetworkFilter;
import org.entente.store.term.Terms;

/** Shows ties, the strongest first, what they join and what they rest on. For one thread, within its transaction. */
final class Ties {

  private static final int LONGEST_ACRONYM = 8;
  private static final int LONGEST_BRIEF = 16;

  private final Look look;

  Ties(Look look) {
    this.look = look;
  }

  /** An end of ties; the side is the country that it is or is of, where known; its brief name is an acronym if it has one. */
  record End(Node node, String label, String brief, String side, double weight) {}

  /** A tie within the years asked for. */
  record Tie(Node node, End one, End other, String kind, double weight, int bases, String first, String last) {}

  /**
   * What was found.
   *
   * @param ties the strongest, at most as many as asked for
   * @param all how many passed the filter
   */
  record Found(List<End> ends, List<Tie> ties, int all) {}

  /** A network as pages show it: its ties by falling weight, its ends by falling weight. */
  Found shown(Network network) {
    Map<String, End> ends = new LinkedHashMap<>();
    network.members().forEach(m -> ends.put(m.iri(), end(NodeFactory.createURI(m.iri()), m.weight())));
    List<Tie> ties = network.ties().stream()
        .map(t -> new Tie(NodeFactory.createURI(t.iri()), ends.get(t.from()), ends.get(t.to()), t.kind(), t.weight(), t.bases(), t.first(), t.last()))
        .sorted(Comparator.comparingDouble(Tie::weight).reversed().thenComparing(t -> t.node().toString()))
        .toList();
    return new Found(List.copyOf(ends.values()), ties, network.allTies());
  }

  /** The countries and unions of all ends, by name, with their slugs. */
  List<ThingPage.Item> sides() {
    Set<Node> sides = new HashSet<>();
    look.quads(Node.ANY, Terms.ent("between"), Node.ANY).forEachRemaining(q -> sideOf(q.getObject()).ifPresent(sides::add));
    return look.byName(sides).stream().map(n -> new ThingPage.Item(look.label(n), Look.lastPart(n), "")).toList();
  }

  private End end(Node node, double weight) {
    String brief = look.kind(node).filter("organization"::equals).isPresent() ? brief(node) : look.label(node);
    return new End(node, look.label(node), brief, sideOf(node).map(Look::lastPart).orElse(""), weight);
  }

  /** The acronym that is its key, else its name if that is short, else its shortest acronym. */
  private String brief(Node body) {
    String key = Look.lastPart(body).replaceFirst("^[a-z]+-", "");
    List<String> acronyms = look.objects(body, Terms.ALT_LABEL).stream().map(n -> Plain.text(Look.text(n)))
        .filter(n -> n.length() <= LONGEST_ACRONYM && n.matches("\\p{Lu}[\\p{L}\\p{N}&.-]*\\p{Lu}[\\p{L}\\p{N}&.-]*"))
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .toList();
    return acronyms.stream().filter(key::equalsIgnoreCase).findFirst()
        .or(() -> Optional.of(look.label(body)).filter(l -> l.length() <= LONGEST_BRIEF))
        .or(() -> acronyms.stream().findFirst())
        .orElse(look.label(body));
  }

  private Optional<Node> sideOf(Node end) {
    return switch (look.kind(end).orElse("")) {
      case "country", "union" -> Optional.of(end);
      case "official" -> look.object(end, Terms.ent("represents"));
      default -> look.object(end, Terms.ent("ofCountry"));
    };
  }

  /** What a tie rests on within the years; what has no date of its own counts when all years are asked for, or none else would. */
  List<Node> bases(Node tie, NetworkFilter filter) {
    return look.objects(tie, Terms.ent("basis")).stream()
        .filter(b -> look.day(b).map(d -> within(d, filter)).orElse(true))
        .sorted(Comparator.comparing((Node b) -> look.day(b).orElse("")).thenComparing(b -> b.toString()))
        .toList();
  }

  private static boolean within(String date, NetworkFilter filter) {
    if (!date.matches("\\d{4}.*")) {
      return filter.from() <= 0 && filter.to() >= NetworkPage.LAST_YEAR;
    }
    int year = Integer.parseInt(date.substring(0, 4));
    return year >= filter.from() && year <= filter.to();
  }
}
