package org.entente.extract.rules.event;

import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;

/**
 * Fairs, weeks and congresses whose name has no noun of a happening, told by that they are held: "FUSICON Ruritania 2025, which will be held
 * in Strelsau", "Expo 2030 is being held". A country, person, body or instrument that something is held by or under is none.
 */
final class NamedFairs {

  private static final Set<Kind> OTHERS =
      Set.of(Kind.COUNTRY, Kind.UNION, Kind.GROUP, Kind.OFFICIAL, Kind.ORGANIZATION, Kind.AGREEMENT, Kind.FORUM, Kind.EVENT, Kind.INITIATIVE);
  private static final int LONGEST = 8;

  private final EventScene scene;

  NamedFairs(EventScene scene) {
    this.scene = scene;
  }

  void find(EventLine line, List<Sighting> found) {
    for (int i = 2; i < line.size() && !line.isHeadline(); i++) {
      attended(line, i, found);
      boolean place = line.is(i + 1, "place") && (line.is(i, "take") || line.is(i, "takes") || line.is(i, "took") || line.is(i, "taking"));
      if (!(line.is(i, "held") && !line.is(i + 1, "up") && !line.is(i + 1, "back")) && !place) {
        continue;
      }
      int to = i;
      while (to > 0 && (Grammar.AUXILIARIES.contains(line.word(to - 1)) || line.is(to - 1, "which") || line.is(to - 1, ","))) {
        to--;
      }
      boolean passive = place || to < i;
      int opening = opening(line, to);
      if (passive && opening >= 0) {
        found.add(sighting(line, opening + 1, to - 1, i));
        continue;
      }
      int from = to;
      while (from > 0 && to - from < LONGEST && (line.isCapital(from - 1) || isYear(line, from - 1))) {
        from--;
      }
      if (passive && !isTail(line, from, to) && isName(line, from, to)) {
        found.add(sighting(line, from, to, i));
      }
    }
  }

  /** "The meeting on Sample Cooperation took place": these capitals end a longer subject; "at SAMPLECON, which is held", do not. */
  private static boolean isTail(EventLine line, int from, int to) {
    boolean relative = line.is(to, "which") || line.is(to, ",") && line.is(to + 1, "which");
    return !relative && from > 0 && (Grammar.PREPOSITIONS.contains(line.word(from - 1)) || line.is(from - 1, "and"));
  }

  /** "will attend the Long Night of Science": capitals that name nothing else, behind a verb of going there. */
  private void attended(EventLine line, int verb, List<Sighting> found) {
    boolean part = line.is(verb, "part") && line.is(verb + 1, "in") || line.word(verb).startsWith("participat") && line.is(verb + 1, "in");
    int the = line.word(verb).startsWith("attend") ? verb + 1 : part ? verb + 2 : -1;
    if (the < 0 || !line.is(the, "the")) {
      return;
    }
    int from = the + 1;
    int to = from;
    while (to < line.size() && to - from < LONGEST && (line.isCapital(to) || isYear(line, to) || line.is(to, "of") && line.isCapital(to + 1))) {
      to++;
    }
    boolean ends = to == line.size() || Grammar.PREPOSITIONS.contains(line.word(to)) || line.is(to, ",") || line.is(to, ".") || line.is(to, "and");
    boolean other = false;
    for (int i = from; i < to; i++) {
      other |= line.at(i) != null || scene.nouns().nounAt(line.words(), i) != null;
    }
    if (ends && !other && to - from > 1 && VerbPhrase.subjects(line, verb).size() > 0) {
      found.add(sighting(line, from, to, verb));
    }
  }

  /** "the start-up event 'Fusion' takes place": where the quotation begins that ends at a place, behind a noun; or -1. */
  private static int opening(EventLine line, int to) {
    for (int i = to - 3; isQuote(line, to - 1) && i > 0 && to - i < LONGEST; i--) {
      if (isQuote(line, i)) {
        return line.isCapital(i + 1) && !line.isCapital(i - 1) && line.at(i + 1, OTHERS) == null ? i : -1;
      }
    }
    return -1;
  }

  /** Several capitals that name nothing else, no sentence's first word alone, and no happening told by its noun. */
  private boolean isName(EventLine line, int from, int to) {
    if (line.dateAt(from) != null || to - from < 2 || from == 0 && to - from < 3 && !isYear(line, to - 1) || from > 0 && line.is(from - 1, "of")) {
      return false;
    }
    Mention whole = line.at(to - 1);
    boolean other = whole != null && OTHERS.contains(whole.thing().kind()) && line.first(whole) <= from;
    for (int i = from; i < to; i++) {
      other |= scene.nouns().nounAt(line.words(), i) != null && !isYear(line, to - 1) || line.at(i, Set.of(Kind.OFFICIAL, Kind.AGREEMENT, Kind.FORUM, Kind.EVENT)) != null;
    }
    return !other && !Grammar.DETERMINERS.contains(line.word(from)) && !Grammar.PREPOSITIONS.contains(line.word(from));
  }

  private Sighting sighting(EventLine line, int from, int to, int verb) {
    Sighting s = new Sighting("event-named-fair", line, from, from, to, "other", Sense.GATHERING);
    s.names.add(line.text(from, to));
    s.told = Modality.ofVerb(line.sentence(), verb);
    s.date = Whereabouts.date(line, verb, verb + 1, Set.of());
    s.places.addAll(Whereabouts.places(scene, line, verb + 1, Set.of()));
    s.pointsBack = s.told != Modality.DONE && s.told != Modality.PLANNED;
    s.confidence = 0.75;
    return s;
  }

  private static boolean isQuote(EventLine line, int at) {
    return line.isQuote(at) || line.is(at, "'") || line.is(at, "’");
  }

  private static boolean isYear(EventLine line, int at) {
    String w = line.word(at);
    return w.length() == 4 && (w.startsWith("19") || w.startsWith("20")) && w.chars().allMatch(Character::isDigit);
  }
}
