package org.entente.extract.rules.event;

import java.util.Set;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventPhrase.Determiner;
import org.entente.iri.Kind;

/** What a programme tells in the passive: "a visit is planned to the institute", "discussions were held with researchers". */
final class ArrangedTalks {

  private static final Set<String> TAKE = Set.of("take", "took", "taken");
  private static final Set<String> ARRANGED = Grammar.words("planned scheduled foreseen envisaged arranged");

  private final EventScene scene;

  ArrangedTalks(EventScene scene) {
    this.scene = scene;
  }

  /** "A visit is also planned to the institute", "meetings are scheduled at the universities": a plan with whom or where. */
  boolean isOnAgenda(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    int i = phrase.to();
    int aux = i;
    while (Grammar.AUXILIARIES.contains(line.word(i)) || line.is(i, "also")) {
      i++;
    }
    boolean planned = i > aux && ARRANGED.contains(line.word(i));
    if (!planned && isTakingPlace(s, phrase)) {
      return true;
    }
    if (!planned) {
      boolean journey = scene.occasions().stream().anyMatch(o -> o.isVisit() && o.planned && o.bodies.isEmpty());
      return journey && !phrase.plural() && phrase.hasTail() && !s.bodies.isEmpty();
    }
    boolean were = line.is(i, "arranged") && (line.is(i - 1, "were") || line.is(i - 1, "was")); // those of a journey that is over
    i = line.is(i + 1, "to") && line.is(i + 2, "take") && line.is(i + 3, "place") || line.is(i + 1, "to") && line.is(i + 2, "be") && line.is(i + 3, "held") ? i + 3 : i;
    int end = i + 1;
    while (end < line.size() && end - i < 30 && !line.is(end, ".") && !line.is(end, ";") && !line.is(end, "which") && !(line.is(end, ",") && line.is(end + 1, "which"))
        && !isNextClause(line, end)) {
      end++;
    }
    boolean destination = line.is(i + 1, "to") && (line.isCapital(i + 2) || Grammar.DETERMINERS.contains(line.word(i + 2)) || line.at(i + 2) != null);
    boolean directed = destination || line.is(i + 1, "with") || line.is(i + 1, "at") || line.is(i + 1, "in");
    line.mentions(i, end, Set.of(Kind.ORGANIZATION)).forEach(m -> s.bodies.add(m.thing()));
    line.mentions(i, end, Set.of(Kind.OFFICIAL)).forEach(m -> s.people.add(m.thing()));
    line.mentions(i, end, Set.of(Kind.PLACE)).forEach(m -> s.places.add(m.thing()));
    if (!directed) {
      return false;
    }
    s.told = were ? Modality.DONE : Modality.PLANNED;
    s.general = false;
    s.names.add(line.text(phrase.from(), phrase.headEnd()) + " " + line.text(i + 1, Math.min(end, i + 22)));
    return true;
  }

  /** ", and the minister will also". */
  private static boolean isNextClause(EventLine line, int at) {
    boolean clause = false;
    for (int i = at + 2; i < at + 8 && line.is(at, ",") && line.is(at + 1, "and"); i++) {
      clause |= Grammar.AUXILIARIES.contains(line.word(i));
    }
    return clause;
  }

  /** "Discussions with researchers were held", "bilateral meetings took place with": talks in the passive, told with whom or, on a journey, about what. */
  private boolean isTakingPlace(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    boolean inside = Grammar.AUXILIARIES.contains(line.word(phrase.headEnd())); // "discussions were held with", with what follows read as one
    int aux = inside ? phrase.headEnd() : phrase.to();
    int verb = aux;
    while (Grammar.AUXILIARIES.contains(line.word(verb)) || line.is(verb, "also")) {
      verb++;
    }
    boolean passive = verb > aux && (line.is(verb, "held") || line.is(verb, "conducted") || line.is(verb, "organised") || line.is(verb, "organized"));
    boolean place = TAKE.contains(line.word(verb)) && line.is(verb + 1, "place");
    boolean talks = phrase.sense() == Sense.TALKS || phrase.sense() == Sense.SITTING && phrase.plural();
    boolean open = phrase.determiner() == Determiner.NONE || phrase.determiner() == Determiner.INDEFINITE;
    if (!passive && !place || !talks || !open || Telling.isHabit(line, phrase) || line.isHeadline()) {
      return false;
    }
    int from = place ? verb + 2 : verb + 1;
    boolean told = line.is(from, "with") || line.is(from, "between");
    for (int i = phrase.headEnd(); i < aux; i++) {
      told |= line.is(i, "with") || line.is(i, "between");
    }
    boolean journey = scene.occasions().stream().anyMatch(o -> o.isVisit() && o.bodies.isEmpty());
    told |= journey && (aux > phrase.headEnd() || line.is(from, "on")); // else they are part of the meeting told
    Modality when = Modality.ofVerb(line.sentence(), verb);
    if (!told || when != Modality.DONE && when != Modality.PLANNED) {
      return false;
    }
    s.told = when;
    s.general = false;
    int end = Math.max(from, VerbPhrase.objectEnd(line, from));
    line.mentions(from, end, Set.of(Kind.ORGANIZATION)).forEach(m -> s.bodies.add(m.thing()));
    line.mentions(from, end, Set.of(Kind.OFFICIAL)).forEach(m -> s.people.add(m.thing()));
    s.names.add(line.text(phrase.from(), phrase.headEnd()) + " " + (aux > phrase.headEnd() ? line.text(phrase.headEnd(), aux) : line.text(from, end)));
    return true;
  }
}
