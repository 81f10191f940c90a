package org.entente.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.store.term.Terms;

/**
 * What is known of a thing: what it says, what leads to it, and the names of what is on the other end.
 *
 * @param own quads whose subject it is
 * @param all quads whose object it is
 * @param incoming one page of these, facts before what was read of it
 * @param pages how many pages of incoming ones there are, at least one
 */
record Description(Node thing, List<Quad> own, List<Quad> all, List<Quad> incoming, int pages) {

  /** Incoming links on one page. */
  static final int PAGE = 500;

  private static final int MOST = 100_000;

  static Description of(Look look, Node thing, int page) {
    List<Quad> own = new ArrayList<>();
    look.quads(thing, Node.ANY, Node.ANY).forEachRemaining(own::add);
    List<Quad> all = new ArrayList<>();
    Iterator<Quad> links = look.quads(Node.ANY, Node.ANY, thing);
    while (links.hasNext() && all.size() < MOST) {
      Quad link = links.next();
      if (!link.getPredicate().equals(Terms.OBJECT)) {
        all.add(link);
      }
    }
    Comparator<Quad> order = Comparator.comparing((Quad q) -> q.getPredicate().equals(Terms.SUBJECT)).thenComparing(q -> q.toString());
    own.sort(order);
    all.sort(order);
    int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
    if (page > pages) {
      throw Refusal.notFound();
    }
    return new Description(thing, own, all, all.subList((page - 1) * PAGE, Math.min(all.size(), page * PAGE)), pages);
  }

  boolean isEmpty() {
    return own.isEmpty() && incoming.isEmpty();
  }

  /** All of it with the graph of each triple, and the preferred names of what it links to. */
  DatasetGraph dataset(Look look) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Set<Node> others = new LinkedHashSet<>();
    own.forEach(q -> others.add(q.getObject()));
    incoming.forEach(q -> others.add(q.getSubject()));
    own.forEach(dataset::add);
    incoming.forEach(dataset::add);
    for (Node other : others) {
      if (other.isURI()) {
        look.quads(other, Terms.PREF_LABEL, Node.ANY).forEachRemaining(dataset::add);
      }
    }
    return dataset;
  }
}
