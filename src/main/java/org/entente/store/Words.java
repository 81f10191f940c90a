package org.entente.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text as a search compares them: runs of letters and digits, lower case, without marks. */
final class Words {

  /** A last word of at least this length also finds the words that begin with it. */
  static final int SHORTEST_BEGINNING = 3;

  /** More words than this are not looked for. */
  private static final int MOST = 32;

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String open = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < open.length(); ) {
      int c = open.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** The words to look for, a bounded number of them. */
  static List<String> asked(String text) {
    List<String> words = of(text);
    return words.size() > MOST ? words.subList(0, MOST) : words;
  }

  /** Whether a text holds every word, the last one also as a beginning. */
  static boolean hold(String text, List<String> asked) {
    List<String> there = of(text);
    for (int i = 0; i < asked.size(); i++) {
      String word = asked.get(i);
      boolean begins = i == asked.size() - 1 && word.length() >= SHORTEST_BEGINNING;
      if (there.stream().noneMatch(w -> begins ? w.startsWith(word) : w.equals(word))) {
        return false;
      }
    }
    return true;
  }
}
