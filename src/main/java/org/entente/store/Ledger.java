package org.entente.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.entente.iri.Iris;
import org.entente.store.derive.Overlay;
import org.entente.store.derive.Overlays;

/**
 * What a store knows about itself, in a graph of its own that no question sees: its base, and the digest of each graph as it
 * was brought, what merges and decisions changed in it, and what is no longer told of.
 */
final class Ledger implements Overlays {

  private static final String OWN = "urn:x-entente:store:";
  private static final Node STORE = NodeFactory.createURI(OWN + "this");
  /** States the base of a store. */
  static final Node BASE = NodeFactory.createURI(OWN + "base");
  private static final Node DIGEST = NodeFactory.createURI(OWN + "digest");
  private static final Node UNFINISHED = NodeFactory.createURI(OWN + "unfinished");
  private static final Node WRITE = NodeFactory.createURI(OWN + "write");
  private static final Node APPLIED = NodeFactory.createURI(OWN + "applied");
  private static final Node DERIVED_BY = NodeFactory.createURI(OWN + "derivedBy");
  private static final Node BEFORE_MERGES = NodeFactory.createURI(OWN + "beforeMerges");
  private static final Node GONE = NodeFactory.createURI(OWN + "gone");
  private static final Node AFTER_MERGES = NodeFactory.createURI(OWN + "afterMerges");

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

  /** Whether graphs were written and what follows from them was not. */
  boolean unfinished() {
    return text(STORE, UNFINISHED).isPresent();
  }

  void unfinished(boolean is) {
    remove(STORE, UNFINISHED);
    if (is) {
      set(STORE, UNFINISHED, "true");
    }
  }

  /** The decisions on facts that the graphs show, by their addresses. */
  Set<String> applied() {
    return text(STORE, APPLIED).map(t -> Set.of(t.split("\n"))).orElse(Set.of());
  }

  void applied(Set<String> decisions) {
    remove(STORE, APPLIED);
    if (!decisions.isEmpty()) {
      set(STORE, APPLIED, decisions.stream().sorted().collect(Collectors.joining("\n")));
    }
  }

  /** The digest of a graph as it was brought; empty if it is not in. */
  Optional<String> digest(String name) {
    return text(NodeFactory.createURI(name), DIGEST);
  }

  void digest(String name, String digest) {
    set(NodeFactory.createURI(name), DIGEST, digest);
  }

  /** Which build of the program computed what is derived; empty if nothing is. */
  Optional<String> derivedBy() {
    return text(STORE, DERIVED_BY);
  }

  void derivedBy(String build) {
    set(STORE, DERIVED_BY, build);
  }

  /** The number of the last write. */
  long write() {
    return text(STORE, WRITE).map(Long::parseLong).orElse(0L);
  }

  void write(long number) {
    set(STORE, WRITE, Long.toString(number));
  }

  /** Every graph that was brought, with its digest. */
  Map<String, String> digests() {
    Map<String, String> all = new TreeMap<>();
    graph.find(Node.ANY, DIGEST, Node.ANY).forEachRemaining(t -> all.put(t.getSubject().getURI(), t.getObject().getLiteralLexicalForm()));
    return all;
  }

  /** How a graph was before merges and decisions changed it; empty if they did not. */
  @Override
  public Optional<Overlay> overlay(Node name) {
    return text(name, BEFORE_MERGES).map(before -> new Overlay(triples(text(name, AFTER_MERGES).orElse("")), triples(before)));
  }

  /** Every graph that merges or decisions changed, and how it was before. */
  @Override
  public Map<Node, Overlay> overlays() {
    Map<Node, Overlay> all = new HashMap<>();
    Iterator<Triple> found = graph.find(Node.ANY, BEFORE_MERGES, Node.ANY);
    while (found.hasNext()) {
      Triple t = found.next();
      overlay(t.getSubject()).ifPresent(overlay -> all.put(t.getSubject(), overlay));
    }
    return all;
  }

  void overlay(Node name, Overlay overlay) {
    remove(name, BEFORE_MERGES);
    remove(name, AFTER_MERGES);
    if (!overlay.shown().isEmpty() || !overlay.hidden().isEmpty()) {
      set(name, BEFORE_MERGES, text(overlay.shown()));
      set(name, AFTER_MERGES, text(overlay.hidden()));
    }
  }

  /** Things that a graph told of and no longer tells of. */
  void gone(Set<Node> things) {
    things.forEach(t -> set(t, GONE, "true"));
  }

  boolean isGone(String thing) {
    return text(NodeFactory.createURI(thing), GONE).isPresent();
  }

  void forget(String name) {
    remove(NodeFactory.createURI(name), Node.ANY);
  }

  private static String text(Set<Triple> triples) {
    return triples.stream().map(NodeFmtLib::strNT).sorted().collect(Collectors.joining("\n"));
  }

  private static Set<Triple> triples(String text) {
    Set<Triple> triples = new HashSet<>();
    RDFParser.create().fromString(text).lang(Lang.NTRIPLES).toGraph().find().forEachRemaining(triples::add);
    return triples;
  }

  private Optional<String> text(Node subject, Node property) {
    Iterator<Triple> found = graph.find(subject, property, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
  }

  private void set(Node subject, Node property, String value) {
    remove(subject, property);
    graph.add(Triple.create(subject, property, NodeFactory.createLiteralString(value)));
  }

  /** One by one: removing by pattern from the default graph of a dataset in memory takes from every graph. */
  private void remove(Node subject, Node property) {
    graph.find(subject, property, Node.ANY).toList().forEach(graph::delete);
  }
}
