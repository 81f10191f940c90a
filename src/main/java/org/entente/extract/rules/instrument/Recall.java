package org.entente.extract.rules.instrument;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.iri.Kind;
import org.entente.release.Sentence;

/** What "they", "the two ministers" and their like mean: those named last before. */
final class Recall {

  private static final int SENTENCES = 2;

  private Recall() {}

  /** The people named last before a place: in its sentence, else in the one or two before. */
  static List<Thing> people(Line line, int before) {
    List<Thing> people = distinct(line.mentions(0, before, Kind.OFFICIAL));
    if (people.size() >= 2) {
      return people;
    }
    Draft draft = line.draft();
    List<Sentence> all = draft.text().sentences();
    int here = line.sentence().index();
    for (int i = here - 1; i >= Math.max(0, here - SENTENCES); i--) {
      if (Headline.is(all.get(i))) {
        break;
      }
      List<Thing> earlier = distinct(draft.text().mentions(all.get(i), Kind.OFFICIAL));
      for (Thing t : people) {
        if (!earlier.contains(t)) {
          earlier.add(t);
        }
      }
      if (earlier.size() == 2) {
        return earlier;
      }
      if (earlier.size() > 2) {
        return List.of();
      }
    }
    return List.of();
  }

  private static List<Thing> distinct(List<Mention> mentions) {
    return new ArrayList<>(mentions.stream().map(Mention::thing).distinct().toList());
  }
}
