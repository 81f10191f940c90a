package org.entente;

import java.util.List;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** The seam between what Rio writes and what Jena holds: a handler that fills a Jena graph. For one thread. */
final class JenaSink extends AbstractRDFHandler {

  private final Graph graph = GraphFactory.createDefaultGraph();

  /** A Jena graph of statements, whatever their contexts. */
  static Graph graph(List<Statement> statements) {
    JenaSink sink = new JenaSink();
    statements.forEach(sink::handleStatement);
    return sink.graph;
  }

  Graph graph() {
    return graph;
  }

  @Override
  public void handleStatement(Statement s) {
    graph.add(node(s.getSubject()), node(s.getPredicate()), node(s.getObject()));
  }

  private static Node node(Value value) {
    if (value instanceof IRI iri) {
      return NodeFactory.createURI(iri.stringValue());
    } else if (value instanceof BNode blank) {
      return NodeFactory.createBlankNode(blank.getID());
    }
    Literal literal = (Literal) value;
    return literal
        .getLanguage()
        .map(lang -> NodeFactory.createLiteralLang(literal.getLabel(), lang))
        .orElseGet(
            () ->
                NodeFactory.createLiteralDT(
                    literal.getLabel(), TypeMapper.getInstance().getSafeTypeByName(literal.getDatatype().stringValue())));
  }
}
