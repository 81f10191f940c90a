package org.entente.store;

import java.util.List;

/**
 * What a search found, best first, each list within the limit. Immutable.
 *
 * @param names things, each once, by one of their names
 * @param sentences passages of releases, each once
 */
public record Found(List<Name> names, List<Quote> sentences) {

  public Found {
    names = List.copyOf(names);
    sentences = List.copyOf(sentences);
  }

  /**
   * A thing that bears a name with the words.
   *
   * @param label the name it goes by
   * @param matched the name that holds the words, often the same
   */
  public record Name(String thing, String label, String matched) {}

  /**
   * A sentence with the words.
   *
   * @param passage its IRI
   * @param release the release it stands in
   * @param text the sentence
   */
  public record Quote(String passage, String release, String text) {}
}
