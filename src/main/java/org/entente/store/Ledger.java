package org.entente.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.iri.Iris;

/**
 * What a store knows about itself, in a graph of its own that no question sees: its base, and the digest of each graph as it
 * was brought.
 */
final class Ledger {

  private static final String OWN = "urn:x-entente:store:";
  private static final Node STORE = NodeFactory.createURI(OWN + "this");
  private static final Node BASE = NodeFactory.createURI(OWN + "base");
  private static final Node DIGEST = NodeFactory.createURI(OWN + "digest");
  private static final Node WRITTEN = NodeFactory.createURI(OWN + "asWritten");

  private final Graph graph;

  Ledger(Graph graph) {
    this.graph = graph;
  }

  Optional<String> base() {
    return text(STORE, BASE);
  }

  void base(Iris iris) {
    set(STORE, BASE, iris.base());
  }

  /** The digest of a graph as it was brought; empty if it is not in. */
  Optional<String> digest(String name) {
    return text(NodeFactory.createURI(name), DIGEST);
  }

  void digest(String name, String digest) {
    set(NodeFactory.createURI(name), DIGEST, digest);
  }

  /** The packed graph as it was brought, where merges made the one in the store another. */
  Optional<String> written(String name) {
    return text(NodeFactory.createURI(name), WRITTEN);
  }

  void written(String name, String packed) {
    set(NodeFactory.createURI(name), WRITTEN, packed);
  }

  /** The graphs that a merge made other than they were brought. */
  List<String> changedByMerges() {
    List<String> names = new ArrayList<>();
    graph.find(Node.ANY, WRITTEN, Node.ANY).forEachRemaining(t -> names.add(t.getSubject().getURI()));
    Collections.sort(names);
    return names;
  }

  void forgetWritten(String name) {
    graph.remove(NodeFactory.createURI(name), WRITTEN, Node.ANY);
  }

  void forget(String name) {
    graph.remove(NodeFactory.createURI(name), Node.ANY, Node.ANY);
  }

  private Optional<String> text(Node subject, Node property) {
    Iterator<Triple> found = graph.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
  }

  private void set(Node subject, Node property, String value) {
    graph.remove(subject, property, Node.ANY);
    graph.add(Triple.create(subject, property, NodeFactory.createLiteralString(value)));
  }
}
