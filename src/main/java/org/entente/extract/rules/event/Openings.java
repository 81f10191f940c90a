package org.entente.extract.rules.event;

import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.NameList;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** A house is opened: "A and B inaugurated the camp in Strelsau", "the centre, which was opened in Zenda in May 2021". */
final class Openings {

  private static final Set<String> INAUGURATED = Grammar.words("inaugurated inaugurate inaugurates");
  private static final Set<String> OPENED = Grammar.words("opened open opens");
  private static final Set<String> VERBAL = Grammar.words("will to also then officially formally jointly");
  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  static final Set<Kind> HOUSES = Set.of(Kind.ORGANIZATION, Kind.INITIATIVE);
  static final Set<String> SITES =
      Grammar.words(
          "institute university laboratory campus centre center facility site plant station observatory school museum exhibition park pavilion office hub"
              + " embassy consulate branch headquarters reactor building house academy hospital clinic consulate-general incubator accelerator bridge");

  private final VerbPhrase phrase;

  Openings(EventScene scene) {
    this.phrase = new VerbPhrase(scene);
  }

  static boolean isVerb(EventLine line, int i) {
    boolean adjective = line.is(i, "open") && !VERBAL.contains(line.word(i - 1));
    return INAUGURATED.contains(line.word(i)) || OPENED.contains(line.word(i)) && !line.is(i + 1, "up") && !line.isHeadline() && !adjective;
  }

  /** The opening that a verb at a place tells, or null. */
  @Nullable Sighting at(EventLine line, int verb, Set<Integer> heads) {
    int end = verb + 1;
    for (int i = verb + 1; i < VerbPhrase.objectPhraseEnd(line, verb + 1) && !line.is(i, "at"); i++) {
      end = i + 1;
    }
    Sighting s = phrase.sighting("event-inaugurated", line, verb, end, "launch", Sense.START, heads);
    boolean certain = INAUGURATED.contains(line.word(verb));
    int aux = verb;
    while (aux > 0 && line.word(aux - 1).endsWith("ly")) {
      aux--;
    }
    if (line.is(aux - 1, "was") || line.is(aux - 1, "were") || line.is(aux - 1, "be") || line.is(aux - 1, "been")) {
      return passive(s, verb, aux, certain, heads);
    }
    List<Mention> people = VerbPhrase.subjects(line, verb);
    int close = end;
    boolean sits = heads.stream().anyMatch(h -> h > verb && h < close || line.is(verb - 1, "to") && h < verb && verb - h < 12);
    int from = Grammar.DETERMINERS.contains(line.word(verb + 1)) ? verb + 2 : verb + 1;
    if (people.isEmpty() || sits || from >= end || !certain && !isHouse(line, from, end)) {
      return null;
    }
    if (s.told != Modality.DONE && s.told != Modality.PLANNED) {
      return null;
    }
    people.forEach(m -> s.people.add(m.thing()));
    name(s, line.text(from, end), certain);
    return s;
  }

  /** "The centre was inaugurated in Strelsau by A and B", "which was opened in Zenda in 2021". */
  private static @Nullable Sighting passive(Sighting s, int verb, int aux, boolean certain, Set<Integer> heads) {
    EventLine line = s.line;
    int by = -1;
    for (int i = verb + 1; i < line.size() && i - verb < 20; i++) {
      by = line.is(i, "by") && by < 0 ? i : by;
    }
    int to = aux;
    while (to > 0 && Grammar.AUXILIARIES.contains(line.word(to - 1))) {
      to--;
    }
    if (line.is(to - 1, "which") && line.is(to - 2, ",")) {
      to -= 2;
    }
    int from = start(line, to);
    int ends = to;
    if (from >= to || heads.stream().anyMatch(h -> h >= from && h < ends) || line.at(to - 1, Set.of(Kind.EVENT)) != null || !certain && !isHouse(line, from, to)) {
      return null;
    }
    if (by > 0) {
      line.mentions(by, NameList.end(line, by + 1), PEOPLE).forEach(m -> s.people.add(m.thing()));
    }
    boolean when = s.date != null && s.date.exact();
    boolean told = !s.people.isEmpty() || when && !s.places.isEmpty() || when && s.date.start().isDay();
    name(s, line.text(from, to), certain);
    return told && (s.told == Modality.DONE || s.told == Modality.PLANNED) ? s : null;
  }

  /** Where the phrase begins that ends at a place. */
  private static int start(EventLine line, int to) {
    int from = to;
    while (from > 0 && to - from < 20) {
      Mention m = line.at(from - 1);
      if (m != null && line.first(m) < from - 1) {
        from = line.first(m);
      } else if (line.is(from - 1, ",") || Grammar.DETERMINERS.contains(line.word(from - 1)) || EventGrammar.isVerb(line.word(from - 1))) {
        break;
      } else {
        from--;
      }
    }
    return from;
  }

  private static void name(Sighting s, String what, boolean certain) {
    s.names.add((certain ? "inauguration" : "opening") + " of the " + what);
    if (!certain) {
      s.names.add("inauguration of the " + what);
    }
    int open = what.lastIndexOf('(');
    if (open > 0 && what.endsWith(")")) {
      s.names.add((certain ? "inauguration" : "opening") + " of " + what.substring(open + 1, what.length() - 1));
    }
  }

  /** The name of a body or project, or a word for a place of work. */
  private static boolean isHouse(EventLine line, int from, int to) {
    boolean house = line.at(to - 1, HOUSES) != null || line.at(from, HOUSES) != null;
    for (int i = from; i < to; i++) {
      house |= SITES.contains(line.word(i));
    }
    return house;
  }
}
