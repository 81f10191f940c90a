package org.entente.extract.rules.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.ReleaseSides;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A cabinet, council or parliament approves an instrument before it is signed: "the proposal to sign the memorandum was approved by
 * the Cabinet", "approval was granted for signing", "the Federal Council has decided to sign".
 */
public final class CabinetApproval implements Rule {

  private static final Set<String> APPROVING =
      Grammar.words("approved approval approves approve authorized authorised authorizes authorises granted decided concurrence endorsed adopted decides");
  private static final Set<String> BODIES = Grammar.words("cabinet council parliament senate congress government bundesrat assembly ministers president");

  @Override
  public String name() {
    return "cabinet-approval";
  }

  @Override
  public void read(Draft draft) {
    @Nullable Thing last = null;
    for (Sentence sentence : draft.text().sentences()) {
      List<Mention> mentions = draft.text().mentions(sentence, Kind.AGREEMENT);
      if (mentions.isEmpty() && last == null) {
        continue;
      }
      Line line = new Line(draft, sentence);
      int verb = line.next(0, line.size(), APPROVING);
      if (verb >= 0 && !Headline.is(sentence)) {
        Thing agreement = mentions.isEmpty() ? speaksOf(line) ? last : null : mentions.get(0).thing();
        if (agreement != null && isApproved(line, verb)) {
          state(line, verb, agreement);
        }
      }
      if (!mentions.isEmpty()) {
        last = mentions.get(0).thing();
      }
    }
  }

  /** "the above proposal was approved" without naming the instrument again. */
  private static boolean speaksOf(Line line) {
    return line.next(0, line.size(), Set.of("above", "said", "proposal", "proposals")) >= 0;
  }

  private static boolean isApproved(Line line, int verb) {
    int body = line.next(0, line.size(), BODIES);
    if (body < 0) {
      return false;
    }
    String w = line.at(verb);
    if (w.equals("granted")) {
      return line.next(0, line.size(), Set.of("approval")) >= 0;
    }
    if (w.equals("decided") || w.equals("decides")) {
      return body < verb && line.is(verb + 1, "to") && line.next(verb, Math.min(line.size(), verb + 5), Set.of("sign", "conclude", "approve", "adopt")) > 0;
    }
    if (w.equals("approval")) {
      return line.next(0, line.size(), Set.of("granted", "given", "received", "obtained", "after", "following")) >= 0
          && !line.is(verb - 1, "after") && !line.is(verb - 1, "following");
    }
    return Modality.ofVerb(line.sentence(), verb).isDone();
  }

  private void state(Line line, int verb, Thing agreement) {
    Draft draft = line.draft();
    Evidence evidence = Evidence.of(line.sentence(), name(), 0.955);
    draft.code(agreement, Property.AGREEMENT_STATUS, "approved", evidence);
    PartialDate day = draft.text().release().date();
    List<Thing> by = new ArrayList<>();
    for (Mention m : line.mentions(0, line.size(), Kind.ORGANIZATION)) {
      if (line.next(line.from(m), line.to(m), BODIES) >= 0 && by.isEmpty()) {
        by.add(m.thing());
      }
    }
    if (by.isEmpty()) {
      List<Thing> sides = ReleaseSides.of(draft);
      Thing own = homeOf(draft, line);
      by.addAll(own != null ? List.of(own) : sides.size() == 1 ? sides : List.of());
    }
    Milestones.add(draft, agreement, "approved", day, "done", by, Evidence.of(line.sentence(), name(), 0.93));
  }

  /** The country of the minister who proposed it. */
  private static @Nullable Thing homeOf(Draft draft, Line line) {
    for (Thing person : line.things(0, line.size(), Kind.OFFICIAL)) {
      Thing home = draft.link(person, Property.REPRESENTS);
      if (home != null) {
        return home;
      }
    }
    return null;
  }
}
