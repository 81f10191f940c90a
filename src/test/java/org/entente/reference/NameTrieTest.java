package org.entente.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.reference.NameTrie.Style;
import org.junit.jupiter.api.Test;

class NameTrieTest {

  private static NameTrie<String> names(String... names) {
    NameTrie.Builder<String> b = new NameTrie.Builder<>(Style.NAMES);
    for (String n : names) {
      b.add(n, n);
    }
    return b.build();
  }

  private static NameTrie<String> terms(String... names) {
    NameTrie.Builder<String> b = new NameTrie.Builder<>(Style.TERMS);
    for (String n : names) {
      b.add(n, n);
    }
    return b.build();
  }

  private static List<String> found(NameTrie<String> trie, String text) {
    return trie.find(Words.of(text)).stream().flatMap(m -> m.values().stream()).toList();
  }

  @Test
  void hyphensPartNames() {
    assertEquals(List.of("Japan", "U.S."), found(names("Japan", "U.S."), "The Japan-U.S. Council"));
    assertEquals(List.of("Swiss", "Italian"), found(names("Swiss", "Italian"), "a Swiss-Italian house"));
  }

  @Test
  void theLongestNameWins() {
    assertEquals(
        List.of("Republic of Korea"), found(names("Korea", "Republic of Korea"), "in the Republic of Korea today"));
  }

  @Test
  void smallWordsAndSpellingDoNotCount() {
    NameTrie<String> trie = names("State Secretariat for Sports, Culture and Programmes");
    assertEquals(1, found(trie, "the State Secretariat of Sports Culture & Programs").size());
    assertEquals(1, found(names("São Example Centre"), "Sao Example Center").size());
    assertEquals(1, found(names("Institute of Sports Example"), "the Institute of Sports (ISE) Example").size());
  }

  @Test
  void acronymsAreWrittenInCapitals() {
    assertEquals(List.of(), found(names("US", "WHO"), "who told us"));
    assertEquals(List.of("US"), found(names("US"), "the U.S. side"));
    assertEquals(List.of("AI"), found(terms("AI"), "AI and ai"));
    assertEquals(List.of(), found(names("Chad"), "a chad"));
  }

  @Test
  void termsAreFoundInThePluralAndWithoutCapitals() {
    NameTrie<String> trie = terms("quantum technology", "Earth observation", "battery");
    assertEquals(
        List.of("quantum technology", "Earth observation", "battery"),
        found(trie, "Quantum Technologies, earth observation and batteries"));
    assertEquals(List.of(), found(terms("energy storage"), "energy, storage"));
    assertEquals(1, found(terms("capture, use and storage"), "capture, use, and storage").size());
  }
}
