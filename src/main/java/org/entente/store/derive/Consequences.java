package org.entente.store.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.iri.Iris;
import org.entente.store.term.Terms;

/**
 * What follows from release graphs that hold the merged view: for each thing by itself, for each planned thing, for each
 * tie. Kept in step with the graphs.
 */
final class Consequences {

  private static final Set<String> CLASSES =
      Stream.of(MainDates.CLASSES, Sides.WITH_PARTIES, List.of("Topic")).flatMap(List::stream).collect(java.util.stream.Collectors.toSet());

  private final Facts facts;
  private final Broader broader;
  private final Statuses statuses;
  private final MainDates dates;
  private final Sides sides;
  private final Conflicts conflicts;
  private final Realized realized;
  private final FollowUps followUps;
  private final Ties ties;

  Consequences(DatasetGraph dataset, Iris iris) {
    this.facts = new Facts(dataset, iris);
    this.broader = new Broader(facts);
    this.statuses = new Statuses(facts);
    this.dates = new MainDates(facts);
    this.sides = new Sides(facts);
    this.conflicts = new Conflicts(facts);
    this.realized = new Realized(facts, statuses, dates);
    this.followUps = new FollowUps(facts, statuses, realized);
    this.ties = new Ties(facts, sides, new Bases(facts, statuses, dates));
  }

  /** Takes note of everything and states all that follows. */
  void all(Consumer<Triple> out) {
    Set<Node> things = new HashSet<>(facts.subjects(Terms.LABEL));
    things.addAll(facts.subjects(Terms.PREF_LABEL));
    CLASSES.forEach(c -> things.addAll(facts.instances(c)));
    Map<String, Set<Node>> slugs = new HashMap<>();
    for (Node thing : things) {
      realized.note(thing);
      ties.note(thing, slugs);
    }
    for (Node thing : things) {
      derive(thing, out);
      realized.derive(thing, out);
    }
    slugs.keySet().forEach(slug -> ties.derive(slug, out));
  }

  /** Follows changes of the release graphs, and states anew what can follow otherwise from them. */
  void update(Changes changes, Redone redone) {
    Set<Node> things = Reach.of(facts, facts.update(changes));
    Set<Node> plans = new HashSet<>();
    Map<String, Set<Node>> slugs = new HashMap<>();
    for (Node thing : things) {
      plans.addAll(realized.note(thing));
      ties.note(thing, slugs);
    }
    plans.forEach(plan -> things.addAll(facts.having(FollowUps.ABOUT, plan)));
    things.forEach(thing -> redone.thing(thing, out -> derive(thing, out)));
    plans.forEach(plan -> redone.plan(plan, out -> realized.derive(plan, out)));
    slugs.forEach((slug, nodes) -> {
      Set<Node> all = new HashSet<>(nodes);
      all.addAll(ties.nodes(slug));
      redone.ties(all, out -> ties.derive(slug, out));
    });
  }

  private void derive(Node thing, Consumer<Triple> out) {
    Names.derive(facts, thing, out);
    broader.derive(thing, out);
    statuses.derive(thing, out);
    sides.derive(thing, out);
    dates.derive(thing, out);
    conflicts.derive(thing, out);
    followUps.derive(thing, out);
  }

  int size() {
    return facts.size() + ties.size();
  }
}
