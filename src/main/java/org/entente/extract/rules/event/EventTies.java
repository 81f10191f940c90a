package org.entente.extract.rules.event;

import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Property;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.rules.event.EventPhrase.Order;
import org.jspecify.annotations.Nullable;

/** How one happening stands to another: the next sitting, a follow-up, something on the margins. */
public final class EventTies {

  static final Set<String> MARGINS = Grammar.words("margins margin sidelines sideline fringes");

  private final EventScene scene;
  private final Draft draft;

  public EventTies(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  public void state() {
    for (Occasion o : scene.occasions()) {
      for (Sighting s : o.sightings) {
        margins(o, s);
        follows(o, s);
      }
      next(o);
    }
  }

  /** "The next meeting of the committee will be held in Strelsau." */
  private void next(Occasion o) {
    if (o.order != Order.NEXT || o.forum == null) {
      return;
    }
    Occasion before = null;
    for (Occasion other : scene.occasions()) {
      if (other != o && other.forum == o.forum && other.order != Order.NEXT && !isAfter(other, o) && (before == null || isAfter(other, before))) {
        before = other;
      }
    }
    if (before != null) {
      draft.link(before.thing, Property.NEXT_EVENT, o.thing, o.first().line.evidence("next-meeting", 0.9));
    }
  }

  private static boolean isAfter(Occasion a, Occasion b) {
    if (a.date != null && b.date != null) {
      return a.date.start().compareTo(b.date.start()) > 0;
    }
    return a.ordinal > 0 && b.ordinal > 0 && a.ordinal > b.ordinal;
  }

  /** "on the margins of the summit", "in parallel to the meeting". */
  private void margins(Occasion o, Sighting s) {
    EventLine line = s.line;
    for (int i = Math.max(0, s.from - 6); i < s.from; i++) {
      boolean margins = MARGINS.contains(line.word(i)) && line.is(i + 1, "of") || line.is(i, "parallel") && (line.is(i + 1, "to") || line.is(i + 1, "with"));
      if (margins) {
        Occasion other = otherIn(line, o);
        if (other != null) {
          draft.link(other.thing, Property.ON_MARGINS_OF, o.thing, line.evidence("on-the-margins", 0.9));
        }
      }
    }
  }

  /** "as a follow-up to the visit", "following his visit in May", "The decision follows the visit". */
  private void follows(Occasion o, Sighting s) {
    EventLine line = s.line;
    if (o.planned) {
      return;
    }
    for (int i = Math.max(0, s.from - 8); i < s.from; i++) {
      String w = line.word(i);
      boolean follow = w.equals("follows") || w.equals("following") && !line.is(i - 1, "the") || w.equals("follow") && line.is(i + 1, "-") || w.equals("follow-up")
          || w.equals("followed");
      if (follow) {
        Occasion main = main(line, o);
        if (main != null && main != o && main.first().line.sentence().index() <= line.sentence().index()) {
          draft.link(main.thing, Property.FOLLOWS_UP, o.thing, line.evidence("follow-up", 0.8));
        }
        return;
      }
    }
  }

  private @Nullable Occasion otherIn(EventLine line, Occasion not) {
    for (EventScene.Hit hit : scene.hits(line)) {
      if (hit.occasion() != not && !hit.sighting().pointsBack) {
        return hit.occasion();
      }
    }
    return null;
  }

  private @Nullable Occasion main(EventLine line, Occasion not) {
    Occasion here = otherIn(line, not);
    if (here != null && (here.date == null || not.date == null || here.date.start().compareTo(not.date.start()) >= 0)) {
      return here;
    }
    return scene.main();
  }
}
