package org.entente.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.store.term.Terms;

/** Reads the ties that pass a filter, the strongest first, and what they join. For one thread, within its transaction. */
final class Ties {

  private static final int LONGEST_ACRONYM = 8;
  private static final int LONGEST_BRIEF = 16;

  private final Look look;

  Ties(Look look) {
    this.look = look;
  }

  /** What is joined. */
  enum Of {
    AGENCIES("agencies"),
    COUNTRIES("countries"),
    OFFICIALS("officials");

    private final String word;

    Of(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    static Optional<Of> named(String word) {
      return java.util.Arrays.stream(values()).filter(o -> o.word.equals(word)).findFirst();
    }
  }

  /**
   * Which ties are asked for.
   *
   * @param countries slugs of countries or unions; a tie passes when one of its ends is of one of them; none passes all
   * @param from the first year
   * @param to the last year
   * @param kind the notation of a kind of tie, empty for all
   * @param most how many ties at most
   */
  record Filter(Of of, Set<String> countries, int from, int to, String kind, int most) {}

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

  Found read(Filter filter) {
    List<Tie> passed = new ArrayList<>();
    Set<Node> nodes = new LinkedHashSet<>();
    look.quads(Node.ANY, Terms.TYPE, Terms.ent("Tie")).forEachRemaining(q -> nodes.add(q.getSubject()));
    for (Node node : nodes) {
      tie(node, filter).ifPresent(passed::add);
    }
    passed.sort(Comparator.comparingDouble(Tie::weight).reversed().thenComparing(t -> t.node().toString()));
    List<Tie> shown = passed.subList(0, Math.min(passed.size(), filter.most()));
    Map<Node, End> ends = new HashMap<>();
    for (Tie tie : shown) {
      for (End end : List.of(tie.one(), tie.other())) {
        ends.merge(end.node(), new End(end.node(), end.label(), end.brief(), end.side(), tie.weight()),
            (a, b) -> new End(a.node(), a.label(), a.brief(), a.side(), a.weight() + b.weight()));
      }
    }
    List<End> sorted = ends.values().stream()
        .sorted(Comparator.comparingDouble(End::weight).reversed().thenComparing(End::label)).toList();
    return new Found(sorted, List.copyOf(shown), passed.size());
  }

  /** The countries and unions of all ends, by name, with their slugs. */
  List<ThingPage.Item> sides() {
    Set<Node> sides = new HashSet<>();
    look.quads(Node.ANY, Terms.ent("between"), Node.ANY).forEachRemaining(q -> sideOf(q.getObject()).ifPresent(sides::add));
    return look.byName(sides).stream().map(n -> new ThingPage.Item(look.label(n), Look.lastPart(n), "")).toList();
  }

  private Optional<Tie> tie(Node node, Filter filter) {
    String kind = look.object(node, Terms.ent("tieType")).map(Look::lastPart).orElse("");
    List<Node> ends = look.byName(look.objects(node, Terms.ent("between")));
    if (ends.size() != 2 || !(filter.kind().isEmpty() || filter.kind().equals(kind)) || !ends.stream().allMatch(e -> is(e, filter.of()))) {
      return Optional.empty();
    }
    End one = end(ends.get(0));
    End other = end(ends.get(1));
    if (!filter.countries().isEmpty() && !filter.countries().contains(one.side()) && !filter.countries().contains(other.side())) {
      return Optional.empty();
    }
    double weight = weight(node, filter);
    int bases = bases(node, filter).size();
    if (weight <= 0 || bases == 0) {
      return Optional.empty();
    }
    return Optional.of(new Tie(node, one, other, kind, weight, bases,
        look.text(node, Terms.ent("firstSeen")).orElse(""), look.text(node, Terms.ent("lastSeen")).orElse("")));
  }

  private boolean is(Node end, Of of) {
    String kind = look.kind(end).orElse("");
    return switch (of) {
      case COUNTRIES -> Set.of("country", "union", "group").contains(kind);
      case OFFICIALS -> kind.equals("official");
      case AGENCIES -> kind.equals("organization");
    };
  }

  private End end(Node node) {
    String brief = is(node, Of.AGENCIES) ? brief(node) : look.label(node);
    return new End(node, look.label(node), brief, sideOf(node).map(Look::lastPart).orElse(""), 0);
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
    if (is(end, Of.COUNTRIES)) {
      return Optional.of(end);
    }
    return look.object(end, Terms.ent(is(end, Of.OFFICIALS) ? "represents" : "ofCountry"));
  }

  /** The sum of the years within the filter; the whole weight where all years are asked for. */
  private double weight(Node tie, Filter filter) {
    if (filter.from() == Integer.MIN_VALUE && filter.to() == Integer.MAX_VALUE) {
      return look.text(tie, Terms.ent("weight")).map(Ties::number).orElse(0.0);
    }
    double sum = 0;
    for (Node year : look.subjects(Terms.ent("ofTie"), tie)) {
      if (look.object(year, Terms.ent("topic")).isEmpty() && within(look.text(year, Terms.ent("year")).orElse(""), filter)) {
        sum += look.text(year, Terms.ent("weight")).map(Ties::number).orElse(0.0);
      }
    }
    return sum;
  }

  /** What a tie rests on within the years; what has no date of its own counts when all years are asked for, or none else would. */
  List<Node> bases(Node tie, Filter filter) {
    return look.objects(tie, Terms.ent("basis")).stream()
        .filter(b -> look.day(b).map(d -> within(d, filter)).orElse(true))
        .sorted(Comparator.comparing((Node b) -> look.day(b).orElse("")).thenComparing(b -> b.toString()))
        .toList();
  }

  private static boolean within(String date, Filter filter) {
    if (!date.matches("\\d{4}.*")) {
      return filter.from() == Integer.MIN_VALUE && filter.to() == Integer.MAX_VALUE;
    }
    int year = Integer.parseInt(date.substring(0, 4));
    return year >= filter.from() && year <= filter.to();
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0; // a weight that is no number weighs nothing
    }
  }
}
