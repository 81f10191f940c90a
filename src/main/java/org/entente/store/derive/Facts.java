package org.entente.store.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.entente.iri.Iris;
import org.entente.store.curation.Rulings;
import org.entente.store.term.Terms;

/**
 * What the releases and the reference data state, property by property, each value with the graph it stands in: reference
 * first, then the releases by date and IRI. Each property is read once, when it is first asked for.
 */
final class Facts {

  /** The order of nodes that every computation goes by. */
  static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Map<Node, Overlay> overlays;
  private final Rulings rulings;
  private final Node reference;
  private final Set<Node> aside;
  private final Map<Node, String> rank = new HashMap<>();
  private final Map<Node, Map<Node, List<Saying>>> byProperty = new HashMap<>();
  private final Map<String, NavigableSet<Node>> byClass = new HashMap<>();
  private final Comparator<Saying> order;

  /**
   * Facts to be read from a dataset.
   *
   * @param overlays graphs that are to be read as they were before merges and decisions
   * @param rulings say which facts are not to be read
   */
  Facts(DatasetGraph dataset, Iris iris, Map<Node, Overlay> overlays, Rulings rulings) {
    this.rulings = rulings;
    this.dataset = dataset;
    this.iris = iris;
    this.overlays = overlays;
    this.reference = NodeFactory.createURI(iris.graph("reference"));
    this.aside =
        Set.of(
            NodeFactory.createURI(iris.graph("derived")),
            NodeFactory.createURI(iris.graph("store")),
            NodeFactory.createURI(iris.graph("ontology")),
            NodeFactory.createURI(iris.graph("curation")));
    rank.put(reference, "");
    each(Terms.ISSUED, Node.ANY, (graph, t) -> {
      if (graph.equals(t.getSubject())) {
        rank.put(graph, day(t.getObject()) + " " + graph);
      }
    });
    this.order = Comparator.comparing((Saying s) -> rank(s.graph())).thenComparing(Saying::object, BY_TEXT);
  }

  Iris iris() {
    return iris;
  }

  Node reference() {
    return reference;
  }

  /** The day from which a release's word counts; empty where it is not dated. */
  Optional<Days> issued(Node release) {
    return sayings(release, Terms.ISSUED).stream()
        .filter(s -> s.graph().equals(release))
        .findFirst()
        .flatMap(s -> Days.of(s.text()));
  }

  /** Sorts by reference, then date and IRI of the release; one without a date is older than all. */
  String rank(Node graph) {
    return rank.getOrDefault(graph, " " + graph);
  }

  /** Everything that is stated of a subject and a property, in the order of the graphs. */
  List<Saying> sayings(Node subject, Node property) {
    return index(property).getOrDefault(subject, List.of());
  }

  /** What is stated of a subject and an ontology property. */
  List<Saying> sayings(Node subject, String property) {
    return sayings(subject, Terms.ent(property));
  }

  /** The distinct values in a fixed order. */
  NavigableSet<Node> objects(Node subject, String property) {
    return objects(subject, Terms.ent(property));
  }

  NavigableSet<Node> objects(Node subject, Node property) {
    NavigableSet<Node> all = new TreeSet<>(BY_TEXT);
    sayings(subject, property).forEach(s -> all.add(s.object()));
    return all;
  }

  /** The subjects that a property is stated of, in a fixed order. */
  NavigableSet<Node> subjects(Node property) {
    NavigableSet<Node> all = new TreeSet<>(BY_TEXT);
    all.addAll(index(property).keySet());
    return all;
  }

  /** The things of a class of the ontology, in a fixed order. */
  NavigableSet<Node> instances(String className) {
    return byClass.computeIfAbsent(
        className,
        c -> {
          NavigableSet<Node> all = new TreeSet<>(BY_TEXT);
          each(Terms.TYPE, Terms.ent(c), (graph, t) -> all.add(t.getSubject()));
          return Collections.unmodifiableNavigableSet(all);
        });
  }

  /** Whether an IRI is a thing of this base: {@code <base>id/<kind>/<slug>}. */
  boolean isThing(Node node) {
    String prefix = iris.base() + "id/";
    return node.isURI() && node.getURI().startsWith(prefix) && node.getURI().indexOf('/', prefix.length()) > 0;
  }

  private Map<Node, List<Saying>> index(Node property) {
    Map<Node, List<Saying>> known = byProperty.get(property);
    if (known == null) {
      Map<Node, List<Saying>> read = new HashMap<>();
      each(
          property,
          Node.ANY,
          (graph, t) -> read.computeIfAbsent(t.getSubject(), s -> new ArrayList<>(2)).add(new Saying(t.getObject(), graph)));
      read.values().forEach(list -> list.sort(order));
      byProperty.put(property, read);
      return read;
    }
    return known;
  }

  private void each(Node property, Node object, BiConsumer<Node, Triple> use) {
    Iterator<Quad> all = dataset.find(Node.ANY, Node.ANY, property, object);
    while (all.hasNext()) {
      Quad quad = all.next();
      Node graph = quad.getGraph();
      if (quad.isDefaultGraph() || aside.contains(graph) || !quad.getSubject().isURI()) {
        continue;
      }
      Overlay overlay = overlays.get(graph);
      Triple triple = quad.asTriple();
      if ((overlay == null || !overlay.hidden().contains(triple)) && !rulings.reject(graph, triple)) {
        use.accept(graph, triple);
      }
    }
    overlays.forEach(
        (graph, overlay) ->
            overlay.shown().stream()
                .filter(t -> t.getPredicate().equals(property) && (object.equals(Node.ANY) || object.equals(t.getObject())))
                .filter(t -> !rulings.reject(graph, t))
                .forEach(t -> use.accept(graph, t)));
  }

  private static String day(Node issued) {
    String text = issued.isLiteral() ? issued.getLiteralLexicalForm() : "";
    return Days.of(text).map(d -> d.first().toString()).orElse("");
  }
}
