package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.Ordinals;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventPhrase.Order;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/** One place in the text that speaks of a happening, with what the words there say of it; {@link Occasions} settles of which. */
public final class Sighting {

  public final EventLine line;
  /** Where its noun or verb stands. */
  public final int at;

  public final int from;
  public final int to;
  public final String rule;
  String type;
  Sense sense;
  final List<String> names = new ArrayList<>();
  public @Nullable Thing forum;
  public int ordinal;
  Order order = Order.NONE;
  public @Nullable Thing instrument;
  public @Nullable DateMention date;
  public Modality told = Modality.DONE;
  /** People on both sides, in the order of the text. */
  public final Set<Thing> people = new LinkedHashSet<>();

  public final Set<Thing> places = new LinkedHashSet<>();
  /** Countries and unions that its words name as sides. */
  public final Set<Thing> sides = new LinkedHashSet<>();

  /** Bodies that its words name as visited, met or meeting. */
  public final Set<Thing> bodies = new LinkedHashSet<>();

  /** Says too little to be more than a reference to what was told before. */
  public boolean pointsBack;

  /** "the", "this", "their": may be what was told before. */
  boolean definite;

  /** "This was the second meeting": says which one it was that has just been told. */
  boolean saysWhich;

  /** Named by no more than its kind: "a signing ceremony", "the meeting". */
  boolean general;

  /** "held": told by a participle, so that it has been. */
  boolean past;

  /** Meets people who are not named: "met with young scientists". */
  boolean group;

  /** A visit to places of work without a name. */
  boolean site;

  public boolean online;
  public double confidence = 0.85;
  private @Nullable List<Set<String>> contents;

  Sighting(String rule, EventLine line, int at, int from, int to, String type, Sense sense) {
    this.rule = rule;
    this.line = line;
    this.at = at;
    this.from = from;
    this.to = to;
    this.type = type;
    this.sense = sense;
  }

  /** The words of its names, each without ordinals and small words. */
  List<Set<String>> contents() {
    List<Set<String>> all = contents;
    if (all == null) {
      all = new ArrayList<>();
      for (String name : names) {
        Set<String> words = content(name);
        if (words.size() > 1 && !all.contains(words)) {
          all.add(words);
        }
      }
      contents = all;
    }
    return all;
  }

  private static Set<String> content(String name) {
    Set<String> all = new LinkedHashSet<>();
    Words words = Words.of(name);
    for (int i = 0; i < words.size(); i++) {
      String w = words.singular(i);
      if (Grammar.isModifier(words.folded(i)) && Ordinals.of(w) == 0) {
        all.add(w);
      }
    }
    return all;
  }

  /** One of several of its kind that a phrase tells, still without people, sides and names. */
  Sighting part() {
    Sighting other = new Sighting(rule, line, at, from, to, type, sense);
    other.forum = forum;
    other.date = date;
    other.told = told;
    other.places.addAll(places);
    other.online = online;
    other.confidence = confidence;
    return other;
  }

  /** The same on another day: "met in May 2021 and again in June 2022". */
  Sighting again(DateMention on) {
    Sighting other = new Sighting(rule, line, at, from, to, type, sense);
    other.names.addAll(names);
    other.forum = forum;
    other.date = on;
    other.told = told;
    other.people.addAll(people);
    other.sides.addAll(sides);
    other.bodies.addAll(bodies);
    other.confidence = confidence - 0.05;
    return other;
  }

  public boolean isPlanned() {
    return told != Modality.DONE && told != Modality.DENIED;
  }

  public boolean isInTitle() {
    return line.isHeadline();
  }
}
