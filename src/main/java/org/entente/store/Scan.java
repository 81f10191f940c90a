package org.entente.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.store.term.Terms;

/** Search without an index: every name and sentence is looked at; the shortest that holds the words is the best. */
final class Scan {

  private static final List<Node> NAMES = List.of(Terms.PREF_LABEL, Terms.LABEL, Terms.ALT_LABEL, Terms.TITLE);

  private Scan() {}

  static Found search(DatasetGraph dataset, String words, int limit) {
    List<String> asked = Words.asked(words);
    if (asked.isEmpty() || limit <= 0) {
      return new Found(List.of(), List.of());
    }
    List<Hit> names = new ArrayList<>();
    for (Node property : NAMES) {
      collect(dataset, property, asked, names);
    }
    List<Hit> sentences = new ArrayList<>();
    collect(dataset, Terms.EXACT, asked, sentences);
    Comparator<Hit> best = Comparator.comparingInt((Hit h) -> h.text().length()).thenComparing(h -> h.node().toString());
    names.sort(best);
    sentences.sort(best);
    return Hit.found(dataset, names, sentences, limit);
  }

  private static void collect(DatasetGraph dataset, Node property, List<String> asked, List<Hit> hits) {
    Map<Hit, Boolean> distinct = new LinkedHashMap<>();
    Iterator<Quad> all = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
    while (all.hasNext()) {
      Quad quad = all.next();
      if (quad.getObject().isLiteral() && quad.getSubject().isURI()) {
        String text = quad.getObject().getLiteralLexicalForm();
        if (Words.hold(text, asked)) {
          distinct.put(new Hit(quad.getSubject(), text), true);
        }
      }
    }
    hits.addAll(distinct.keySet());
  }
}
