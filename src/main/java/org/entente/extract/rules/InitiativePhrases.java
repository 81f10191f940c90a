package org.entente.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.iri.Kind;
import org.entente.reference.NameTrie;
import org.jspecify.annotations.Nullable;

/**
 * Names that are made like those of initiatives: capitalized words up to a noun of the kind ("U.S.-Japan Competitiveness and
 * Resilience (CoRe) Partnership"), also with what follows it ("Partnership for Growth and Innovation"), and an acronym in
 * brackets; or plain words that tell it ("a joint call for research projects").
 */
final class InitiativePhrases {

  private static final Set<String> INSIDE = Set.of("of", "and", "for", "the", "on", "in", "to", "with", "&", "-", "–", "/", ",", "'s", "’s");
  private static final Set<String> AFTER = Set.of("for", "on", "of", "in", "to");
  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "this", "that", "these", "our", "their", "its", "his", "her", "new", "under", "through", "in", "both", "such");
  private static final Set<String> BEFORE_PLAIN =
      Set.of("new", "first", "second", "third", "joint", "bilateral", "upcoming", "next", "several", "two", "three", "four", "five", "ten", "trilateral");

  /**
   * A phrase that names an initiative.
   *
   * @param from its first token, end exclusive
   * @param type notation of initiativeType
   * @param acronym in brackets behind or inside it, or null
   * @param named whether it is a name of its own
   */
  record Phrase(Line line, int from, int to, String type, @Nullable String acronym, boolean named) {
    String text() {
      return line.text(from, to);
    }
  }

  private final InitiativeNouns nouns;

  InitiativePhrases(InitiativeNouns nouns) {
    this.nouns = nouns;
  }

  List<Phrase> find(Line line) {
    List<Phrase> found = new ArrayList<>();
    int done = 0;
    for (NameTrie.Match<InitiativeNouns.Noun> match : nouns.find(line.words())) {
      if (match.from() < done) {
        continue;
      }
      InitiativeNouns.Noun noun = match.values().get(0);
      Phrase phrase = noun.named() ? named(line, match, noun) : plain(line, match, noun);
      if (phrase != null && isFree(line, phrase)) {
        found.add(phrase);
        done = phrase.to();
      }
    }
    return found;
  }

  private static @Nullable Phrase named(Line line, NameTrie.Match<InitiativeNouns.Noun> match, InitiativeNouns.Noun noun) {
    int to = match.to();
    boolean capital = line.isCapitalized(match.from());
    int from = begin(line, match.from());
    int to2 = capital ? end(line, to) : to;
    int capitals = 0;
    for (int i = from; i < match.from(); i++) {
      capitals += line.isCapitalized(i) ? 1 : 0;
    }
    boolean longer = to2 > to;
    // "Artemis program": a small noun needs two capitals before it, or one that is no country's
    if (!capital && (capitals == 0 || capitals == 1 && isSide(line, from, match.from()))) {
      return null;
    }
    if (capital && !longer && (capitals == 0 || allSides(line, from, match.from()))) {
      return null;
    }
    if (isShouted(line, from, to2)) {
      return null;
    }
    String acronym = acronym(line, from, to2);
    int end = acronym != null && bracketAt(line, to2) ? to2 + 3 : to2;
    return new Phrase(line, from, Math.min(end, line.size()), noun.type(), acronym, true);
  }

  private static @Nullable Phrase plain(Line line, NameTrie.Match<InitiativeNouns.Noun> match, InitiativeNouns.Noun noun) {
    int from = match.from();
    while (from > 0 && line.isIn(from - 1, BEFORE_PLAIN)) {
      from--;
    }
    if (noun.head().startsWith("joint research project") && from == match.from() && !line.at(from - 1).matches("\\d+|the")) {
      return null; // "joint research projects" in general are no initiative; a number of them, or new ones, are
    }
    return new Phrase(line, from, match.to(), noun.type(), null, false);
  }

  /** The first word of the name that ends before a noun. */
  private static int begin(Line line, int noun) {
    int from = noun;
    int i = noun - 1;
    while (i >= 0 && noun - i < 16) {
      if (line.isCapitalized(i) && !(i == 0 && line.isIn(i, OPENERS))) {
        from = i;
      } else if (line.at(i).equals(")") && i >= 2) {
        i -= 2; // an acronym inside the name
        if (!line.at(i).equals("(")) {
          break;
        }
      } else if (!(line.isIn(i, INSIDE) || line.at(i).matches("\\d{1,4}(st|nd|rd|th)?"))) {
        break;
      } else if (line.at(i).matches("\\d.*")) {
        from = i;
      } else if (line.at(i).equals(",") && !(i + 1 < noun && line.isCapitalized(i + 1) && i > 0 && line.isCapitalized(i - 1))) {
        break;
      }
      i--;
    }
    while (from < noun && (line.isIn(from, OPENERS) || line.isIn(from, INSIDE))) {
      from++;
    }
    return possessive(line, from, noun);
  }

  /** After "Japan's" the name begins anew: the owner is its party, no part of it. */
  private static int possessive(Line line, int from, int noun) {
    int begin = from;
    for (int i = from; i < noun; i++) {
      if ((line.at(i).equals("'s") || line.at(i).equals("’s")) && i + 1 < noun) {
        begin = i + 1;
      }
    }
    return begin;
  }

  /** The end of "Partnership for Growth and Innovation". */
  private static int end(Line line, int to) {
    int i = to;
    if (!line.isIn(i, AFTER) || !line.isCapitalized(i + 1) && !(line.is(i + 1, "the") && line.isCapitalized(i + 2))) {
      return to;
    }
    int end = to;
    while (i < line.size() && i - to < 12) {
      if (line.isCapitalized(i)) {
        end = i + 1;
      } else if (!line.isIn(i, INSIDE)) {
        break;
      }
      i++;
    }
    return end;
  }

  private static boolean bracketAt(Line line, int at) {
    return line.is(at, "(") && line.is(at + 2, ")") && at + 3 <= line.size();
  }

  private static @Nullable String acronym(Line line, int from, int to) {
    for (int i = from; i <= to && i + 2 < line.size(); i++) {
      if (bracketAt(line, i) && line.isWord(i + 1) && line.words().token(i + 1).text().length() <= 12) {
        return line.text(i + 1, i + 2);
      }
    }
    return null;
  }

  private static boolean isSide(Line line, int from, int to) {
    return !line.mentions(from, to, Kind.COUNTRY, Kind.UNION, Kind.GROUP).isEmpty();
  }

  private static boolean allSides(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.isCapitalized(i)
          && line.covering(i, Kind.COUNTRY) == null
          && line.covering(i, Kind.UNION) == null
          && !Set.of("strategic", "comprehensive", "bilateral", "global").contains(line.at(i).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShouted(Line line, int from, int to) {
    String text = line.text(from, to);
    return text.length() > 12 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** What is a body, a post, an instrument or a meeting already is no initiative. */
  private static boolean isFree(Line line, Phrase phrase) {
    int last = phrase.to() - 1;
    for (Mention m : line.mentions()) {
      Kind kind = m.thing().kind();
      if (kind == Kind.ORGANIZATION || kind == Kind.AGREEMENT || kind == Kind.FORUM || kind == Kind.OFFICIAL || kind == Kind.INITIATIVE
          || kind == Kind.EVENT) {
        int from = line.from(m);
        int to = line.to(m);
        boolean coversHead = from <= last && last < to;
        if (coversHead && (kind != Kind.EVENT || m.form() == Mention.Form.NAME)) {
          return false;
        }
      }
    }
    return true;
  }
}
