package org.entente.extract.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reference.Fold;
import org.entente.reference.NameTrie;
import org.entente.reference.Reference;
import org.entente.reference.Words;

/**
 * The nouns by which releases call partnerships, programmes and their like, and the verbs that tell of their beginning:
 * {@code data/reference/vocabulary/initiative-heads.tsv} and {@code launch-verbs.tsv}.
 */
final class InitiativeNouns {

  /**
   * A noun.
   *
   * @param type notation of initiativeType
   * @param named whether the words before it must be a name
   */
  record Noun(String head, String type, boolean named) {}

  private final NameTrie<Noun> heads;
  private final Set<String> launches;

  private InitiativeNouns(NameTrie<Noun> heads, Set<String> launches) {
    this.heads = heads;
    this.launches = launches;
  }

  static InitiativeNouns of(Reference reference) {
    NameTrie.Builder<Noun> b = new NameTrie.Builder<>(NameTrie.Style.TERMS);
    for (String line : reference.list("vocabulary/initiative-heads")) {
      String[] cells = line.split("\t");
      if (cells.length == 3 && !cells[0].equals("head")) {
        b.add(cells[0], new Noun(cells[0], cells[1], cells[2].equals("named")));
      }
    }
    Set<String> verbs =
        reference.list("vocabulary/launch-verbs").stream().map(Fold::word).collect(Collectors.toUnmodifiableSet());
    return new InitiativeNouns(b.build(), verbs);
  }

  /** Where such nouns stand in a sentence, the longest at each place. */
  List<NameTrie.Match<Noun>> find(Words words) {
    return List.copyOf(heads.find(words));
  }

  Set<String> launches() {
    return launches;
  }
}
