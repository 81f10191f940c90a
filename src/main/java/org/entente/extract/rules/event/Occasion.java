package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Thing;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventPhrase.Order;
import org.jspecify.annotations.Nullable;

/** A happening of the release while it is being read: its thing and all places in the text that speak of it. */
public final class Occasion {

  public final Thing thing;
  public final List<Sighting> sightings = new ArrayList<>();
  /** Places that only point back to it. */
  public final List<Sighting> echoes = new ArrayList<>();

  public String type;
  public Sense sense;
  public @Nullable Thing forum;
  public @Nullable Thing instrument;
  public int ordinal;
  public Order order;
  public @Nullable DateMention date;
  public boolean planned;
  /** The last sentence that speaks of it. */
  int lastSeen;

  /** Whether whom they met are people without names. */
  boolean group;

  /** Whether no place names it by more than its kind. */
  boolean general = true;

  /** The words of its names, each without what every name has. */
  final Set<Set<String>> contents = new LinkedHashSet<>();

  public final Set<Thing> people = new LinkedHashSet<>();
  public final Set<Thing> places = new LinkedHashSet<>();
  public final Set<Thing> sides = new LinkedHashSet<>();
  public final Set<Thing> bodies = new LinkedHashSet<>();
  public @Nullable Occasion visit;

  Occasion(Thing thing, Sighting first) {
    this.thing = thing;
    this.type = first.type;
    this.sense = first.sense;
    this.order = first.order;
    this.planned = first.isPlanned();
    add(first);
  }

  /** Adds a place that only points back. */
  void echo(Sighting s) {
    echoes.add(s);
    lastSeen = Math.max(lastSeen, s.line.sentence().index());
  }

  void add(Sighting s) {
    sightings.add(s);
    lastSeen = Math.max(lastSeen, s.line.sentence().index());
    contents.addAll(s.contents());
    general &= s.general;
    group |= s.group;
    forum = forum == null ? s.forum : forum;
    instrument = instrument == null ? s.instrument : instrument;
    ordinal = ordinal == 0 ? s.ordinal : ordinal;
    order = order == Order.NONE ? s.order : order;
    if (date == null || s.date != null && s.date.exact() && more(s.date, date)) {
      date = s.date == null ? date : s.date;
    }
    people.addAll(s.people);
    places.addAll(s.places);
    bodies.addAll(s.bodies);
    sides.addAll(s.sides);
  }

  private static boolean more(DateMention a, DateMention b) {
    return a.start().isDay() && !b.start().isDay() || a.end() != null && b.end() == null && a.start().isDay();
  }

  public Sighting first() {
    return sightings.get(0);
  }

  /** Every place that speaks of it, in the order in which they were read. */
  public List<Sighting> everywhere() {
    List<Sighting> all = new ArrayList<>(sightings);
    all.addAll(echoes);
    return all;
  }

  public boolean isVisit() {
    return sense == Sense.VISIT;
  }
}
