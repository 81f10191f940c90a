package org.entente.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.PartialDate;
import org.entente.release.Release;
import org.entente.release.Sentence;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one release while it is being made: rules state things and facts here.
 *
 * <p>A fact that is stated twice is one fact with the passages of both and the higher confidence. A property that has
 * one value (see {@link Property#several}) keeps the value of the higher confidence, of equal ones the first.
 *
 * <p>For one thread.
 */
public final class Draft {

  private record Slot(Thing subject, Property property) {}

  private final Text text;
  private final Reference reference;
  private final Thing self;
  private final List<Thing> things = new ArrayList<>();
  private final Map<String, Thing> known = new HashMap<>();
  private final Map<Slot, Map<Object, Fact>> facts = new LinkedHashMap<>();
  private final Set<Thing> kept = new LinkedHashSet<>();
  private int next = 1;

  /** Begins with a release and nothing said. */
  public Draft(Release release, Reference reference) {
    this.text = new Text(release);
    this.reference = reference;
    this.self = new Thing(Kind.RELEASE, 0, release.slug());
  }

  public Text text() {
    return text;
  }

  public Reference reference() {
    return reference;
  }

  /** The release itself as a thing. */
  public Thing self() {
    return self;
  }

  // ---- things

  /** A new thing that the reference data does not know. */
  public Thing add(Kind kind) {
    Thing thing = new Thing(kind, next++, null);
    things.add(thing);
    return thing;
  }

  /** The thing that has a key of the reference data: one for each key. */
  public Thing known(Kind kind, String key) {
    return known.computeIfAbsent(kind + " " + key, k -> {
      Thing thing = new Thing(kind, next++, key);
      things.add(thing);
      return thing;
    });
  }

  /** Adds a name; the first is the label until {@link #label} says otherwise. */
  public void name(Thing thing, String name) {
    thing.addName(name);
  }

  /** Adds a name and makes it the label. */
  public void label(Thing thing, String name) {
    thing.lead(name);
  }

  /** Describes a thing that has no name of its own. */
  public void describe(Thing thing, String words) {
    thing.word(words);
  }

  /** Adds a class beside the one of its kind, by its local name in the ontology: {@code Agency}. */
  public void type(Thing thing, String localName) {
    thing.addType(localName);
  }

  public List<Thing> things(Kind kind) {
    return things.stream().filter(t -> t.kind() == kind).toList();
  }

  /** Two things turn out to be one: the second's names, types, facts and mentions become the first's. */
  public void merge(Thing stays, Thing goes) {
    if (stays == goes) {
      return;
    }
    goes.names().forEach(stays::addName);
    goes.types().forEach(stays::addType);
    List<Fact> moved = new ArrayList<>();
    for (Map<Object, Fact> values : facts.values()) {
      moved.addAll(values.values());
    }
    facts.clear();
    moved.forEach(f -> state(replaced(f, goes, stays)));
    text.redirect(goes, stays);
    if (kept.remove(goes)) {
      kept.add(stays);
    }
    things.remove(goes);
    known.replaceAll((k, t) -> t == goes ? stays : t);
  }

  /** Says that the release speaks of a thing, though no fact be told of it: a union that is named. */
  public void keep(Thing thing) {
    kept.add(thing);
  }

  /** Takes back a thing and all that is said of it or points to it. */
  public void remove(Thing thing) {
    remove(Set.of(thing));
  }

  /** Takes back things and all that is said of them or points to them. */
  public void remove(Set<Thing> gone) {
    facts.keySet().removeIf(s -> gone.contains(s.subject()));
    facts.values().forEach(values -> values.values().removeIf(f -> f.value() instanceof Thing t && gone.contains(t)));
    facts.values().removeIf(Map::isEmpty);
    things.removeAll(gone);
    kept.removeAll(gone);
    known.values().removeIf(gone::contains);
    text.removeAll(gone);
  }

  /** Says that a stretch of a sentence speaks of a thing. */
  public void mention(Thing thing, Span span, Mention.Form form, Sentence sentence) {
    text.add(new Mention(span, thing, form, sentence));
  }

  /** Takes a mention back. */
  public void forget(Mention mention) {
    text.remove(mention);
  }

  /** Says that a stretch of a sentence is a date. */
  public void mention(DateMention date) {
    text.add(date);
  }

  // ---- facts

  public void link(Thing subject, Property property, Thing object, Evidence evidence) {
    state(new Fact.Link(subject, property, object, evidence));
  }

  public void code(Thing subject, Property property, String notation, Evidence evidence) {
    state(new Fact.Coded(subject, property, notation, evidence));
  }

  public void date(Thing subject, Property property, PartialDate date, Evidence evidence) {
    state(new Fact.Dated(subject, property, date, evidence));
  }

  public void text(Thing subject, Property property, String words, Evidence evidence) {
    state(new Fact.Worded(subject, property, words, evidence));
  }

  public void number(Thing subject, Property property, int number, Evidence evidence) {
    state(new Fact.Counted(subject, property, number, evidence));
  }

  public void flag(Thing subject, Property property, boolean flag, Evidence evidence) {
    state(new Fact.Flagged(subject, property, flag, evidence));
  }

  public void amount(Thing subject, Property property, BigDecimal amount, Evidence evidence) {
    state(new Fact.Measured(subject, property, amount, evidence));
  }

  /** Takes back every value of a property. */
  public void retract(Thing subject, Property property) {
    facts.remove(new Slot(subject, property));
  }

  /** Takes back one value. */
  public void retract(Thing subject, Property property, Object value) {
    Map<Object, Fact> values = facts.get(new Slot(subject, property));
    if (values != null) {
      values.remove(value);
      if (values.isEmpty()) {
        facts.remove(new Slot(subject, property));
      }
    }
  }

  public boolean has(Thing subject, Property property) {
    return facts.containsKey(new Slot(subject, property));
  }

  public List<Thing> links(Thing subject, Property property) {
    return values(subject, property).stream().map(f -> (Thing) f.value()).toList();
  }

  public @Nullable Thing link(Thing subject, Property property) {
    return links(subject, property).stream().findFirst().orElse(null);
  }

  public Optional<String> code(Thing subject, Property property) {
    return values(subject, property).stream().map(f -> (String) f.value()).findFirst();
  }

  public Optional<PartialDate> date(Thing subject, Property property) {
    return values(subject, property).stream().map(f -> (PartialDate) f.value()).findFirst();
  }

  /** The facts of one thing with one property, in the order in which they were stated. */
  public Collection<Fact> values(Thing subject, Property property) {
    Map<Object, Fact> values = facts.get(new Slot(subject, property));
    return values == null ? List.of() : List.copyOf(values.values());
  }

  /** The things that point to one with a property: the events that a person chairs. */
  public List<Thing> subjects(Property property, Thing object) {
    List<Thing> found = new ArrayList<>();
    facts.forEach((slot, values) -> {
      if (slot.property() == property && values.containsKey(object)) {
        found.add(slot.subject());
      }
    });
    return found;
  }

  /** All facts so far, in the order in which their subjects and properties were first spoken of. */
  public List<Fact> facts() {
    List<Fact> all = new ArrayList<>();
    facts.values().forEach(values -> all.addAll(values.values()));
    return all;
  }

  private void state(Fact fact) {
    if (fact.value() == fact.subject()) {
      return;
    }
    Map<Object, Fact> values =
        facts.computeIfAbsent(new Slot(fact.subject(), fact.property()), s -> new LinkedHashMap<>());
    Fact same = values.get(fact.value());
    if (same != null) {
      values.put(fact.value(), joined(same, fact));
    } else if (values.isEmpty() || fact.property().several()) {
      values.put(fact.value(), fact);
    } else {
      Fact other = values.values().iterator().next();
      if (fact.evidence().confidence() > other.evidence().confidence()) {
        values.clear();
        values.put(fact.value(), fact);
      }
    }
  }

  private static Fact joined(Fact a, Fact b) {
    Evidence sure = a.evidence().confidence() >= b.evidence().confidence() ? a.evidence() : b.evidence();
    List<Span> passages = new ArrayList<>(a.evidence().passages());
    passages.addAll(b.evidence().passages());
    return with(a, a.subject(), a.value(), new Evidence(passages, sure.rule(), sure.confidence()));
  }

  private static Fact replaced(Fact f, Thing goes, Thing stays) {
    Object value = f.value() == goes ? stays : f.value();
    return with(f, f.subject() == goes ? stays : f.subject(), value, f.evidence());
  }

  /** The same fact with another subject, value or evidence. */
  static Fact with(Fact f, Thing subject, Object value, Evidence evidence) {
    if (f instanceof Fact.Link) {
      return new Fact.Link(subject, f.property(), (Thing) value, evidence);
    } else if (f instanceof Fact.Coded c) {
      return new Fact.Coded(subject, f.property(), c.value(), evidence);
    } else if (f instanceof Fact.Dated d) {
      return new Fact.Dated(subject, f.property(), d.value(), evidence);
    } else if (f instanceof Fact.Worded w) {
      return new Fact.Worded(subject, f.property(), w.value(), evidence);
    } else if (f instanceof Fact.Counted n) {
      return new Fact.Counted(subject, f.property(), n.value(), evidence);
    } else if (f instanceof Fact.Flagged b) {
      return new Fact.Flagged(subject, f.property(), b.value(), evidence);
    }
    Fact.Measured m = (Fact.Measured) f;
    return new Fact.Measured(subject, f.property(), m.value(), evidence);
  }

  // ---- the end

  /**
   * What was read: only things that a fact speaks of, that a fact points to, or that were kept; facts ordered by subject and property.
   */
  public Reading done() {
    Set<Thing> spoken = new LinkedHashSet<>(kept);
    List<Fact> all = new ArrayList<>();
    for (Map<Object, Fact> values : facts.values()) {
      for (Fact f : values.values()) {
        all.add(f);
        spoken.add(f.subject());
        if (f.value() instanceof Thing t) {
          spoken.add(t);
        }
      }
    }
    all.sort(Comparator.comparingInt((Fact f) -> f.subject().number()).thenComparing(Fact::property));
    return new Reading(text.release(), self, things.stream().filter(spoken::contains).toList(), all);
  }
}
