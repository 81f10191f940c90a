package org.entente.store.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.iri.Iris;
import org.entente.iri.Kind;
import org.entente.iri.Slug;
import org.entente.store.term.Terms;

/** Writes a tie with its years, the whole year and each topic in it. */
final class TieWriter {

  private static final int DECIMALS = 4;
  private static final Comparator<Basis> IN_TIME =
      Comparator.comparing((Basis b) -> b.days().first()).thenComparing(b -> b.node().toString()).thenComparing(Basis::kind);

  private final Iris iris;
  private final Consumer<Triple> out;

  TieWriter(Iris iris, Consumer<Triple> out) {
    this.iris = iris;
    this.out = out;
  }

  /** The slug of a tie; that of two may be the same. */
  static String slug(String kind, List<Node> pair) {
    List<String> ends = pair.stream().map(TieWriter::slug).sorted().toList();
    return Slug.of(kind, ends.get(0), ends.get(1));
  }

  /** The address of a tie. */
  static Node node(Iris iris, String slug) {
    return NodeFactory.createURI(iris.thing(Kind.TIE, slug));
  }

  void tie(String slug, String kind, List<Node> pair, List<Basis> bases) {
    bases.sort(IN_TIME);
    Node tie = node(iris, slug);
    LocalDate last = bases.stream().map(b -> b.days().last()).max(Comparator.naturalOrder()).orElseThrow();
    add(tie, Terms.TYPE, Terms.ent("Tie"));
    add(tie, Terms.ent("tieType"), Terms.code("tieType", kind));
    pair.forEach(end -> add(tie, Terms.ent("between"), end));
    add(tie, Terms.ent("weight"), weight(bases.stream().mapToDouble(Basis::share).sum()));
    add(tie, Terms.ent("basisCount"), NodeFactory.createLiteralDT(Integer.toString(bases.size()), XSDDatatype.XSDinteger));
    bases.forEach(b -> add(tie, Terms.ent("basis"), b.node()));
    add(tie, Terms.ent("firstSeen"), MainDates.date(bases.get(0).days().first().toString()));
    add(tie, Terms.ent("lastSeen"), MainDates.date(last.toString()));
    years(tie, slug, bases);
  }

  private void years(Node tie, String slug, List<Basis> bases) {
    Map<String, Double> whole = new TreeMap<>();
    Map<String, Map<Node, Double>> byTopic = new TreeMap<>();
    for (Basis basis : bases) {
      String year = String.format(java.util.Locale.ROOT, "%04d", basis.days().first().getYear());
      whole.merge(year, basis.share(), Double::sum);
      for (Node topic : basis.topics()) {
        byTopic.computeIfAbsent(year, y -> new TreeMap<>(Facts.BY_TEXT)).merge(topic, basis.share(), Double::sum);
      }
    }
    whole.forEach((year, share) -> year(tie, Slug.of(slug, year), year, share));
    byTopic.forEach(
        (year, topics) ->
            topics.forEach(
                (topic, share) -> {
                  Node node = year(tie, Slug.of(slug, year, slug(topic)), year, share);
                  add(node, Terms.ent("topic"), topic);
                }));
  }

  private Node year(Node tie, String slug, String year, double share) {
    Node node = NodeFactory.createURI(iris.thing(Kind.TIE_YEAR, slug));
    add(node, Terms.TYPE, Terms.ent("TieYear"));
    add(node, Terms.ent("ofTie"), tie);
    add(node, Terms.ent("year"), NodeFactory.createLiteralDT(year, XSDDatatype.XSDgYear));
    add(node, Terms.ent("weight"), weight(share));
    return node;
  }

  /** Four decimals at most, one at least: 1.0, 0.25, 0.3333. */
  static Node weight(double share) {
    BigDecimal rounded = BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    if (rounded.scale() < 1) {
      rounded = rounded.setScale(1, RoundingMode.UNNECESSARY);
    }
    return NodeFactory.createLiteralDT(rounded.toPlainString(), XSDDatatype.XSDdecimal);
  }

  private void add(Node subject, Node property, Node object) {
    out.accept(Triple.create(subject, property, object));
  }

  private static String slug(Node thing) {
    return thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
  }
}
