package org.entente.extract.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Fold;
import org.entente.reference.Lexicon;
import org.entente.reference.Words;

/** The fields that a release names and the scheme lacks: whether a phrase may be one, and the thing that it becomes. */
final class FoundFields {

  private static final int LONGEST = 4;

  /** Endings of words that are no nouns. */
  private static final List<String> NO_NOUN = List.of("ly", "ful", "ive", "ous", "ed", "able", "ical");

  /** Endings of adjectives that say to what something belongs ("economic"), not how it is ("reliable"). */
  private static final List<String> KIND = List.of("al", "il", "ic", "ary");

  private static final Set<String> NO_KIND =
      Set.of(
          "critical", "practical", "mutual", "essential", "additional", "special", "crucial", "vital", "beneficial", "potential", "global",
          "international", "national", "regional", "bilateral", "trilateral", "multilateral", "local", "public", "private", "strategic", "specific",
          "original", "individual", "institutional", "general", "central", "official", "traditional", "exceptional", "full", "primary", "necessary",
          "democratic", "domestic", "real", "basic", "dynamic", "equal", "final", "initial", "virtual", "federal");

  /** Endings of nouns for what is done or studied. */
  private static final List<String> NOUN =
      List.of("tion", "sion", "ity", "ness", "ncy", "nce", "logy", "graphy", "ics", "ism", "onomy", "ture", "ery", "metry", "ies", "tions", "ment");
  private final Lexicon lexicon;
  private final Draft draft;
  private final Map<String, Thing> found = new LinkedHashMap<>();

  FoundFields(Scene scene) {
    this.lexicon = scene.lexicon();
    this.draft = scene.draft();
  }

  /** Where the known field that covers a token ends; the token itself if none does. */
  static int endOfKnown(List<TopicFinder.Hit> hits, int at) {
    int end = at;
    for (TopicFinder.Hit h : hits) {
      if (h.from() <= at && at < h.to()) {
        end = Math.max(end, h.to());
      }
    }
    return end;
  }

  /** Whether a phrase is a noun phrase of up to four words of which none is known, named, a number or a word of no field. */
  boolean isField(Line line, int from, int to, List<TopicFinder.Hit> hits) {
    Words words = line.words();
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean article = words.is(i, "a") || words.is(i, "the") || words.is(i, "an");
      if (article || endOfKnown(hits, i) > i || line.isNamed(i) || Character.isDigit(words.text(i).charAt(0)) || isStop(words, i)) {
        return false;
      }
      count += words.token(i).isWord() ? 1 : 0;
    }
    String last = words.folded(to - 1);
    String first = words.folded(from);
    if (count == 0 || count > LONGEST || last.length() < 4 || !isNoun(last) || words.is(from, "of") || words.is(from, "for") || isVerb(first)
        || lexicon.parties().at(words, from) != null) {
      return false;
    }
    return count > 1 || !first.endsWith("ed") && !isKind(last);
  }

  /** Whether a word is an adjective that says to what something belongs: "economic". */
  static boolean isKind(String word) {
    return word.length() > 4 && KIND.stream().anyMatch(word::endsWith) && !NO_KIND.contains(word);
  }

  /** Whether one word alone may name a field: a word of fields, or a noun for what is done or studied. */
  boolean standsAlone(Words words, int at) {
    String word = words.singular(at);
    return !lexicon.words("no-fields").contains(word) && (lexicon.fieldWords().contains(word) || NOUN.stream().anyMatch(word::endsWith));
  }

  /** Whether a word is a form of a verb that has a field as its object: "promote", "promotes", "promoting", "promoted". */
  boolean isVerb(String word) {
    Set<String> verbs = lexicon.words("field-verbs");
    int n = word.length();
    if (verbs.contains(word)) {
      return true;
    } else if (n > 4 && word.endsWith("ing")) {
      return isStem(verbs, word.substring(0, n - 3));
    } else if (n > 4 && word.endsWith("ed")) {
      return isStem(verbs, word.substring(0, n - 2)) || verbs.contains(word.substring(0, n - 3) + "y");
    }
    return n > 3 && word.endsWith("s") && (verbs.contains(word.substring(0, n - 1)) || word.endsWith("es") && verbs.contains(word.substring(0, n - 2)));
  }

  private static boolean isStem(Set<String> verbs, String stem) {
    int n = stem.length();
    boolean doubled = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2);
    return verbs.contains(stem) || verbs.contains(stem + "e") || doubled && verbs.contains(stem.substring(0, n - 1));
  }

  /** Whether a word can end a noun phrase. */
  static boolean isNoun(String word) {
    return NO_NOUN.stream().noneMatch(word::endsWith);
  }

  /** Whether a word shows that its phrase is no field. */
  boolean isStop(Words words, int at) {
    return lexicon.words("field-stops").contains(words.folded(at));
  }

  /** Whether a word is a known field that does not count alone: "economic". */
  boolean isWeak(Words words, int at) {
    return lexicon.words("weak-fields").contains(words.folded(at));
  }

  /** Says that a stretch of a line names a field, to which words before or after belong that the text says once for several. */
  void mention(Line line, int from, int to, String before, String after) {
    String label = (before + " " + label(line.words(), from, to) + " " + after).strip();
    if (isLeftOver(label.substring(label.lastIndexOf(' ') + 1))) {
      return; // "regional" of "regional and global growth"
    }
    Thing topic = found.computeIfAbsent(label, k -> {
      Thing made = draft.add(Kind.TOPIC);
      draft.name(made, k);
      return made;
    });
    draft.name(topic, line.text(from, to));
    draft.mention(topic, line.span(from, to), Mention.Form.NAME, line.sentence());
  }

  /** An adjective whose noun stands elsewhere. */
  private static boolean isLeftOver(String last) {
    return NO_KIND.contains(last) || last.endsWith("mental") || last.endsWith("tional");
  }

  /** The phrase with its last noun in the singular; capitals are kept where more than the first letter has them. */
  static String label(Words words, int from, int to) {
    StringBuilder label = new StringBuilder();
    for (int i = from; i < to; i++) {
      String text = words.text(i);
      boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
      boolean last = i == to - 1;
      String word = acronym ? text : last ? singular(text.toLowerCase(Locale.ROOT)) : text.toLowerCase(Locale.ROOT);
      boolean tight = i > from && words.token(i - 1).end() == words.token(i).start();
      label.append(label.length() > 0 && !tight ? " " : "").append(word);
    }
    return label.toString();
  }

  private static String singular(String word) {
    if (word.endsWith("ics") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("sis")) {
      return word;
    }
    return Fold.singular(word);
  }
}
