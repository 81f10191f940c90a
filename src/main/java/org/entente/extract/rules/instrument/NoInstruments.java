package org.entente.extract.rules.instrument;

import java.util.BitSet;
import org.entente.reference.NameTrie;
import org.entente.reference.Reference;
import org.entente.reference.Words;

/** What is called a declaration, protocol, convention or agreement and is none between parties: {@code no-instruments.txt}. */
final class NoInstruments {

  private static final String LIST = "no-instruments";

  private final NameTrie<Boolean> trie;

  private NoInstruments(NameTrie<Boolean> trie) {
    this.trie = trie;
  }

  static NoInstruments of(Reference reference) {
    NameTrie.Builder<Boolean> b = new NameTrie.Builder<>(NameTrie.Style.TERMS);
    reference.list(LIST).forEach(words -> b.add(words, true));
    return new NoInstruments(b.build());
  }

  /** The words of a sentence that such phrases cover. */
  BitSet in(Words words) {
    BitSet covered = new BitSet();
    trie.find(words).forEach(m -> covered.set(m.from(), m.to()));
    return covered;
  }
}
