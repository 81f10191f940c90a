package org.entente.store.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.store.term.Terms;

/**
 * A place in the scheme for topics that only releases name, where their head words show it: "maritime robotics" is robotics;
 * "quantum foundry" is quantum technology.
 */
final class Broader {

  /** Words that end the head of a phrase: what follows only narrows it. */
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "in", "on", "to", "with", "by", "from", "at", "as", "against", "between", "through", "under", "via");

  /** What a first word alone stands for: "quantum …" is of quantum technology, "marine …" of marine science. */
  private static final List<String> FIELDS = List.of("technology", "science", "research", "engineering");

  private final Facts facts;
  private final Node found;
  private final Map<String, Node> scheme = new HashMap<>();

  Broader(Facts facts) {
    this.facts = facts;
    this.found = NodeFactory.createURI(facts.iris().topicsFound());
    Node topics = NodeFactory.createURI(facts.iris().topics());
    NavigableSet<Node> inOrder = new TreeSet<>(Facts.BY_TEXT);
    inOrder.addAll(facts.subjects(Terms.IN_SCHEME));
    for (Node property : List.of(Terms.ALT_LABEL, Terms.LABEL, Terms.PREF_LABEL)) {
      for (Node topic : inOrder) {
        if (facts.objects(topic, Terms.IN_SCHEME).contains(topics)) {
          facts.sayings(topic, property).stream()
              .filter(s -> s.graph().equals(facts.reference()))
              .forEach(s -> scheme.put(String.join(" ", words(s.text())), topic));
        }
      }
    }
  }

  void derive(Node thing, Consumer<Triple> out) {
    boolean needs =
        facts.is(thing, "Topic") && facts.objects(thing, Terms.IN_SCHEME).contains(found) && facts.sayings(thing, Terms.BROADER).isEmpty();
    if (needs) {
      Names.of(facts, thing)
          .flatMap(name -> of(name.getLiteralLexicalForm()))
          .filter(b -> !b.equals(thing))
          .ifPresent(b -> out.accept(Triple.create(thing, Terms.BROADER, b)));
    }
  }

  /** The topic of the scheme that a phrase is a kind of. */
  Optional<Node> of(String phrase) {
    List<String> head = head(words(phrase));
    for (int from = 1; from < head.size(); from++) {
      Node topic = scheme.get(String.join(" ", head.subList(from, head.size())));
      if (topic != null && !head.get(from - 1).equals("and")) {
        return Optional.of(topic);
      }
    }
    for (int to = head.size() - 1; to > 0; to--) {
      if (head.get(to).equals("and")) {
        continue;
      }
      String first = String.join(" ", head.subList(0, to));
      Node topic = scheme.get(first);
      for (int i = 0; topic == null && i < FIELDS.size(); i++) {
        topic = scheme.get(first + " " + FIELDS.get(i));
      }
      if (topic != null) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }

  private static List<String> head(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (PREPOSITIONS.contains(words.get(i))) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}&]+")) {
      if (!word.isEmpty()) {
        words.add(singular(word.equals("&") ? "and" : word));
      }
    }
    return words;
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
