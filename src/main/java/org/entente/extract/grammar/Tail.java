package org.entente.extract.grammar;

import java.util.BitSet;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.iri.Kind;

/**
 * How far a noun phrase reaches behind its noun: "on …", "for …", "between … and …", "to strengthen …", up to the verb, date or
 * place that goes on with the sentence.
 */
public final class Tail {

  private static final int LONGEST = 60;

  private static final Set<String> OPENERS =
      Grammar.words(
          "on for concerning regarding in of to between among with relating about establishing encouraging covering governing aimed"
              + " focused focusing under promoting forming");

  private static final Set<String> PARTY_WORDS = Grammar.words("between among with");
  private static final Set<String> SUBJECTS = Grammar.words("on for concerning regarding relating covering");
  private static final Set<String> ENDS =
      Grammar.words(
          "during by before after until since today yesterday tomorrow signed concluded reached entered said announced this next last"
              + " following including as at from through upon without within earlier expected scheduled named called known adopted"
              + " agreed according ; : . ! ? – — \" ” “");
  private static final Set<String> ACTS =
      Grammar.words("continue strengthen enhance ensure promote provide deepen reaffirm establish facilitate foster finalize finalise conclude implement join agreed reaffirmed continued");
  private static final Set<String> FIELDS = Grammar.words("field fields area areas domain domains sector sectors support sphere fulfilment pursuit");
  private static final Set<String> OCCASIONS = Grammar.words("margins margin sidelines sideline occasion behalf basis eve side sides part parts condition");

  private final Line line;
  private final BitSet heads;

  private Tail(Line line, BitSet heads) {
    this.line = line;
    this.heads = heads;
  }

  /**
   * The place after the phrase's last word.
   *
   * @param nounEnd after the phrase's noun (with its acronym)
   * @param heads where nouns of the same kind stand: another one behind "and" is another phrase
   */
  public static int end(Line line, int nounEnd, BitSet heads) {
    return new Tail(line, heads).end(nounEnd);
  }

  private int end(int nounEnd) {
    int i = nounEnd;
    if (!line.isIn(i, OPENERS) || isElsewhere(i) || line.is(i, "in") && !opensField(i)) {
      return nounEnd;
    }
    if ((line.is(i, "aimed") || line.is(i, "focused")) && !line.is(i + 1, "at") && !line.is(i + 1, "on")
        || line.is(i, "with") && !isPartyAhead(i + 1) && !isNameAhead(i + 1)
        || line.is(i, "for") && isSideOnly(i + 1)) {
      return nounEnd;
    }
    boolean verbs = line.is(i, "to");
    if (verbs && !isInfinitive(i)) {
      return nounEnd;
    }
    boolean parties = PARTY_WORDS.contains(line.at(i));
    int end = line.is(i, "aimed") || line.is(i, "focused") ? i + 2 : i + 1;
    for (i = end; i < line.size() && i - nounEnd < LONGEST; i++) {
      String w = line.at(i);
      if (line.date(i) != null) {
        return isYearOnly(i) && end == i && parties ? i : back(nounEnd, end);
      }
      if (w.equals("(")) {
        int close = close(i);
        if (close < 0) {
          return back(nounEnd, end);
        }
        i = close;
        end = i + 1;
        continue;
      }
      if (Grammar.endsTail(w) || ENDS.contains(w) && !(verbs && (w.equals("through") || w.equals("by")))) {
        return back(nounEnd, end);
      }
      if (isDash(i)) {
        return back(nounEnd, end);
      }
      if (w.equals("in") || w.equals("on") || w.equals("to") || w.equals("under")) {
        if (isElsewhere(i) || w.equals("to") && parties && !isInfinitive(i)) {
          return back(nounEnd, end);
        }
        if (w.equals("to") && parties) { // "between A and B to strengthen"
          verbs = true;
          parties = false;
        }
      }
      if (parties && SUBJECTS.contains(w)) { // "between A and B on scientific and technological cooperation"
        parties = false;
      }
      if (w.equals(",") || w.equals("and") || w.equals("or")) {
        if (!goesOn(i, parties) || !verbs && w.equals("and") && isNewAct(i + 1)) {
          return back(nounEnd, end);
        }
        continue;
      }
      if (Grammar.PRONOUNS.contains(w)) {
        return back(nounEnd, end);
      }
      parties |= !verbs && PARTY_WORDS.contains(w);
      end = i + 1;
    }
    return back(nounEnd, Math.min(end, line.size()));
  }

  /** A dash that parts the sentence, not a hyphen inside a word. */
  private boolean isDash(int i) {
    String text = line.words().text(i);
    return text.equals("—") || text.equals("–") && i > 0 && line.words().token(i).start() > line.words().token(i - 1).end();
  }

  /** Leaves out prepositions and articles at the end. */
  private int back(int nounEnd, int end) {
    int to = end;
    while (to > nounEnd && (Grammar.PREPOSITIONS.contains(line.at(to - 1)) || Grammar.DETERMINERS.contains(line.at(to - 1)) || line.is(to - 1, ",") || isClosingQuote(to - 1))) {
      to--;
    }
    return to;
  }

  /** "’" behind a name in quotes: no word, and no "'s" or "’" that belongs to a word. */
  private boolean isClosingQuote(int i) {
    String text = line.words().text(i);
    return text.equals("’") && line.words().token(i).end() - line.words().token(i).start() == 1 && !line.at(i - 1).endsWith("s");
  }

  private boolean isInfinitive(int to) {
    return line.isWord(to + 1) && !line.isCapitalized(to + 1) && !Grammar.DETERMINERS.contains(line.at(to + 1));
  }

  private boolean opensField(int in) {
    int i = Grammar.DETERMINERS.contains(line.at(in + 1)) ? in + 2 : in + 1;
    return FIELDS.contains(line.at(i)) || FIELDS.contains(line.at(i + 1)) || line.beginning(i, Kind.TOPIC) != null;
  }

  /** "in Paris", "on 5 May", "on the margins of", "to Tokyo": goes on with the sentence, not with the phrase. */
  private boolean isElsewhere(int preposition) {
    int i = preposition + 1;
    if (line.date(i) != null) {
      return true;
    }
    if (Grammar.DETERMINERS.contains(line.at(i)) || line.is(i, "the")) {
      i++;
    }
    if (line.isIn(i, OCCASIONS) || line.date(i) != null) {
      return true;
    }
    String w = line.at(preposition);
    if (w.equals("in") || w.equals("to")) {
      for (Mention m : line.mentions(i, Math.min(i + 6, line.size()))) {
        if (line.from(m) == i && (m.thing().kind() == Kind.PLACE || m.form() == Mention.Form.PLACE || w.equals("in") && m.thing().kind() == Kind.COUNTRY && m.form() == Mention.Form.NAME)) {
          return true;
        }
      }
      return w.equals("in") && (line.is(i, "order") || line.is(i, "presence") || line.is(i, "addition") || line.is(i, "turn")
          || line.is(i, "duplicate") || line.is(i, "future") || line.is(i, "near") || line.is(i, "coming"));
    }
    return false;
  }

  private boolean isYearOnly(int i) {
    String w = line.at(i);
    return w.length() == 4 && w.chars().allMatch(Character::isDigit);
  }

  private int close(int open) {
    for (int i = open + 1; i < Math.min(open + 16, line.size()); i++) {
      if (line.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a comma or "and" joins more of the same phrase, and not a new clause or a new object. */
  private boolean goesOn(int joint, boolean parties) {
    int i = joint + 1;
    while (line.is(i, "and") || line.is(i, ",") || line.is(i, "as") || line.is(i, "well")) {
      i++;
    }
    if (i >= line.size() || !line.isWord(i)) {
      return false;
    }
    String w = line.at(i);
    boolean officialAhead = line.beginning(i, Kind.OFFICIAL) != null || line.beginning(i, Kind.POST) != null;
    if (officialAhead || Grammar.endsTail(w) || Grammar.PRONOUNS.contains(w) || ENDS.contains(w) || line.date(i) != null) {
      return false;
    }
    if (isNewHead(i)) {
      return false;
    }
    if (parties) {
      return isPartyAhead(i) || line.is(joint, "and") && isPartyAhead(i - 1);
    }
    if (w.equals("a") || w.equals("an") || w.equals("to") && line.is(joint, ",")) {
      return false;
    }
    if (Grammar.PREPOSITIONS.contains(w) && line.is(joint, ",")) {
      return false;
    }
    if (line.is(joint, ",") && !line.is(joint + 1, "and")) {
      return isList(i);
    }
    return !isFinite(i);
  }

  /** "and the launching of partnerships", "and continue the work": something else that is done. */
  private boolean isNewAct(int from) {
    return line.is(from, "the") && line.at(from + 1).endsWith("ing") && line.is(from + 2, "of") || line.isIn(from, ACTS) || line.is(from, "also")
        || line.at(from).endsWith("ly") && line.at(from + 1).endsWith("ed");
  }

  /** "and the conclusion of a code of conduct", "and a letter of intent". */
  private boolean isNewHead(int from) {
    boolean determined = Grammar.DETERMINERS.contains(line.at(from));
    int reach = determined ? 7 : 3;
    int head = heads.nextSetBit(from);
    return head >= 0 && head < from + reach;
  }

  /** "signed the statement for the United States": whom somebody signs for is no part of the name. */
  private boolean isSideOnly(int from) {
    int i = Grammar.DETERMINERS.contains(line.at(from)) ? from + 1 : from;
    Mention m = line.beginning(i, Kind.COUNTRY);
    if (m == null) {
      m = line.beginning(i, Kind.UNION);
    }
    if (m == null || m.form() == Mention.Form.ADJECTIVE) {
      return false;
    }
    int after = line.to(m);
    return after >= line.size() || !line.isWord(after) || line.is(after, "and") || line.is(after, "while");
  }

  /** "with the Kingdom", "with Microsoft"; not with a person. */
  private boolean isNameAhead(int from) {
    int i = Grammar.DETERMINERS.contains(line.at(from)) ? from + 1 : from;
    return line.isCapitalized(i) && line.covering(i, Kind.OFFICIAL) == null && line.covering(i, Kind.POST) == null && line.covering(i + 1, Kind.OFFICIAL) == null;
  }

  private boolean isPartyAhead(int from) {
    int i = from;
    while (Grammar.DETERMINERS.contains(line.at(i)) || line.is(i, "government") || line.is(i, "of") || line.is(i, "governments")) {
      i++;
    }
    for (int k = i; k < Math.min(i + 3, line.size()); k++) {
      if (line.covering(k, Kind.COUNTRY) != null || line.covering(k, Kind.UNION) != null || line.covering(k, Kind.ORGANIZATION) != null
          || line.covering(k, Kind.GROUP) != null) {
        return true;
      }
    }
    return false;
  }

  /** A list goes on: an "and" follows soon, and no verb before it. */
  private boolean isList(int from) {
    for (int i = from; i < Math.min(from + 14, line.size()); i++) {
      String w = line.at(i);
      if (w.equals("and") || w.equals("or")) {
        return i > from;
      }
      if (Grammar.endsTail(w) || isFinite(i) || w.equals(".") || w.equals(";")) {
        return false;
      }
    }
    return false;
  }

  private boolean isFinite(int i) {
    String w = line.at(i);
    return Grammar.AUXILIARIES.contains(w)
        || !line.isCapitalized(i) && w.length() > 4 && w.endsWith("ed") && !Grammar.PARTICIPLE_MODIFIERS.contains(w);
  }
}
