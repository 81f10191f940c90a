package org.entente.extract.rules.instrument;

import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Agents;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.iri.Kind;

/** Who looked on when an instrument was signed: "signed the accord in the presence of A, minister of X", "witnessed by A and B". */
public final class Witnesses implements Rule {

  private static final Set<String> SIGNED = Grammar.words("signed sign signs signing");

  @Override
  public String name() {
    return "in-the-presence-of";
  }

  @Override
  public void read(Draft draft) {
    for (Line line : Line.with(draft, Kind.AGREEMENT)) {
      read(line);
    }
  }

  private void read(Line line) {
    int signed = line.next(0, line.size(), SIGNED);
    int from = signed < 0 ? -1 : behind(line, signed);
    if (from < 0 || !Modality.ofVerb(line.sentence(), signed).isDone()) {
      return;
    }
    Draft draft = line.draft();
    Thing instrument = line.things(0, line.size(), Kind.AGREEMENT).get(0);
    Evidence evidence = Evidence.of(line.sentence(), name(), 0.85);
    for (Thing person : Agents.officials(line, from, Agents.end(line, from))) {
      if (draft.links(instrument, Property.SIGNATORY).contains(person)) {
        continue;
      }
      Thing witness = draft.add(Kind.PARTICIPATION);
      draft.describe(witness, person.label() + " witnesses " + instrument.label());
      draft.link(witness, Property.IN_AGREEMENT, instrument, evidence);
      draft.link(witness, Property.AGENT, person, evidence);
      draft.code(witness, Property.ROLE, "witness", evidence);
    }
  }

  /** Where the names begin behind "in the presence of" or "witnessed by", or -1. */
  private static int behind(Line line, int signed) {
    int word = line.next(signed, line.size(), Set.of("presence", "witnessed"));
    boolean opens = line.is(word, "presence") ? line.is(word + 1, "of") : line.is(word + 1, "by");
    return word >= 0 && opens ? word + 2 : -1;
  }
}
