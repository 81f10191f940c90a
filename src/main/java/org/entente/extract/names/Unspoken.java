package org.entente.extract.names;

import java.util.HashSet;
import java.util.List;
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
    }
    for (Thing place : List.copyOf(draft.things(Kind.PLACE))) {
      if (!spoken.contains(place)) {
        draft.remove(place);
      }
    }
    for (Thing body : List.copyOf(draft.things(Kind.ORGANIZATION))) {
      if (!spoken.contains(body) && isByTheWay(body)) {
        draft.remove(body);
      }
    }
  }

  private boolean isByTheWay(Thing body) {
    Set<String> none = draft.reference().lexicon().words("not-bodies");
    boolean acts = draft.facts().stream()
        .anyMatch(f -> f.subject() == body && f.property() != Property.OF_COUNTRY && f.property() != Property.ORGANIZATION_TYPE
            && f.property() != Property.SUB_ORGANIZATION_OF);
    if (acts) {
      return false;
    }
    return draft.code(body, Property.ORGANIZATION_TYPE).orElse("").equals("company")
        || body.names().stream().anyMatch(n -> none.contains(n.toLowerCase(Locale.ROOT)));
  }
}
