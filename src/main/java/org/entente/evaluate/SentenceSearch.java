package org.entente.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the sentence of a release that most likely speaks of something, by the words that they have in common. */
final class SentenceSearch {

  private final List<String> sentences;
  private final List<Set<String>> words = new ArrayList<>();

  SentenceSearch(List<String> sentences) {
    this.sentences = sentences;
    sentences.forEach(s -> words.add(Likeness.content(s)));
  }

  /**
   * The first sentence that has the largest share of the words of all the given things.
   *
   * @param things for each thing the ways to put it; the way that fits a sentence best counts
   * @return empty if no sentence has any of the words
   */
  String about(List<List<String>> things) {
    double best = 0;
    String found = "";
    for (int i = 0; i < sentences.size(); i++) {
      double sum = 0;
      for (List<String> ways : things) {
        sum += fit(ways, words.get(i));
      }
      if (sum > best + 1e-9) {
        best = sum;
        found = sentences.get(i);
      }
    }
    return found.strip().replaceAll("\\s+", " ");
  }

  private static double fit(List<String> ways, Set<String> sentence) {
    double best = 0;
    for (String way : ways) {
      Set<String> own = Likeness.content(way);
      Set<String> common = new HashSet<>(own);
      common.retainAll(sentence);
      if (!own.isEmpty()) {
        best = Math.max(best, (double) common.size() / own.size());
      }
    }
    return best;
  }
}
