package org.entente.cli;

import java.io.OutputStream;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.sparql.core.Quad;
import org.entente.iri.Iris;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;

/** Writes a graph with its things under another base: the remedy for a store that was made under a wrong one. */
final class Rebase {

  private Rebase() {}

  static void nquads(GraphStore store, Iris to, OutputStream out) {
    if (!(store instanceof LocalStore local)) {
      throw Failure.usage("Only an embedded store or files can be written under another base");
    }
    String from = store.base();
    WriterStreamRDFPlain writer = new WriterStreamRDFPlain(IO.wrapUTF8(out));
    local.read(dataset -> {
      writer.start();
      dataset.listGraphNodes().forEachRemaining(
          g -> dataset.find(g, Node.ANY, Node.ANY, Node.ANY)
                  .forEachRemaining(
                      q -> writer.quad(
                              Quad.create(
                                  moved(q.getGraph(), from, to), moved(q.getSubject(), from, to), q.getPredicate(), moved(q.getObject(), from, to)))));
      writer.finish();
      return null;
    });
  }

  private static Node moved(Node node, String from, Iris to) {
    return node.isURI() && node.getURI().startsWith(from)
        ? NodeFactory.createURI(to.base() + node.getURI().substring(from.length()))
        : node;
  }
}
