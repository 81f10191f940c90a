package org.entente.store.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.store.term.Terms;

/**
 * One {@code ent:currentStatus} for each agreement, event and initiative: that of the latest release, {@code mentioned} only
 * if nothing else is told, never back from what was done to what is planned.
 */
final class Statuses {

  private static final Map<String, String> LISTS =
      Map.of("Agreement", "agreementStatus", "Event", "eventStatus", "Initiative", "initiativeStatus");

  /** From weak to strong: which of two counts when one release, or two of one day and name, tell both. */
  private static final List<String> STRENGTH =
      List.of("mentioned", "planned", "approved", "cancelled", "held", "signed", "launched", "running", "in-force", "extended",
          "ended", "terminated");

  /** What was not done yet: none of these undoes what was. */
  private static final Set<String> BEFORE = Set.of("planned", "approved");

  private static final Set<String> DONE =
      Set.of("held", "signed", "launched", "running", "ended", "in-force", "extended", "terminated");

  private final Facts facts;

  Statuses(Facts facts) {
    this.facts = facts;
  }

  /** The notation of the status that a thing has now as one of a class: {@code signed}. */
  Optional<String> current(Node thing, String className) {
    String list = LISTS.get(className);
    return now(facts.sayings(thing, list), list);
  }

  /** Whether any release tells one of these of a thing. */
  boolean everTold(Node thing, String list, Set<String> notations) {
    return firstTold(thing, list, notations).isPresent();
  }

  /** The first release, by date, that tells one of these of a thing. */
  Optional<Node> firstTold(Node thing, String list, Set<String> notations) {
    return facts.sayings(thing, list).stream()
        .filter(s -> notation(s.object(), list).filter(notations::contains).isPresent())
        .map(Saying::graph)
        .findFirst();
  }

  void derive(Node thing, Consumer<Triple> out) {
    LISTS.forEach((className, list) -> {
      if (facts.is(thing, className)) {
        current(thing, className).ifPresent(s -> out.accept(Triple.create(thing, Terms.ent("currentStatus"), Terms.code(list, s))));
      }
    });
  }

  private static Optional<String> now(List<Saying> sayings, String list) {
    String now = "";
    Node graph = Node.ANY;
    for (Saying saying : sayings) {
      String next = notation(saying.object(), list).orElse("");
      if (next.isEmpty()) {
        continue;
      }
      boolean sameRelease = saying.graph().equals(graph);
      if (now.isEmpty() || (sameRelease ? stronger(next, now) : follows(next, now))) {
        now = next;
      }
      graph = saying.graph();
    }
    return now.isEmpty() ? Optional.empty() : Optional.of(now);
  }

  private static boolean follows(String next, String now) {
    if (next.equals("mentioned")) {
      return false;
    }
    return !(BEFORE.contains(next) && DONE.contains(now)) && !(next.equals("planned") && now.equals("approved"));
  }

  private static boolean stronger(String next, String now) {
    return STRENGTH.indexOf(next) > STRENGTH.indexOf(now);
  }

  private static Optional<String> notation(Node code, String list) {
    String scheme = Terms.code(list, "").getURI();
    return code.isURI() && code.getURI().startsWith(scheme)
        ? Optional.of(code.getURI().substring(scheme.length()))
        : Optional.empty();
  }
}
