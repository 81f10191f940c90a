package org.entente.web;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.entente.iri.Iris;
import org.entente.store.term.Terms;

/** What things are called, also those that bear no name of their own: a tenure, a participation, a tie, a passage. */
final class Names {

  private static final int LONGEST_QUOTE = 120;

  private final Look look;

  Names(Look look) {
    this.look = look;
  }

  String of(Node node) {
    if (!node.isURI()) {
      return Look.text(node);
    }
    String own = own(node).orElse("");
    String kind = look.kind(node).orElse("");
    if (!kind.equals("post") && look.has(node, Terms.PREF_LABEL, Node.ANY)) {
      return own;
    }
    return switch (kind) {
      case "post" -> withPlace(own.isEmpty() ? Look.lastPart(node) : own, node);
      case "tenure" -> tenure(node);
      case "participation" -> participation(node);
      case "tie" -> joined(node, "between", " and ") + (code(node, "tieType").map(c -> " (" + c + ")").orElse(""));
      case "tie-year" -> named(node, "ofTie") + ", " + look.text(node, Terms.ent("year")).orElse("");
      case "passage" -> quote(node).map(q -> "“" + shorten(q) + "”").orElse("A passage");
      case "assertion" -> assertion(node);
      case "decision" -> code(node, "decisionType").map(c -> Plain.capital(c) + ", " + look.text(node, Terms.ent("decidedBy")).orElse("?")).orElse("A decision");
      default -> own.isEmpty() ? Plain.words(Look.lastPart(node)) : own;
    };
  }

  private Optional<String> own(Node node) {
    return look.text(node, Terms.PREF_LABEL)
        .or(() -> look.objects(node, Terms.LABEL).stream()
            .map(Look::text)
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())))
        .or(() -> look.text(node, Terms.TITLE));
  }

  private String withPlace(String post, Node node) {
    Optional<Node> place = look.object(node, Terms.POST_IN).or(() -> look.object(node, Terms.ent("postOf")));
    return place.map(p -> post + ", " + look.label(p)).orElse(post);
  }

  private String tenure(Node node) {
    boolean acting = look.text(node, Terms.ent("acting")).filter("true"::equals).isPresent();
    String post = (acting ? "Acting " : "") + named(node, "post");
    return named(node, "holder") + ", " + post;
  }

  private String participation(Node node) {
    String what = look.object(node, Terms.ent("inEvent")).or(() -> look.object(node, Terms.ent("inAgreement")))
        .map(look::label).orElse("");
    String role = code(node, "role").orElse("takes part");
    return named(node, "agent") + ", " + role + (what.isEmpty() ? "" : ": " + what);
  }

  private String assertion(Node node) {
    String subject = look.object(node, Terms.SUBJECT).map(look::label).orElse("?");
    String predicate = look.object(node, Terms.PREDICATE).map(p -> Plain.words(Look.lastPart(p))).orElse("?");
    String object = look.object(node, Terms.OBJECT).map(look::label).orElse("?");
    return subject + " – " + predicate + " – " + object;
  }

  private String named(Node node, String property) {
    return look.object(node, Terms.ent(property)).map(look::label).orElse("?");
  }

  private String joined(Node node, String property, String between) {
    return look.byName(look.objects(node, Terms.ent(property))).stream()
        .map(look::label)
        .collect(Collectors.joining(between));
  }

  private Optional<String> code(Node node, String property) {
    return look.object(node, Terms.ent(property)).map(c -> code(look, c));
  }

  /** A code in plain words. */
  static String code(Look look, Node code) {
    String notation = code.isURI() && code.getURI().startsWith(Iris.CODE) ? Look.lastPart(code) : look.label(code);
    return Plain.words(notation);
  }

  /** The sentence of a passage. */
  private Optional<String> quote(Node passage) {
    return look.objects(passage, Terms.HAS_SELECTOR).stream()
        .flatMap(s -> look.text(s, Terms.EXACT).stream())
        .findFirst();
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…";
  }
}
