package org.entente.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds known names in the tokens of a sentence, the longest at each place, in one pass.
 *
 * <pre>{@code
 * NameTrie<String> trie = new NameTrie.Builder<String>(NameTrie.Style.NAMES).add("Ministry of Sport", "sport").build();
 * trie.find(Words.of("the Ministry for Sport")).get(0).values();   // [sport]
 * }</pre>
 *
 * <p>Words are compared as {@link Fold} says; hyphens and "the" inside a name do not count, nor does an acronym in brackets.
 * What the name writes with a capital, the text must too; what it writes all in capitals, the text must as well.
 *
 * <p>Immutable and thread safe.
 *
 * @param <V> what a name stands for; several things may have one name
 */
public final class NameTrie<V> {

  /** How strictly names are compared. */
  public enum Style {
    /** Names of bodies: commas do not count, "for" is "of", capitals do count. */
    NAMES,
    /** Names of countries and places: the same, but commas do count. */
    PLACES,
    /** Fields and the like: capitals count for acronyms only, and the plural is the singular. */
    TERMS
  }

  /**
   * A name at a place.
   *
   * @param from its first token
   * @param to the token after its last
   * @param values what has this name, in the order in which it was added
   */
  public record Match<V>(int from, int to, List<V> values) {}

  private record Entry<V>(V value, List<String> written) {}

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>(2);
    final List<Entry<V>> ends = new ArrayList<>(1);
  }

  private final Style style;
  private final Node<V> root;

  /** One bit for each hash of a first word: most words of a text begin no name, and this tells it without a look-up. */
  private final long[] begins = new long[BITS / Long.SIZE];

  private static final int BITS = 1 << 16;

  private NameTrie(Style style, Node<V> root) {
    this.style = style;
    this.root = root;
    for (String word : root.next.keySet()) {
      int bit = bit(word);
      begins[bit >> 6] |= 1L << bit;
    }
  }

  private static int bit(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 16) & BITS - 1;
  }

  private boolean mayBegin(String word) {
    int bit = bit(word);
    return (begins[bit >> 6] >>> bit & 1) != 0;
  }

  /** Collects names. */
  public static final class Builder<V> {
    private final Style style;
    private final Node<V> root = new Node<>();

    public Builder(Style style) {
      this.style = style;
    }

    /** Adds a name of something; an empty one is passed over. */
    public Builder<V> add(String name, V value) {
      Words words = Words.of(name.strip());
      NameTrie<V> trie = new NameTrie<>(style, root);
      List<String> written = new ArrayList<>(words.size());
      Node<V> node = root;
      for (int i = 0; i < words.size(); i++) {
        String symbol = trie.symbol(words, i);
        if (!trie.skips(words, i, symbol)) {
          written.add(words.text(i));
          node = node.next.computeIfAbsent(symbol, s -> new Node<>());
        }
      }
      if (node != root && node.ends.stream().noneMatch(e -> e.value().equals(value) && e.written().equals(written))) {
        node.ends.add(new Entry<>(value, List.copyOf(written)));
      }
      return this;
    }

    public NameTrie<V> build() {
      return new NameTrie<>(style, root);
    }
  }

  /** All names, from the left, the longest first; none overlap. */
  public List<Match<V>> find(Words words) {
    List<Match<V>> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Match<V> match = at(words, at);
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = match.to();
      }
    }
    return found;
  }

  /** The longest name that begins at a token, or null. */
  public @Nullable Match<V> at(Words words, int from) {
    return at(words, from, words.size());
  }

  /** The longest name that begins at a token and ends before another, or null. */
  public @Nullable Match<V> at(Words words, int from, int limit) {
    String first = symbol(words, from);
    Node<V> node = mayBegin(first) ? root.next.get(first) : null;
    if (node == null) {
      return null;
    }
    List<String> read = new ArrayList<>(4);
    read.add(words.text(from));
    Match<V> best = ended(node, read, from, from + 1);
    int at = from + 1;
    while (at < limit) {
      String symbol = symbol(words, at);
      Node<V> next = node.next.get(symbol);
      if (next != null) {
        node = next;
        read.add(words.text(at));
        at++;
        Match<V> longer = ended(node, read, from, at);
        best = longer != null ? longer : best;
      } else if (skips(words, at, symbol)) {
        at++;
      } else if (isBracketedAcronym(words, at)) {
        at += 3;
      } else {
        break;
      }
    }
    return best;
  }

  private @Nullable Match<V> ended(Node<V> node, List<String> read, int from, int to) {
    List<V> values = null;
    for (Entry<V> entry : node.ends) {
      if (isWrittenSo(entry.written(), read)) {
        values = values == null ? new ArrayList<>(1) : values;
        if (!values.contains(entry.value())) {
          values.add(entry.value());
        }
      }
    }
    return values == null ? null : new Match<>(from, to, List.copyOf(values));
  }

  private boolean isWrittenSo(List<String> written, List<String> read) {
    for (int i = 0; i < written.size(); i++) {
      String name = written.get(i);
      String text = read.get(i);
      if (name.equals(text)) {
        continue;
      }
      if (isAcronym(name)) {
        if (!isAcronym(text)) {
          return false;
        }
      } else if (style != Style.TERMS && Character.isUpperCase(name.charAt(0)) && !Character.isUpperCase(text.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Letters all in capitals, but for a plural s. */
  private static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLowerCase(c) && !(c == 's' && i == word.length() - 1 && capitals > 1)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals > 1;
  }

  private static boolean isBracketedAcronym(Words words, int at) {
    return words.is(at, "(") && words.is(at + 2, ")") && isAcronym(words.text(at + 1));
  }

  private String symbol(Words words, int at) {
    return style != Style.TERMS ? words.is(at, "for") ? "of" : words.folded(at) : words.singular(at);
  }

  private boolean skips(Words words, int at, String symbol) {
    if (at == 0 && !symbol.equals("the")) {
      return false;
    }
    return switch (symbol) {
      case "the", "-", "'" -> true;
      case "," -> style == Style.NAMES || words.is(at + 1, "and");
      default -> false;
    };
  }
}
