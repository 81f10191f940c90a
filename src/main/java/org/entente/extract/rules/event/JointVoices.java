package org.entente.extract.rules.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.iri.Kind;

/**
 * The three or more countries that speak in a joint statement: "We, the leaders of A, B and C", "the ministers of A, B, C and D met", told in
 * its first sentences.
 */
final class JointVoices {

  private static final Set<Kind> COUNTRY = Set.of(Kind.COUNTRY, Kind.UNION);
  private static final int OPENING = 4;
  private static final int FEWEST = 3;
  private static final int MOST = 9;
  private static final int JOINT = 6;

  private JointVoices() {}

  /** The countries, or an empty list where no three speak. */
  static List<Thing> of(List<EventLine> lines) {
    int body = 0;
    for (EventLine line : lines) {
      if (!line.tells() || line.isHeadline()) {
        continue;
      }
      if (++body > OPENING) {
        break;
      }
      List<Thing> row = row(line);
      if (!row.isEmpty()) {
        return row;
      }
    }
    return List.of();
  }

  private static List<Thing> row(EventLine line) {
    for (int i = 1; i < line.size(); i++) {
      boolean speakers = line.is(i, "of") && VerbPhrase.GROUPS.contains(line.word(i - 1)) || line.is(i, "cooperation") && line.is(i + 1, "between");
      if (!speakers) {
        continue;
      }
      Set<Thing> row = new LinkedHashSet<>();
      int end = i + 1;
      for (Mention m : line.mentions(i, line.size(), COUNTRY)) {
        if (m.form() == Mention.Form.ADJECTIVE || line.first(m) - end > JOINT || line.mentions(end, line.first(m), Set.of(Kind.OFFICIAL)).size() > 0) {
          break;
        }
        row.add(m.thing());
        end = line.after(m);
      }
      if (row.size() >= FEWEST && row.size() <= MOST) {
        return List.copyOf(row);
      }
    }
    return List.of();
  }
}
