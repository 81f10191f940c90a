package org.entente.extract.rules.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.iri.Kind;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names in capitals or quotes that are what is launched, though no noun says what they are: "launched the 'Open Sea'", "the launch of
 * Bright Harbour Nordland".
 */
final class LaunchedNames {

  private static final int MOST_WORDS = 10;
  private static final int MOST_MODIFIERS = 4;
  private static final Set<String> VERBS = Grammar.words("launch launches launched launching inaugurate inaugurates inaugurated inaugurating unveil unveils unveiled unveiling");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> SMALL = Set.of("of", "for", "on", "in", "the", "and", "to", "&", "-", "/");

  /** What is named by these is no programme: a sitting, a group that sits, a paper, a vessel's day. */
  private static final Set<String> OTHERS =
      Grammar.words("dialogue committee group council forum commission meeting conference summit workshop week day statement agreement memorandum"
          + " declaration treaty report website office embassy deal accord pact arrangement consulate spacecraft rocket");

  private LaunchedNames() {}

  static List<Span> in(Line line) {
    List<Span> found = new ArrayList<>();
    if (Headline.is(line.sentence())) {
      return found;
    }
    for (int i = 0; i < line.size(); i++) {
      if (line.isIn(i, VERBS) && !line.isCapitalized(i)) {
        Span name = behind(line, i);
        if (name == null) {
          name = before(line, i);
        }
        if (name != null) {
          found.add(name);
        }
      }
    }
    return found;
  }

  private static @Nullable Span behind(Line line, int verb) {
    int i = line.is(verb + 1, "of") ? verb + 2 : verb + 1;
    int modifiers = 0;
    while (modifiers < MOST_MODIFIERS && (Grammar.DETERMINERS.contains(line.at(i)) || Grammar.isModifier(line.at(i)) && !line.isCapitalized(i))) {
      modifiers += Grammar.DETERMINERS.contains(line.at(i)) ? 0 : 1;
      i++;
    }
    boolean quoted = InitiativeTitles.isQuote(line, i);
    int from = quoted ? i + 1 : i;
    int to = from;
    for (int j = from; j < Math.min(line.size(), from + MOST_WORDS) && line.date(j) == null; j++) {
      if (line.isCapitalized(j) && line.isWord(j)) {
        to = j + 1;
      } else if (!line.isIn(j, SMALL)) {
        break;
      }
    }
    boolean goesOn = line.is(to, "(") && line.is(to + 2, ")") && line.isCapitalized(to + 3);
    boolean closed = !goesOn && (quoted ? InitiativeTitles.isQuote(line, to) : !line.isWord(to) || Grammar.PREPOSITIONS.contains(line.at(to)) || Grammar.endsTail(line.at(to)) || line.is(to, "and"));
    return to - from > (quoted ? 0 : 1) && closed && isFree(line, from, to) && told(line, verb) ? line.span(from, to) : null;
  }

  /** "the Open Sea Bridge was launched": from the article on, or from the sentence's beginning. */
  private static @Nullable Span before(Line line, int verb) {
    int be = line.last(verb, verb - 3, BE);
    int to = be;
    while (to > 1 && Grammar.AUXILIARIES.contains(line.at(to - 1))) {
      to--;
    }
    if (be <= 0 || !line.at(verb).endsWith("ed") || line.is(to - 1, ")")) {
      return null;
    }
    int from = to;
    while (from > 0 && to - from < MOST_WORDS && (line.isCapitalized(from - 1) && line.isWord(from - 1) && !Grammar.DETERMINERS.contains(line.at(from - 1)) || from < to && line.isIn(from - 1, SMALL) && line.isCapitalized(from - 2) && !line.is(from - 1, "the"))) {
      from--;
    }
    boolean opened = from == 0 || Grammar.DETERMINERS.contains(line.at(from - 1)) || line.is(from - 1, "'s");
    return to - from > 1 && opened && line.isCapitalized(from) && isFree(line, from, to) && told(line, verb) ? line.span(from, to) : null;
  }

  private static boolean told(Line line, int verb) {
    Modality told = line.is(verb + 1, "of") ? Modality.ofPhrase(line.sentence(), verb, verb + 1) : Modality.ofVerb(line.sentence(), verb);
    return told == Modality.DONE || told == Modality.PLANNED || told == Modality.DECIDED;
  }

  /** Nothing else stands there, and it is no field alone. */
  private static boolean isFree(Line line, int from, int to) {
    if (OTHERS.contains(line.words().singular(to - 1))) {
      return false;
    }
    for (Mention m : line.mentions(from, to)) {
      Kind kind = m.thing().kind();
      boolean whole = line.from(m) <= from && line.to(m) >= to;
      boolean side = kind == Kind.COUNTRY || kind == Kind.UNION || kind == Kind.PLACE || kind == Kind.GROUP;
      if (whole || kind != Kind.TOPIC && !(side && line.to(m) - line.from(m) < to - from)) {
        return false;
      }
    }
    return true;
  }
}
