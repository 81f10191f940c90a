package org.entente.network;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.iri.Iris;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;
import org.entente.store.term.Terms;
import org.jspecify.annotations.Nullable;

/** Reads ties and their years, property by property: a store in this process directly, another one by queries. */
final class TieReader {

  /** What is asked of a store elsewhere: all ties and their years, and what their ends are called and belong to. */
  private static final List<String> QUERIES =
      List.of(
          "CONSTRUCT { ?tie ?p ?o } WHERE { ?tie a ent:Tie ; ?p ?o FILTER(?p != ent:basis) }",
          "CONSTRUCT { ?year ?p ?o } WHERE { ?year a ent:TieYear ; ?p ?o }",
          """
          CONSTRUCT { ?end skos:prefLabel ?l ; ent:ofCountry ?c ; ent:represents ?r }
          WHERE { { SELECT DISTINCT ?end { ?tie a ent:Tie ; ent:between ?end } }
                  OPTIONAL { ?end skos:prefLabel ?l } OPTIONAL { ?end ent:ofCountry ?c } OPTIONAL { ?end ent:represents ?r } }""");

  private static final String PREFIXES =
      "PREFIX ent: <" + Iris.ONTOLOGY + "> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

  private TieReader() {}

  /** Names and countries of the ends of ties. */
  record Source(Graph derived, Graph all) {

    String label(String iri) {
      Iterator<Triple> labels = derived.find(NodeFactory.createURI(iri), Terms.PREF_LABEL, Node.ANY);
      return labels.hasNext() ? labels.next().getObject().getLiteralLexicalForm() : iri.substring(iri.lastIndexOf('/') + 1);
    }

    List<String> countries(String iri) {
      Set<String> countries = new TreeSet<>();
      for (String property : List.of("ofCountry", "represents")) {
        all.find(NodeFactory.createURI(iri), Terms.ent(property), Node.ANY)
            .forEachRemaining(t -> countries.add(t.getObject().toString()));
      }
      return List.copyOf(countries);
    }
  }

  /** Reads within one transaction. */
  static <T> T read(GraphStore store, NetworkFilter filter, BiFunction<Source, List<Tie>, T> use) {
    if (store instanceof LocalStore local) {
      return local.read(
          dataset -> {
            Graph derived = dataset.getGraph(NodeFactory.createURI(store.iris().graph("derived")));
            Source source = new Source(derived, dataset.getDefaultGraph());
            return use.apply(source, ties(source, store.iris(), filter));
          });
    }
    Graph all = GraphFactory.createDefaultGraph();
    for (String query : QUERIES) {
      store
          .query(QueryFactory.create(PREFIXES + query), Duration.ZERO, QueryExecution::execConstruct)
          .getGraph()
          .find()
          .forEachRemaining(all::add);
    }
    Source source = new Source(all, all);
    return use.apply(source, ties(source, store.iris(), filter));
  }

  private static List<Tie> ties(Source source, Iris iris, NetworkFilter filter) {
    Graph graph = source.derived();
    Map<Node, List<String>> ends = new HashMap<>();
    graph.find(Node.ANY, Terms.ent("between"), Node.ANY)
        .forEachRemaining(t -> ends.computeIfAbsent(t.getSubject(), n -> new ArrayList<>(2)).add(t.getObject().toString()));
    Map<Node, Node> kinds = values(graph, "tieType");
    ends.entrySet()
        .removeIf(
            e ->
                e.getValue().size() != 2
                    || !e.getValue().stream().allMatch(end -> filter.level().has(end, iris))
                    || !filter.letsThrough(notation(kinds.get(e.getKey()))));
    ends.values().forEach(pair -> pair.sort(Comparator.naturalOrder()));
    if (!filter.countries().isEmpty()) {
      Map<String, Boolean> inside = new HashMap<>();
      ends.values().removeIf(pair -> !chosen(source, filter, pair, inside));
    }
    Map<Node, Double> weights = filter.cuts() ? weightsInYears(graph, filter) : weights(graph);
    Map<Node, Node> counts = values(graph, "basisCount");
    Map<Node, Node> firsts = values(graph, "firstSeen");
    Map<Node, Node> lasts = values(graph, "lastSeen");
    List<Tie> ties = new ArrayList<>();
    ends.forEach(
        (tie, pair) -> {
          Double weight = weights.get(tie);
          if (weight != null) {
            ties.add(
                new Tie(
                    tie.getURI(),
                    pair.get(0),
                    pair.get(1),
                    notation(kinds.get(tie)),
                    weight,
                    Integer.parseInt(text(counts.get(tie), "0")),
                    text(firsts.get(tie), ""),
                    text(lasts.get(tie), "")));
          }
        });
    ties.sort(Comparator.comparing(Tie::from).thenComparing(Tie::to).thenComparing(Tie::kind));
    return ties;
  }

  /** Of one country the ties with anybody, of several the ties among them. */
  private static boolean chosen(Source source, NetworkFilter filter, List<String> pair, Map<String, Boolean> known) {
    long inside = pair.stream().filter(end -> known.computeIfAbsent(end, e -> belongs(source, filter, e))).count();
    return filter.countries().size() == 1 ? inside > 0 : inside == 2;
  }

  private static boolean belongs(Source source, NetworkFilter filter, String end) {
    return filter.countries().contains(end) || source.countries(end).stream().anyMatch(filter.countries()::contains);
  }

  private static Map<Node, Double> weights(Graph graph) {
    Map<Node, Double> weights = new HashMap<>();
    graph.find(Node.ANY, Terms.ent("weight"), Node.ANY)
        .forEachRemaining(t -> weights.put(t.getSubject(), Double.valueOf(t.getObject().getLiteralLexicalForm())));
    return weights;
  }

  private static Map<Node, Double> weightsInYears(Graph graph, NetworkFilter filter) {
    Set<Node> about = new HashSet<>();
    Node topic = filter.topic().map(NodeFactory::createURI).orElse(Node.ANY);
    graph.find(Node.ANY, Terms.ent("topic"), topic).forEachRemaining(t -> about.add(t.getSubject()));
    Map<Node, Node> years = values(graph, "year");
    Map<Node, Double> weights = weights(graph);
    Map<Node, Double> sums = new HashMap<>();
    graph.find(Node.ANY, Terms.ent("ofTie"), Node.ANY)
        .forEachRemaining(
            t -> {
              Node share = t.getSubject();
              boolean wanted = filter.topic().isPresent() == about.contains(share);
              if (wanted && filter.letsThrough(year(years.get(share)))) {
                sums.merge(t.getObject(), weights.getOrDefault(share, 0.0), Double::sum);
              }
            });
    return sums;
  }

  private static int year(Node year) {
    return Integer.parseInt(text(year, "0").substring(0, Math.min(4, text(year, "0").length())));
  }

  private static Map<Node, Node> values(Graph graph, String property) {
    Map<Node, Node> values = new HashMap<>();
    graph.find(Node.ANY, Terms.ent(property), Node.ANY).forEachRemaining(t -> values.put(t.getSubject(), t.getObject()));
    return values;
  }

  private static String text(@Nullable Node literal, String otherwise) {
    return literal == null ? otherwise : literal.getLiteralLexicalForm();
  }

  private static String notation(@Nullable Node code) {
    return code == null ? "" : code.getURI().substring(code.getURI().lastIndexOf('/') + 1);
  }
}
