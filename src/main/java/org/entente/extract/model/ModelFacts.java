package org.entente.extract.model;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/** Holds what a model said against the text, and states what stands there. For one release and one thread. */
final class ModelFacts {

  /** What such a fact is held to be worth: below every rule that reads phrases. */
  private static final double SURE = 0.5;

  private static final Set<Kind> PARTIES = Set.of(Kind.COUNTRY, Kind.UNION, Kind.GROUP, Kind.ORGANIZATION);

  /** The properties of a kind that the answer can fill. */
  private record Shape(Kind kind, Property type, Property status, Property done, String doneStatus) {}

  private static final Map<String, Shape> SHAPES =
      Map.of(
          "agreement", new Shape(Kind.AGREEMENT, Property.AGREEMENT_TYPE, Property.AGREEMENT_STATUS, Property.SIGNED_ON, "signed"),
          "event", new Shape(Kind.EVENT, Property.EVENT_TYPE, Property.EVENT_STATUS, Property.START_DATE, "held"),
          "initiative", new Shape(Kind.INITIATIVE, Property.INITIATIVE_TYPE, Property.INITIATIVE_STATUS, Property.LAUNCHED_ON, "launched"));

  private final Draft draft;
  private final JsonArray kinds;

  /** For one release; each kind is a schema of one sort of fact, with the codes that it may have. */
  ModelFacts(Draft draft, JsonArray kinds) {
    this.draft = draft;
    this.kinds = kinds;
  }

  /** States one fact, or nothing where the text does not show it. */
  void add(JsonObject fact) {
    Shape shape = SHAPES.get(string(fact, "kind"));
    String quote = string(fact, "quote");
    String name = string(fact, "name");
    int at = quote.isBlank() ? -1 : draft.text().release().text().indexOf(quote);
    int inQuote = name.isBlank() ? -1 : quote.indexOf(name);
    Sentence sentence = at < 0 || inQuote < 0 ? null : sentence(at + inQuote);
    if (shape == null || sentence == null || !isCode(fact, "type") || !isCode(fact, "status")) {
      return;
    }
    Span span = new Span(at + inQuote, at + inQuote + name.length());
    if (!sentence.span().contains(span)) {
      return;
    }
    Evidence evidence = Evidence.of(sentence, ModelRule.NAME, SURE);
    Thing thing = thing(shape.kind(), span, name, sentence);
    draft.code(thing, shape.type(), string(fact, "type"), evidence);
    draft.code(thing, shape.status(), string(fact, "status"), evidence);
    boolean done = draft.code(thing, shape.status()).filter(shape.doneStatus()::equals).isPresent();
    if (done && !draft.has(thing, Property.EXPECTED_ON)) {
      date(string(fact, "date")).ifPresent(d -> draft.date(thing, shape.done(), d, evidence));
    }
    for (Thing party : parties(fact, new Span(at, at + quote.length()), sentence)) {
      draft.link(thing, Property.PARTY, party, evidence);
    }
  }

  /** Whether a field holds one of the codes that the schema gives for the kind of the fact; servers need not hold to it. */
  private boolean isCode(JsonObject fact, String field) {
    return kinds.stream()
        .map(k -> k.getAsObject().getObj("properties"))
        .filter(p -> string(p.getObj("kind"), "const").equals(string(fact, "kind")))
        .flatMap(p -> p.getObj(field).get("enum").getAsArray().stream())
        .anyMatch(code -> code.getAsString().value().equals(string(fact, field)));
  }

  /** The thing of the kind that the text already speaks of there, else a new one. */
  private Thing thing(Kind kind, Span span, String name, Sentence sentence) {
    for (Mention m : draft.text().mentions(sentence, kind)) {
      if (m.span().start() < span.end() && span.start() < m.span().end()) {
        return m.thing();
      }
    }
    Thing thing = draft.add(kind);
    draft.name(thing, name);
    draft.mention(thing, span, Mention.Form.NAME, sentence);
    return thing;
  }

  /** The countries and bodies that the answer names and that the engine itself found within the quote. */
  private List<Thing> parties(JsonObject fact, Span quote, Sentence sentence) {
    List<Thing> found = new ArrayList<>();
    if (!fact.hasKey("parties") || !fact.get("parties").isArray()) {
      return found;
    }
    for (JsonValue party : fact.get("parties").getAsArray()) {
      String words = party.isString() ? party.getAsString().value().toLowerCase(Locale.ROOT) : "";
      draft.text().mentions(sentence, quote).stream()
          .filter(m -> PARTIES.contains(m.thing().kind()) && !words.isBlank() && draft.text().at(m.span()).toLowerCase(Locale.ROOT).equals(words))
          .map(Mention::thing)
          .filter(t -> !found.contains(t))
          .forEach(found::add);
    }
    return found;
  }

  private @Nullable Sentence sentence(int offset) {
    return draft.text().sentences().stream().filter(s -> s.span().start() <= offset && offset < s.span().end()).findFirst().orElse(null);
  }

  private static Optional<PartialDate> date(String iso) {
    try {
      return iso.isBlank() ? Optional.empty() : Optional.of(PartialDate.parse(iso));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String string(JsonObject object, String field) {
    JsonValue value = object.get(field);
    return value != null && value.isString() ? value.getAsString().value() : "";
  }
}
