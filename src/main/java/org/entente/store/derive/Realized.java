package org.entente.store.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
  private static final Set<String> PLANNED = Set.of("planned");

  /**
   * What can be planned and come about.
   *
   * @param list its code list of statuses
   * @param type the property of its type
   * @param done the statuses of what came about
   */
  private record Sort(String className, String list, String type, Set<String> done) {}

  private static final List<Sort> SORTS =
      List.of(
          new Sort("Event", "eventStatus", "eventType", Set.of("held")),
          new Sort("Agreement", "agreementStatus", "agreementType", Set.of("signed", "in-force", "extended")),
          new Sort("Initiative", "initiativeStatus", "initiativeType", Set.of("launched", "running")));

  /** By what a planned thing and its fulfilment are found for each other: the same parties, and the same something else. */
  private record Key(String className, Set<Node> parties, Object shared) {}

  private final Facts facts;
  private final Statuses statuses;
  private final MainDates dates;
  private final Map<Key, Set<Node>> planned = new HashMap<>();
  private final Map<Key, Set<Node>> done = new HashMap<>();
  private final Map<Node, List<Key>> keys = new HashMap<>();

  Realized(Facts facts, Statuses statuses, MainDates dates) {
    this.facts = facts;
    this.statuses = statuses;
    this.dates = dates;
  }

  /**
   * Takes note of how a thing is now.
   *
   * @return the things for which that may show another fulfilment than before
   */
  Set<Node> note(Node thing) {
    Set<Node> affected = new HashSet<>(Set.of(thing));
    for (Key key : keys.getOrDefault(thing, List.of())) {
      remove(planned, key, thing);
      if (remove(done, key, thing)) {
        affected.addAll(planned.getOrDefault(key, Set.of()));
      }
    }
    keys.remove(thing);
    List<Key> now = new ArrayList<>();
    for (Sort sort : SORTS) {
      if (facts.is(thing, sort.className())) {
        String status = statuses.current(thing, sort.className()).orElse("");
        boolean isDone = sort.done().contains(status);
        if (isDone || PLANNED.contains(status)) {
          for (Key key : keys(thing, sort)) {
            now.add(key);
            (isDone ? done : planned).computeIfAbsent(key, k -> new HashSet<>(2)).add(thing);
            affected.addAll(isDone ? planned.getOrDefault(key, Set.of()) : Set.of());
          }
        }
      }
    }
    if (!now.isEmpty()) {
      keys.put(thing, now);
    }
    return affected;
  }

  private static boolean remove(Map<Key, Set<Node>> from, Key key, Node thing) {
    Set<Node> things = from.get(key);
    boolean was = things != null && things.remove(thing);
    if (was && things.isEmpty()) {
      from.remove(key);
    }
    return was;
  }

  private List<Key> keys(Node thing, Sort sort) {
    NavigableSet<Node> parties = facts.objects(thing, "party");
    if (parties.isEmpty()) {
      return List.of();
    }
    List<Key> all = new ArrayList<>();
    NavigableSet<Node> forums = facts.objects(thing, "inForum");
    if (!forums.isEmpty()) {
      all.add(new Key(sort.className(), parties, forums));
    }
    all.add(new Key(sort.className(), parties, undated(thing)));
    NavigableSet<Node> types = facts.objects(thing, sort.type());
    facts.objects(thing, "topic").forEach(t -> all.add(new Key(sort.className(), parties, List.of(types, t))));
    return all;
  }

  /** States which thing realizes a planned one; as a thing of the last sort, where it is of several. */
  void derive(Node thing, Consumer<Triple> out) {
    fulfilment(thing).ifPresent(it -> out.accept(Triple.create(it, Terms.ent("realizes"), thing)));
  }

  /** What realizes a planned thing; empty where it is not planned, or nothing does. */
  Optional<Node> fulfilment(Node thing) {
    Optional<Node> found = Optional.empty();
    for (Sort sort : SORTS) {
      if (facts.is(thing, sort.className()) && statuses.current(thing, sort.className()).filter(PLANNED::contains).isPresent()) {
        Optional<Node> next = fulfilment(thing, sort);
        found = next.isPresent() ? next : found;
      }
    }
    return found;
  }

  private Optional<Node> fulfilment(Node thing, Sort sort) {
    NavigableSet<Node> parties = facts.objects(thing, "party");
    Optional<Node> release = statuses.firstTold(thing, sort.list(), PLANNED);
    Optional<LocalDate> told = release.flatMap(facts::issued).map(Days::first);
    if (told.isEmpty() || parties.isEmpty()) {
      return Optional.empty();
    }
    Predicate<Node> fits =
        c -> inTime(c, sort.className(), told.get())
            && expected(thing, c, sort.className())
            && facts.sayings(c, sort.list()).stream().noneMatch(s -> s.graph().equals(release.get()));
    NavigableSet<Node> forums = facts.objects(thing, "inForum");
    if (!forums.isEmpty()) {
      List<Node> sittings = candidates(new Key(sort.className(), parties, forums), fits.and(c -> !contradicts(thing, c, "ordinal")));
      return first(sittings, sort.className());
    }
    List<Node> same = candidates(new Key(sort.className(), parties, undated(thing)), fits);
    if (!same.isEmpty()) {
      return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }
    Set<Node> alike = new HashSet<>();
    NavigableSet<Node> types = facts.objects(thing, sort.type());
    facts.objects(thing, "topic").forEach(t -> alike.addAll(candidates(new Key(sort.className(), parties, List.of(types, t)), fits)));
    return alike.size() == 1 ? Optional.of(alike.iterator().next()) : Optional.empty();
  }

  private List<Node> candidates(Key key, Predicate<Node> fits) {
    List<Node> all = new ArrayList<>(done.getOrDefault(key, Set.of()));
    all.removeIf(fits.negate());
    return all;
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

  private static String undated(Node thing) {
    String slug = thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
    return slug.replaceFirst("^planned-", "").replaceFirst("^[0-9]{4}(-[0-9]{2}){0,2}-", "");
  }
}
