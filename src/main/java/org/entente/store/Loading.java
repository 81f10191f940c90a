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
import org.entente.store.curation.Decision;
import org.entente.store.curation.Proposal;
import org.entente.store.derive.Changes;
import org.entente.store.term.Stored;

/** One load, removal or decision on a dataset of this process, within the write transaction of its caller. */
final class Loading {

  private final DatasetGraph dataset;
  private final Ledger ledger;
  private final Deriving deriving;
  private final Curation curation;
  private final Runnable safePoint;
  private final Changes brought = new Changes();
  private final Changes merged = new Changes();
  private final Set<Node> written = new HashSet<>();
  private final List<String> added = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();

  /**
   * A load that has not begun.
   *
   * @param dataset takes the quads; its own default graph holds the ledger
   * @param deriving follows what is loaded
   * @param safePoint is run again and again; what it throws takes the load back
   */
  Loading(DatasetGraph dataset, Ledger ledger, Deriving deriving, Runnable safePoint) {
    this.dataset = dataset;
    this.ledger = ledger;
    this.deriving = deriving;
    this.curation = new Curation(dataset, deriving.iris());
    this.safePoint = safePoint;
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
      safePoint.run();
      if (ledger.digest(name).isPresent()) {
        write(NodeFactory.createURI(name), Set.of());
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
    Merging merging = follow(true);
    merging.require(decision);
    return new Decided(decision, merging.rewritten().stream().map(Node::getURI).sorted().toList());
  }

  private void put(NamedGraph one) {
    safePoint.run();
    String digest = ContentDigest.of(one.graph());
    Optional<String> before = ledger.digest(one.name());
    if (before.equals(Optional.of(digest))) {
      unchanged.add(one.name());
      return;
    }
    Node name = NodeFactory.createURI(one.name());
    Set<Triple> triples = new HashSet<>();
    one.graph().find().forEachRemaining(t -> triples.add(Stored.form(t)));
    write(name, triples);
    ledger.digest(one.name(), digest);
    written.add(name);
    (before.isPresent() ? replaced : added).add(one.name());
  }

  /** Writes a graph as it was brought; merges are applied to it later. */
  private void write(Node name, Set<Triple> triples) {
    ledger.overlay(name).ifPresent(o -> {
      o.shown().forEach(t -> brought.gone(name, t));
      o.hidden().forEach(t -> brought.came(name, t));
    });
    Set<Node> gone = things(dataset.getGraph(name).find().mapWith(Triple::getSubject).toSet());
    triples.forEach(t -> gone.remove(t.getSubject()));
    GraphWriter.put(dataset, name, triples, brought, merged);
    ledger.forget(name.getURI());
    ledger.gone(gone);
  }

  private Set<Node> things(Set<Node> subjects) {
    String start = deriving.iris().base() + "id/";
    return subjects.stream().filter(n -> n.isURI() && n.getURI().startsWith(start)).collect(Collectors.toCollection(HashSet::new));
  }

  private LoadReport finish(boolean decided) {
    LoadReport report = new LoadReport(added, replaced, unchanged, removed, Map.of());
    if (report.changed() || decided || deriving.isOutdated(ledger)) {
      follow(decided);
    }
    return report;
  }

  private Merging follow(boolean decided) {
    ledger.write(ledger.write() + 1);
    return deriving.follow(dataset, ledger, written, brought, merged, decided, safePoint);
  }
}
