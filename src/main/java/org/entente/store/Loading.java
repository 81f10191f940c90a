package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.iri.Iris;
import org.entente.store.derive.Derivation;
import org.entente.store.derive.Merges;

/** One load or removal on a dataset of this process, within the write transaction of its caller. */
final class Loading {

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Iris iris;
  private final List<String> added = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();

  /**
   * A load that has not begun.
   *
   * @param dataset takes the quads; its own default graph holds the ledger
   */
  Loading(DatasetGraph dataset, Ledger ledger, Iris iris) {
    this.dataset = dataset;
    this.ledger = ledger;
    this.iris = iris;
  }

  LoadReport replace(Batch batch) {
    for (NamedGraph one : batch) {
      put(one);
    }
    return finish();
  }

  LoadReport remove(Collection<String> releases) {
    for (String name : releases) {
      if (ledger.digest(name).isPresent()) {
        dataset.removeGraph(NodeFactory.createURI(name));
        ledger.forget(name);
        removed.add(name);
      }
    }
    return finish();
  }

  private void put(NamedGraph one) {
    String digest = ContentDigest.of(one.graph());
    Optional<String> before = ledger.digest(one.name());
    if (before.equals(Optional.of(digest))) {
      unchanged.add(one.name());
      return;
    }
    Node name = NodeFactory.createURI(one.name());
    if (before.isPresent()) {
      dataset.removeGraph(name);
      ledger.forget(one.name());
    }
    one.graph().find().forEachRemaining(t -> dataset.add(Quad.create(name, t)));
    ledger.digest(one.name(), digest);
    (before.isPresent() ? replaced : added).add(one.name());
  }

  private LoadReport finish() {
    LoadReport report = new LoadReport(added, replaced, unchanged, removed, Map.of());
    if (report.changed()) {
      derive();
    }
    return report;
  }

  private void derive() {
    Node name = NodeFactory.createURI(iris.graph("derived"));
    Merges merges = new Merging(dataset, ledger, iris).apply();
    List<Triple> triples = Derivation.of(dataset, iris, merges).toList();
    dataset.removeGraph(name);
    Iterator<Triple> all = triples.iterator();
    while (all.hasNext()) {
      dataset.add(Quad.create(name, all.next()));
    }
  }
}
