package org.entente.extract.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Fact;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;

/**
 * Takes back what is named but has no part in any fact: places where nothing happens, companies that conclude nothing and
 * employ nobody named, governments that only stand for their country.
 */
final class Unspoken {

  /** What is said of whatever is named. */
  private static final Set<Property> BELONGING =
      Set.of(Property.CONTAINED_IN_PLACE, Property.OF_COUNTRY, Property.ORGANIZATION_TYPE, Property.SUB_ORGANIZATION_OF);

  private final Draft draft;

  Unspoken(Draft draft) {
    this.draft = draft;
  }

  void takeBack() {
    Set<Thing> spoken = new HashSet<>();
    for (Fact fact : draft.facts()) {
      if (fact instanceof Fact.Link link && link.property() != Property.CONTAINED_IN_PLACE) {
        spoken.add(link.value());
      }
      if (!BELONGING.contains(fact.property())) {
        spoken.add(fact.subject());
      }
    }
    Set<Thing> gone = new HashSet<>();
    for (Thing place : draft.things(Kind.PLACE)) {
      if (!spoken.contains(place)) {
        gone.add(place);
      }
    }
    for (Thing body : draft.things(Kind.ORGANIZATION)) {
      if (!spoken.contains(body) && isByTheWay(body)) {
        gone.add(body);
      }
    }
    if (!gone.isEmpty()) {
      draft.remove(gone);
    }
  }

  private boolean isByTheWay(Thing body) {
    Set<String> none = draft.reference().lexicon().words("not-bodies");
    return draft.code(body, Property.ORGANIZATION_TYPE).orElse("").equals("company")
        || body.names().stream().anyMatch(n -> none.contains(n.toLowerCase(Locale.ROOT)));
  }
}
