package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.extract.Property;
import org.entente.extract.Reading;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.Reader;
import org.entente.release.UnreadableRelease;

/** What made-up sentences give, told shortly. */
final class Told {

  private static final Extractor EXTRACTOR = new Extractor(Reference.bundled());

  private final Reading reading;

  private Told(Reading reading) {
    this.reading = reading;
  }

  /** Reads a made-up release of a day: title and paragraphs. */
  static Told by(String day, String title, String... paragraphs) throws UnreadableRelease {
    return new Told(EXTRACTOR.read(Reader.read(day + "-made-up", title + "\n\n" + String.join("\n\n", paragraphs) + "\n")));
  }

  Reading reading() {
    return reading;
  }

  List<Thing> all(Kind kind) {
    return reading.things(kind);
  }

  Thing only(Kind kind) {
    List<Thing> things = reading.things(kind);
    assertEquals(1, things.size(), () -> things.stream().map(Thing::label).toList().toString());
    return things.get(0);
  }

  /** The one whose label or another name contains some words. */
  Thing named(Kind kind, String words) {
    return reading.things(kind).stream()
        .filter(t -> t.names().stream().anyMatch(n -> n.contains(words)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not in " + reading.things(kind).stream().map(Thing::names).toList()));
  }

  String code(Thing thing, Property property) {
    return reading.code(thing, property).orElse("");
  }

  String date(Thing thing, Property property) {
    return reading.date(thing, property).map(Object::toString).orElse("");
  }

  String text(Thing thing, Property property) {
    return reading.facts(thing, property).map(f -> String.valueOf(f.value())).findFirst().orElse("");
  }

  /** Keys or labels at the other end, in alphabetical order. */
  String links(Thing thing, Property property) {
    return reading.links(thing, property).stream().map(t -> t.key() != null ? t.key() : t.label()).sorted().collect(Collectors.joining("; "));
  }
}
