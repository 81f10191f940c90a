package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.iri.Kind;

/** One phrase may tell of several sittings: "met on 3 May 2021 in Strelsau and on 4 June 2022 in Zenda". */
public final class OtherDays {

  private static final Set<String> BETWEEN = Grammar.words("in on and , again also at then d.c. the ; as well");

  private OtherDays() {}

  /** The same happening on the other days that follow its own with no more than places between. */
  public static List<Sighting> of(EventScene scene, Sighting s) {
    List<Sighting> others = new ArrayList<>();
    if (s.date == null || s.pointsBack || !s.sense.isSpeech() || !s.date.exact() || s.date.end() != null) {
      return others;
    }
    EventLine line = s.line;
    int at = line.after(s.date);
    for (DateMention next : line.dates()) {
      int first = line.first(next);
      if (first < at || next == s.date || !next.exact()) {
        continue;
      }
      boolean joined = first - at < 10 && first > at;
      boolean and = false;
      for (int i = at; i < first && joined; i++) {
        and |= line.is(i, "and") || line.is(i, ",");
        joined = BETWEEN.contains(line.word(i)) || line.at(i, Set.of(Kind.PLACE, Kind.COUNTRY)) != null;
      }
      if (!joined || !and) {
        break;
      }
      Sighting other = s.again(next);
      other.places.addAll(Whereabouts.places(scene, line, line.after(next), Set.of()));
      others.add(other);
      at = line.after(next);
    }
    return others;
  }
}
