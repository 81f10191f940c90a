package org.entente.store;

import java.util.Iterator;
import java.util.Map;
import java.util.HashMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.entente.iri.Digest;
import org.entente.store.term.Stored;

/**
 * A digest of what a graph says, whatever the order of its triples and the labels of its blank nodes.
 *
 * <p>It covers every triple, so that better rules or newer reference data, which make another graph of the same
 * text, show; a digest of the text alone would not see them. Values count in the form in which a store gives them back.
 */
final class ContentDigest {

  /** How far from a blank node its surroundings are told apart; the ontology's class expressions are less deep. */
  private static final int ROUNDS = 4;

  private ContentDigest() {}

  static String of(Graph graph) {
    Map<Node, String> blank = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<Node, TreeSet<String>> around = new HashMap<>();
      Iterator<Triple> all = graph.find();
      while (all.hasNext()) {
        Triple t = all.next();
        note(around, t.getSubject(), "> " + line(t, blank));
        note(around, t.getObject(), "< " + line(t, blank));
      }
      if (around.isEmpty()) {
        break;
      }
      around.forEach((node, lines) -> blank.put(node, Digest.hex16(String.join("\n", lines))));
    }
    TreeSet<String> lines = new TreeSet<>();
    graph.find().forEachRemaining(t -> lines.add(line(t, blank)));
    return Digest.hex(String.join("\n", lines));
  }

  private static void note(Map<Node, TreeSet<String>> around, Node node, String line) {
    if (node.isBlank()) {
      around.computeIfAbsent(node, n -> new TreeSet<>()).add(line);
    }
  }

  private static String line(Triple t, Map<Node, String> blank) {
    return text(t.getSubject(), blank) + " " + text(t.getPredicate(), blank) + " " + text(t.getObject(), blank);
  }

  private static String text(Node node, Map<Node, String> blank) {
    return node.isBlank() ? "_:" + blank.getOrDefault(node, "") : NodeFmtLib.strNT(Stored.form(node));
  }
}
