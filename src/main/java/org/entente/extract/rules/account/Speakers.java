package org.entente.extract.rules.account;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.NameList;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.VerbPhrase;
import org.entente.iri.Kind;

/**
 * Who spoke at the gathering that a release reports on: "the opening speech of A", "contributions by B and C", "D presented the results",
 * "E moderated". Of talks and visits it says nothing: there everybody is named otherwise.
 */
final class Speakers {

  private static final Set<String> SPEECHES =
      Grammar.words("speech speeches remarks address addresses lecture lectures keynote keynotes contribution contributions presentation presentations");
  private static final Set<String> SPEAK = Grammar.words("presented delivered addressed moderated presided spoke lectured keynoted");
  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final int MOST = 8;

  private final EventScene scene;
  private final Draft draft;

  Speakers(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void read(EventLine line) {
    Occasion main = scene.main();
    boolean report = main != null && !main.planned && (main.sense == Sense.GATHERING || main.sense == Sense.CEREMONY || main.sense == Sense.START)
        && line.sentence().index() >= main.first().line.sentence().index() && !scene.speaksOfOthersOnly(line, main) && !line.isHeadline();
    if (!report) {
      return;
    }
    for (int i = 0; i < line.size(); i++) {
      String w = line.word(i);
      if (SPEECHES.contains(w)) {
        speech(line, i, main);
      } else if (SPEAK.contains(w) && !line.isCapital(i) && Modality.ofVerb(line.sentence(), i).isDone()) {
        boolean by = line.is(i + 1, "by");
        state(main, line, by ? line.mentions(i + 2, NameList.end(line, i + 2), PEOPLE) : VerbPhrase.subjects(line, i));
      }
    }
  }

  /** "the speech of the Deputy Minister, A", "seven contributions there, by A, B and C". */
  private void speech(EventLine line, int at, Occasion main) {
    for (int i = at + 1; i < at + 5; i++) {
      if (line.is(i, "by") || line.is(i, "of") || line.is(i, "from")) {
        state(main, line, line.mentions(i + 1, NameList.end(line, i + 1), PEOPLE));
        return;
      }
    }
  }

  private void state(Occasion main, EventLine line, List<Mention> people) {
    people.stream().limit(MOST).filter(m -> !line.is(line.after(m), "'s") && !draft.links(main.thing, Property.CHAIR).contains(m.thing()))
        .forEach(m -> draft.link(main.thing, Property.PARTICIPANT, m.thing(), line.evidence("spoke-there", 0.75)));
  }
}
