package org.entente.extract.rules.event;

import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;

/** One visit told beside another: "the visit follows that of Minister A to Ruritania in May 2004". */
final class VisitsByReference {

  private static final Set<Kind> WHO = Set.of(Kind.OFFICIAL);
  private static final int REACH = 25;

  private final EventScene scene;

  VisitsByReference(EventScene scene) {
    this.scene = scene;
  }

  void find(EventLine line, List<EventPhrase> phrases, List<Sighting> found) {
    for (EventPhrase phrase : phrases) {
      for (int i = phrase.headEnd(); phrase.sense() == Sense.VISIT && i < line.size() && i - phrase.headEnd() < REACH; i++) {
        if (line.is(i, "that") && (line.is(i + 1, "of") || line.is(i + 1, "by") || line.is(i + 1, "made") && line.is(i + 2, "by"))) {
          read(line, i, line.is(i + 1, "made") ? i + 3 : i + 2, found);
        }
      }
    }
  }

  private void read(EventLine line, int that, int from, List<Sighting> found) {
    List<Mention> who = line.mentions(from, Math.min(line.size(), from + REACH), WHO);
    if (who.isEmpty() || EventPhrases.titled(line, line.first(who.get(0))) - from > 2) {
      return;
    }
    int to = line.after(who.get(0));
    Sighting s = new Sighting(NamedOccasions.RULE, line, that, that, to, "visit", Sense.VISIT);
    s.people.add(who.get(0).thing());
    s.date = Whereabouts.date(line, to, to, Set.of());
    String whose = "visit of " + line.text(Grammar.DETERMINERS.contains(line.word(from)) ? from + 1 : from, to);
    if (line.is(to, "to")) {
      for (Mention m : line.mentions(to + 1, Math.min(line.size(), to + 4), Set.of(Kind.COUNTRY, Kind.PLACE))) {
        s.places.add(m.thing());
        s.names.add(whose + " " + line.text(to, line.after(m)));
      }
    }
    if (s.names.isEmpty()) {
      s.names.add(whose);
    }
    if (s.date != null || !s.places.isEmpty()) {
      s.told = s.date == null ? Modality.ofPhrase(line.sentence(), that, to) : Modality.DONE;
      found.add(s);
    }
  }
}
