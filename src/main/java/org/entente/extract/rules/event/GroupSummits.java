package org.entente.extract.rules.event;

import java.util.List;
import java.util.Set;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;

/** Summits told by the group or the number alone: "COP26", "at the G20 in Strelsau", "during APEC in Zenda in May 2007". */
final class GroupSummits {

  private static final Set<String> GROUPS = Set.of("G7", "G8", "G20", "G-7", "G-8", "G-20", "APEC", "ASEAN", "BRICS", "CELAC", "CHOGM", "UNGA");
  private static final Set<String> AT = Grammar.words("at during after in following before");

  private final EventScene scene;

  GroupSummits(EventScene scene) {
    this.scene = scene;
  }

  void find(EventLine line, Set<Integer> heads, List<Sighting> found) {
    for (int i = 1; i < line.size() && !line.isHeadline(); i++) {
      String t = line.text(i);
      boolean cop = t.length() > 3 && t.length() < 6 && t.startsWith("COP") && Character.isDigit(t.charAt(3)) && Character.isDigit(t.charAt(t.length() - 1));
      boolean apart = t.equals("COP") && (line.text(i + 1).matches("\\d{2}") || line.is(i + 1, "-") && line.text(i + 2).matches("\\d{2}"));
      if (cop || apart) {
        int to = cop ? i + 1 : line.is(i + 1, "-") ? i + 3 : i + 2;
        found.add(conference(line, i, to, Integer.parseInt(cop ? t.substring(3) : line.text(to - 1)), heads));
      } else if (GROUPS.contains(t)) {
        group(line, i, heads, found);
      }
    }
  }

  /** The conference of the parties by its number. */
  private Sighting conference(EventLine line, int from, int to, int number, Set<Integer> heads) {
    Sighting s = sighting(line, from, to, heads);
    s.ordinal = number;
    boolean at = isAt(line, from);
    s.pointsBack = !at && s.told != Modality.PLANNED && s.date == null && s.places.isEmpty();
    return s;
  }

  /** A group for its summit: only where it is told when or where it sat, behind "at" or "during". */
  private void group(EventLine line, int at, Set<Integer> heads, List<Sighting> found) {
    boolean placed = line.is(at + 1, "in") && (line.dateAt(at + 2) != null || line.at(at + 2) != null);
    boolean joined = line.is(at - 1, "-") || line.is(at + 1, "-");
    if (!placed || !isAt(line, at) || joined) {
      return;
    }
    Sighting s = sighting(line, at, at + 1, heads);
    if (s.date == null && s.places.stream().noneMatch(p -> p.kind() == Kind.PLACE)) {
      return;
    }
    s.names.add(line.text(at) + " summit");
    found.add(s);
  }

  private Sighting sighting(EventLine line, int from, int to, Set<Integer> heads) {
    Sighting s = new Sighting(NamedOccasions.RULE, line, from, from, to, "summit", Sense.GATHERING);
    s.names.add(line.text(from, to));
    s.told = PhraseTime.isSetAt(line, from) ? Modality.DONE : Modality.ofPhrase(line.sentence(), from, to);
    s.date = line.is(to, "in") ? Whereabouts.date(line, from, to, heads) : null;
    s.places.addAll(line.is(to, "in") ? Whereabouts.places(scene, line, to, heads) : Set.of());
    return s;
  }

  private static boolean isAt(EventLine line, int from) {
    int before = line.is(from - 1, "the") ? from - 2 : from - 1;
    boolean margins = line.is(before, "of") && (EventTies.MARGINS.contains(line.word(before - 1)) || line.is(before - 1, "sidelines") || line.is(before - 1, "margins"));
    return AT.contains(line.word(before)) || margins;
  }
}
