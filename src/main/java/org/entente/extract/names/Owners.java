package org.entente.extract.names;

import java.util.Set;
import org.entente.reference.Words;

/** Where a union or an international body is only the owner of what is spoken of: "the UN Charter", "UN sanctions", "the UN climate conference". */
final class Owners {

  /** What international law and the gatherings of all states are called. */
  private static final Set<String> LAW =
      Set.of("charter", "resolution", "resolutions", "convention", "conventions", "climate", "goals", "agenda", "conference", "conferences", "sanctions",
          "peacekeeping", "sustainable", "framework", "principles", "decade");

  /** What is said of a union's own states. */
  private static final Set<String> STATES = Set.of("membership", "countries", "nations", "member", "members", "region");

  private Owners() {}

  /** Whether the words behind a name say so. */
  static boolean ofLaw(Words words, int after) {
    return LAW.contains(words.folded(after));
  }

  /** Whether the words behind the name of a union say so. */
  static boolean ofLawOrStates(Words words, int after) {
    return ofLaw(words, after) || STATES.contains(words.folded(after));
  }
}
