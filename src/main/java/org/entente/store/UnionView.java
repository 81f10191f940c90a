package org.entente.store;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;

/** A dataset seen with the union of its named graphs as its default graph; its own default graph is hidden. */
final class UnionView extends DatasetGraphWrapper implements DatasetGraphWrapperView {

  UnionView(DatasetGraph dataset) {
    super(dataset);
  }

  @Override
  public Graph getDefaultGraph() {
    return getW().getUnionGraph();
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    if (Quad.isDefaultGraph(graph)) {
      return getW().find(Quad.unionGraph, subject, predicate, object);
    }
    return graph.equals(Node.ANY)
        ? getW().findNG(graph, subject, predicate, object)
        : getW().find(graph, subject, predicate, object);
  }
}
