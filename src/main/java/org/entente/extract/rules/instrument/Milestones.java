package org.entente.extract.rules.instrument;

import java.util.List;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes the milestones that the properties of an instrument, forum or initiative cannot hold, one for each of a type. */
final class Milestones {

  private Milestones() {}

  static Thing add(
      Draft draft, Thing of, String type, @Nullable PartialDate day, String status, List<Thing> by, Evidence evidence) {
    Thing milestone = null;
    for (Thing m : draft.subjects(Property.OF, of)) {
      if (draft.code(m, Property.MILESTONE_TYPE).filter(type::equals).isPresent()) {
        milestone = m;
      }
    }
    if (milestone == null) {
      milestone = draft.add(Kind.MILESTONE);
      draft.describe(milestone, of.label() + ": " + type.replace('-', ' '));
      draft.link(milestone, Property.OF, of, evidence);
      draft.code(milestone, Property.MILESTONE_TYPE, type, evidence);
    }
    draft.code(milestone, Property.MILESTONE_STATUS, status, evidence);
    if (day != null) {
      draft.date(milestone, Property.START_DATE, day, evidence);
    }
    for (Thing party : by) {
      draft.link(milestone, Property.BY, party, evidence);
    }
    return milestone;
  }
}
