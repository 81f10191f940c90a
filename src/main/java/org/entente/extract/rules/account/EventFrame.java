package org.entente.extract.rules.account;

import java.util.List;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.Calls;
import org.entente.extract.rules.event.Encounters;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Sighting;
import org.entente.extract.rules.event.VerbPhrase;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;

/** The frame of each happening: its type and status, its forum and number, when and where it was, and between which countries. */
final class EventFrame {

  private final EventScene scene;
  private final Draft draft;

  EventFrame(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void state() {
    EventSides sides = new EventSides(scene);
    EventDays days = new EventDays(scene);
    EventPlaces places = new EventPlaces(scene);
    new EventStops(scene).find();
    for (Occasion o : scene.occasions()) {
      name(o);
      Evidence first = evidence(o.first(), o.first().confidence);
      draft.code(o.thing, Property.EVENT_TYPE, o.type, first);
      forum(o);
      days.when(o);
      places.where(o);
      sides.own(o);
      if (o.isVisit()) {
        visitor(o);
      }
      status(o);
    }
    places.rest();
  }

  private static Evidence evidence(Sighting s, double confidence) {
    return s.line.evidence(s.rule, confidence);
  }

  /** The fullest name leads; a happening without a name is told by its forum or its sides. */
  private void name(Occasion o) {
    if (o.thing.names().isEmpty()) {
      String whose = o.forum != null ? " of the " + o.forum.label() : between(o);
      draft.name(o.thing, o.first().rule.equals(Encounters.MET) ? "meeting" + whose : o.first().line.text(o.first().at, nounEnd(o)).toLowerCase(java.util.Locale.ROOT) + whose);
    }
    String best = "";
    int most = -1;
    for (String name : o.thing.names()) {
      int words = name.split("\\s+").length;
      int score = words > 26 ? 0 : words + (Character.isDigit(name.charAt(0)) ? 2 : 0);
      if (score > most) {
        most = score;
        best = name;
      }
    }
    draft.label(o.thing, best);
  }

  /** " between A and B", by the sides of the release. */
  private String between(Occasion o) {
    java.util.List<String> names = new java.util.ArrayList<>();
    for (Thing side : o.first().sides.size() > 1 ? o.first().sides : scene.sides()) {
      String key = side.key();
      var country = key == null ? null : draft.reference().countries().get(key);
      var union = key == null ? null : draft.reference().unions().get(key);
      names.add(country != null ? country.name() : union != null ? union.name() : side.label());
    }
    return names.size() < 2 ? "" : " between " + VerbPhrase.listed(names);
  }

  private int nounEnd(Occasion o) {
    Sighting s = o.first();
    var noun = scene.nouns().nounAt(s.line.words(), s.at);
    return noun == null ? s.at + 1 : noun.to();
  }

  private void forum(Occasion o) {
    for (Sighting s : o.everywhere()) {
      if (s.forum != null && s.forum == o.forum) {
        draft.link(o.thing, Property.IN_FORUM, s.forum, evidence(s, 0.9));
      }
      if (s.ordinal > 0 && s.ordinal == o.ordinal) {
        draft.number(o.thing, Property.ORDINAL, s.ordinal, evidence(s, 0.95));
      }
    }
  }

  // ---- who goes to whom

  private void visitor(Occasion o) {
    Sighting s = o.first();
    Thing host = null;
    for (Thing place : o.places) {
      host = host == null ? scene.homeOf(place) : host;
    }
    for (Thing body : o.bodies) {
      host = host == null ? scene.homeOf(body) : host;
    }
    Thing visitor = null;
    for (Thing person : o.people) {
      visitor = visitor == null ? scene.homeOf(person) : visitor;
    }
    if (visitor == null && o.visit != null) {
      visitor = draft.link(o.visit.thing, Property.VISITOR);
    }
    if (host != null && host != visitor) {
      draft.link(o.thing, Property.HOST, host, evidence(s, 0.88));
    }
    if (visitor != null && visitor != host) {
      draft.link(o.thing, Property.VISITOR, visitor, evidence(s, 0.88));
      draft.link(o.thing, Property.PARTY, visitor, evidence(s, 0.88));
    }
  }

  // ---- held or ahead

  private void status(Occasion o) {
    PartialDate issued = scene.issued();
    PartialDate start = draft.date(o.thing, Property.START_DATE).orElse(null);
    if (issued != null && start != null && start.earliest().isAfter(issued.latest())) {
      draft.code(o.thing, Property.EVENT_STATUS, "planned", evidence(dated(o), 0.97));
      return;
    }
    if (isOnlyAnnounced(o)) {
      draft.code(o.thing, Property.EVENT_STATUS, "planned", evidence(o.first(), 0.85));
      return;
    }
    PartialDate end = draft.date(o.thing, Property.END_DATE).orElse(start);
    if (issued != null && o.isVisit() && end != null && start.isDay() && !start.equals(end) && (start.earliest().isBefore(issued.earliest()) && !isAllAhead(o) || hasBegun(o))) {
      draft.code(o.thing, Property.EVENT_STATUS, "held", evidence(dated(o), 0.9)); // it has begun
      return;
    }
    if (o.visit != null && o.date == null && draft.has(o.visit.thing, Property.EVENT_STATUS)) {
      boolean ahead = isPlanned(o.visit) || o.planned && goesOn(o.visit, issued);
      draft.code(o.thing, Property.EVENT_STATUS, ahead ? "planned" : "held", evidence(o.first(), 0.88));
      return;
    }
    boolean past = issued != null && end != null && end.isDay() && end.latest().isBefore(issued.earliest());
    Sighting held = null;
    Sighting ahead = null;
    boolean titleOnly = o.sightings.stream().allMatch(Sighting::isInTitle) && !o.echoes.isEmpty();
    for (Sighting s : titleOnly ? o.everywhere() : o.sightings) {
      boolean title = s.isInTitle() && o.sightings.size() > 1;
      if (s.isPlanned()) {
        ahead = ahead == null || ahead.isInTitle() ? s : ahead;
      } else if (!title) {
        held = held == null ? s : held;
      }
    }
    if (past || held != null && (ahead == null || held.date != null || ahead.date == null && o.sightings.indexOf(held) < o.sightings.indexOf(ahead))) {
      Sighting s = held != null ? held : o.first();
      draft.code(o.thing, Property.EVENT_STATUS, "held", evidence(s, past ? 0.97 : 0.9));
    } else if (ahead != null) {
      draft.code(o.thing, Property.EVENT_STATUS, "planned", evidence(ahead, 0.92));
    } else {
      boolean told = o.visit != null && draft.code(o.visit.thing, Property.EVENT_STATUS).orElse("").equals("planned");
      draft.code(o.thing, Property.EVENT_STATUS, told ? "planned" : "held", evidence(o.first(), 0.85));
    }
  }

  /** Told as done somewhere in the text, where no "will" stands. */
  private static boolean hasBegun(Occasion o) {
    for (Sighting s : o.everywhere()) {
      if (!s.isInTitle() && s.told == Modality.DONE && !isAhead(s.line)) {
        return true;
      }
    }
    return false;
  }

  /** Only told as something to come, title left aside: "will visit from 2 to 6 May", of a release of 3 May. */
  private static boolean isAllAhead(Occasion o) {
    return o.sightings.stream().anyMatch(s -> !s.isInTitle()) && o.sightings.stream().allMatch(s -> s.isInTitle() || s.told == Modality.PLANNED && isAhead(s.line));
  }

  private static boolean isAhead(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      boolean to = line.is(i, "to") && (line.is(i - 1, "is") || line.is(i - 1, "are") || line.is(i - 1, "scheduled") || line.is(i - 1, "due"));
      if (line.is(i, "will") || to) {
        return true;
      }
    }
    return false;
  }

  /** A title in the present tense over a text that only looks ahead: "A meets B" where both "will meet". */
  private boolean isOnlyAnnounced(Occasion o) {
    boolean verb = o.sightings.stream().allMatch(s -> s.isInTitle() && (s.rule.equals(Encounters.MET) || s.rule.equals(Calls.RECEIVED) || s.rule.equals(Calls.VISITED)));
    if (!verb) {
      return false;
    }
    int looked = 0;
    for (EventLine line : scene.lines()) {
      if (line.isHeadline() || !line.tells() || line.size() < 8) {
        continue;
      }
      if (isAhead(line)) {
        return true;
      }
      if (++looked > 2) {
        return false;
      }
    }
    return false;
  }

  /** Whether a visit has days left on the day of the release. */
  private boolean goesOn(Occasion visit, @org.jspecify.annotations.Nullable PartialDate issued) {
    PartialDate start = draft.date(visit.thing, Property.START_DATE).orElse(null);
    PartialDate end = draft.date(visit.thing, Property.END_DATE).orElse(null);
    if (issued == null || start == null) {
      return true;
    }
    return end != null ? !end.latest().isBefore(issued.earliest()) : !start.latest().plusDays(6).isBefore(issued.earliest());
  }

  private boolean isPlanned(Occasion o) {
    return draft.code(o.thing, Property.EVENT_STATUS).orElse("").equals("planned");
  }

  private static Sighting dated(Occasion o) {
    for (Sighting s : o.everywhere()) {
      if (s.date != null) {
        return s;
      }
    }
    return o.first();
  }
}
