package org.entente.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.reference.NameTrie;
import org.entente.reference.Reference;
import org.entente.reference.Words;

/** The nouns by which releases call instruments: {@code data/reference/vocabulary/instruments.tsv}. */
final class InstrumentNouns {

  static final String LIST = "vocabulary/instruments";

  /** How much a noun needs beside it to be an instrument. */
  enum Use {
    ALWAYS,
    BOUND,
    NAMED,
    SIGNED,
    JOINT
  }

  /**
   * A noun.
   *
   * @param head as the file has it
   * @param type notation of agreementType
   */
  record Noun(String head, String type, Use use) {}

  private final NameTrie<Noun> trie;

  private InstrumentNouns(NameTrie<Noun> trie) {
    this.trie = trie;
  }

  static InstrumentNouns of(Reference reference) {
    NameTrie.Builder<Noun> b = new NameTrie.Builder<>(NameTrie.Style.TERMS);
    for (String line : reference.list(LIST)) {
      String[] cells = line.split("\t");
      if (cells.length == 3 && !cells[0].equals("head")) {
        b.add(cells[0], new Noun(cells[0], cells[1], Use.valueOf(cells[2].toUpperCase(Locale.ROOT))));
      }
    }
    return new InstrumentNouns(b.build());
  }

  /** Where such nouns stand in a sentence, the longest at each place. */
  List<NameTrie.Match<Noun>> find(Words words) {
    return new ArrayList<>(trie.find(words));
  }
}
