package org.entente.extract.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/** Where a release speaks of a thing. */
public final class Mentions {

  private Mentions() {}

  /** Every mention of every thing of a kind, in the order of the text. */
  public static Map<Thing, List<Mention>> of(Draft draft, Kind kind) {
    Map<Thing, List<Mention>> all = new LinkedHashMap<>();
    for (Sentence sentence : draft.text().sentences()) {
      for (Mention m : draft.text().mentions(sentence)) {
        if (m.thing().kind() == kind) {
          all.computeIfAbsent(m.thing(), t -> new ArrayList<>()).add(m);
        }
      }
    }
    return all;
  }

  /** The first mention of a thing, or null. */
  public static @Nullable Mention first(Draft draft, Thing thing) {
    for (Sentence sentence : draft.text().sentences()) {
      for (Mention m : draft.text().mentions(sentence)) {
        if (m.thing() == thing) {
          return m;
        }
      }
    }
    return null;
  }
}
