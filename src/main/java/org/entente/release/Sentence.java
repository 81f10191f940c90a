package org.entente.release;

import java.util.List;

/**
 * A sentence, or a line that stands for one (a title, a bullet without a full stop).
 *
 * @param index its place among the release's sentences, from 0
 * @param span where it stands in the stored text, without surrounding white space
 * @param block the block that it belongs to
 * @param tokens its words and marks, in order
 */
public record Sentence(int index, Span span, Block block, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
