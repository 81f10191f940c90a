package org.entente.extract.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/** The two sides that a release is mainly about: those of its title, else those it names most, by name or adjective. */
public final class ReleaseSides {

  private static final int MOST = 9;
  private static final int LISTED = 5;
  private static final int OPENING = 6;

  /** Antarctica has a code and no side. */
  private static final String NOBODY = "aq";

  private ReleaseSides() {}

  /** The country that a release names most, of the two first equals none. */
  public static @Nullable Thing home(Draft draft) {
    Map<Thing, Integer> count = new LinkedHashMap<>();
    for (Sentence sentence : draft.text().sentences()) {
      draft.text().mentions(sentence, Kind.COUNTRY).forEach(m -> count.merge(m.thing(), 1, Integer::sum));
    }
    return count.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  /** Two sides, or an empty list where the release is not plainly about two. */
  public static List<Thing> of(Draft draft) {
    Named named = named(draft);
    return three(draft, named).isEmpty() ? two(named) : List.of();
  }

  /** Whom a release is about, be they two or more: the sides of its title, else those that it names time and again; at most nine. */
  public static List<Thing> all(Draft draft) {
    Named named = named(draft);
    Set<Thing> title = new LinkedHashSet<>(named.people);
    title.addAll(named.title);
    if (title.size() > 1 && !named.title.isEmpty()) {
      return title.size() <= MOST ? List.copyOf(title) : List.of();
    }
    List<Thing> three = three(draft, named);
    if (!three.isEmpty()) {
      return three;
    }
    List<Thing> members = title.size() < 2 ? members(draft) : List.of();
    if (!members.isEmpty()) {
      return members;
    }
    List<Thing> listed = named.title.isEmpty() ? listed(draft) : List.of();
    if (!listed.isEmpty()) {
      return listed;
    }
    List<Thing> two = two(named);
    if (!two.isEmpty()) {
      return two;
    }
    int often = named.count.values().stream().max(Comparator.naturalOrder()).orElse(0);
    List<Thing> many = named.count.entrySet().stream().filter(e -> e.getValue() >= 4 && e.getValue() * 4 >= often).map(Map.Entry::getKey).toList();
    return many.size() <= MOST ? many : List.of();
  }

  /** Of a release that calls itself or its meeting trilateral, and names less than two sides in its title, the three that one of its first sentences names. */
  private static List<Thing> three(Draft draft, Named named) {
    boolean trilateral = false;
    for (Sentence sentence : draft.text().sentences()) {
      boolean title = sentence.block().kind() == Block.Kind.TITLE;
      if (sentence.index() > OPENING || title && named.title.size() > 1) {
        return List.of();
      }
      trilateral |= sentence.tokens().stream().anyMatch(t -> t.text().equalsIgnoreCase("trilateral"));
      Set<Thing> sides = new LinkedHashSet<>();
      for (Mention m : title ? List.<Mention>of() : draft.text().mentions(sentence)) {
        Thing side = m.thing().kind() == Kind.OFFICIAL ? draft.link(m.thing(), Property.REPRESENTS) : m.thing();
        if (side != null && side.kind() == Kind.COUNTRY && m.form() != Mention.Form.PLACE) {
          sides.add(side);
        }
      }
      if (trilateral && sides.size() == 3) {
        return List.copyOf(sides);
      }
    }
    return List.of();
  }

  /** "Statement of the Five Eyes Working Group": whom the group of the title joins. */
  private static List<Thing> members(Draft draft) {
    for (Sentence sentence : draft.text().sentences()) {
      for (Mention m : sentence.block().kind() == Block.Kind.TITLE ? draft.text().mentions(sentence, Kind.GROUP) : List.<Mention>of()) {
        List<Thing> members = GroupMembers.of(draft, m.thing());
        if (!members.isEmpty()) {
          return members;
        }
      }
    }
    return List.of();
  }

  /** A release whose title names no side and whose text lists five or more in a row is about these, and about the one that it names most. */
  private static List<Thing> listed(Draft draft) {
    for (Sentence sentence : draft.text().sentences()) {
      Set<Thing> row = new LinkedHashSet<>();
      Mention last = null;
      for (Mention m : draft.text().mentions(sentence, Kind.COUNTRY)) {
        if (last != null && m.span().start() - last.span().end() > 8) {
          row.clear();
        }
        row.add(m.thing());
        last = m;
        if (row.size() == LISTED) {
          Thing home = home(draft);
          draft.text().mentions(sentence, Kind.COUNTRY).forEach(o -> row.add(o.thing()));
          if (home != null) {
            row.add(home);
          }
          return row.size() <= MOST ? List.copyOf(row) : List.of();
        }
      }
    }
    return List.of();
  }

  private static List<Thing> two(Named named) {
    List<Thing> title = named.title;
    Map<Thing, Integer> count = named.count;
    if (named.people.size() == 1 && !title.isEmpty() && !title.contains(named.people.get(0))) { // "State Secretary A visits B and C"
      Thing other = title.stream().max(Comparator.comparingInt(t -> count.getOrDefault(t, 0))).orElseThrow();
      return List.of(named.people.get(0), other);
    }
    if (title.size() == 2) {
      return List.copyOf(title);
    }
    if (named.people.size() == 2 && named.people.containsAll(title)) { // "Readout of A's meeting with B of Otherland"
      return List.copyOf(named.people);
    }
    List<Map.Entry<Thing, Integer>> most = new ArrayList<>(count.entrySet());
    most.sort(Comparator.comparing((Map.Entry<Thing, Integer> e) -> -e.getValue()));
    if (most.size() < 2 || title.size() > 2) {
      return List.of();
    }
    int second = most.get(1).getValue();
    boolean clear = most.size() == 2 || second >= 2 * most.get(2).getValue();
    return clear && second > 2 ? List.of(most.get(0).getKey(), most.get(1).getKey()) : List.of();
  }

  /** What a release names: how much each side counts, the sides of the title, and the homes of the people there. */
  private record Named(Map<Thing, Integer> count, List<Thing> title, List<Thing> people) {}

  private static Named named(Draft draft) {
    Named named = new Named(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    for (Sentence sentence : draft.text().sentences()) {
      Block.Kind block = sentence.block().kind();
      if (block == Block.Kind.BOILERPLATE || block == Block.Kind.CONTACT) {
        continue;
      }
      boolean inTitle = block == Block.Kind.TITLE;
      for (Mention m : draft.text().mentions(sentence)) {
        if (inTitle && m.thing().kind() == Kind.OFFICIAL) {
          Thing home = draft.link(m.thing(), Property.REPRESENTS);
          if (home != null && home.kind() == Kind.COUNTRY && !named.people.contains(home)) {
            named.people.add(home);
          }
        }
        Kind kind = m.thing().kind();
        if (NOBODY.equals(m.thing().key()) || kind != Kind.COUNTRY && !(kind == Kind.UNION && "eu".equals(m.thing().key()))) {
          continue;
        }
        if (inTitle && !named.title.contains(m.thing())) {
          named.title.add(m.thing());
        }
        named.count.merge(m.thing(), inTitle ? 4 : m.form() == Mention.Form.PLACE ? 1 : 2, Integer::sum);
      }
    }
    return named;
  }
}
