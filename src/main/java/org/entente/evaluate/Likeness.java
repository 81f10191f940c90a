package org.entente.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How alike two names are, from 0 to 1: without case, accents, plural endings, and small words. Pure functions; thread safe.
 */
final class Likeness {

  static final double SAME = 1;
  private static final double SAME_PERSON = 0.99;
  private static final double PART_OF_A_PERSONS_NAME = 0.8;
  private static final int LONGEST_PERSON = 5;
  private static final double NEAR = 0.95;
  private static final double NARROWER_TOPIC = 0.4;
  private static final double SAME_TITLE = 0.6;

  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "for", "and", "in", "on", "to", "at", "by", "with", "between", "de", "la", "le", "und", "der",
          "die", "das", "du", "des", "et");
  private static final Set<String> HONORIFICS =
      Set.of("dr", "mr", "mrs", "ms", "prof", "professor", "he", "hon", "honorable", "honourable", "sir", "dame", "excellency",
          "his", "her", "shri", "smt", "madam", "amb");

  private static final Pattern INITIAL = Pattern.compile("\\b([a-z])\\.(?=[a-z]\\b)");
  private static final Pattern GENITIVE = Pattern.compile("['’]s\\b");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  private Likeness() {}

  /**
   * A name as it is compared.
   *
   * @param words all its words, in order
   * @param content those that say something of a thing
   * @param person those that say something of a person
   */
  record Name(List<String> words, Set<String> content, Set<String> person) {

    static Name of(String text) {
      List<String> words = Likeness.words(text);
      return new Name(words, without(SMALL, words), without(HONORIFICS, words));
    }
  }

  /** The best likeness of any name of one thing with any of another; 0 if they are not alike enough to be one thing. */
  static double ofNames(Category category, List<Name> some, List<Name> others) {
    double best = 0;
    for (Name one : some) {
      for (Name other : others) {
        best = Math.max(best, ofNames(category, one, other));
      }
    }
    return best;
  }

  private static double ofNames(Category category, Name one, Name other) {
    if (one.words().equals(other.words())) {
      return SAME;
    }
    return switch (category) {
      case COUNTRIES -> 0;
      case PEOPLE -> ofPeople(one.person(), other.person());
      default -> ofThings(category, one.content(), other.content());
    };
  }

  private static double ofPeople(Set<String> one, Set<String> other) {
    if (one.equals(other)) {
      return SAME_PERSON;
    }
    boolean part = !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    return part && Math.max(one.size(), other.size()) <= LONGEST_PERSON ? PART_OF_A_PERSONS_NAME : 0;
  }

  private static double ofThings(Category category, Set<String> one, Set<String> other) {
    double common = shared(one, other);
    if (common >= category.floor()) {
      return NEAR * common;
    }
    boolean narrower = !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    return category == Category.TOPICS && narrower ? NARROWER_TOPIC : 0;
  }

  /** Whether two ways of putting something have the same words in the same order. */
  static boolean sameWords(String one, String other) {
    return words(one).equals(words(other));
  }

  /** Whether two titles of a post mean one: most of their words are common. */
  static boolean ofTitles(String one, String other) {
    Set<String> a = content(one);
    Set<String> b = content(other);
    return a.equals(b) || shared(a, b) >= SAME_TITLE;
  }

  /** Whether two places have a word in common. */
  static boolean ofPlaces(String one, String other) {
    Set<String> common = content(one);
    common.retainAll(content(other));
    return !common.isEmpty();
  }

  /** The share of words that are in both, of those that are in either. */
  private static double shared(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / (one.size() + other.size() - both.size());
  }

  /** The words of a name that say something. */
  static Set<String> content(String text) {
    return without(SMALL, words(text));
  }

  private static Set<String> without(Set<String> small, List<String> all) {
    Set<String> words = new HashSet<>(all);
    words.removeAll(small);
    return words;
  }

  private static List<String> words(String text) {
    String open = text.replace("ß", "ss").replace('ø', 'o').replace('Ø', 'O').replace('ł', 'l').replace('đ', 'd');
    String plain = Normalizer.normalize(open, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    plain = GENITIVE.matcher(INITIAL.matcher(plain).replaceAll("$1")).replaceAll("");
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(plain);
    while (m.find()) {
      String word = m.group();
      boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
      words.add(plural ? word.substring(0, word.length() - 1) : word);
    }
    return words;
  }
}
