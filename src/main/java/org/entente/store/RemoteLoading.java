package org.entente.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.iri.Iris;
import org.entente.store.curation.Decision;
import org.entente.store.curation.Decisions;
import org.entente.store.curation.Proposal;
import org.entente.store.derive.Changes;
import org.entente.store.derive.Derivation;
import org.entente.store.derive.Merges;
import org.entente.store.derive.Overlay;

/**
 * One load, removal or decision on a server: graph by graph, each whole or not there.
 *
 * <p>What is derived is computed here, from a copy of all that is on the server but texts and evidence. The ledger is a graph
 * of its own there, {@code <base>graph/store}; it is written after some graphs and at the end, so that a load that was cut off
 * goes on where it stopped, give or take a few graphs.
 */
final class RemoteLoading {

  private static final int LEDGER_EVERY = 50;

  /** Texts and evidence, which nothing is derived from, are most of a graph. */
  private static final String PULL =
      """
      PREFIX ent: <https://w3id.org/entente/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      SELECT ?g ?s ?p ?o WHERE {
        GRAPH ?g { ?s ?p ?o }
        FILTER(?p NOT IN (rdf:subject, rdf:predicate, rdf:object, ent:passage, ent:confidence, ent:rule, ent:mentions, ent:text, ent:aliasOf, ent:name,
          oa:exact, oa:prefix, oa:suffix, oa:start, oa:end, oa:hasSelector, oa:hasSource, <https://schema.org/articleBody>))
        FILTER(?o NOT IN (ent:Assertion, ent:Passage, rdf:Statement, oa:SpecificResource, oa:TextQuoteSelector, oa:TextPositionSelector))
        FILTER(?g != <GRAPH-ONTOLOGY>)
      }
      """;

  private final Server server;
  private final Iris iris;
  private final DatasetGraph copy = DatasetGraphFactory.createGeneral();
  private final Set<Node> whole = new HashSet<>();
  private final Set<Node> written = new HashSet<>();
  private final Ledger ledger;
  private final Curation curation;
  private final List<String> added = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private final List<String> unchanged = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();
  private final Map<String, String> failed = new LinkedHashMap<>();

  RemoteLoading(Server server, Iris iris) {
    this.server = server;
    this.iris = iris;
    server.requireWritable();
    server.query(
        QueryFactory.create(PULL.replace("GRAPH-ONTOLOGY", iris.graph("ontology"))),
        Duration.ZERO,
        e -> {
          e.execSelect().forEachRemaining(row -> copy.add(quad(row)));
          return copy;
        });
    this.ledger = new Ledger(copy.getGraph(name("store")));
    copy.find(Node.ANY, Node.ANY, Ledger.BASE, Node.ANY).forEachRemaining(q -> requireBase(q.getObject().getLiteralLexicalForm()));
    ledger.base(iris);
    makeWhole(name("curation"));
    this.curation = new Curation(copy, iris);
  }

  private void requireBase(String base) {
    if (!base.equals(iris.base())) {
      throw new StoreException(
          "The graph on the server has the base " + base + ", not " + iris.base() + ": give --base " + base + ", or use another data set of the server");
    }
  }

  LoadReport replace(Batch batch) {
    for (NamedGraph one : batch) {
      put(one);
      if (written.size() % LEDGER_EVERY == LEDGER_EVERY - 1) {
        putLedger(true);
      }
    }
    boolean decided = batch.decisions().map(curation::add).orElse(false);
    return finish(decided);
  }

  LoadReport remove(Collection<String> releases) {
    for (String release : releases) {
      Node graph = NodeFactory.createURI(release);
      if (ledger.digest(release).isPresent()) {
        server.delete(graph);
        GraphWriter.put(copy, graph, Set.of());
        ledger.forget(release);
        removed.add(release);
      }
    }
    return finish(false);
  }

  /**
   * Takes a decision.
   *
   * @throws StoreException if it makes no sense here, or another decision stands against it; nothing is written then
   */
  Decided decide(Proposal proposal) {
    ParameterizedSparqlString stating =
        new ParameterizedSparqlString("SELECT ?g { GRAPH ?g { ?assertion <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> ?s } }");
    stating.setIri("assertion", proposal.one());
    List<Node> graphs = new ArrayList<>();
    server.query(stating.asQuery(), Duration.ZERO, e -> {
      e.execSelect().forEachRemaining(row -> graphs.add(row.get("g").asNode()));
      return graphs;
    });
    Map<Node, Overlay> overlays = ledger.overlays();
    overlays.forEach((graph, overlay) -> {
      if (overlay.shown().stream().anyMatch(t -> t.getSubject().toString().equals(proposal.one()))) {
        graphs.add(graph);
      }
    });
    graphs.forEach(this::makeWhole);
    Decision decision = curation.take(proposal, overlays);
    Merging merging = settle(true, m -> m.require(decision));
    return new Decided(decision, merging.rewritten().stream().map(Node::getURI).sorted().toList());
  }

  private void put(NamedGraph one) {
    String digest = ContentDigest.of(one.graph());
    Optional<String> before = ledger.digest(one.name());
    if (before.equals(Optional.of(digest))) {
      unchanged.add(one.name());
      return;
    }
    Node graph = NodeFactory.createURI(one.name());
    try {
      server.put(graph, one.graph());
    } catch (StoreException e) {
      failed.put(one.name(), e.getMessage());
      return;
    }
    Set<Triple> triples = new HashSet<>();
    one.graph().find().forEachRemaining(triples::add);
    if (!graph.equals(name("ontology"))) {
      GraphWriter.put(copy, graph, triples);
    }
    whole.add(graph);
    written.add(graph);
    ledger.forget(one.name());
    ledger.digest(one.name(), digest);
    (before.isPresent() ? replaced : added).add(one.name());
  }

  private LoadReport finish(boolean decided) {
    LoadReport report = new LoadReport(added, replaced, unchanged, removed, failed);
    if (report.changed() || decided || ledger.unfinished()) {
      settle(decided, m -> {});
    }
    return report;
  }

  private Merging settle(boolean decided, Consumer<Merging> check) {
    Decisions decisions = curation.decisions();
    Merges before = Merging.applied(copy, iris);
    Derivation derivation = new Derivation(copy, iris, ledger, decisions);
    Merging merging = new Merging(copy, ledger, iris, Renamed.of(ledger.overlays(), before), this::makeWhole);
    merging.apply(written, before, derivation.merges(), decisions, new Changes());
    check.accept(merging);
    putLedger(true); // how graphs were before is known before they are rewritten
    if (decided) {
      server.put(name("curation"), copy.getGraph(name("curation")));
    }
    merging.rewritten().forEach(g -> server.put(g, copy.getGraph(g)));
    Graph graph = GraphFactory.createDefaultGraph();
    derivation.all(graph::add);
    server.put(name("derived"), graph);
    merging.done();
    putLedger(false);
    return merging;
  }

  private void makeWhole(Node graph) {
    if (whole.add(graph)) {
      Set<Triple> all = new HashSet<>();
      server.get(graph).find().forEachRemaining(all::add);
      GraphWriter.put(copy, graph, all);
    }
  }

  private void putLedger(boolean unfinished) {
    ledger.unfinished(unfinished);
    server.put(name("store"), copy.getGraph(name("store")));
  }

  private Node name(String graph) {
    return NodeFactory.createURI(iris.graph(graph));
  }

  private static Quad quad(QuerySolution row) {
    return Quad.create(
        row.get("g").asNode(), row.get("s").asNode(), row.get("p").asNode(), row.get("o").asNode());
  }
}
