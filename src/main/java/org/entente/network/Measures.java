package org.entente.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** Measures the network that ties make, and picks the nodes that are shown. */
final class Measures {

  /** The time for betweenness grows with nodes times ties; a network with more than this many of both goes without. */
  private static final long TOO_LARGE = 20_000_000;

  private Measures() {}

  static Network network(TieReader.Source source, List<Tie> ties, NetworkFilter filter) {
    Graph<String, DefaultWeightedEdge> graph = graph(ties);
    Map<String, Double> weights = new HashMap<>();
    for (Tie tie : ties) {
      weights.merge(tie.from(), tie.weight(), Double::sum);
      weights.merge(tie.to(), tie.weight(), Double::sum);
    }
    Comparator<String> heaviest = Comparator.comparing((String n) -> -rounded(weights.get(n))).thenComparing(n -> n);
    List<String> nodes = graph.vertexSet().stream().sorted(heaviest).toList();
    List<String> shown = nodes.subList(0, Math.min(filter.most(), nodes.size()));
    Map<String, Double> between = betweenness(graph);
    Map<String, Integer> components = components(graph);
    List<Member> members = new ArrayList<>();
    for (String node : shown) {
      members.add(
          new Member(
              node,
              source.label(node),
              source.countries(node),
              graph.degreeOf(node),
              rounded(weights.get(node)),
              rounded(between.getOrDefault(node, 0.0)),
              components.get(node)));
    }
    Set<String> in = new HashSet<>(shown);
    List<Tie> among = ties.stream().filter(t -> in.contains(t.from()) && in.contains(t.to())).toList();
    return new Network(members, among, nodes.size(), ties.size());
  }

  /** One edge per pair; its weight is its length, the shorter the more the two work together. */
  private static Graph<String, DefaultWeightedEdge> graph(List<Tie> ties) {
    Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    Map<List<String>, Double> pairs = new LinkedHashMap<>();
    ties.forEach(t -> pairs.merge(List.of(t.from(), t.to()), t.weight(), Double::sum));
    pairs.forEach(
        (pair, weight) -> {
          graph.addVertex(pair.get(0));
          graph.addVertex(pair.get(1));
          DefaultWeightedEdge edge = graph.addEdge(pair.get(0), pair.get(1));
          graph.setEdgeWeight(edge, 1 / Math.max(weight, 0.0001));
        });
    return graph;
  }

  private static Map<String, Double> betweenness(Graph<String, DefaultWeightedEdge> graph) {
    if ((long) graph.vertexSet().size() * graph.edgeSet().size() > TOO_LARGE) {
      return Map.of();
    }
    return new BetweennessCentrality<>(graph, true).getScores();
  }

  private static Map<String, Integer> components(Graph<String, DefaultWeightedEdge> graph) {
    List<Set<String>> sets = new ArrayList<>(new ConnectivityInspector<>(graph).connectedSets());
    sets.sort(
        Comparator.comparing((Set<String> s) -> -s.size()).thenComparing(s -> s.stream().min(Comparator.naturalOrder()).orElse("")));
    Map<String, Integer> components = new HashMap<>();
    for (int i = 0; i < sets.size(); i++) {
      for (String node : sets.get(i)) {
        components.put(node, i + 1);
      }
    }
    return components;
  }

  /** Four decimals, as weights have in the graph. */
  private static double rounded(double value) {
    return Double.isFinite(value) ? Math.round(value * 10_000) / 10_000.0 : 0;
  }
}
