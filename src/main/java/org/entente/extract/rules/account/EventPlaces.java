package org.entente.extract.rules.account;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Sighting;
import org.entente.iri.Kind;
import org.entente.reference.Lexicon;
import org.entente.reference.Words;

/**
 * Where each happening was, or that it was online: the places in its words, the country that hosted it, the town in the name of the body that
 * is visited; a signing at a meeting was where the meeting was, a visit wherever its stops were.
 */
final class EventPlaces {

  private final EventScene scene;
  private final Draft draft;

  EventPlaces(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  /** States the places that the words of a happening tell. */
  void where(Occasion o) {
    for (Sighting s : o.everywhere()) {
      if (s.online) {
        draft.flag(o.thing, Property.ONLINE, true, s.line.evidence(s.rule, 0.92));
      }
      for (Thing place : s.places) {
        if (o.places.contains(place) || s.pointsBack && o.places.isEmpty()) {
          draft.link(o.thing, Property.PLACE, place, s.line.evidence(s.rule, 0.88));
        }
      }
      if (!o.isVisit()) {
        hosted(o, s);
      }
    }
    if (o.isVisit() && o.places.isEmpty()) {
      o.bodies.forEach(b -> town(o, b));
    }
  }

  /** States what follows from where other happenings were; to be called when the places of all are told. */
  void rest() {
    for (Occasion o : scene.occasions()) {
      if (draft.has(o.thing, Property.PLACE)) {
        continue;
      }
      if (o.visit != null) {
        List<Thing> cities = o.visit.places.stream().filter(p -> p.kind() == Kind.PLACE).toList();
        List<Thing> some = cities.size() == 1 ? cities : List.copyOf(o.visit.places);
        if (some.size() == 1) {
          draft.link(o.thing, Property.PLACE, some.get(0), o.first().line.evidence(o.first().rule, 0.7));
        }
      } else if (!o.isVisit()) {
        alongside(o);
      }
    }
    for (Occasion o : scene.occasions()) {
      if (o.visit != null) {
        draft.links(o.thing, Property.PLACE).stream().filter(p -> p.kind() == Kind.PLACE)
            .forEach(p -> draft.link(o.visit.thing, Property.PLACE, p, o.first().line.evidence("visit-stop", 0.7)));
      }
    }
  }

  /** "Ruritania hosted the third dialogue", "a meeting to be hosted by Ruritania". */
  private void hosted(Occasion o, Sighting s) {
    EventLine line = s.line;
    for (int i = Math.max(0, s.from - 5); i < Math.min(line.size(), s.to + 6); i++) {
      if (!line.word(i).startsWith("host") || i >= s.from && i < s.to) {
        continue;
      }
      boolean by = i >= s.to && line.is(i + 1, "by");
      boolean subject = i < s.from && !line.is(i - 1, "was") && !line.is(i - 1, "were");
      int at = by ? i + 2 : Math.max(0, i - 4);
      if (by || subject) {
        line.mentions(at, by ? at + 2 : i, Set.of(Kind.COUNTRY)).stream().filter(m -> m.form() == Mention.Form.NAME).limit(1)
            .forEach(m -> draft.link(o.thing, Property.PLACE, m.thing(), line.evidence("hosted-by", 0.8)));
      }
    }
  }

  /** "visited the University of Strelsau": the town in its name. */
  private void town(Occasion o, Thing body) {
    for (var match : draft.reference().lexicon().parties().find(Words.of(body.label()))) {
      if (match.values().size() == 1 && match.values().get(0).sense() == Lexicon.Sense.CITY) {
        Thing place = scene.place(match.values().get(0).place());
        o.places.add(place);
        draft.link(o.thing, Property.PLACE, place, o.first().line.evidence("town-of-body", 0.8));
      }
    }
  }

  /** "The signing took place during the dialogue in Strelsau": where what it was part of was. */
  private void alongside(Occasion o) {
    Occasion frame = scene.frameOf(o);
    if (frame != null) {
      draft.links(frame.thing, Property.PLACE).forEach(p -> draft.link(o.thing, Property.PLACE, p, o.first().line.evidence("in-the-course-of", 0.75)));
    }
  }
}
