package org.entente.extract.rules.event;

import java.util.List;
import org.entente.extract.grammar.EventLine;
import org.jspecify.annotations.Nullable;

/** Of which happening a place in the text speaks: one of its sentence, the nearest before it, else the meeting told of just before. */
public final class EventFocus {

  private final EventScene scene;

  public EventFocus(EventScene scene) {
    this.scene = scene;
  }

  /** The happening that this place speaks of: one of the line, the nearest before it; else the last told of before. */
  public @Nullable Occasion occasion(EventLine line, int at) {
    Occasion best = null;
    int nearest = Integer.MAX_VALUE;
    for (EventScene.Hit hit : scene.hits(line)) {
      int from = hit.sighting().at;
      if (isAside(line, hit.sighting())) {
        continue;
      }
      int distance = from <= at ? at - from : (from - at) * 2;
      if (from - at <= 18 && distance < nearest) {
        nearest = distance;
        best = hit.occasion();
      }
    }
    if (best != null) {
      return best;
    }
    return before(line);
  }

  /** "on the fringes of the meeting": what is told is beside it. */
  private static boolean isAside(EventLine line, Sighting s) {
    for (int i = s.from - 1; i >= 0 && s.from - i < 4; i--) {
      if (line.is(i, "of") && EventTies.MARGINS.contains(line.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The happening that a line speaks of, the first in it; else the last told of before. */
  public @Nullable Occasion sighted(EventLine line) {
    List<EventScene.Hit> here = scene.hits(line);
    if (!here.isEmpty()) {
      return here.get(0).occasion();
    }
    return before(line);
  }

  private boolean isNear(Occasion o, EventLine line) {
    int index = line.sentence().index();
    for (int i = index; i >= 0 && index - i < 4; i--) {
      if (scene.speaksOf(scene.lines().get(i), o)) {
        return true;
      }
    }
    return false;
  }

  /** What was told of last; but what is past or still ahead has no say where the meeting of the release was told of as near. */
  private @Nullable Occasion before(EventLine line) {
    int index = line.sentence().index();
    Occasion last = null;
    for (int i = index - 1; i >= 0 && index - i <= 4 && last == null; i--) {
      EventLine near = scene.lines().get(i);
      List<EventScene.Hit> here = scene.hits(near);
      if (!here.isEmpty() && !near.isHeadline()) {
        last = here.get(here.size() - 1).occasion();
      }
    }
    Occasion meeting = scene.meeting();
    boolean aside = last == null || last != meeting && (last.order == EventPhrase.Order.NEXT || scene.isLongPast(last) || meeting != null && last.planned && !meeting.planned);
    return aside && meeting != null && isNear(meeting, line) ? meeting : last;
  }
}
