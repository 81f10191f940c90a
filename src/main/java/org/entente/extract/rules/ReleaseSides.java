package org.entente.extract.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/** The two sides that a release is mainly about: those of its title, else those it names most, by name or adjective. */
final class ReleaseSides {

  private ReleaseSides() {}

  /** The country that a release names most, of the two first equals none. */
  static @Nullable Thing home(Draft draft) {
    Map<Thing, Integer> count = new LinkedHashMap<>();
    for (Sentence sentence : draft.text().sentences()) {
      draft.text().mentions(sentence, Kind.COUNTRY).forEach(m -> count.merge(m.thing(), 1, Integer::sum));
    }
    return count.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  /** Two sides, or an empty list where the release is not plainly about two. */
  static List<Thing> of(Draft draft) {
    Map<Thing, Integer> count = new LinkedHashMap<>();
    List<Thing> title = new ArrayList<>();
    List<Thing> people = new ArrayList<>();
    for (Sentence sentence : draft.text().sentences()) {
      Block.Kind block = sentence.block().kind();
      if (block == Block.Kind.BOILERPLATE || block == Block.Kind.CONTACT) {
        continue;
      }
      for (Mention m : draft.text().mentions(sentence)) {
        if (block == Block.Kind.TITLE && m.thing().kind() == Kind.OFFICIAL) {
          Thing home = draft.link(m.thing(), Property.REPRESENTS);
          if (home != null && home.kind() == Kind.COUNTRY && !people.contains(home)) {
            people.add(home);
          }
        }
        Kind kind = m.thing().kind();
        if ("aq".equals(m.thing().key()) || kind != Kind.COUNTRY && !(kind == Kind.UNION && "eu".equals(m.thing().key()))) {
          continue;
        }
        boolean inTitle = block == Block.Kind.TITLE;
        if (inTitle && !title.contains(m.thing())) {
          title.add(m.thing());
        }
        count.merge(m.thing(), inTitle ? 4 : m.form() == Mention.Form.PLACE ? 1 : 2, Integer::sum);
      }
    }
    if (people.size() == 1 && !title.isEmpty() && !title.contains(people.get(0))) { // "State Secretary A visits B and C"
      Thing other = title.stream().max(Comparator.comparingInt(t -> count.getOrDefault(t, 0))).orElseThrow();
      return List.of(people.get(0), other);
    }
    if (title.size() == 2) {
      return title;
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
}
