package org.entente.release;

import java.util.ArrayList;
import java.util.List;

/** Lays the parts of a release out as its stored text, with blocks and sentences that point into it. */
final class Assembly {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  Assembly(List<Part> parts) {
    Part before = null;
    for (Part part : parts) {
      if (before != null) {
        text.append(part.tight() ? "\n" : "\n\n");
      }
      int start = text.length();
      text.append(part.text());
      blocks.add(new Block(part.kind(), new Span(start, text.length()), part.level()));
      before = part;
    }
    String all = text.toString();
    for (Block block : blocks) {
      for (Span span : sentencesOf(all, block)) {
        sentences.add(new Sentence(sentences.size(), span, block, Tokenizer.tokens(all, span.start(), span.end())));
      }
    }
  }

  private static List<Span> sentencesOf(String text, Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, BULLET, CONTACT, BOILERPLATE -> Splitter.split(text, block.span().start(), block.span().end());
      default -> List.of(block.span());
    };
  }

  String text() {
    return text.toString();
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Sentence> sentences() {
    return sentences;
  }
}
