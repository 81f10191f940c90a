package org.entente.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.reference.NameTrie;
import org.entente.reference.Reference;
import org.entente.reference.Words;

/** The nouns by which releases call a kind of thing: {@code instruments.tsv}, {@code initiatives.tsv} under {@code data/reference/vocabulary}. */
public final class PhraseNouns {

  public static final String INSTRUMENTS = "vocabulary/instruments";
  public static final String INITIATIVES = "vocabulary/initiatives";

  /** How much a noun needs beside it to mean such a thing. */
  public enum Use {
    ALWAYS,
    BOUND,
    NAMED,
    SIGNED,
    JOINT,
    PAIRED,
    TAILED,
    LAUNCHED,
    TOLD
  }

  /**
   * A noun.
   *
   * @param head as the file has it
   * @param type notation of the code list of its kind
   */
  public record Noun(String head, String type, Use use) {}

  private final NameTrie<Noun> trie;

  private PhraseNouns(NameTrie<Noun> trie) {
    this.trie = trie;
  }

  public static PhraseNouns of(Reference reference, String list) {
    NameTrie.Builder<Noun> b = new NameTrie.Builder<>(NameTrie.Style.TERMS);
    for (String line : reference.list(list)) {
      String[] cells = line.split("\t");
      if (cells.length == 3 && !cells[0].equals("head")) {
        b.add(cells[0], new Noun(cells[0], cells[1], Use.valueOf(cells[2].toUpperCase(Locale.ROOT))));
      }
    }
    return new PhraseNouns(b.build());
  }

  /** Where such nouns stand in a sentence, the longest at each place. */
  public List<NameTrie.Match<Noun>> find(Words words) {
    return new ArrayList<>(trie.find(words));
  }
}
