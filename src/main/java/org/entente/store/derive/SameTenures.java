package org.entente.store.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.entente.store.term.Terms;

/**
 * What is told more than once under different addresses: one tenure told in several years, and, after officials, events or
 * agreements were merged, one participation told under both addresses.
 */
final class SameTenures {

  /** Two attestations further apart may be two terms of office. */
  private static final int YEARS = 3;

  /** What a participation joins. */
  private static final List<String> JOINED = List.of("inEvent", "inAgreement", "agent");

  private final Facts facts;
  private final Groups<String> tenures = new Groups<>();
  private final Groups<String> participations = new Groups<>();
  private final Map<Node, Merge> merges = new HashMap<>();

  SameTenures(Facts facts) {
    this.facts = facts;
  }

  private record Told(Node tenure, Node holder, LocalDate first, LocalDate last) {}

  /** Those that hold, as of the last {@link #note}. */
  Map<Node, Merge> merges() {
    return merges;
  }

  /**
   * Takes note of how tenures and participations are now.
   *
   * @param things those of which something else is told
   * @param renamed things that mean others than before, and those others
   * @param known the merges of officials and by decisions that hold now
   */
  void note(Collection<Node> things, Set<Node> renamed, Merges known) {
    Set<Node> touched = new HashSet<>(things);
    for (Node node : renamed) {
      for (String property : List.of("holder", "post", "agent", "inEvent", "inAgreement")) {
        touched.addAll(facts.having(Terms.ent(property), node));
      }
    }
    Set<String> posts = new HashSet<>();
    Set<String> roles = new HashSet<>();
    for (Node thing : touched) {
      posts.addAll(tenures.put(thing, facts.is(thing, "Tenure") ? Optional.of(post(thing, known)) : Optional.empty()));
      roles.addAll(participations.put(thing, facts.is(thing, "Participation") ? Optional.of(role(thing, known)) : Optional.empty()));
      merges.remove(thing);
    }
    posts.forEach(post -> tenures(post, known));
    Set<Node> joined = known.all().stream().map(Merge::into).collect(Collectors.toSet());
    roles.forEach(role -> participations(participations.of(role), joined, known));
  }

  private Optional<Told> told(Node tenure, Merges known) {
    Optional<Node> holder = facts.objects(tenure, "holder").stream().findFirst();
    Optional<Days> days =
        Stream.of("attestedOn", "from", "until")
            .flatMap(p -> facts.sayings(tenure, p).stream())
            .flatMap(s -> Days.of(s.text()).stream())
            .reduce(Days::span);
    if (holder.isEmpty() || days.isEmpty() || facts.objects(tenure, "post").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Told(tenure, known.survivor(holder.get()), days.get().first(), days.get().last()));
  }

  /** A post and whether it is held in an acting capacity. */
  private String post(Node tenure, Merges known) {
    boolean acting = facts.sayings(tenure, "acting").stream().anyMatch(s -> s.text().equals("true") || s.text().equals("1"));
    return survivors(tenure, "post", known) + " " + acting;
  }

  /** What a participation joins and as what. */
  private String role(Node participation, Merges known) {
    return JOINED.stream().map(p -> survivors(participation, p, known)).toList() + " " + facts.objects(participation, "role");
  }

  /** Follows a post through time: a tenure goes on until another holder shows or too long a silence. */
  private void tenures(String post, Merges known) {
    List<Told> list = new ArrayList<>();
    for (Node tenure : tenures.of(post)) {
      merges.remove(tenure);
      told(tenure, known).ifPresent(list::add);
    }
    list.sort(Comparator.comparing(Told::first).thenComparing(t -> t.tenure().toString()));
    Told head = null;
    LocalDate last = LocalDate.MIN;
    for (Told next : list) {
      if (head != null && head.holder().equals(next.holder()) && !next.first().isAfter(last.plusYears(YEARS))) {
        merges.put(
            next.tenure(),
            new Merge(next.tenure(), head.tenure(), "The same official in the same post, told again within three years and with nobody else in it between."));
        last = next.last().isAfter(last) ? next.last() : last;
      } else {
        head = next;
        last = next.last();
      }
    }
  }

  /** Under one thing that has several addresses, one role in one event or agreement is told once. */
  private void participations(Set<Node> alike, Set<Node> joined, Merges known) {
    merges.keySet().removeAll(alike);
    NavigableSet<Node> group = new TreeSet<>(Facts.BY_TEXT);
    group.addAll(alike);
    if (group.size() < 2 || JOINED.stream().noneMatch(p -> survivors(group.first(), p, known).stream().anyMatch(joined::contains))) {
      return;
    }
    Node keep = group.stream().filter(p -> underSurvivors(p, known)).findFirst().orElse(group.first());
    for (Node one : group) {
      if (!one.equals(keep)) {
        merges.put(one, new Merge(one, keep, "The same role in the same event or agreement, told under two addresses of one thing."));
      }
    }
  }

  private NavigableSet<Node> survivors(Node subject, String property, Merges known) {
    NavigableSet<Node> all = new TreeSet<>(Facts.BY_TEXT);
    facts.objects(subject, property).forEach(n -> all.add(known.survivor(n)));
    return all;
  }

  private boolean underSurvivors(Node participation, Merges known) {
    return JOINED.stream().allMatch(p -> survivors(participation, p, known).equals(facts.objects(participation, p)));
  }
}
