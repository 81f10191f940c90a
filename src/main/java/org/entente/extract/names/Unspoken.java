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

  /** What is said of whatever is named. */
  private static final Set<Property> BELONGING =
      Set.of(Property.CONTAINED_IN_PLACE, Property.OF_COUNTRY, Property.ORGANIZATION_TYPE, Property.SUB_ORGANIZATION_OF);

  private static final Set<String> GOVERNMENTS =
      Set.of(
          "federal council", "swiss federal council", "swiss government", "federal government", "cabinet", "union cabinet", "council of ministers",
          "cabinet of ministers", "state council", "white house", "the white house", "kremlin", "downing street");

  /** What a government does as its country. */
  private static final Set<Property> DOING =
      Set.of(
          Property.PARTY, Property.COMMITTED_BY, Property.COMMITTED_TO, Property.LED_BY, Property.BY, Property.FUNDER, Property.RECIPIENT,
          Property.AGENT, Property.ON_BEHALF_OF, Property.PRESENTED_BY);

  /** What makes a government a body of its own. */
  private static final Set<Property> OWN = Set.of(Property.POST_IN, Property.SUB_ORGANIZATION_OF, Property.ISSUED_BY, Property.PUBLISHER);

  private final Draft draft;

  Unspoken(Draft draft) {
    this.draft = draft;
  }

  void takeBack() {
    for (Thing body : draft.things(Kind.ORGANIZATION)) {
      if (body.names().stream().anyMatch(n -> GOVERNMENTS.contains(n.toLowerCase(Locale.ROOT)))) {
        standIn(body);
      }
    }
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
    gone.removeAll(new ActingFirms(draft).find());
    if (!gone.isEmpty()) {
      draft.remove(gone);
    }
  }

  /** "The Federal Council concluded the agreement": what a government is said to do its country does; nobody's post is in it. */
  private void standIn(Thing body) {
    List<Thing> of = draft.links(body, Property.OF_COUNTRY);
    if (of.size() != 1 || OWN.stream().anyMatch(p -> !draft.subjects(p, body).isEmpty())) {
      return;
    }
    for (Fact fact : draft.facts()) {
      if (fact instanceof Fact.Link link && link.value() == body && DOING.contains(link.property())) {
        draft.retract(link.subject(), link.property(), body);
        draft.link(link.subject(), link.property(), of.get(0), link.evidence());
      } else if (fact.value() == body) {
        draft.retract(fact.subject(), fact.property(), body);
      }
    }
  }

  private boolean isByTheWay(Thing body) {
    Set<String> none = draft.reference().lexicon().words("not-bodies");
    return draft.code(body, Property.ORGANIZATION_TYPE).orElse("").equals("company")
        || body.names().stream().anyMatch(n -> none.contains(n.toLowerCase(Locale.ROOT)));
  }
}
