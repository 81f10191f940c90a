package org.entente.extract.rules;

import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/** Where a release speaks of a thing. */
final class Mentions {

  private Mentions() {}

  /** The first mention of a thing, or null. */
  static @Nullable Mention first(Draft draft, Thing thing) {
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
