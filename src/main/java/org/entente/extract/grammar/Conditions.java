package org.entente.extract.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On what something that is still ahead depends: "once both sides have completed their procedures", "subject to ratification". */
public final class Conditions {

  private static final Set<String> OPENERS = Grammar.words("once after when if upon following pending provided unless as subject");
  private static final Set<String> ENDS = Set.of(",", ";", ".", ":", ")");

  private Conditions() {}

  /** The words of the condition of what a verb tells: the clause behind it, or the one that opens the sentence; null where none is told. */
  public static @Nullable String of(Line line, int verb) {
    if (opens(line, 0)) {
      int end = line.next(0, verb, Set.of(","));
      if (end > 2) {
        return line.text(0, end);
      }
    }
    for (int i = verb + 1; i < line.size(); i++) {
      if (opens(line, i)) {
        int end = line.next(i, line.size(), ENDS);
        return line.text(i, end < 0 ? line.size() : end);
      }
      if (line.is(i, ";")) {
        return null;
      }
    }
    return null;
  }

  /** "as" and "subject" only in "as soon as" and "subject to"; a date behind the word makes a day of it, no condition. */
  private static boolean opens(Line line, int at) {
    if (!line.isIn(at, OPENERS) || line.date(at + 1) != null) {
      return false;
    }
    return switch (line.at(at)) {
      case "as" -> line.is(at + 1, "soon") && line.is(at + 2, "as");
      case "subject" -> line.is(at + 1, "to");
      case "provided" -> line.is(at + 1, "that") || line.is(at - 1, ",");
      default -> at + 2 < line.size();
    };
  }
}
