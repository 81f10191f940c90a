package org.entente.extract.rules.account;

import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Ordinals;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Sighting;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/** "On the second day of the visit", "on the last day of her stay": a day counted from when a visit began. */
final class DaysOfVisits {

  private final EventScene scene;

  DaysOfVisits(EventScene scene) {
    this.scene = scene;
  }

  /** The day that the words of a place in the text count, or null. */
  @Nullable PartialDate of(Occasion o, Sighting s) {
    EventLine line = s.line;
    for (int i = 1; i < line.size() && !line.isHeadline(); i++) {
      if (!line.is(i, "day") || !line.is(i + 1, "of") || i > s.at && i - s.at > 12) {
        continue;
      }
      boolean last = line.is(i - 1, "last") || line.is(i - 1, "final");
      int number = line.is(i - 1, "opening") ? 1 : Ordinals.at(line, i - 1);
      Occasion visit = o.visit != null ? o.visit : journey();
      if (visit == null || visit == o || visit.date == null || !visit.date.start().isDay() || number == 0 && !last) {
        return null;
      }
      PartialDate end = visit.date.end();
      if (last) {
        return end;
      }
      PartialDate day = PartialDate.of(visit.date.start().earliest().plusDays(number - 1));
      return end != null && day.earliest().isAfter(end.latest()) ? null : day;
    }
    return null;
  }

  private @Nullable Occasion journey() {
    for (Occasion o : scene.occasions()) {
      if (o.isVisit() && o.bodies.isEmpty() && o.date != null && !scene.isLongPast(o)) {
        return o;
      }
    }
    return null;
  }
}
