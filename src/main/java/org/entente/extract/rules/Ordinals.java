package org.entente.extract.rules;

import java.util.List;

/** Ordinals in words and figures: "first", "twenty-first", "16th". */
final class Ordinals {

  private static final List<String> WORDS =
      List.of(
          "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
          "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

  private Ordinals() {}

  /** The number that a folded word says, or 0. */
  static int of(String word) {
    int n = WORDS.indexOf(word);
    if (n > 0) {
      return n;
    }
    int end = 0;
    while (end < word.length() && Character.isDigit(word.charAt(end))) {
      end++;
    }
    String suffix = word.substring(end);
    if (end > 0 && end < 4 && (suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th"))) {
      return Integer.parseInt(word.substring(0, end));
    }
    return 0;
  }
}
