package org.entente.extract.rules.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.ThingPhrase;
import org.entente.iri.Kind;
import org.entente.reference.Fold;

/** Several instruments in one phrase: "agreements on trade, energy and resources, science", "treaties with A, B and C". */
final class PluralInstruments {

  private PluralInstruments() {}

  /** One phrase for each instrument, or the phrase itself where it cannot be told apart. */
  static List<ThingPhrase> apart(ThingPhrase p) {
    if (!p.plural() || p.between() >= 0) {
      return List.of(p);
    }
    Line line = p.line();
    int colon = line.is(p.tail(), "with") ? line.next(p.tail(), Math.min(line.size(), p.tail() + 7), Set.of(":")) : -1;
    if (colon > 0) { // "agreements with three partners: A, B and C"
      List<ThingPhrase> listed = bySide(p, colon, line.size());
      return listed.size() > 1 ? listed : List.of(p);
    }
    if (!p.hasTail()) {
      return List.of(p);
    }
    int with = line.next(p.tail(), p.to(), Set.of("with"));
    List<ThingPhrase> apart = with >= 0 ? bySide(p, with, p.to()) : line.is(p.tail(), "on") ? bySubject(p) : List.of();
    return apart.size() > 1 ? apart : List.of(p);
  }

  private static List<ThingPhrase> bySide(ThingPhrase p, int with, int end) {
    List<ThingPhrase> apart = new ArrayList<>();
    for (Mention m : p.line().mentions(with + 1, end, Kind.COUNTRY, Kind.UNION)) {
      if (m.form() == Mention.Form.NAME || m.form() == Mention.Form.ACRONYM) {
        int from = p.line().from(m);
        String name = singular(p) + (with > p.tail() && !p.line().is(with, ":") ? " " + p.line().text(p.tail(), with) : "") + " with " + p.line().text(from, p.line().to(m));
        apart.add(item(p, apart.isEmpty() && !p.line().is(with, ":") ? p.from() : from, p.line().to(m), name, p.content(), sides(p, m.thing())));
      }
    }
    return apart;
  }

  /** "EU memorandums with A and B": each is of the one before the noun and of the other. */
  private static List<Thing> sides(ThingPhrase p, Thing other) {
    List<Thing> sides = new ArrayList<>(p.line().things(p.from(), p.head(), Kind.COUNTRY, Kind.UNION));
    sides.remove(other);
    sides.add(other);
    return List.copyOf(sides);
  }

  private static List<ThingPhrase> bySubject(ThingPhrase p) {
    Line line = p.line();
    List<int[]> pieces = new ArrayList<>();
    int from = p.tail() + 1;
    boolean commas = line.next(from, p.to(), Set.of(",")) >= 0;
    for (int i = from; i <= p.to(); i++) {
      boolean cut =
          i == p.to()
              || line.is(i, ",")
              || !commas && line.is(i, "and") && line.isCapitalized(i + 1) && line.isCapitalized(from)
              || commas && line.is(i, "and") && line.is(i - 1, ",");
      if (cut) {
        if (i > from) {
          pieces.add(new int[] {from, i});
        }
        from = i + 1;
      }
    }
    List<ThingPhrase> apart = new ArrayList<>();
    for (int[] piece : pieces) {
      int start = line.is(piece[0], "and") ? piece[0] + 1 : piece[0];
      if (start < piece[1]) {
        String subject = line.text(start, piece[1]);
        apart.add(item(p, apart.isEmpty() ? p.from() : start, piece[1], singular(p) + " on " + subject, InstrumentPhrases.content(line, start, piece[1]), List.of()));
      }
    }
    return apart;
  }

  private static ThingPhrase item(ThingPhrase p, int from, int to, String name, Set<String> content, List<Thing> parties) {
    return new ThingPhrase(
        p.line(), from, from, to, null, to, to, -1, p.noun(), false, false, false, content, parties, 0, name);
  }

  private static String singular(ThingPhrase p) {
    String text = p.brief();
    int space = text.lastIndexOf(' ');
    String last = text.substring(space + 1);
    if (last.endsWith("s") && InstrumentPhrases.isAcronym(last)) {
      return text.substring(0, text.length() - 1);
    }
    return p.noun().head().startsWith("memoranda") ? text.replace("emoranda", "emorandum") : text.substring(0, space + 1) + same(last);
  }

  private static String same(String word) {
    String folded = Fold.singular(word);
    return folded.isEmpty() ? word : folded;
  }
}
