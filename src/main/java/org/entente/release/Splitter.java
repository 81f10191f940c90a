package org.entente.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a block into sentences by rules, in one pass. */
final class Splitter {

  /** A longer stretch without an end is cut at a space, so that what works on sentences stays within bounds. */
  static final int LONGEST = 20_000;

  private static final int LONGEST_BRACKET = 400;

  private final String text;
  private final int start;
  private final int end;
  private final List<Span> sentences = new ArrayList<>();

  private Splitter(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The sentences of a stretch, without the white space between them. */
  static List<Span> split(String text, int start, int end) {
    Splitter splitter = new Splitter(text, start, end);
    splitter.run();
    return splitter.sentences;
  }

  private void run() {
    int begin = start;
    int at = start;
    int closes = -1;
    while (at < end) {
      char c = text.charAt(at);
      if (at - begin >= LONGEST && Character.isWhitespace(c)) {
        begin = add(begin, at);
      } else if (c == '(' && at > begin && at >= closes) {
        closes = closingBracket(at);
      } else if (isStop(c)) {
        int after = afterStops(at);
        if (at >= closes && isBoundary(begin, at, after)) {
          begin = add(begin, after);
        }
        at = after;
        continue;
      }
      at++;
    }
    add(begin, end);
  }

  private int add(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      sentences.add(new Span(first, last));
    }
    return to;
  }

  /** The place of the bracket that closes this one, if it does so soon, else -1. Each stretch is looked at once. */
  private int closingBracket(int open) {
    int limit = Math.min(end, open + LONGEST_BRACKET);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i;
      }
      if (c == '(') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
  }

  private int afterStops(int at) {
    int to = at + 1;
    while (to < end && isStop(text.charAt(to))) {
      to++;
    }
    while (to < end && "\"'”’»)]".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return to;
  }

  private boolean isBoundary(int begin, int stop, int after) {
    if (after >= end) {
      return false;
    }
    char c = text.charAt(stop);
    if (c == '。' || c == '！' || c == '？') {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(after))) {
      return c == '.' && after == stop + 1 && isRunOn(stop);
    }
    int next = after;
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next >= end || !mayBegin(next)) {
      return false;
    }
    return c != '.' || after > stop + 1 && text.charAt(stop + 1) == '.' || endsAtDot(begin, stop, next, after > stop + 1);
  }

  /** "…cooperation.The two sides": a space is missing. */
  private boolean isRunOn(int stop) {
    if (stop + 3 >= end || !Character.isUpperCase(text.charAt(stop + 1))) {
      return false;
    }
    int from = wordStart(stop);
    for (int i = from; i < stop; i++) {
      char c = text.charAt(i);
      if (!Character.isLowerCase(c) && !Character.isDigit(c) && c != ')') {
        return false;
      }
    }
    if (stop - from < 4 && text.charAt(stop - 1) != ')') {
      return false;
    }
    return Abbreviations.isStarter(wordAt(stop + 1));
  }

  /** A sentence begins with a capital, a number, an opening mark before one, or a letter that has no case. */
  private boolean mayBegin(int at) {
    int i = at;
    while (i < end && i < at + 3 && "\"'“‘«([¿¡*•–—-".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i >= end) {
      return false;
    }
    char c = text.charAt(i);
    return Character.isUpperCase(c) || Character.isDigit(c) || Character.isTitleCase(c)
        || Character.getType(c) == Character.OTHER_LETTER || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private boolean endsAtDot(int begin, int dot, int next, boolean closed) {
    int from = wordStart(dot);
    String word = dot - from > 12 ? "" : text.substring(from, dot);
    if (word.isEmpty()) {
      return true;
    }
    if (from <= begin + 1 && isEnumerator(word)) {
      return false;
    }
    if (closed && text.charAt(dot + 1) != '.') {
      return true;
    }
    boolean starter = Abbreviations.isStarter(wordAt(next)) && !isInitialAt(next);
    boolean digit = Character.isDigit(text.charAt(next));
    if (word.indexOf('.') >= 0) {
      return !Abbreviations.mustGoOn(word) && (starter || !digit && endsClause(word, from, next));
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      boolean second = from >= start + 3 && text.charAt(from - 1) == ' ' && text.charAt(from - 2) == '.' && Character.isUpperCase(text.charAt(from - 3));
      return starter && !second;
    }
    if (Abbreviations.mustGoOn(word)) {
      return false;
    }
    if (Abbreviations.mayEnd(word)) {
      return starter || word.equals("etc");
    }
    if (Abbreviations.mayKeepDot(word)) {
      return !digit;
    }
    return true;
  }

  private boolean isInitialAt(int at) {
    return at + 1 < end && text.charAt(at + 1) == '.';
  }

  /** After a time, a degree or "Washington, D.C." a capital begins a sentence, save a time zone and "D.C. Circuit". */
  private boolean endsClause(String word, int from, int next) {
    return switch (word) {
      case "a.m", "p.m", "A.M", "P.M", "Ph.D", "M.D", "D.Sc" -> !isTimeZone(wordAt(next));
      case "D.C" -> text.startsWith("Washington", Math.max(start, from - 12)) || text.startsWith("Washington", Math.max(start, from - 11));
      default -> false;
    };
  }

  private static boolean isTimeZone(String word) {
    return word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT)) || word.equals("Eastern") || word.equals("Central");
  }

  /** "1", "12", "a", "B", "iv" at the start of a sentence: "1. The sides agreed". */
  private static boolean isEnumerator(String word) {
    if (word.length() > 4) {
      return false;
    }
    boolean digits = word.chars().allMatch(Character::isDigit);
    boolean roman = word.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
    return digits && word.length() <= 2 || roman || word.length() == 1;
  }

  private int wordStart(int dot) {
    int from = dot;
    while (from > start && dot - from <= 13 && isWordPart(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean isWordPart(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || c == '’' || c == '\'' || c == '.' && at > start && Character.isLetter(text.charAt(at - 1));
  }

  private String wordAt(int at) {
    int from = at;
    while (from < end && from < at + 3 && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < end && to - from < 16 && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }
}
