package org.entente.extract.rules.instrument;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Agents;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.Sides;
import org.entente.iri.Kind;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/** Who signs for whom: "A, chief of X, signed the accords on behalf of Ruritania", "B signed for the United States". */
public final class OnBehalf implements Rule {

  private static final Set<String> SIGNED = Grammar.words("signed signs sign signing");

  @Override
  public String name() {
    return "signed-on-behalf";
  }

  @Override
  public void read(Draft draft) {
    Thing last = null;
    for (Sentence sentence : draft.text().sentences()) {
      List<Mention> mentions = draft.text().mentions(sentence, Kind.AGREEMENT);
      Thing here = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1).thing();
      Line line = new Line(draft, sentence);
      int verb = line.next(0, line.size(), SIGNED);
      while (verb >= 0) {
        read(line, verb, here != null ? here : last);
        verb = line.next(verb + 1, line.size(), SIGNED);
      }
      last = here != null ? here : last;
    }
  }

  private void read(Line line, int verb, @Nullable Thing near) {
    Mention object = line.mentions(verb + 1, line.size(), Kind.AGREEMENT).stream().findFirst().orElse(null);
    int after = object != null && line.from(object) - verb < 10 ? line.to(object) : verb + 1;
    int sideFrom = sideAfter(line, verb, after);
    Thing agreement = object != null ? object.thing() : near;
    if (sideFrom < 0 || agreement == null) {
      return;
    }
    int next = line.next(verb + 1, line.size(), SIGNED); // "A signed for B, and C signed for D"
    List<Thing> sides = Sides.in(line, sideFrom, Math.min(next < 0 ? line.size() : next, Agents.end(line, sideFrom)));
    if (sides.isEmpty() || sides.size() > 1 && next < 0) {
      return;
    }
    Draft draft = line.draft();
    Thing side = sides.get(0);
    boolean done = Modality.ofVerb(line.sentence(), verb).isDone();
    Evidence evidence = Evidence.of(line.sentence(), name(), 0.93);
    draft.link(agreement, Property.PARTY, side, evidence);
    if (object == null) {
      draft.code(agreement, Property.AGREEMENT_STATUS, done ? "signed" : "planned", Evidence.of(line.sentence(), name(), 0.9));
    }
    List<Thing> people = Agents.officials(line, Agents.start(line, verb), verb);
    if (people.isEmpty()) {
      return;
    }
    for (Thing person : people) {
      draft.link(agreement, Property.SIGNATORY, person, evidence);
      if (done) {
        Thing signature = Signatures.add(draft, agreement, person, draft.date(agreement, Property.SIGNED_ON).orElse(null), evidence);
        draft.link(signature, Property.ON_BEHALF_OF, side, evidence);
      }
    }
  }

  /** Where the side begins behind "on behalf of", "for", right after the verb or its object; -1 where there is none. */
  private static int sideAfter(Line line, int verb, int after) {
    for (int i : new int[] {verb + 1, after}) {
      if (line.is(i, "on") && line.is(i + 1, "behalf") && line.is(i + 2, "of")) {
        return i + 3;
      }
      if (line.is(i, "for") && (line.covering(line.is(i + 1, "the") ? i + 2 : i + 1, Kind.COUNTRY) != null)) {
        return i + 1;
      }
    }
    for (int i = verb; i < Math.min(line.size() - 2, verb + 40); i++) {
      if (line.is(i, "on") && line.is(i + 1, "behalf") && line.is(i + 2, "of")) {
        return i + 3;
      }
    }
    return -1;
  }
}
