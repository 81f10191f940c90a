package org.entente.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.iri.Iris;
import org.entente.store.term.Terms;

/** What both stores of this process read in the same way; every call stands within the caller's transaction. */
final class Reads {

  private Reads() {}

  static <T> T query(DatasetGraph dataset, Query query, Duration timeout, Function<QueryExecution, T> use) {
    QueryExecutionDatasetBuilder builder =
        QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query).set(ARQ.httpServiceAllowed, false);
    if (!timeout.isZero()) {
      builder = builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
    try (QueryExecution execution = builder.build()) {
      return use.apply(execution);
    }
  }

  static List<Entry> list(DatasetGraph dataset) {
    List<Entry> entries = new ArrayList<>();
    Iterator<Quad> releases = dataset.find(Node.ANY, Node.ANY, Terms.TYPE, Terms.ent("Release"));
    while (releases.hasNext()) {
      Quad quad = releases.next();
      if (quad.getGraph().equals(quad.getSubject())) {
        entries.add(entry(dataset, quad.getSubject()));
      }
    }
    entries.sort(Comparator.comparing((Entry e) -> e.issued().orElse("")).thenComparing(Entry::iri));
    return List.copyOf(entries);
  }

  private static Entry entry(DatasetGraph dataset, Node release) {
    String iri = release.getURI();
    String last = iri.substring(iri.lastIndexOf('/') + 1);
    String slug = literal(dataset, release, Terms.IDENTIFIER).orElse(last);
    Optional<String> type = object(dataset, release, Terms.ent("releaseType")).map(Node::getURI);
    return new Entry(
        iri,
        slug,
        literal(dataset, release, Terms.TITLE).or(() -> literal(dataset, release, Terms.LABEL)).orElse(slug),
        literal(dataset, release, Terms.ISSUED),
        type.map(t -> t.substring(t.lastIndexOf('/') + 1)));
  }

  private static Optional<Node> object(DatasetGraph dataset, Node release, Node property) {
    Iterator<Quad> found = dataset.find(release, release, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static Optional<String> literal(DatasetGraph dataset, Node release, Node property) {
    return object(dataset, release, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  /** A merged thing is the subject of {@code owl:sameAs} in the derived graph, its survivor the object. */
  static Optional<String> mergedInto(DatasetGraph dataset, Iris iris, String thing) {
    Iterator<Triple> found =
        dataset
            .getGraph(NodeFactory.createURI(iris.graph("derived")))
            .find(NodeFactory.createURI(thing), Terms.SAME_AS, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject().getURI()) : Optional.empty();
  }
}
