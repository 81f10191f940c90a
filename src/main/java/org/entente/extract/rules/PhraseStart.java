package org.entente.extract.rules;

import java.util.Set;
import org.entente.iri.Kind;

/** Where a noun phrase begins: the adjectives, nouns and names before its noun, determiners left out. */
final class PhraseStart {

  private static final int MOST_MODIFIERS = 16;

  private PhraseStart() {}

  /**
   * The first word of a phrase.
   *
   * @param head where its noun stands
   * @param free no word before this
   * @param name whether the phrase may be a name with "of" and "for" inside
   */
  static int of(Line line, int head, int free, boolean name) {
    int from = head;
    while (from > free && head - from < MOST_MODIFIERS) {
      int i = from - 1;
      if (line.is(i, "-") && line.isWord(i - 1)) {
        from = i - 1 >= free && Grammar.isModifier(line.at(i - 1)) ? i - 1 : from;
        if (from != i - 1) {
          break;
        }
      } else if (line.is(i, ")")) {
        int open = i - 2;
        if (open - 1 >= free && line.is(open, "(") && line.isCapitalized(open - 1)) {
          from = open;
        } else {
          break;
        }
      } else if (line.is(i, "and") || line.is(i, ",") || line.is(i, "/")) {
        if (i <= free || !joins(line, i, head)) {
          break;
        }
        from = i;
      } else if (name && from != head && isInsideName(line, i, free)) {
        from = i;
      } else if (Grammar.isModifier(line.at(i)) && line.isWord(i)) {
        from = i;
      } else {
        break;
      }
    }
    while (from < head && (line.is(from, "and") || line.is(from, ",") || line.is(from, "/") || line.is(from, "-"))) {
      from++;
    }
    return from;
  }

  /** "scientific and technological cooperation agreement", "Science, Technology and Innovation Agreement". */
  private static boolean joins(Line line, int joint, int head) {
    int right = joint + 1;
    int left = joint - 1;
    if (right >= head || !line.isWord(left) || !Grammar.isModifier(line.at(left)) || !Grammar.isModifier(line.at(right))) {
      return false;
    }
    if (line.is(joint, ",")) {
      return line.isCapitalized(left) && line.isCapitalized(right) && line.next(right, head, Set.of("and")) > 0;
    }
    if (line.isCapitalized(left) != line.isCapitalized(right)) {
      return false;
    }
    if (line.isCapitalized(left)) {
      return line.covering(left, Kind.COUNTRY) == null && line.covering(left, Kind.OFFICIAL) == null
          && line.covering(left, Kind.ORGANIZATION) == null;
    }
    return left > 0;
  }

  /** "Center of Excellence", "Responsible Use of Technology Program": a small word between capitals of one name. */
  private static boolean isInsideName(Line line, int i, int free) {
    if (!line.is(i, "of") && !line.is(i, "for") && !line.is(i, "on")) {
      return false;
    }
    return i > free
        && line.isCapitalized(i - 1)
        && line.isCapitalized(i + 1)
        && line.covering(i - 1, Kind.COUNTRY) == null
        && line.covering(i - 1, Kind.ORGANIZATION) == null
        && line.covering(i - 1, Kind.POST) == null
        && Grammar.isModifier(line.at(i - 1));
  }
}
