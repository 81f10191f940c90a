package org.entente.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.store.term.Terms;

/** A literal that a search found and the node that bears it. */
record Hit(Node node, String text) {

  /** The distinct things and sentences of hits, best first in both. */
  static Found found(DatasetGraph dataset, List<Hit> names, List<Hit> sentences, int limit) {
    Map<Node, Hit> things = new LinkedHashMap<>();
    names.forEach(h -> things.putIfAbsent(h.node(), h));
    List<Found.Name> found = new ArrayList<>();
    for (Hit hit : things.values()) {
      if (found.size() == limit) {
        break;
      }
      found.add(new Found.Name(hit.node().getURI(), label(dataset, hit), hit.text()));
    }
    Map<Node, Hit> selectors = new LinkedHashMap<>();
    sentences.forEach(h -> selectors.putIfAbsent(h.node(), h));
    List<Found.Quote> quotes = new ArrayList<>();
    for (Hit hit : selectors.values()) {
      if (quotes.size() == limit) {
        break;
      }
      subject(dataset, Terms.HAS_SELECTOR, hit.node())
          .flatMap(p -> object(dataset, p, Terms.HAS_SOURCE).map(r -> new Found.Quote(p.getURI(), r.getURI(), hit.text())))
          .ifPresent(quotes::add);
    }
    return new Found(found, quotes);
  }

  private static String label(DatasetGraph dataset, Hit hit) {
    return object(dataset, hit.node(), Terms.PREF_LABEL)
        .or(() -> object(dataset, hit.node(), Terms.LABEL))
        .map(Node::getLiteralLexicalForm)
        .orElse(hit.text());
  }

  private static Optional<Node> object(DatasetGraph dataset, Node subject, Node property) {
    Iterator<Quad> found = dataset.find(Node.ANY, subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static Optional<Node> subject(DatasetGraph dataset, Node property, Node object) {
    Iterator<Quad> found = dataset.find(Node.ANY, Node.ANY, property, object);
    return found.hasNext() ? Optional.of(found.next().getSubject()) : Optional.empty();
  }
}
