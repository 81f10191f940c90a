package org.entente.extract.rules.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.PhraseNouns;
import org.entente.extract.rules.instrument.InstrumentPhrases;
import org.entente.iri.Kind;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand behind the noun that says what they are: "the satellite Chronos-M", "probes Alpha-1, Beta-2 and Gamma",
 * "a programme called 'Open Sea'", "programmes such as Excellence in Kelp"; or in quotes before it: "the 'Open Sea' programme".
 */
final class InitiativeTitles {

  private static final int MOST_WORDS = 10;
  private static final Set<String> CALLING = Set.of("called", "named", "titled", "entitled", "dubbed", "codenamed");
  private static final Set<String> BODIES =
      Set.of("committee", "commission", "council", "agency", "forum", "association", "union", "organization", "organisation", "university", "institute", "ministry",
          "group", "conference", "foundation", "company", "academy");
  private static final Set<String> SMALL = Set.of("in", "of", "for", "on", "the", "and", "to", "without");
  private static final Set<String> TITLED =
      Set.of("programme", "project", "mission", "satellite", "minisatellite", "microsatellite", "nanosatellite", "cubesat", "spacecraft", "probe", "orbiter",
          "lander", "rover", "observatory", "telescope", "platform", "initiative", "scheme", "campaign", "competition", "framework programme");

  private InitiativeTitles() {}

  /** The names behind a noun that ends before a place, or in quotes before it; none if it has none. */
  static List<Span> of(Line line, int head, int headEnd, PhraseNouns.Noun noun) {
    if (!TITLED.contains(noun.head()) || line.isCapitalized(headEnd - 1)) {
      return List.of();
    }
    Span before = quotedBefore(line, head);
    if (before != null) {
      return List.of(before);
    }
    int i = line.is(headEnd, ",") && line.is(headEnd + 1, "such") ? headEnd + 1 : headEnd;
    boolean called = line.isIn(i, CALLING) || (line.is(i, "known") || line.is(i, "such")) && line.is(i + 1, "as");
    if (called) {
      i += line.isIn(i, CALLING) ? 1 : 2;
      i += line.is(i, "the") ? 1 : 0;
    }
    if (isQuote(line, i) && !isPossessive(line, i)) {
      int close = close(line, i);
      return close > i + 1 && line.isCapitalized(i + 1) ? List.of(line.span(i + 1, close)) : List.of();
    }
    List<Span> names = new ArrayList<>();
    for (int next = i; next < line.size() && names.size() < 6; ) {
      int end = nameEnd(line, next, called);
      if (end < 0) {
        break;
      }
      names.add(line.span(next, end));
      int joint = bracket(line, end);
      int after = line.is(joint, ",") && (line.is(joint + 1, "and") || line.is(joint + 1, "or")) ? joint + 2 : joint + 1;
      if (!line.is(joint, ",") && !line.is(joint, "and") && !line.is(joint, "or")) {
        break;
      }
      next = after;
    }
    return names;
  }

  /** Where a name in capitals ends, or -1 if none begins. */
  private static int nameEnd(Line line, int from, boolean called) {
    int spelled = spelledEnd(line, from);
    if (spelled > from) {
      return spelled;
    }
    int end = from;
    while (end < line.size() && end - from < MOST_WORDS) {
      boolean joined = end > from && (line.is(end, "-") || line.is(end, "/") || line.is(end, "+"));
      boolean small = called && end > from && line.isIn(end, SMALL) && !line.is(end, "and") && line.isCapitalized(end + 1);
      boolean number = end > from && line.words().text(end).chars().allMatch(Character::isDigit) && line.date(end) == null;
      if (!joined && !small && !number && !(line.isCapitalized(end) && line.isWord(end) && line.date(end) == null)) {
        break;
      }
      end++;
    }
    if (end == from || isElse(line, from, end, called) || !isClosed(line, end) || isPost(line, from, end) || BODIES.contains(line.at(end - 1))) {
      return -1;
    }
    return end;
  }

  /** "Water and Weather for Everyone (WWE)": up to the acronym that spells its first letter, or -1. */
  private static int spelledEnd(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + MOST_WORDS); i++) {
      if (line.is(i, "(")) {
        String acronym = line.words().text(i + 1);
        boolean spelled = i > from + 1 && line.is(i + 2, ")") && InstrumentPhrases.isAcronym(acronym) && acronym.charAt(0) == line.words().text(from).charAt(0);
        return spelled && line.isCapitalized(from) && !isElse(line, from, i, true) ? i : -1;
      }
      if (!line.isCapitalized(i) && !line.isIn(i, SMALL)) {
        return -1;
      }
    }
    return -1;
  }

  /** The name of a country, a body, a person: what the noun stands beside by chance. */
  private static boolean isElse(Line line, int from, int end, boolean called) {
    for (Mention m : line.mentions()) {
      Kind kind = m.thing().kind();
      boolean within = called && line.from(m) > from && (kind == Kind.COUNTRY || kind == Kind.PLACE || kind == Kind.GROUP); // "Excellence in Africa"
      boolean other = kind != Kind.TOPIC && kind != Kind.INITIATIVE && !within;
      if (other && line.from(m) < end && line.to(m) > from) {
        return true;
      }
    }
    return false;
  }

  /** What follows a name is no noun of its own: "the mission Earth scientists planned" names none. */
  private static boolean isClosed(Line line, int end) {
    return end >= line.size() || !line.isWord(end) || Grammar.PREPOSITIONS.contains(line.at(end)) || Grammar.endsTail(line.at(end)) || line.is(end, "and") || line.is(end, "or");
  }

  /** "the project Minister of Research": a lone word with "of" behind it is a post. */
  private static boolean isPost(Line line, int from, int end) {
    return end == from + 1 && (line.is(end, "of") || line.is(end, "for"));
  }

  private static int bracket(Line line, int end) {
    return line.is(end, "(") && line.is(end + 2, ")") ? end + 3 : end;
  }

  /** "its 'Open Sea' exchange programme": in quotes before the noun and its modifiers. */
  private static @Nullable Span quotedBefore(Line line, int head) {
    int close = head - 1;
    while (close > 0 && head - close < 4 && line.isWord(close) && !line.isCapitalized(close) && Grammar.isModifier(line.at(close))) {
      close--;
    }
    if (close <= 0 || !isQuote(line, close)) {
      return null;
    }
    for (int i = close - 1; i >= Math.max(0, close - MOST_WORDS); i--) {
      if (isQuote(line, i)) {
        return i + 1 < close && line.isCapitalized(i + 1) ? line.span(i + 1, close) : null;
      }
    }
    return null;
  }

  private static int close(Line line, int open) {
    for (int i = open + 1; i < Math.min(line.size(), open + MOST_WORDS + 2); i++) {
      if (isQuote(line, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPossessive(Line line, int i) {
    return line.words().text(i).equals("’") && line.words().token(i).start() == line.words().token(i - 1).end();
  }

  static boolean isQuote(Line line, int i) {
    return i >= 0 && i < line.size() && "'\"‘’“”«»".contains(line.words().text(i));
  }
}
