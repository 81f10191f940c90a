package org.entente.store.derive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.store.term.Terms;

/**
 * The first and last day on which the main date of a thing can lie.
 *
 * <p>Where releases differ, the most precise value counts, among equally precise ones that which most releases tell, among
 * those the latest told.
 */
final class MainDates {

  static final List<String> CLASSES =
      List.of(
          "Release", "Event", "Funding", "Agreement", "Initiative", "Tenure", "Participation", "Commitment", "Milestone");

  /** No part of a part is followed further; a longer chain is a mistake. */
  private static final int DEEPEST = 8;

  private final Facts facts;

  MainDates(Facts facts) {
    this.facts = facts;
  }

  void derive(Node thing, Consumer<Triple> out) {
    for (String className : CLASSES) {
      if (facts.is(thing, className)) {
        of(thing, className)
            .ifPresent(
                days -> {
                  out.accept(Triple.create(thing, Terms.ent("earliestDay"), date(days.first().toString())));
                  out.accept(Triple.create(thing, Terms.ent("latestDay"), date(days.last().toString())));
                });
      }
    }
  }

  static Node date(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }

  /** The days of the main date of a thing of a class. */
  Optional<Days> of(Node thing, String className) {
    return switch (className) {
      case "Release" -> facts.issued(thing);
      case "Event" -> event(thing, new HashSet<>());
      case "Funding" -> period(thing);
      case "Agreement" -> first(thing, "signedOn", "expectedOn");
      case "Initiative" -> first(thing, "launchedOn", "startDate", "expectedOn");
      case "Tenure" -> first(thing, "from").or(() -> attested(thing));
      case "Participation" -> first(thing, "onDate");
      case "Commitment" -> first(thing, "dueBy");
      case "Milestone" -> first(thing, "startDate");
      default -> Optional.empty();
    };
  }

  private Optional<Days> first(Node thing, String... properties) {
    for (String property : properties) {
      Optional<Days> days = chosen(facts.sayings(thing, property));
      if (days.isPresent()) {
        return days;
      }
    }
    return Optional.empty();
  }

  private Optional<Days> attested(Node tenure) {
    return facts.sayings(tenure, "attestedOn").stream().flatMap(s -> Days.of(s.text()).stream()).reduce(Days::span);
  }

  private Optional<Days> period(Node thing) {
    Optional<Days> start = first(thing, "startDate");
    Optional<Days> end = first(thing, "endDate");
    if (start.isPresent() && end.isPresent()) {
      Days a = start.get();
      Days b = end.get();
      return Optional.of(b.last().isBefore(a.first()) ? a : new Days(a.first(), b.last()));
    }
    return start.or(() -> end);
  }

  /** A part of a visit without a day of its own lies on the days of its visit. */
  private Optional<Days> event(Node event, Set<Node> below) {
    Optional<Days> own = period(event);
    boolean open = own.isEmpty() || own.get().length() > 1 && facts.sayings(event, "endDate").isEmpty();
    if (open && below.size() < DEEPEST && below.add(event)) {
      for (Node whole : facts.objects(event, "partOf")) {
        own = narrowed(own, event(whole, below));
      }
      below.remove(event);
    }
    return own;
  }

  private static Optional<Days> narrowed(Optional<Days> own, Optional<Days> whole) {
    if (own.isEmpty() || whole.isEmpty()) {
      return own.or(() -> whole);
    }
    return Optional.of(own.get().meets(whole.get()) ? own.get().common(whole.get()) : own.get());
  }

  static Optional<Days> chosen(List<Saying> sayings) {
    Map<Days, Integer> told = new HashMap<>();
    for (Saying saying : sayings) {
      Days.of(saying.text()).ifPresent(d -> told.merge(d, 1, Integer::sum));
    }
    Days best = null;
    for (Saying saying : sayings) {
      Days next = Days.of(saying.text()).orElse(null);
      if (next != null && (best == null || !worse(next, best, told))) {
        best = next;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean worse(Days next, Days best, Map<Days, Integer> told) {
    return next.length() != best.length() ? next.length() > best.length() : told.get(next) < told.get(best);
  }
}
