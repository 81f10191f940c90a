package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** The words of a text as a search compares them: runs of letters and digits, lower case, without marks. */
final class Words {

  /** A last word of at least this length also finds the words that begin with it. */
  static final int SHORTEST_BEGINNING = 3;

  /** More words than this are not looked for. */
  private static final int MOST = 32;

  /** Longer words and questions are cut: an index searches them at great cost and finds nothing. */
  private static final int LONGEST_WORD = 100;

  private static final int LONGEST_QUESTION = 4_000;

  /** One character may stand for four, as a ligature or a bracketed letter does. */
  private static final int LONGEST_FOLDING = 4;

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
      } else if (word.length() > 0) {
        words.add(folded(word));
        word.setLength(0);
      }
    }
    if (word.length() > 0) {
      words.add(folded(word));
    }
    return words;
  }

  /** Lower case and without marks, by the rules of the index. */
  private static String folded(StringBuilder word) {
    char[] in = word.toString().toLowerCase(Locale.ROOT).toCharArray();
    char[] out = new char[in.length * LONGEST_FOLDING];
    int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
    return new String(out, 0, length);
  }

  /** The words to look for, a bounded number of bounded words. */
  static List<String> asked(String text) {
    return of(text.length() > LONGEST_QUESTION ? text.substring(0, LONGEST_QUESTION) : text).stream()
        .limit(MOST)
        .map(w -> w.length() > LONGEST_WORD ? w.substring(0, LONGEST_WORD) : w)
        .toList();
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
