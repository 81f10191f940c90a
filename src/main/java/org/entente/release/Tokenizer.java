package org.entente.release;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words, numbers and marks, in one pass.
 *
 * <p>One token each: {@code U.S.}, {@code Ph.D.}, {@code Dr.} and the other {@linkplain Abbreviations abbreviations},
 * {@code R.} before a name, {@code S&T}, {@code A*STAR}, {@code d'Ivoire}, {@code 16th}, {@code 1,000}, {@code $2.5}, a
 * web address, a run of dots. Hyphens, dashes and slashes are tokens of their own, and so is a possessive ending:
 * {@code Japan-U.S.} is {@code Japan}, {@code -}, {@code U.S.}; {@code NASA's} is {@code NASA}, {@code 's}.
 *
 * <p>Pure function, linear in the text; thread safe.
 */
public final class Tokenizer {

  private final String text;
  private final int end;

  private Tokenizer(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The tokens of a whole text: a name of the reference data, say, cut as the same name in a release is. */
  public static List<Token> tokens(String text) {
    return tokens(text, 0, text.length());
  }

  /** The tokens of a stretch, with offsets into the whole text. */
  static List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>((end - start) / 6 + 2);
    Tokenizer cutter = new Tokenizer(text, end);
    int at = start;
    while (at < end) {
      if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
        at++;
        continue;
      }
      int next = cutter.endOfToken(at, start);
      tokens.add(new Token(at, next, text.substring(at, next)));
      at = next;
    }
    return tokens;
  }

  private int endOfToken(int at, int start) {
    char c = text.charAt(at);
    if (Character.isDigit(c) || isCurrency(c) && isDigit(at + 1)) {
      return endOfNumber(at + 1);
    }
    if (isLetter(at)) {
      if ((c == 'h' || c == 'w') && isAddress(at)) {
        return endOfAddress(at);
      }
      return endOfWord(at);
    }
    if (isApostrophe(c) && at > start && isPossessive(at) && !Character.isWhitespace(text.charAt(at - 1))) {
      return at + 2;
    }
    if (c == '.' || c == '-') {
      int to = at + 1;
      while (to < end && text.charAt(to) == c) {
        to++;
      }
      return to;
    }
    return Math.min(end, at + Character.charCount(text.codePointAt(at)));
  }

  private int endOfNumber(int from) {
    int to = from;
    while (to < end) {
      char c = text.charAt(to);
      if (Character.isDigit(c) || isWordPart(to)) {
        to += width(to);
      } else if (c == '.' && isDigit(to + 1) && isDigit(to - 1)) {
        to++;
      } else if (c == ',' && isDigit(to - 1) && threeDigits(to + 1)) {
        to++;
      } else if (c == ':' && isDigit(to - 1) && isDigit(to + 1) && isDigit(to + 2) && !isDigit(to + 3)) {
        to++;
      } else {
        break;
      }
    }
    return to;
  }

  private int endOfWord(int from) {
    int to = from;
    while (to < end) {
      char c = text.charAt(to);
      if (isWordPart(to)) {
        to += width(to);
      } else if (isApostrophe(c) && isLetter(to + 1) && !isPossessive(to)) {
        to++;
      } else if ((c == '&' || c == '*') && isUpper(to - 1) && isUpper(to + 1) && to - from <= 4) {
        to++;
      } else {
        break;
      }
    }
    return to < end && text.charAt(to) == '.' ? endWithDots(from, to) : to;
  }

  /** The word may go on past its dot: an acronym with dots, an initial, an abbreviation. */
  private int endWithDots(int from, int dot) {
    int length = dot - from;
    if (length == 1 || length == 2 && isUpper(from) && isSingleLetterAndDot(dot + 1)) {
      int to = dot;
      while (isSingleLetterAndDot(to + 1)) {
        to += 2;
      }
      if (to > dot) {
        return to + 1;
      }
      if (length == 1 && isUpper(from)) {
        if (isUpper(dot + 1) && !isWordPart(dot + 2)) {
          return dot + 2;
        }
        return isInitial(dot) ? dot + 1 : dot;
      }
    }
    if (length <= Abbreviations.LONGEST) {
      String word = text.substring(from, dot);
      if (Abbreviations.keepsDot(word)
          || Abbreviations.mayKeepDot(word) && dot + 1 < end && (isDigit(dot + 2) || isUpper(dot + 2))) {
        return dot + 1;
      }
    }
    return dot;
  }

  private boolean isSingleLetterAndDot(int at) {
    return isLetter(at) && at + 1 < end && text.charAt(at + 1) == '.';
  }

  /** A dot after one capital belongs to it where a name goes on. */
  private boolean isInitial(int dot) {
    return dot + 1 < end && (isLetter(dot + 1) || text.charAt(dot + 1) == ' ' && isUpper(dot + 2) || text.charAt(dot + 1) == '-');
  }

  private boolean isAddress(int at) {
    return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
  }

  private int endOfAddress(int at) {
    int to = at;
    while (to < end && text.charAt(to) > ' ' && "<>\"“”)]}".indexOf(text.charAt(to)) < 0
        && !Character.isSpaceChar(text.charAt(to))) {
      to++;
    }
    while (to > at + 4 && ".,;:!?'’".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  /** Whether {@code 's} stands there and ends a word. */
  private boolean isPossessive(int apostrophe) {
    return apostrophe + 1 < end
        && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
        && !isWordPart(apostrophe + 2);
  }

  private boolean threeDigits(int at) {
    return isDigit(at) && isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3);
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < end && Character.isDigit(text.charAt(at));
  }

  private boolean isUpper(int at) {
    return at >= 0 && at < end && Character.isUpperCase(text.charAt(at));
  }

  private boolean isLetter(int at) {
    return at < end && Character.isLetter(text.codePointAt(at));
  }

  private boolean isWordPart(int at) {
    if (at >= end) {
      return false;
    }
    int point = text.codePointAt(at);
    if (point < 0x80) {
      return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9' || point == '_';
    }
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private int width(int at) {
    return Math.min(end - at, Character.charCount(text.codePointAt(at)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
