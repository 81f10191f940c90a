package org.entente.extract.grammar;

import java.util.Set;
import java.util.function.IntFunction;

/** Words right before a noun phrase that seem to govern it and do not: "discussed it during the talks", "an event organised by the Forum". */
final class BeforePhrase {

  private static final Set<String> SETTINGS = Set.of("at", "during", "in");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "their", "his", "her", "its", "our");
  private static final Set<String> AHEAD = Set.of("next", "upcoming", "forthcoming", "future", "coming", "planned");

  private BeforePhrase() {}

  /** "discussed it at the meeting", "a topic of discussion during the talks": where something was discussed is no topic; but for "at the next meeting". */
  static boolean isSetting(IntFunction<String> word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (AHEAD.contains(word.apply(i))) {
        return false;
      }
    }
    return SETTINGS.contains(word.apply(DETERMINERS.contains(word.apply(from - 1)) ? from - 2 : from - 1));
  }

  /** "a Ruritania-sponsored meeting", "an event organised by the Forum": a participle that only says which. */
  static boolean isParticiple(IntFunction<String> word, int at, int from) {
    boolean compound = word.apply(at - 1).equals("-") && from - at <= 2;
    boolean by = word.apply(at + 1).equals("by") && from - at <= 3 && at > 0 && !Grammar.AUXILIARIES.contains(word.apply(at - 1));
    return compound || by;
  }
}
