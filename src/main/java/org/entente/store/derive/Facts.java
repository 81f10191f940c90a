package org.entente.store.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
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
 * first, then the releases by date and IRI.
 *
 * <p>Each property is read once, when it is first asked for, and kept in step by {@link #update} from then on. For one
 * thread at a time.
 */
final class Facts {

  /** The order of nodes that every computation goes by. */
  static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Overlays overlays;
  private final Rulings rulings;
  private final Predicate<Node> named;
  private final Node reference;
  private final Set<Node> aside;
  private final Map<Node, String> rank = new HashMap<>();
  private final Map<Node, Map<Node, List<Saying>>> byProperty = new HashMap<>();
  private final Map<Node, Map<Node, Set<Node>>> byObject = new HashMap<>();
  private final Map<Node, Map<Node, Integer>> byClass = new HashMap<>();
  private final Comparator<Saying> order;
  private int size;

  /** Facts of all things, to be read from a dataset. */
  Facts(DatasetGraph dataset, Iris iris) {
    this(dataset, iris, Overlays.NONE, Rulings.NONE, node -> true);
  }

  /**
   * Facts to be read from a dataset to which merges and decisions were applied, as they were before.
   *
   * @param overlays the graphs that are to be read otherwise; asked when facts are read
   * @param rulings say which facts are not to be read
   * @param named the things whose names are of interest: names are most of all facts
   */
  Facts(DatasetGraph dataset, Iris iris, Overlays overlays, Rulings rulings, Predicate<Node> named) {
    this.dataset = dataset;
    this.iris = iris;
    this.overlays = overlays;
    this.rulings = rulings;
    this.named = named;
    this.reference = NodeFactory.createURI(iris.graph("reference"));
    this.aside =
        Set.of(
            NodeFactory.createURI(iris.graph("derived")),
            NodeFactory.createURI(iris.graph("store")),
            NodeFactory.createURI(iris.graph("ontology")),
            NodeFactory.createURI(iris.graph("curation")));
    rank.put(reference, "");
    each(Terms.ISSUED, Node.ANY, (graph, t) -> rank(graph, t));
    this.order = Comparator.comparing((Saying s) -> rank(s.graph())).thenComparing(Saying::object, BY_TEXT);
  }

  Iris iris() {
    return iris;
  }

  Node reference() {
    return reference;
  }

  /** How many statements are kept in memory. */
  int size() {
    return size;
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

  /** The subjects that a property is stated of. */
  Set<Node> subjects(Node property) {
    return Collections.unmodifiableSet(index(property).keySet());
  }

  /** The subjects of which a property with this value is stated. */
  Set<Node> having(Node property, Node object) {
    Map<Node, Set<Node>> known = byObject.get(property);
    if (known == null) {
      Map<Node, Set<Node>> read = new HashMap<>();
      index(property).forEach((subject, list) -> list.forEach(s -> read.computeIfAbsent(s.object(), o -> new HashSet<>(2)).add(subject)));
      byObject.put(property, read);
      known = read;
    }
    return known.getOrDefault(object, Set.of());
  }

  /** The things of a class of the ontology. */
  Set<Node> instances(String className) {
    return Collections.unmodifiableSet(ofClass(Terms.ent(className)).keySet());
  }

  /** Whether a thing is of a class of the ontology. */
  boolean is(Node thing, String className) {
    return ofClass(Terms.ent(className)).containsKey(thing);
  }

  /** Whether an IRI is a thing of this base: {@code <base>id/<kind>/<slug>}. */
  boolean isThing(Node node) {
    String prefix = iris.base() + "id/";
    return node.isURI() && node.getURI().startsWith(prefix) && node.getURI().indexOf('/', prefix.length()) > 0;
  }

  // ---- reading

  private Map<Node, Integer> ofClass(Node className) {
    Map<Node, Integer> known = byClass.get(className);
    if (known == null) {
      Map<Node, Integer> read = new HashMap<>();
      each(Terms.TYPE, className, (graph, t) -> read.merge(t.getSubject(), 1, Integer::sum));
      byClass.put(className, read);
      known = read;
      size += read.size();
    }
    return known;
  }

  private Map<Node, List<Saying>> index(Node property) {
    Map<Node, List<Saying>> known = byProperty.get(property);
    if (known == null) {
      Map<Node, List<Saying>> read = new HashMap<>();
      Map<Node, Node> same = new HashMap<>(); // one object for one node: most are told again and again
      each(property, Node.ANY, (graph, t) -> {
        Saying saying = new Saying(same.computeIfAbsent(t.getObject(), n -> n), same.computeIfAbsent(graph, n -> n));
        read.computeIfAbsent(t.getSubject(), s -> new ArrayList<>(1)).add(saying);
      });
      for (List<Saying> list : read.values()) {
        list.sort(order);
        size += list.size();
      }
      byProperty.put(property, read);
      known = read;
    }
    return known;
  }

  private void each(Node property, Node object, BiConsumer<Node, Triple> use) {
    Map<Node, Overlay> before = overlays.overlays();
    Iterator<Quad> all = dataset.find(Node.ANY, Node.ANY, property, object);
    while (all.hasNext()) {
      Quad quad = all.next();
      Overlay overlay = before.get(quad.getGraph());
      if (!quad.isDefaultGraph() && wanted(quad.getGraph(), quad.asTriple()) && (overlay == null || !overlay.hidden().contains(quad.asTriple()))) {
        use.accept(quad.getGraph(), quad.asTriple());
      }
    }
    before.forEach((graph, overlay) -> {
      for (Triple t : overlay.shown()) {
        if (t.getPredicate().equals(property) && (object.equals(Node.ANY) || object.equals(t.getObject())) && wanted(graph, t)) {
          use.accept(graph, t);
        }
      }
    });
  }

  private boolean wanted(Node graph, Triple t) {
    return !aside.contains(graph)
        && t.getSubject().isURI()
        && (!isName(t.getPredicate()) || named.test(t.getSubject()))
        && !rulings.reject(graph, t);
  }

  private static boolean isName(Node property) {
    return property.equals(Terms.LABEL) || property.equals(Terms.PREF_LABEL);
  }

  private void rank(Node graph, Triple t) {
    if (graph.equals(t.getSubject())) {
      rank.merge(graph, day(t.getObject()) + " " + graph, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  private static String day(Node issued) {
    String text = issued.isLiteral() ? issued.getLiteralLexicalForm() : "";
    return Days.of(text).map(d -> d.first().toString()).orElse("");
  }

  // ---- keeping in step

  /**
   * Brings what was read in step with graphs that were changed since; what was not read yet is read as it is then.
   *
   * @return what that touched
   * @throws OutOfStep if it goes from what was never there
   */
  Touched update(Changes changes) {
    Touched touched = new Touched();
    changes.byGraph().forEach((graph, difference) -> {
      if (!aside.contains(graph)) {
        boolean dated = difference.gone().stream().anyMatch(t -> dates(graph, t)) || difference.came().stream().anyMatch(t -> dates(graph, t));
        difference.gone().stream().filter(t -> wanted(graph, t)).forEach(t -> take(graph, t, touched));
        difference.came().stream().filter(t -> wanted(graph, t)).forEach(t -> give(graph, t, touched));
        if (dated) {
          dated(graph, touched);
        }
      }
    });
    touched.said().forEach((subject, properties) -> properties.forEach(p -> {
      List<Saying> list = byProperty.getOrDefault(p, Map.of()).get(subject);
      if (list != null) {
        list.sort(order);
      }
    }));
    return touched;
  }

  private static boolean dates(Node graph, Triple t) {
    return t.getPredicate().equals(Terms.ISSUED) && t.getSubject().equals(graph);
  }

  /** A release has another day: all that it says stands in another order, and its word counts from another day. */
  private void dated(Node graph, Touched touched) {
    rank.remove(graph);
    Overlay overlay = overlays.overlay(graph).orElse(new Overlay(Set.of(), Set.of()));
    List<Triple> says = new ArrayList<>(overlay.shown());
    dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> says.add(q.asTriple()));
    for (Triple t : says) {
      if (!overlay.hidden().contains(t)) {
        if (t.getPredicate().equals(Terms.ISSUED)) {
          rank(graph, t);
        }
        if (wanted(graph, t)) {
          touched.said(t.getSubject(), t.getPredicate());
        }
      }
    }
  }

  private void take(Node graph, Triple t, Touched touched) {
    Node subject = t.getSubject();
    Node property = t.getPredicate();
    if (property.equals(Terms.TYPE)) {
      Map<Node, Integer> things = byClass.get(t.getObject());
      if (things != null) {
        touched.said(subject, property);
        if (things.merge(subject, -1, Integer::sum) <= 0) {
          things.remove(subject);
          size--;
          touched.valued(subject, property);
        }
      }
    }
    Map<Node, List<Saying>> index = byProperty.get(property);
    if (index == null) {
      return;
    }
    touched.said(subject, property);
    List<Saying> list = index.getOrDefault(subject, List.of());
    if (!list.remove(new Saying(t.getObject(), graph))) {
      throw new OutOfStep("What is kept of " + subject + " is not what the store holds");
    }
    size--;
    if (list.isEmpty()) {
      index.remove(subject);
    }
    if (list.stream().noneMatch(s -> s.object().equals(t.getObject()))) {
      touched.valued(subject, property);
      Map<Node, Set<Node>> reverse = byObject.getOrDefault(property, Map.of());
      Set<Node> subjects = reverse.get(t.getObject());
      if (subjects != null && subjects.remove(subject) && subjects.isEmpty()) {
        reverse.remove(t.getObject());
      }
    }
  }

  private void give(Node graph, Triple t, Touched touched) {
    Node subject = t.getSubject();
    Node property = t.getPredicate();
    if (property.equals(Terms.TYPE)) {
      Map<Node, Integer> things = byClass.get(t.getObject());
      if (things != null) {
        touched.said(subject, property);
        if (things.merge(subject, 1, Integer::sum) == 1) {
          size++;
          touched.valued(subject, property);
        }
      }
    }
    Map<Node, List<Saying>> index = byProperty.get(property);
    if (index == null) {
      return;
    }
    touched.said(subject, property);
    List<Saying> list = index.computeIfAbsent(subject, s -> new ArrayList<>(1));
    if (list.stream().noneMatch(s -> s.object().equals(t.getObject()))) {
      touched.valued(subject, property);
      Map<Node, Set<Node>> reverse = byObject.get(property);
      if (reverse != null) {
        reverse.computeIfAbsent(t.getObject(), o -> new HashSet<>(2)).add(subject);
      }
    }
    list.add(new Saying(t.getObject(), graph));
    size++;
  }
}
