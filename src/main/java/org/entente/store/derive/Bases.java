package org.entente.store.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** What ties rest on: agreements that were signed, events that were held, initiatives that were launched; nothing planned. */
final class Bases {

  private static final Set<String> SIGNED = Set.of("signed", "in-force", "extended");
  private static final Set<String> HELD = Set.of("held");
  private static final Set<String> LAUNCHED = Set.of("launched", "running", "ended");

  /** How far an instrument is from the event at which it was signed: the event and its wholes come first. */
  private static final int BESIDE = 100;

  private final Facts facts;
  private final Statuses statuses;
  private final MainDates dates;

  Bases(Facts facts, Statuses statuses, MainDates dates) {
    this.facts = facts;
    this.statuses = statuses;
    this.dates = dates;
  }

  /** What a thing can carry: as an agreement, an event, an initiative, or as more than one of them. */
  List<Basis> of(Node thing) {
    List<Basis> all = new ArrayList<>(1);
    if (facts.is(thing, "Agreement") && statuses.everTold(thing, "agreementStatus", SIGNED)) {
      basis(thing, "Agreement", "agreementStatus", SIGNED).ifPresent(all::add);
    }
    if (facts.is(thing, "Event") && statuses.current(thing, "Event").filter(HELD::contains).isPresent()) {
      basis(thing, "Event", "eventStatus", HELD).ifPresent(all::add);
    }
    if (facts.is(thing, "Initiative") && statuses.current(thing, "Initiative").filter(LAUNCHED::contains).isPresent()) {
      basis(thing, "Initiative", "initiativeStatus", LAUNCHED).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Basis> basis(Node node, String className, String list, Set<String> told) {
    Optional<Days> days =
        dates.of(node, className).or(() -> statuses.firstTold(node, list, told).flatMap(facts::issued));
    int parties = Math.max(2, facts.objects(node, "party").size());
    Node root = node;
    int depth = 0;
    if (className.equals("Agreement")) {
      NavigableSet<Node> at = facts.objects(node, "signedAt");
      if (!at.isEmpty()) {
        root = at.first();
        depth = BESIDE;
      }
    }
    NavigableSet<Node> way = new TreeSet<>(Facts.BY_TEXT);
    while (way.add(root)) {
      NavigableSet<Node> wholes = facts.objects(root, "partOf");
      if (wholes.isEmpty()) {
        break;
      }
      depth++;
      // Parts that go in a circle are a mistake of a release; they are one whole all the same.
      root = way.contains(wholes.first()) ? way.first() : wholes.first();
    }
    Node top = root;
    int far = depth;
    return days.map(
        d ->
            new Basis(
                node, className.toLowerCase(java.util.Locale.ROOT), 1.0 / (parties - 1), d, facts.objects(node, "topic"), top, far));
  }
}
