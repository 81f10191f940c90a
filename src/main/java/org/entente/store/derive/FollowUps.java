package org.entente.store.derive;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.store.term.Terms;

/**
 * What came of a promise: {@code <commitment> ent:followedUpBy <thing>}, where a later release tells as done what the promise
 * was about, or what realizes it; not what was done already when it was promised.
 */
final class FollowUps {

  static final Node ABOUT = Terms.ent("about");
  private static final Node ARISES_FROM = Terms.ent("arisesFrom");
  private static final Map<String, Set<String>> DONE =
      Map.of(
          "agreementStatus", Set.of("signed", "in-force", "extended"),
          "eventStatus", Set.of("held"),
          "initiativeStatus", Set.of("launched", "running"));

  private final Facts facts;
  private final Statuses statuses;
  private final Realized realized;

  FollowUps(Facts facts, Statuses statuses, Realized realized) {
    this.facts = facts;
    this.statuses = statuses;
    this.realized = realized;
  }

  void derive(Node commitment, Consumer<Triple> out) {
    if (!facts.is(commitment, "Commitment")) {
      return;
    }
    Optional<LocalDate> promised = facts.sayings(commitment, ARISES_FROM).stream().findFirst().flatMap(s -> day(s.graph()));
    if (promised.isEmpty()) {
      return;
    }
    NavigableSet<Node> came = new TreeSet<>(Facts.BY_TEXT);
    for (Node thing : facts.objects(commitment, ABOUT)) {
      if (cameAboutAfter(thing, promised.get())) {
        came.add(thing);
      }
      realized.fulfilment(thing).ifPresent(came::add);
    }
    came.forEach(thing -> out.accept(Triple.create(commitment, Terms.ent("followedUpBy"), thing)));
  }

  /** Whether the first release that tells it as done is of a later day. */
  private boolean cameAboutAfter(Node thing, LocalDate promised) {
    return DONE.entrySet().stream()
        .flatMap(e -> statuses.firstTold(thing, e.getKey(), e.getValue()).stream())
        .flatMap(release -> day(release).stream())
        .anyMatch(promised::isBefore);
  }

  private Optional<LocalDate> day(Node release) {
    return facts.issued(release).map(Days::first);
  }
}
