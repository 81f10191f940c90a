package org.entente.store.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * All decisions in the order in which they were made, and what holds by them: of several on one matter the newest counts.
 * Immutable and thread safe.
 */
public final class Decisions {

  private static final Comparator<Decision> ORDER = Comparator.comparing(Decision::at).thenComparing(Decision::iri);

  private final List<Decision> all;
  private final List<Decision> merges = new ArrayList<>();
  private final Map<Node, Set<Node>> apart = new HashMap<>();

  private Decisions(Collection<Decision> decisions) {
    this.all = decisions.stream().sorted(ORDER).toList();
    Map<Set<Node>, Decision> newest = new LinkedHashMap<>();
    for (Decision decision : all) {
      if (decision.about() instanceof Decision.Things things) {
        Set<Node> pair = Set.of(things.one(), things.other());
        newest.remove(pair);
        newest.put(pair, decision);
      }
    }
    newest.values().forEach(this::take);
    Collections.reverse(merges);
  }

  private void take(Decision decision) {
    if (decision.verb() == Verb.MERGE) {
      merges.add(decision);
      return;
    }
    Decision.Things things = decision.things();
    apart.computeIfAbsent(things.one(), n -> new HashSet<>()).add(things.other());
    apart.computeIfAbsent(things.other(), n -> new HashSet<>()).add(things.one());
  }

  /** No decision at all. */
  public static Decisions none() {
    return new Decisions(List.of());
  }

  /** These decisions, whatever their order. */
  public static Decisions of(Collection<Decision> decisions) {
    return new Decisions(decisions);
  }

  /** Every decision, the oldest first, also those that a newer one took back. */
  public List<Decision> all() {
    return all;
  }

  /** The merges that hold, the newest first. */
  public List<Decision> merges() {
    return Collections.unmodifiableList(merges);
  }

  /** The things that are not the same as a thing. */
  public Set<Node> apartFrom(Node thing) {
    return Collections.unmodifiableSet(apart.getOrDefault(thing, Set.of()));
  }

  /** Every decision about a fact, the oldest first. */
  public List<Decision> onFacts() {
    return all.stream().filter(d -> d.about() instanceof Decision.Fact).toList();
  }
}
