package org.entente.extract.rules.instrument;

import java.util.Set;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.iri.Kind;

/** Where a noun phrase begins: the adjectives, nouns and names before its noun, determiners left out. */
public final class PhraseStart {

  private static final int MOST_MODIFIERS = 16;
  /** "Establishment of the Sample Centre": what is done with it is no part of its name. */
  private static final Set<String> ACTIONS = Grammar.words("establishment launch creation inauguration opening signing announcement implementation formation introduction renewal extension completion expansion status");
  private static final Set<String> SCALES = Set.of("million", "billion", "trillion", "percent");

  private PhraseStart() {}

  /**
   * The first word of a phrase.
   *
   * @param head where its noun stands
   * @param free no word before this
   * @param name whether the phrase may be a name with "of" and "for" inside
   */
  public static int of(Line line, int head, int free, boolean name) {
    int from = head;
    while (from > free && head - from < MOST_MODIFIERS) {
      int i = from - 1;
      if (SCALES.contains(line.at(i)) && i - 1 >= free && isSum(line.words().text(i - 1))) { // "$6 million contract"
        return i - 1;
      }
      if (line.date(i) != null && line.at(i).length() != 4 || SCALES.contains(line.at(i)) && !line.isCapitalized(i)) { // "the October 2021 statement"
        break;
      }
      if (line.is(i, "out") && !line.is(i - 1, "-")) { // "carried out joint research"
        break;
      }
      if (line.is(i, "-") && line.is(i - 2, "-") && isGlued(line, i - 2) && isGlued(line, i)) { // "ton-per-year"
        from = i - 2;
      } else if (line.is(i, "-") && i - 1 >= free && isGlued(line, i) && !line.isCapitalized(i + 1) && from != head) { // "cutting-edge", "10-year"
        from = i - 1;
      } else if (line.is(i, "-") && line.isWord(i - 1)) {
        from = i - 1 >= free && isModifier(line, i - 1) ? i - 1 : from;
        if (from != i - 1) {
          break;
        }
      } else if (line.is(i, ")")) {
        int open = i - 2;
        if (InstrumentPhrases.isAcronym(line.words().text(i - 1)) && line.covering(open - 1, Kind.ORGANIZATION) == null && open - 1 >= free && line.is(open, "(") && line.isCapitalized(open - 1)) {
          from = open;
        } else {
          break;
        }
      } else if (line.is(i, "and") && line.is(i - 1, "-") && i - 2 >= free && line.isWord(i - 2) && line.words().token(i - 2).end() == line.words().token(i - 1).start()) { // "short- and long-term"
        from = i - 2;
      } else if (line.is(i, "and") || line.is(i, ",") || line.is(i, "/")) {
        int joint = line.is(i, "and") && line.is(i - 1, ",") ? i - 1 : i; // "Science, Technology, and Innovation"
        if (joint <= free || !joins(line, joint, i + 1, head)) {
          break;
        }
        from = joint;
      } else if (name && from != head && isInsideName(line, i, free)) {
        from = i;
      } else if (line.isWord(i) && (isModifier(line, i) || name && isNameWord(line, i))) {
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

  private static boolean isGlued(Line line, int hyphen) {
    return line.words().token(hyphen - 1).end() == line.words().token(hyphen).start() && line.words().token(hyphen).end() == line.words().token(hyphen + 1).start();
  }

  private static boolean isSum(String text) {
    return text.length() > 1 && !Character.isLetter(text.charAt(0)) && Character.isDigit(text.charAt(text.length() - 1));
  }

  private static boolean isModifier(Line line, int i) {
    return Grammar.isModifier(line.at(i)) || line.isCapitalized(i) && line.covering(i, Kind.COUNTRY) != null; // "U.S." is no "us"
  }

  /** "Lean Launch Programme": a word in capitals that would be a verb elsewhere. */
  private static boolean isNameWord(Line line, int i) {
    return i > 0 && line.isCapitalized(i) && !Headline.is(line.sentence()) && (Grammar.ACTS.contains(line.at(i)) || line.at(i).endsWith("ing") || line.at(i).endsWith("ed"));
  }

  /** "scientific and technological cooperation agreement", "Science, Technology and Innovation Agreement". */
  private static boolean joins(Line line, int joint, int right, int head) {
    int left = joint - 1;
    if (right >= head || !line.isWord(left) || !isModifier(line, left) || !isModifier(line, right)) {
      return false;
    }
    if (line.is(joint, ",")) {
      return line.isCapitalized(left) && line.isCapitalized(right) && line.next(joint, head, Set.of("and")) > 0;
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
    if (!line.is(i, "of") && !line.is(i, "for") && !line.is(i, "on") && !line.is(i, "without")) {
      return false;
    }
    return i > free
        && !ACTIONS.contains(line.at(i - 1))
        && line.isCapitalized(i - 1)
        && line.isCapitalized(i + 1)
        && line.covering(i - 1, Kind.COUNTRY) == null
        && line.covering(i - 1, Kind.ORGANIZATION) == null
        && line.covering(i - 1, Kind.POST) == null
        && Grammar.isModifier(line.at(i - 1));
  }
}
