package org.entente.store.derive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.entente.iri.Kind;
import org.entente.iri.Slug;
import org.entente.store.term.Terms;

/**
 * Officials under a shorter name who are one under a fuller name: of the same side, attested within ten years of each other,
 * and only where one fuller name alone fits.
 *
 * <p>A shorter name is a bare family name ("Dr. Zorro"), one with initials ("D. Zorro"), or the same names without
 * initials ("Diego Zorro" beside "Diego V. Zorro"); two whole names that differ are two people, and so are two initials.
 */
final class SameOfficials {

  private static final int YEARS = 10;

  /** Countries where people are called by the first word of their names. */
  private static final Set<String> FIRST =
      Set.of("cn", "tw", "hk", "mo", "kr", "kp", "jp", "vn", "kh", "sg", "my", "hu", "mn", "th", "la", "mm", "et", "er", "is", "bt", "br");

  private final Facts facts;

  SameOfficials(Facts facts) {
    this.facts = facts;
  }

  /** An official's names: whole ones, initials, and those that can be the family name. */
  private record Person(
      Node node, NavigableSet<Node> sides, Set<String> whole, Set<String> initials, Set<String> family, Optional<Days> seen) {}

  private final Map<Node, Person> people = new HashMap<>();
  private final Map<String, Set<Node>> byName = new HashMap<>();
  private final Map<Node, Merge> merges = new HashMap<>();

  /** Those that hold, as of the last {@link #note}. */
  Map<Node, Merge> merges() {
    return merges;
  }

  /** Takes note of how officials are now. */
  void note(Collection<Node> officials) {
    Set<Node> affected = new HashSet<>();
    for (Node official : officials) {
      Person before = people.remove(official);
      if (before != null) {
        before.whole().forEach(name -> byName.get(name).remove(official));
        affected.add(official);
        affected.addAll(shorter(before));
      }
      person(official).ifPresent(now -> {
        people.put(official, now);
        now.whole().forEach(name -> byName.computeIfAbsent(name, n -> new HashSet<>(2)).add(official));
        affected.add(official);
      });
    }
    for (Node official : officials) {
      Person now = people.get(official);
      affected.addAll(now == null ? Set.of() : shorter(now));
    }
    for (Node official : affected) {
      Optional<Merge> merge = Optional.ofNullable(people.get(official)).flatMap(this::merge);
      merge.ifPresentOrElse(m -> merges.put(official, m), () -> merges.remove(official));
    }
  }

  /** Those whose fuller name this one can be. */
  private Set<Node> shorter(Person fuller) {
    Set<Node> all = new HashSet<>();
    for (String name : fuller.whole()) {
      for (Node other : byName.getOrDefault(name, Set.of())) {
        if (fuller.whole().containsAll(people.get(other).whole())) {
          all.add(other);
        }
      }
    }
    return all;
  }

  /** The merge of a shorter name into the only fuller one, on the last of its sides that has one. */
  private Optional<Merge> merge(Person shorter) {
    Set<Node> rarest = shorter.whole().stream().map(byName::get).min(Comparator.comparingInt(Set::size)).orElse(Set.of());
    List<Person> alike = rarest.stream().map(people::get).filter(p -> fits(shorter, p)).toList();
    Optional<Merge> merge = Optional.empty();
    for (Node side : shorter.sides()) {
      List<Person> all = alike.stream().filter(p -> p.sides().contains(side)).toList();
      List<Person> fuller = all.stream().filter(p -> all.stream().noneMatch(q -> fits(p, q))).toList();
      if (fuller.size() == 1) {
        merge = Optional.of(new Merge(shorter.node(), fuller.get(0).node(), reason(shorter, fuller.get(0))));
      }
    }
    return merge;
  }

  private Optional<Person> person(Node official) {
    String prefix = facts.iris().thing(Kind.OFFICIAL, "");
    NavigableSet<Node> sides = facts.objects(official, "represents");
    if (!official.getURI().startsWith(prefix) || !facts.is(official, "Official") || sides.isEmpty()) {
      return Optional.empty();
    }
    Set<String> whole = new TreeSet<>();
    Set<String> initials = new TreeSet<>();
    String slug = official.getURI().substring(prefix.length());
    String[] parts = slug.split("-");
    for (int i = 1; i < parts.length; i++) {
      (parts[i].length() > 1 ? whole : initials).add(parts[i]);
    }
    Set<String> family = new TreeSet<>();
    Optional<Days> seen = Optional.empty();
    Set<String> labels = new TreeSet<>();
    for (Saying label : facts.sayings(official, Terms.LABEL)) {
      labels.add(label.text());
      Days day = facts.issued(label.graph()).orElse(null);
      if (day != null) {
        seen = Optional.of(seen.map(day::span).orElse(day));
      }
    }
    boolean first = sides.stream().anyMatch(this::putsFamilyFirst);
    labels.forEach(label -> family.addAll(familyNames(label, first)));
    return whole.isEmpty() ? Optional.empty() : Optional.of(new Person(official, sides, whole, initials, family, seen));
  }

  /** Whether a side is of a country where people are called by the first word of their names. */
  private boolean putsFamilyFirst(Node side) {
    String prefix = facts.iris().thing(Kind.COUNTRY, "");
    return side.isURI() && side.getURI().startsWith(prefix) && FIRST.contains(side.getURI().substring(prefix.length()));
  }

  /**
   * The last word of a name, every one in capitals, and the first where people are called by it. Half of a hyphenated name is no
   * family name, and a forename never.
   */
  private static Set<String> familyNames(String label, boolean first) {
    Set<String> names = new TreeSet<>();
    String[] words = label.strip().replaceFirst(",?\\s+(?:Jr\\.?|Sr\\.?|II|III|IV)$", "").split("\\s+");
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
      if (i == 0 && (first || words.length == 1) || i == words.length - 1 || capitals) {
        names.add(Slug.of(word));
      }
    }
    return names;
  }

  private static boolean fits(Person shorter, Person fuller) {
    if (shorter.node().equals(fuller.node()) || !fuller.whole().containsAll(shorter.whole()) || !near(shorter, fuller)) {
      return false;
    }
    if (fuller.whole().size() == shorter.whole().size()) {
      return fuller.whole().size() > 1 && shorter.initials().isEmpty() && !fuller.initials().isEmpty();
    }
    if (shorter.whole().size() > 1 || !fuller.family().containsAll(shorter.whole())) {
      return false;
    }
    NavigableSet<String> firsts = new TreeSet<>(fuller.initials());
    fuller.whole().stream().filter(w -> !shorter.whole().contains(w)).forEach(w -> firsts.add(w.substring(0, 1)));
    return firsts.containsAll(shorter.initials());
  }

  private static boolean near(Person a, Person b) {
    if (a.seen().isEmpty() || b.seen().isEmpty()) {
      return false;
    }
    LocalDate from = a.seen().get().first().minusYears(YEARS);
    LocalDate to = a.seen().get().last().plusYears(YEARS);
    return b.seen().get().meets(new Days(from, to));
  }

  private String reason(Person shorter, Person fuller) {
    return "“"
        + name(shorter.node())
        + "” is taken for “"
        + name(fuller.node())
        + "”, the only official of the same side whose name fits.";
  }

  private String name(Node official) {
    return Names.of(facts, official).map(Node::getLiteralLexicalForm).orElse(official.toString());
  }
}
