package org.entente.extract.grammar;

import java.util.List;
import java.util.Map;

/** Ordinal numbers in words and figures: "16th", "sixth", "twenty-fifth", "inaugural". */
public final class Ordinals {

  private static final List<String> SMALL =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
          "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");

  private static final Map<String, Integer> TENS =
      Map.of("twentieth", 20, "thirtieth", 30, "fortieth", 40, "fiftieth", 50, "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50);

  private Ordinals() {}

  /** The number of a folded word ("16th", "sixth", "inaugural"), or 0. */
  public static int of(String word) {
    if (word.equals("inaugural") || word.equals("1st")) {
      return 1;
    }
    int small = SMALL.indexOf(word) + 1;
    if (small > 0) {
      return small;
    }
    if (word.endsWith("ieth")) {
      return TENS.getOrDefault(word, 0);
    }
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    String end = word.substring(digits);
    boolean ordinal = end.equals("th") || end.equals("st") || end.equals("nd") || end.equals("rd");
    return digits > 0 && digits < 4 && ordinal ? Integer.parseInt(word.substring(0, digits)) : 0;
  }

  /** Whether a folded word says which of several: "first", "newest", "28th". */
  public static boolean isNth(String w) {
    return w.equals("first") || w.equals("latest") || w.equals("last") || w.equals("newest") || w.equals("second")
        || w.equals("third") || w.equals("only")
        || w.length() > 4 && w.endsWith("th") && !w.equals("with") && !w.equals("health") && !w.equals("north") && !w.equals("south")
        || w.length() > 2 && Character.isDigit(w.charAt(0)) && Character.isLetter(w.charAt(w.length() - 1));
  }

  /** The tens that a folded word says before another ordinal: "twenty" of "twenty-fifth", or 0. */
  public static int tens(String word) {
    return word.endsWith("ty") ? TENS.getOrDefault(word, 0) : 0;
  }

  /** The ordinal whose last word stands at a token, tens before it included, or 0. */
  public static int at(EventLine line, int token) {
    int unit = of(line.word(token));
    if (unit > 0 && unit < 10 && Character.isLetter(line.word(token).charAt(0))) {
      int before = line.is(token - 1, "-") ? token - 2 : token - 1;
      return unit + tens(line.word(before));
    }
    return unit;
  }
}
