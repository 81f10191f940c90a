package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reference.Lexicon;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Words;
import org.entente.release.Block;
import org.entente.release.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a personal name by its shape: "Ann Example", "EXAMPLE Ann", "A. B. Example, Jr.", "Ann-Marie van der Example", "Mohammed
 * bin Example Al Sample", "Nikos “Nick” Example"; with honorifics before it.
 *
 * <p>A country, a body, a month or a word for an event is never part of a name.
 */
final class PersonNames {

  /**
   * A name in a line.
   *
   * @param from its first token, honorifics included
   * @param nameFrom its first token without them
   * @param to the token after its last
   */
  record Name(int from, int nameFrom, int to) {
    boolean hasHonorific() {
      return nameFrom > from;
    }

    int length() {
      return to - nameFrom;
    }
  }

  private static final int LONGEST = 9;

  private final Lexicon lexicon;

  PersonNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The name that begins at a token, with its honorifics; null if there is none. */
  @Nullable Name at(Line line, int from) {
    int start = afterHonorifics(line, from);
    int end = end(line, start, start > from);
    if (line.sentence().block().kind() == Block.Kind.TITLE || line.sentence().block().kind() == Block.Kind.HEADING) {
      end = beforeVerb(line, start, end);
    }
    return end > start && !isShouted(line, start, end, start > from) ? new Name(from, start, end) : null;
  }

  /** In a headline verbs have capitals too: "President Example Secures Deal". */
  private static int beforeVerb(Line line, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      String word = line.words().text(i);
      boolean ends = word.length() > 4 && (word.endsWith("s") && !word.endsWith("ss") || word.endsWith("ing")) && !line.words().token(i).isAllCapitals();
      if (ends && line.words().isCapitalized(i + 1) && i + 1 < line.size() && (i > start + 1 || i + 1 >= end || line.words().text(i + 1).length() > 3)) {
        return i;
      }
    }
    return end;
  }

  /** Two words in capitals amid others that are not: a heading, no name. */
  private static boolean isShouted(Line line, int start, int end, boolean sure) {
    if (sure || end - start < 2) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!line.words().token(i).isAllCapitals() || isInitial(line.words().text(i))) {
        return false;
      }
    }
    return line.size() > end - start + 2;
  }

  /** The token after the honorifics that begin at a token. */
  int afterHonorifics(Line line, int from) {
    Words words = line.words();
    int at = from;
    while (at < words.size()) {
      Match<String> match = lexicon.honorifics().at(words, at);
      if (match == null && words.is(at, "the") && at + 1 < words.size()) {
        match = lexicon.honorifics().at(words, at + 1);
      }
      if (match == null && at > from && words.text(at).equals("h.c.")) {
        at++;
        continue;
      }
      if (match == null || !words.isCapitalized(match.to() - 1) && !words.is(match.to() - 1, "c") && !words.text(match.to() - 1).endsWith(".")) {
        break;
      }
      at = match.to();
      if (words.is(at, ".")) {
        at++;
      }
    }
    return at;
  }

  private int end(Line line, int start, boolean sure) {
    Words words = line.words();
    int end = start;
    int whole = 0;
    int at = start;
    while (at < words.size() && at - start < LONGEST) {
      if (isNamePart(line, at, at == start, sure)) {
        whole += isInitial(words.text(at)) ? 0 : 1;
        at++;
        end = at;
      } else if (sure && at == start + 1 && isWordAsName(line, at)) {
        return at + 1;
      } else if (at > start && isTightHyphen(words, at)) {
        at += 2;
        end = at;
      } else if (isParticle(words, at) && (at > start || words.isCapitalized(at)) && goesOn(line, at)) {
        at++;
        if (at < words.size() && words.is(at, "-")) {
          at++;
        }
      } else if (at > start && isNickname(words, at)) {
        at += 3;
      } else if (at > start && isSuffix(words, at)) {
        at += words.is(at, ",") ? 2 : 1;
        return whole > 0 ? at : start;
      } else {
        break;
      }
    }
    return whole > 0 ? end : start;
  }

  private boolean isNamePart(Line line, int at, boolean first, boolean sure) {
    Words words = line.words();
    Token token = words.token(at);
    String text = token.text();
    if (!token.isCapitalized() || line.bodyAt(at) != null || line.isTaken(at)) {
      return false;
    }
    if (isInitial(text)) {
      return true;
    }
    if (text.length() < 2 || text.endsWith(".") || hasDigit(text)) {
      return false;
    }
    PartyHit party = line.partyAt(at);
    if (party != null && !(party.isCity() && !first && !words.is(at - 1, "of"))
        && !(party.isCity() && sure)) {
      return false;
    }
    String folded = words.folded(at);
    if (isStop(folded) && !isInnerThe(words, at, first)) {
      return false;
    }
    if (!first && lexicon.honorifics().at(words, at) != null && !isParticle(words, at) && words.isCapitalized(at + 1)) {
      return false;
    }
    if (!first && isLetters(text)) {
      return false;
    }
    if (token.isAllCapitals() && (text.length() < 3 && !first || lexicon.bodies().at(words, at) != null)) {
      return false;
    }
    return sure || !first || !lexicon.officeWords().contains(folded);
  }

  /** "Dr. Ann Center": a family name that is a common word too, behind an honorific and one forename. */
  boolean isWordAsName(Line line, int at) {
    Words words = line.words();
    return words.isCapitalized(at) && isStop(words.folded(at)) && words.text(at).length() > 3 && line.bodyAt(at) == null && line.partyAt(at) == null && !line.isTaken(at)
        && lexicon.titles().at(words, at) == null && !words.isCapitalized(at + 1) && !BodyShapes.hasPhrase(line, at + 1);
  }

  /** "MP", "PhD": letters after a name. */
  private boolean isLetters(String text) {
    return lexicon.postNominals().contains(text);
  }

  /** The token after letters that follow a name, with or without commas. */
  int afterLetters(Line line, int at) {
    int to = at;
    while (to < line.size()) {
      int next = line.words().is(to, ",") ? to + 1 : to;
      if (!isLetters(line.words().text(next))) {
        break;
      }
      to = next + 1;
    }
    return to;
  }

  private boolean isStop(String folded) {
    return lexicon.words("person-stops").contains(folded);
  }

  /** "Bui The Example" has a part that looks like an article. */
  private static boolean isInnerThe(Words words, int at, boolean first) {
    return !first && words.text(at).equals("The") && words.isCapitalized(at + 1) && words.text(at - 1).length() < 8;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  static boolean isInitial(String text) {
    return text.length() == 2 && Character.isUpperCase(text.charAt(0)) && text.charAt(1) == '.'
        || text.length() == 1 && Character.isUpperCase(text.charAt(0))
        || text.length() == 4 && text.charAt(1) == '.' && text.charAt(3) == '.' && Character.isUpperCase(text.charAt(2)) && !text.equals("U.S.") && !text.equals("U.K.");
  }

  private static boolean isTightHyphen(Words words, int at) {
    return (words.text(at).equals("-") || words.text(at).equals("‑") || words.text(at).equals("–"))
        && at + 1 < words.size()
        && words.token(at).start() == words.token(at - 1).end()
        && words.token(at).end() == words.token(at + 1).start()
        && Character.isLetter(words.text(at + 1).charAt(0))
        && (words.text(at - 1).length() > 3 || !words.token(at - 1).isAllCapitals() || words.isCapitalized(at + 1));
  }

  private boolean isParticle(Words words, int at) {
    Set<String> particles = lexicon.words("name-particles");
    return words.text(at).length() < 6 && particles.contains(words.folded(at));
  }

  private boolean goesOn(Line line, int at) {
    Words words = line.words();
    int next = words.is(at + 1, "-") ? at + 2 : at + 1;
    return next < words.size() && (isNamePart(line, next, false, true) || isParticle(words, next) && words.isCapitalized(next + 1));
  }

  private static boolean isNickname(Words words, int at) {
    String open = words.text(at);
    String close = words.text(at + 2);
    return words.isCapitalized(at + 1)
        && (open.equals("“") && close.equals("”") || open.equals("\"") && close.equals("\"") || open.equals("(") && close.equals(")"))
        && words.isCapitalized(at + 3)
        && !words.token(at + 1).isAllCapitals();
  }

  private static boolean isSuffix(Words words, int at) {
    int word = words.is(at, ",") ? at + 1 : at;
    return words.is(word, "jr") || words.is(word, "sr") || words.text(word).equals("III") || words.text(word).equals("II");
  }

  /** The words of a name that tell who it is, folded: without initials, particles and suffixes. */
  static List<String> parts(String name) {
    Words words = Words.of(name);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String text = words.text(i);
      if (Character.isLetter(text.charAt(0)) && !isInitial(text) && text.length() > 1 && !words.is(i, "jr") && !words.is(i, "sr")) {
        parts.add(words.folded(i));
      }
    }
    return parts;
  }
}
