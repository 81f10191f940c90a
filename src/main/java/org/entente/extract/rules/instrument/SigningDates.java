package org.entente.extract.rules.instrument;

import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.iri.Kind;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/** The day of a signing, as its clause tells it: behind the verb, before it, or at the head of the sentence. */
final class SigningDates {

  private static final int NEAR = 30;
  private static final Set<String> LEADS =
      Grammar.words("on in , dated from by until the this last back and earlier late early mid today ( for at next spring summer autumn fall winter");

  private SigningDates() {}

  static @Nullable DateMention of(Signing s) {
    Line line = s.line();
    DateMention best = null;
    int least = Integer.MAX_VALUE;
    for (DateMention d : line.draft().text().dates(line.sentence())) {
      if (d.end() != null) {
        continue;
      }
      int at = line.token(d.span().start());
      int distance = distance(s, at);
      if (distance < least && isOfClause(line, at, d.span(), s.verb())) {
        least = distance;
        best = d;
      }
    }
    return best;
  }

  /** How far a date is from the verb; one behind it counts as nearer, one that opens the sentence as near. */
  private static int distance(Signing s, int at) {
    if (at > s.verb()) {
      return at - s.verb() > NEAR ? Integer.MAX_VALUE : at - s.verb();
    }
    boolean opens = at <= 2;
    return opens && s.shape() != Signing.Shape.PARTICIPLE ? 8 + at : s.shape() == Signing.Shape.ACTIVE && s.verb() - at < NEAR ? s.verb() - at + 3 : Integer.MAX_VALUE;
  }

  private static boolean isOfClause(Line line, int at, Span date, int verb) {
    if (at > 0 && !line.isIn(at - 1, LEADS) && !line.isIn(at, Set.of("today", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "this", "last", "earlier"))) {
      return false;
    }
    if (isOfName(line, at, date)) {
      return false;
    }
    if (line.is(at - 1, "for") || line.is(at - 1, "until") || line.is(at - 1, "by") && at > verb) {
      return false;
    }
    if (line.mentions(0, line.size(), Kind.AGREEMENT).stream().anyMatch(m -> m.span().contains(date) && m.span().start() < date.start() && !m.span().contains(line.words().token(verb).span()) && line.from(m) > verb + 8)) {
      return false;
    }
    int from = Math.min(at, verb);
    int to = Math.max(at, verb);
    for (int i = from; i < to; i++) {
      String w = line.at(i);
      if (w.equals(";") || w.equals(".") || i > verb && (w.equals("which") || w.equals("who") || w.equals("that") && Grammar.AUXILIARIES.contains(line.at(i + 1)))) {
        return false;
      }
    }
    return true;
  }

  /** "the 2014 Ministerial Council": a year that belongs to what stands behind it. */
  private static boolean isOfName(Line line, int at, Span date) {
    boolean year = line.at(at).length() == 4 && line.words().token(at).end() == date.end();
    return year && (line.is(at - 1, "the") || line.is(at - 1, "'s")) && line.isWord(at + 1) && !Grammar.PREPOSITIONS.contains(line.at(at + 1));
  }
}
