package org.entente.extract.grammar;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names that a phrase gives an instrument: with and without the parties, what it is about, the acronym. */
public final class PhraseNames {

  private PhraseNames() {}

  public static Set<String> of(ThingPhrase p) {
    if (p.name() != null) {
      return Set.of(p.name());
    }
    Set<String> names = new LinkedHashSet<>();
    names.add(plain(p, p.to()));
    if (p.between() > p.tail()) {
      names.add(plain(p, p.between()));
    }
    if (p.hasTail() && (p.headEnd() - start(p) > 1 || p.line().isCapitalized(p.head()))) {
      names.add(plain(p, p.headEnd()));
    }
    if (p.acronym() != null && !p.noun().type().equals("memorandum")) {
      names.add(p.acronym());
    }
    return names;
  }

  /** The phrase up to a place, without "new", "historic" and their like before it. */
  public static String plain(ThingPhrase p, int to) {
    return p.name() != null ? p.name() : p.line().text(start(p), to);
  }

  private static int start(ThingPhrase p) {
    int from = p.from();
    while (from < p.head() && (Grammar.PASSING.contains(p.line().at(from)) || p.line().is(from, "-") || p.line().is(from, ",") || p.line().is(from, "ever"))) {
      from++;
    }
    return from;
  }
}
