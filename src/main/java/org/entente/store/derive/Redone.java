package org.entente.store.derive;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.iri.Iris;
import org.entente.store.term.Stored;
import org.entente.store.term.Terms;

/** Parts of {@code graph/derived} that are computed anew: what the graph holds of them, and what it is to hold. */
final class Redone {

  private static final Node ABOUT = Terms.ent("about");
  private static final Node OF_TIE = Terms.ent("ofTie");
  private static final Node REALIZES = Terms.ent("realizes");

  private final DatasetGraph dataset;
  private final Node derived;
  private final Set<Triple> has = new HashSet<>();
  private final Set<Triple> wants = new HashSet<>();

  Redone(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.derived = NodeFactory.createURI(iris.graph("derived"));
  }

  /** What is stated of a thing itself, and where releases disagree about it. */
  void thing(Node thing, Consumer<Consumer<Triple>> derivation) {
    held(thing, Node.ANY, Node.ANY, t -> {
      if (!t.getPredicate().equals(Terms.SAME_AS) && !t.getPredicate().equals(REALIZES)) {
        has.add(t);
      }
    });
    held(Node.ANY, ABOUT, thing, conflict -> held(conflict.getSubject(), Node.ANY, Node.ANY, has::add));
    derivation.accept(t -> wants.add(Stored.form(t)));
  }

  /** What realizes a planned thing. */
  void plan(Node planned, Consumer<Consumer<Triple>> derivation) {
    held(Node.ANY, REALIZES, planned, has::add);
    derivation.accept(t -> wants.add(Stored.form(t)));
  }

  /** Ties and their years. */
  void ties(Set<Node> ties, Consumer<Consumer<Triple>> derivation) {
    for (Node tie : ties) {
      held(tie, Node.ANY, Node.ANY, has::add);
      held(Node.ANY, OF_TIE, tie, year -> held(year.getSubject(), Node.ANY, Node.ANY, has::add));
    }
    derivation.accept(t -> wants.add(Stored.form(t)));
  }

  void merges(Merges before, Merges now, Iris iris) {
    before.derive(now, iris, has::add);
    now.derive(before, iris, wants::add);
  }

  /** What the graph must lose and get. */
  Changes changes() {
    Changes changes = new Changes();
    has.stream().filter(t -> !wants.contains(t)).forEach(t -> changes.gone(derived, t));
    wants.stream().filter(t -> !has.contains(t)).forEach(t -> changes.came(derived, t));
    return changes;
  }

  private void held(Node s, Node p, Node o, Consumer<Triple> use) {
    Iterator<Quad> found = dataset.find(derived, s, p, o);
    while (found.hasNext()) {
      use.accept(found.next().asTriple());
    }
  }
}
