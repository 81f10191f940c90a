package org.entente.extract.rules.initiative;

import java.util.BitSet;
import java.util.Set;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.PhraseNouns;
import org.entente.extract.grammar.Tail;
import org.entente.iri.Kind;

/** How far the name of an initiative reaches behind its noun: "Partnership for Growth", "Dispatch on Education 2013–2016". */
final class InitiativeTail {

  private static final Set<String> NAMING = Set.of("for", "on", "of", "in", "against", "to");

  private InitiativeTail() {}

  static int end(Line line, int nounEnd, PhraseNouns.Noun noun, BitSet heads) {
    int end = whole(line, nounEnd, noun, heads);
    int under = line.isCapitalized(nounEnd - 1) ? -1 : line.next(nounEnd + 1, end, Set.of("under")); // what it belongs to is another one
    return under > 0 ? under : end;
  }

  private static int whole(Line line, int nounEnd, PhraseNouns.Noun noun, BitSet heads) {
    boolean capital = line.isCapitalized(nounEnd - 1) || line.is(nounEnd - 1, ")");
    if (noun.use() == PhraseNouns.Use.TAILED && !(line.isIn(nounEnd, Set.of("on", "for")) && line.isCapitalized(nounEnd + 1))) {
      return Tail.end(line, nounEnd, heads);
    }
    if (capital && line.isIn(nounEnd, NAMING)) {
      return ofName(line, nounEnd);
    }
    if (capital && !noun.type().equals("partnership")) {
      return nounEnd;
    }
    boolean tells = noun.type().equals("partnership") || noun.type().equals("call") || noun.type().equals("programme") || noun.type().equals("dialogue") || noun.type().equals("project")
        || noun.head().equals("roadmap") || noun.use() == PhraseNouns.Use.LAUNCHED;
    if ((noun.type().equals("centre") || noun.type().equals("fund") || noun.type().equals("plan")) && line.isIn(nounEnd, Set.of("for", "on"))) { // "a centre for ocean research"
      return Tail.end(line, nounEnd, heads);
    }
    boolean field = noun.type().equals("plan") && line.is(nounEnd, "in") && line.next(nounEnd, nounEnd + 4, Set.of("field", "fields", "area", "areas")) > 0; // "the strategy in the field of ocean research"
    if (field) {
      return Tail.end(line, nounEnd, heads);
    }
    boolean joins = noun.head().equals("network") || noun.head().equals("consortium") || noun.head().equals("coalition");
    boolean contents = noun.head().equals("programme") && line.isWord(nounEnd + 1) && !Grammar.DETERMINERS.contains(line.at(nounEnd + 1)); // "a programme of exchanges"
    return tells && (joins || contents || !line.is(nounEnd, "of")) && !line.is(nounEnd, "under") ? Tail.end(line, nounEnd, heads) : nounEnd;
  }

  /** What a name in capitals goes on with: only words in capitals and the small words between them. */
  private static int ofName(Line line, int nounEnd) {
    int end = nounEnd;
    for (int i = nounEnd; i < line.size() && i - nounEnd < 24; i++) {
      if (line.date(i) != null && !line.is(i, "for") || line.beginning(i, Kind.INITIATIVE) != null) {
        break;
      }
      if (line.isCapitalized(i)) {
        if (line.is(i - 1, "in") && line.covering(i, Kind.COUNTRY) != null || line.covering(i, Kind.OFFICIAL) != null) {
          break;
        }
        end = i + 1;
      } else if (line.is(i, ",") ? !listGoesOn(line, i) : !isSmall(line, i)) {
        break;
      }
    }
    return end;
  }

  private static boolean isSmall(Line line, int i) {
    return line.isIn(i, Set.of("for", "on", "of", "in", "and", "the", "to", "against", "'s", "-", "/"));
  }

  private static boolean listGoesOn(Line line, int comma) {
    return line.isCapitalized(comma + 1) && line.next(comma, Math.min(comma + 8, line.size()), Set.of("and")) > 0
        && line.covering(comma + 1, Kind.COUNTRY) == null;
  }
}
