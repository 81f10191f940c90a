package org.entente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.entente.release.Release;

/**
 * What one release says: the things it speaks of and the facts about them.
 *
 * @param release the release
 * @param self the release as a thing: the subject of what is said of itself
 * @param things every thing in the order of the text, {@code self} left out
 * @param facts in the order in which things and properties come
 */
public record Reading(Release release, Thing self, List<Thing> things, List<Fact> facts) {

  public Reading {
    things = List.copyOf(things);
    facts = List.copyOf(facts);
  }

  public List<Thing> things(Kind kind) {
    return things.stream().filter(t -> t.kind() == kind).toList();
  }

  /** The facts of one thing with one property. */
  public Stream<Fact> facts(Thing subject, Property property) {
    return facts.stream().filter(f -> f.subject() == subject && f.property() == property);
  }

  /** The things at the other end of a property. */
  public List<Thing> links(Thing subject, Property property) {
    return facts(subject, property).map(f -> (Thing) f.value()).toList();
  }

  public Optional<Thing> link(Thing subject, Property property) {
    return links(subject, property).stream().findFirst();
  }

  public Optional<String> code(Thing subject, Property property) {
    return facts(subject, property).map(f -> (String) f.value()).findFirst();
  }

  public Optional<PartialDate> date(Thing subject, Property property) {
    return facts(subject, property).map(f -> (PartialDate) f.value()).findFirst();
  }

  public Optional<Integer> number(Thing subject, Property property) {
    return facts(subject, property).map(f -> (Integer) f.value()).findFirst();
  }
}
