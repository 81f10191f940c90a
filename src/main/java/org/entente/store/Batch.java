package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.iri.Iris;

/**
 * The graphs that go into a store together.
 *
 * <p>They are read one after the other while they are written, so that an {@code Iterable} that makes each graph when it is
 * asked for needs memory for one only. Immutable as far as its graphs are.
 */
public final class Batch implements Iterable<NamedGraph> {

  private final Iterable<NamedGraph> graphs;
  private final Optional<Graph> decisions;

  private Batch(Iterable<NamedGraph> graphs, Optional<Graph> decisions) {
    this.graphs = graphs;
    this.decisions = decisions;
  }

  /** A batch of these graphs, in this order. */
  public static Batch of(Iterable<NamedGraph> graphs) {
    return new Batch(graphs, Optional.empty());
  }

  /** A batch of these graphs. */
  public static Batch of(NamedGraph... graphs) {
    return new Batch(List.of(graphs), Optional.empty());
  }

  /**
   * Every named graph of a dataset but the derived one; the decisions of its curation graph are added to those of a store,
   * which no load replaces.
   */
  public static Batch of(DatasetGraph dataset, Iris iris) {
    List<NamedGraph> all = new ArrayList<>();
    Iterator<Node> names = dataset.listGraphNodes();
    while (names.hasNext()) {
      Node name = names.next();
      String iri = name.isURI() ? name.getURI() : "";
      if (!iri.isEmpty() && !iri.equals(iris.graph("derived")) && !iri.equals(iris.graph("curation"))) {
        all.add(new NamedGraph(iri, dataset.getGraph(name)));
      }
    }
    all.sort((a, b) -> a.name().compareTo(b.name()));
    Graph curation = dataset.getGraph(NodeFactory.createURI(iris.graph("curation")));
    return new Batch(all, curation.isEmpty() ? Optional.empty() : Optional.of(curation));
  }

  /**
   * The named graphs of RDF files (TriG, N-Quads, JSON-LD …, by their extension).
   *
   * @throws StoreException if a file cannot be read or is no RDF
   */
  public static Batch read(List<Path> files, Iris iris) {
    DatasetGraph all = DatasetGraphFactory.createGeneral();
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new StoreException("There is no readable file " + file);
      }
      try {
        RDFDataMgr.read(all, file.toUri().toString(), iris.base(), null);
      } catch (RiotException e) {
        throw new StoreException(file + " is not RDF that can be read (" + e.getMessage() + ")", e);
      }
    }
    return of(all, iris);
  }

  /** The same with other graphs, read when they are asked for. */
  public Batch with(Iterable<NamedGraph> others) {
    return new Batch(others, decisions);
  }

  /** The decisions that came with the graphs. */
  Optional<Graph> decisions() {
    return decisions;
  }

  @Override
  public Iterator<NamedGraph> iterator() {
    return graphs.iterator();
  }
}
