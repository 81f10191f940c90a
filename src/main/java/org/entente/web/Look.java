package org.entente.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.iri.Iris;
import org.entente.store.term.Terms;

/** Looks things up in all graphs within one read. For one thread, within its transaction. */
final class Look {

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Names names;
  private final Map<Node, String> labels = new HashMap<>();

  Look(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
    this.names = new Names(this);
  }

  Iris iris() {
    return iris;
  }

  /** Quads of named graphs; what the store keeps about itself is in none. */
  Iterator<Quad> quads(Node subject, Node property, Node object) {
    return dataset.findNG(Node.ANY, subject, property, object);
  }

  Iterator<Quad> quads(Node graph, Node subject, Node property, Node object) {
    return dataset.findNG(graph, subject, property, object);
  }

  boolean has(Node subject) {
    return quads(subject, Node.ANY, Node.ANY).hasNext();
  }

  boolean has(Node subject, Node property, Node object) {
    return quads(subject, property, object).hasNext();
  }

  Set<Node> objects(Node subject, Node property) {
    Set<Node> found = new LinkedHashSet<>();
    quads(subject, property, Node.ANY).forEachRemaining(q -> found.add(q.getObject()));
    return found;
  }

  Set<Node> subjects(Node property, Node object) {
    Set<Node> found = new LinkedHashSet<>();
    quads(Node.ANY, property, object).forEachRemaining(q -> found.add(q.getSubject()));
    return found;
  }

  /** One value; of several always the same one. */
  Optional<Node> object(Node subject, Node property) {
    return objects(subject, property).stream().min(Comparator.comparing(Node::toString));
  }

  Optional<String> text(Node subject, Node property) {
    return object(subject, property).map(Look::text);
  }

  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  Node graph(String name) {
    return NodeFactory.createURI(iris.graph(name));
  }

  boolean isType(Node thing, String localName) {
    return has(thing, Terms.TYPE, Terms.ent(localName));
  }

  Optional<String> kind(Node node) {
    return node.isURI() ? new Addresses(iris, "").kind(node.getURI()) : Optional.empty();
  }

  /** What a thing is called on pages. */
  String label(Node node) {
    String known = labels.get(node);
    if (known == null) {
      labels.put(node, lastPart(node)); // ends circles of things that name each other
      known = Plain.text(names.of(node));
      labels.put(node, known);
    }
    return known;
  }

  static String lastPart(Node node) {
    String text = text(node);
    int cut = Math.max(text.lastIndexOf('/'), text.lastIndexOf('#'));
    return cut >= 0 && cut < text.length() - 1 ? text.substring(cut + 1) : text;
  }

  /** The day by which a thing is sorted and shown, as written; empty where nothing has one. */
  Optional<String> day(Node thing) {
    return text(thing, Terms.ent("earliestDay"))
        .or(() -> first(thing, "startDate", "signedOn", "launchedOn", "expectedOn", "attestedOn", "from", "onDate", "dueBy"))
        .or(() -> text(thing, Terms.ISSUED));
  }

  /** The main date as the sources write it, not narrowed to a day. */
  Optional<String> date(Node thing) {
    return first(thing, "startDate", "signedOn", "launchedOn", "expectedOn", "attestedOn", "from", "onDate", "dueBy")
        .or(() -> text(thing, Terms.ISSUED));
  }

  private Optional<String> first(Node thing, String... properties) {
    for (String property : properties) {
      Optional<String> found = text(thing, Terms.ent(property));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Things in the order of their names. */
  List<Node> byName(Set<Node> things) {
    List<Node> sorted = new ArrayList<>(things);
    sorted.sort(Comparator.comparing((Node n) -> label(n), String.CASE_INSENSITIVE_ORDER).thenComparing((Node n) -> n.toString()));
    return sorted;
  }
}
