package org.entente.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A thing on a sheet.
 *
 * @param id its id on the sheet: the annotator's word, or the IRI in the graph
 * @param names every name that counts as its own
 * @param claims what is said of it
 */
public record Item(String id, List<String> names, List<Claim> claims) {

  public Item {
    names = List.copyOf(names);
    claims = List.copyOf(claims);
  }

  /** The name to show. */
  String shown() {
    return names.isEmpty() ? id : names.get(0);
  }

  Stream<Value> values(Relation relation) {
    return claims.stream().filter(c -> c.relation() == relation).map(Claim::value);
  }

  /** The text of its only exact value or day; empty where it has none. */
  Optional<String> text(Relation relation) {
    return values(relation)
        .map(v -> v instanceof Value.Exact e ? e.text() : v instanceof Value.Day d ? d.iso() : "")
        .filter(t -> !t.isEmpty())
        .findFirst();
  }
}
