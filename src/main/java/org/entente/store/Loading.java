package org.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.iri.Iris;
import org.entente.store.curation.Decision;
import org.entente.store.curation.Proposal;
import org.entente.store.derive.Derivation;
import org.entente.store.derive.Merges;

/** One load, removal or decision on a dataset of this process, within the write transaction of its caller. */
final class Loading {

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Iris iris;
  private final Curation curation;
  private final Set<Node> written = new HashSet<>();
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
    this.curation = new Curation(dataset, iris);
  }

  LoadReport replace(Batch batch) {
    for (NamedGraph one : batch) {
      put(one);
    }
    boolean decided = batch.decisions().map(curation::add).orElse(false);
    return finish(decided);
  }

  LoadReport remove(Collection<String> releases) {
    for (String name : releases) {
      if (ledger.digest(name).isPresent()) {
        GraphWriter.put(dataset, NodeFactory.createURI(name), Set.of());
        ledger.forget(name);
        removed.add(name);
      }
    }
    return finish(false);
  }

  /**
   * Takes a decision.
   *
   * @throws StoreException if it makes no sense here, or another decision stands against it
   */
  Decided decide(Proposal proposal) {
    Decision decision = curation.take(proposal, ledger.overlays());
    Merging merging = new Merging(dataset, ledger, iris);
    settle(merging);
    merging.require(decision);
    return new Decided(decision, merging.rewritten().stream().map(Node::getURI).sorted().toList());
  }

  private void put(NamedGraph one) {
    String digest = ContentDigest.of(one.graph());
    Optional<String> before = ledger.digest(one.name());
    if (before.equals(Optional.of(digest))) {
      unchanged.add(one.name());
      return;
    }
    Node name = NodeFactory.createURI(one.name());
    Set<Triple> triples = new HashSet<>();
    one.graph().find().forEachRemaining(triples::add);
    GraphWriter.put(dataset, name, triples);
    ledger.forget(one.name());
    ledger.digest(one.name(), digest);
    written.add(name);
    (before.isPresent() ? replaced : added).add(one.name());
  }

  private LoadReport finish(boolean decided) {
    LoadReport report = new LoadReport(added, replaced, unchanged, removed, Map.of());
    if (report.changed() || decided) {
      settle(new Merging(dataset, ledger, iris));
    }
    return report;
  }

  private void settle(Merging merging) {
    Merges merges = merging.apply(written);
    merging.done();
    Set<Triple> derived = Derivation.of(dataset, iris, merges).collect(Collectors.toSet());
    GraphWriter.put(dataset, NodeFactory.createURI(iris.graph("derived")), derived);
  }
}
