package org.entente.store.derive;

import org.apache.jena.graph.Node;

/** A value and the graph that states it. */
record Saying(Node object, Node graph) {

  String text() {
    return object.isLiteral() ? object.getLiteralLexicalForm() : object.toString();
  }
}
