package org.entente.extract.rules.account;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.iri.Kind;

/** Who spoke in the parts of a meeting, where a joint statement tells them one by one: "Energy: Minister A and Commissioner B underscored the value of the grid." */
final class Sessions {

  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final int LONGEST = 8;
  private static final int MOST = 6;

  private final EventScene scene;
  private final Draft draft;

  Sessions(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void read(EventLine line) {
    Occasion meeting = scene.meeting();
    int colon = colon(line);
    boolean report = meeting != null && meeting == scene.main() && !meeting.planned && meeting.first().isInTitle() && !line.isHeadline();
    if (!report || colon < 0 || scene.speaksOfOthersOnly(line, meeting)) {
      return;
    }
    int verb = colon + 1;
    while (verb < line.size() && (line.isCapital(verb) || line.at(verb, PEOPLE) != null || !EventGrammar.isVerb(line.word(verb)))) {
      verb++;
    }
    List<Mention> people = line.mentions(colon, verb, PEOPLE);
    while (verb < line.size() && Grammar.AUXILIARIES.contains(line.word(verb))) {
      verb++;
    }
    if (verb < line.size() && Modality.ofVerb(line.sentence(), verb).isDone()) {
      people.stream().limit(MOST).filter(m -> !line.is(line.after(m), "'s") && !draft.links(meeting.thing, Property.CHAIR).contains(m.thing()))
          .forEach(m -> draft.link(meeting.thing, Property.PARTICIPANT, m.thing(), line.evidence("spoke-there", 0.75)));
    }
  }

  /** Where the colon behind the field of a part stands, or -1. */
  private static int colon(EventLine line) {
    for (int i = 1; i < Math.min(LONGEST, line.size()); i++) {
      if (line.is(i, ":")) {
        return line.mentions(0, i, PEOPLE).isEmpty() ? i : -1;
      }
    }
    return -1;
  }
}
