package org.entente.extract.rules.instrument;

import java.util.List;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/** One participation for each signature: who signed which instrument, in which post, when, for whom. */
public final class Signatures {

  private Signatures() {}

  /** The participation of one who signed, made where there is none yet. */
  static Thing add(Draft draft, Thing agreement, Thing agent, @Nullable PartialDate day, Evidence evidence) {
    Thing signature = find(draft, agreement, agent);
    if (signature == null) {
      signature = draft.add(Kind.PARTICIPATION);
      draft.describe(signature, agent.label() + " signs " + agreement.label());
    }
    draft.link(signature, Property.IN_AGREEMENT, agreement, evidence);
    draft.link(signature, Property.AGENT, agent, evidence);
    draft.code(signature, Property.ROLE, "signatory", evidence);
    if (day != null) {
      draft.date(signature, Property.ON_DATE, day, evidence);
    }
    List<Thing> tenures = draft.subjects(Property.HOLDER, agent);
    if (tenures.size() == 1) {
      draft.link(signature, Property.IN_TENURE, tenures.get(0), evidence);
    }
    return signature;
  }

  private static @Nullable Thing find(Draft draft, Thing agreement, Thing agent) {
    for (Thing p : draft.subjects(Property.IN_AGREEMENT, agreement)) {
      if (draft.link(p, Property.AGENT) == agent) {
        return p;
      }
    }
    return null;
  }
}
