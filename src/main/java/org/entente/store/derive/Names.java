package org.entente.store.derive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.store.term.Terms;

/** Exactly one {@code skos:prefLabel} for each thing: the reference's name, else the fullest that a release gives. */
final class Names {

  /** Plain or English before native names, mixed case before capitals, then the longest. */
  private static final Comparator<Node> FULLEST =
      Comparator.comparing(Names::isNative)
          .thenComparing(Names::isShouted)
          .thenComparing(n -> -n.getLiteralLexicalForm().length())
          .thenComparing(Facts.BY_TEXT);

  private Names() {}

  static void derive(Facts facts, Node thing, Consumer<Triple> out) {
    if (facts.isThing(thing)) {
      of(facts, thing).ifPresent(name -> out.accept(Triple.create(thing, Terms.PREF_LABEL, name)));
    }
  }

  /** The name that a thing goes by. */
  static Optional<Node> of(Facts facts, Node thing) {
    List<Saying> preferred = facts.sayings(thing, Terms.PREF_LABEL);
    List<Saying> labels = facts.sayings(thing, Terms.LABEL);
    return best(inReference(facts, preferred))
        .or(() -> best(inReference(facts, labels)))
        .or(() -> best(Stream.concat(preferred.stream(), labels.stream())));
  }

  private static Stream<Saying> inReference(Facts facts, List<Saying> sayings) {
    return sayings.stream().filter(s -> s.graph().equals(facts.reference()));
  }

  private static Optional<Node> best(Stream<Saying> sayings) {
    return sayings.map(Saying::object).filter(Node::isLiteral).min(FULLEST);
  }

  private static boolean isNative(Node name) {
    String language = name.getLiteralLanguage();
    return !language.isEmpty() && !language.toLowerCase(Locale.ROOT).startsWith("en");
  }

  private static boolean isShouted(Node name) {
    String text = name.getLiteralLexicalForm();
    return text.chars().noneMatch(Character::isLowerCase) && text.indexOf(' ') > 0;
  }
}
