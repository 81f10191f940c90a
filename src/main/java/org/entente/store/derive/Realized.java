package org.entente.store.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.store.term.Terms;

/**
 * Which thing that came about is the planned one of an earlier release: {@code <done> ent:realizes <planned>}.
 *
 * <p>Stated only where one thing alone fits: the next sitting of the planned one's forum; an agreement or event of the same
 * parties whose slug is the same but for the date, or which has the same type and shares a topic; each within two years, and
 * never something that the planning release itself tells beside it.
 */
final class Realized {

  private static final int YEARS = 2;

  private final Facts facts;
  private final Statuses statuses;
  private final MainDates dates;

  Realized(Facts facts, Statuses statuses, MainDates dates) {
    this.facts = facts;
    this.statuses = statuses;
    this.dates = dates;
  }

  void derive(Consumer<Triple> out) {
    Map<Node, Node> found = new TreeMap<>(Facts.BY_TEXT);
    match("Event", "eventStatus", "eventType", Set.of("held"), found);
    match("Agreement", "agreementStatus", "agreementType", Set.of("signed", "in-force", "extended"), found);
    match("Initiative", "initiativeStatus", "initiativeType", Set.of("launched", "running"), found);
    found.forEach((planned, done) -> out.accept(Triple.create(done, Terms.ent("realizes"), planned)));
  }

  private void match(String className, String list, String type, Set<String> doneStatus, Map<Node, Node> found) {
    Map<String, List<Node>> doneByParties = new HashMap<>();
    List<Node> planned = new ArrayList<>();
    for (Node thing : facts.instances(className)) {
      String status = statuses.current(thing).orElse("");
      NavigableSet<Node> parties = facts.objects(thing, "party");
      if (doneStatus.contains(status) && !parties.isEmpty()) {
        doneByParties.computeIfAbsent(parties.toString(), p -> new ArrayList<>()).add(thing);
      } else if (status.equals("planned") && !parties.isEmpty()) {
        planned.add(thing);
      }
    }
    for (Node thing : planned) {
      Optional<Node> release = statuses.firstTold(thing, list, Set.of("planned"));
      Optional<LocalDate> told = release.flatMap(facts::issued).map(Days::first);
      if (told.isPresent()) {
        List<Node> candidates = new ArrayList<>(doneByParties.getOrDefault(facts.objects(thing, "party").toString(), List.of()));
        candidates.removeIf(c -> !inTime(c, className, told.get()) || !expected(thing, c, className));
        candidates.removeIf(c -> facts.sayings(c, list).stream().anyMatch(s -> s.graph().equals(release.get())));
        one(thing, candidates, type, className).ifPresent(done -> found.put(thing, done));
      }
    }
  }

  private Optional<Node> one(Node planned, List<Node> candidates, String type, String className) {
    NavigableSet<Node> forums = facts.objects(planned, "inForum");
    if (!forums.isEmpty()) {
      candidates.removeIf(c -> !facts.objects(c, "inForum").equals(forums) || contradicts(planned, c, "ordinal"));
      return first(candidates, className);
    }
    String rest = undated(planned);
    List<Node> same = candidates.stream().filter(c -> undated(c).equals(rest)).toList();
    if (!same.isEmpty()) {
      return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
    candidates.removeIf(c -> !facts.objects(c, type).equals(facts.objects(planned, type)) || !shareTopic(planned, c));
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** The next sitting; none where two are on the same days. */
  private Optional<Node> first(List<Node> candidates, String className) {
    candidates.sort((a, b) -> day(a, className).compareTo(day(b, className)));
    if (candidates.size() > 1 && day(candidates.get(0), className).equals(day(candidates.get(1), className))) {
      return Optional.empty();
    }
    return candidates.stream().findFirst();
  }

  private LocalDate day(Node thing, String className) {
    return dates.of(thing, className).map(Days::first).orElse(LocalDate.MAX);
  }

  private boolean inTime(Node done, String className, LocalDate told) {
    return dates
        .of(done, className)
        .map(d -> !d.last().isBefore(told) && d.first().isBefore(told.plusYears(YEARS)))
        .orElse(false);
  }

  /** Whether it came about within a year of when it was expected, where that is said. */
  private boolean expected(Node planned, Node done, String className) {
    Optional<Days> plan = dates.of(planned, className);
    Optional<Days> day = dates.of(done, className);
    return plan.isEmpty()
        || day.isEmpty()
        || !day.get().first().isAfter(plan.get().last().plusYears(1)) && !day.get().last().isBefore(plan.get().first().minusYears(1));
  }

  private boolean contradicts(Node a, Node b, String property) {
    NavigableSet<Node> first = facts.objects(a, property);
    NavigableSet<Node> second = facts.objects(b, property);
    return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
  }

  private boolean shareTopic(Node a, Node b) {
    NavigableSet<Node> both = facts.objects(a, "topic");
    both.retainAll(facts.objects(b, "topic"));
    return !both.isEmpty();
  }

  private static String undated(Node thing) {
    String slug = thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
    return slug.replaceFirst("^planned-", "").replaceFirst("^[0-9]{4}(-[0-9]{2}){0,2}-", "");
  }
}
