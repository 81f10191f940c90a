package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Where a release tells first that two people of two sides signed something, and then of "the meeting" without saying who met, the signing was
 * at that meeting: both are one, of those who signed, where and when they did.
 */
public final class SigningMeetings {

  private static final int NEAR = 2;

  private final EventScene scene;

  public SigningMeetings(EventScene scene) {
    this.scene = scene;
  }

  /** Makes one of both; to be called when all happenings are found and before they are settled. */
  public void join() {
    for (Occasion signing : List.copyOf(scene.occasions())) {
      boolean told = signing.type.equals("signing") && signing.sightings.stream().allMatch(s -> s.rule.equals(Signings.RULE)) && homes(signing) > 1;
      Occasion meeting = told ? meeting(signing) : null;
      if (meeting != null) {
        for (Sighting s : signing.everywhere()) {
          meeting.sightings.add(s);
        }
        meeting.people.addAll(signing.people);
        meeting.places.addAll(signing.places);
        meeting.date = signing.date;
        meeting.instrument = signing.instrument;
        scene.merge(signing, meeting);
      }
    }
  }

  private @Nullable Occasion meeting(Occasion signing) {
    int at = signing.first().line.sentence().index();
    List<Occasion> fitting = new ArrayList<>();
    for (Occasion o : scene.occasions()) {
      boolean open = o.sense == EventNouns.Sense.SITTING && o.people.isEmpty() && o.date == null && o.ordinal == 0 && o.planned == signing.planned
          && o.order == EventPhrase.Order.NONE && o.bodies.isEmpty();
      boolean near = o.everywhere().stream().anyMatch(s -> s.definite && s.line.sentence().index() > at && s.line.sentence().index() - at <= NEAR);
      if (open && near && (o.places.isEmpty() || o.places.equals(signing.places))) {
        fitting.add(o);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private int homes(Occasion o) {
    Set<Thing> homes = new HashSet<>();
    o.people.forEach(p -> homes.add(scene.homeOf(p)));
    homes.remove(null);
    return homes.size();
  }
}
