package org.entente.store.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

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
  private final Merges known;

  SameTenures(Facts facts, Merges known) {
    this.facts = facts;
    this.known = known;
  }

  private record Told(Node tenure, Node holder, LocalDate first, LocalDate last) {}

  Map<Node, Merge> find() {
    Map<Node, Merge> merges = new HashMap<>();
    Map<String, List<Told>> byPost = new TreeMap<>();
    for (Node tenure : facts.instances("Tenure")) {
      told(tenure).ifPresent(t -> byPost.computeIfAbsent(post(tenure), p -> new ArrayList<>()).add(t));
    }
    byPost.values().forEach(list -> tenures(list, merges));
    participations(merges);
    return merges;
  }

  private Optional<Told> told(Node tenure) {
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
  private String post(Node tenure) {
    boolean acting = facts.sayings(tenure, "acting").stream().anyMatch(s -> s.text().equals("true") || s.text().equals("1"));
    return survivors(tenure, "post") + " " + acting;
  }

  /** Follows a post through time: a tenure goes on until another holder shows or too long a silence. */
  private void tenures(List<Told> list, Map<Node, Merge> merges) {
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

  private void participations(Map<Node, Merge> merges) {
    Map<String, List<Node>> same = new TreeMap<>();
    Set<Node> joined = known.all().stream().map(Merge::into).collect(Collectors.toSet());
    for (Node one : facts.instances("Participation")) {
      List<NavigableSet<Node>> joins = JOINED.stream().map(p -> survivors(one, p)).toList();
      if (joins.stream().anyMatch(ends -> ends.stream().anyMatch(joined::contains))) {
        same.computeIfAbsent(joins + " " + facts.objects(one, "role"), k -> new ArrayList<>()).add(one);
      }
    }
    for (List<Node> group : same.values()) {
      // Instances come in a fixed order, and so does the group.
      Node keep = group.stream().filter(this::underSurvivors).findFirst().orElse(group.get(0));
      for (Node one : group) {
        if (!one.equals(keep)) {
          merges.put(one, new Merge(one, keep, "The same role in the same event or agreement, told under two addresses of one thing."));
        }
      }
    }
  }

  private NavigableSet<Node> survivors(Node subject, String property) {
    NavigableSet<Node> all = new TreeSet<>(Facts.BY_TEXT);
    facts.objects(subject, property).forEach(n -> all.add(known.survivor(n)));
    return all;
  }

  private boolean underSurvivors(Node participation) {
    return JOINED.stream().allMatch(p -> survivors(participation, p).equals(facts.objects(participation, p)));
  }
}
