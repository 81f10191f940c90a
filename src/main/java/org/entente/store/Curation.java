package org.entente.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.iri.Iris;
import org.entente.store.curation.Decision;
import org.entente.store.curation.DecisionGraph;
import org.entente.store.curation.Decisions;
import org.entente.store.curation.Proposal;
import org.entente.store.curation.Verb;
import org.entente.store.derive.Overlay;
import org.entente.store.term.Terms;

/** The decisions of a store in {@code graph/curation}: only ever added to. Within the transaction of its caller. */
final class Curation {

  /** What an analyst speaks of as one thing; the rest is made from these. */
  private static final Set<String> NO_THINGS = Set.of("release", "assertion", "passage", "tie", "tie-year", "conflict", "merge", "decision", "alias");

  /** A dialogue that is launched, a centre with a seat: one thing of several kinds. */
  private static final Set<String> MAY_BE_ONE = Set.of("forum", "initiative", "organization");

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Node graph;

  Curation(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.graph = NodeFactory.createURI(iris.graph("curation"));
  }

  Decisions decisions() {
    return read(dataset.getGraph(graph));
  }

  static Decisions read(Graph curation) {
    try {
      return DecisionGraph.read(curation);
    } catch (IllegalArgumentException e) {
      throw new StoreException("The decisions in graph/curation cannot be read: " + e.getMessage(), e);
    }
  }

  /** Adds decisions that a file brings; false if all were known. */
  boolean add(Graph more) {
    read(more);
    Set<Triple> fresh = new HashSet<>();
    more.find().forEachRemaining(fresh::add);
    dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> fresh.remove(q.asTriple()));
    fresh.forEach(t -> dataset.add(Quad.create(graph, t)));
    return !fresh.isEmpty();
  }

  /**
   * Makes a decision of a proposal and adds it.
   *
   * @param overlays how graphs were before merges and decisions
   * @throws StoreException if it makes no sense here; the message says why
   */
  Decision take(Proposal proposal, Map<Node, Overlay> overlays) {
    if (proposal.why().isEmpty() || proposal.by().isEmpty()) {
      throw new StoreException("A decision needs a reason and a name: give --why and --by");
    }
    Decisions before = decisions();
    Decision.About about =
        proposal.verb() == Verb.MERGE || proposal.verb() == Verb.SPLIT ? things(proposal) : fact(proposal, before, overlays);
    Instant at = after(before);
    Decision decision =
        new Decision(
            DecisionGraph.iri(iris, proposal.verb(), about, proposal.by(), at, proposal.why()),
            proposal.verb(), about, proposal.by(), at, proposal.why());
    DecisionGraph.triples(decision).forEach(t -> dataset.add(Quad.create(graph, t)));
    return decision;
  }

  /** Now, and after every decision that was made: of two on one matter the newest counts. */
  private static Instant after(Decisions before) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    List<Decision> all = before.all();
    Instant last = all.isEmpty() ? Instant.MIN : all.get(all.size() - 1).at();
    return now.isAfter(last) ? now : last.plusMillis(1);
  }

  private Decision.Things things(Proposal proposal) {
    Node one = thing(proposal.one());
    Node other = thing(proposal.other());
    if (one.equals(other)) {
      throw new StoreException("Both are the same thing: " + one);
    }
    String kind = kind(one);
    String otherKind = kind(other);
    if (proposal.verb() == Verb.MERGE && !kind.equals(otherKind) && !(MAY_BE_ONE.contains(kind) && MAY_BE_ONE.contains(otherKind))) {
      throw new StoreException("Only things of one kind can be one: " + one + " and " + other + " are not");
    }
    return new Decision.Things(one, other);
  }

  private Node thing(String address) {
    Node thing = NodeFactory.createURI(address);
    String kind = kind(thing);
    if (kind.isEmpty() || NO_THINGS.contains(kind)) {
      throw new StoreException(address + " is no thing that could be merged or kept apart; give one of " + iris.base() + "id/…");
    }
    boolean known = dataset.find(Node.ANY, thing, Node.ANY, Node.ANY).hasNext();
    if (!known) {
      throw new StoreException("The store knows no thing " + address + "; \"entente search\" finds things by name");
    }
    return thing;
  }

  private String kind(Node thing) {
    String prefix = iris.base() + "id/";
    String rest = thing.toString().startsWith(prefix) ? thing.toString().substring(prefix.length()) : "";
    return rest.indexOf('/') > 0 ? rest.substring(0, rest.indexOf('/')) : "";
  }

  private Decision.Fact fact(Proposal proposal, Decisions before, Map<Node, Overlay> overlays) {
    Node assertion = NodeFactory.createURI(proposal.one());
    return release(assertion, overlays)
        .flatMap(release -> Stated.in(dataset, release, overlays.get(release)).fact(assertion, proposal.onlyThere()))
        .or(() -> decided(assertion, before, proposal.onlyThere()))
        .orElseThrow(
            () -> new StoreException(
                "No release states a fact " + proposal.one() + "; \"entente show\" tells the facts of a thing with their numbers"));
  }

  private Optional<Node> release(Node assertion, Map<Node, Overlay> overlays) {
    Iterator<Quad> found = dataset.findNG(Node.ANY, assertion, Terms.SUBJECT, Node.ANY);
    if (found.hasNext()) {
      return Optional.of(found.next().getGraph());
    }
    return overlays.entrySet().stream()
        .filter(e -> e.getValue().shown().stream().anyMatch(t -> t.getSubject().equals(assertion) && t.getPredicate().equals(Terms.SUBJECT)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A fact that no release's own reading states now, known by an earlier decision. */
  private static Optional<Decision.Fact> decided(Node assertion, Decisions before, boolean onlyThere) {
    return before.onFacts().stream()
        .map(Decision::fact)
        .filter(f -> f.assertion().equals(assertion))
        .reduce((a, b) -> b)
        .map(f -> new Decision.Fact(f.triple(), f.assertion(), f.release(), onlyThere, f.quotes()));
  }
}
