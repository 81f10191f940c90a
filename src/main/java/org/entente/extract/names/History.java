package org.entente.extract.names;

import java.util.List;
import java.util.Map;
import org.entente.reference.Lexicon.PartyName;
import org.entente.release.PartialDate;

/**
 * Reads names as of the day of the release: Moscow was the capital of the Soviet Union, and Russian its language, until it ended.
 */
final class History {

  private static final PartialDate END = new PartialDate(1991, 12, 26);

  /** Today's key, and that of the state that has ended. */
  private static final Map<String, String> THEN = Map.of("ru", "su");

  private final Scene scene;

  History(Scene scene) {
    this.scene = scene;
  }

  void apply() {
    PartialDate date = scene.draft().text().release().date();
    if (date == null || date.compareTo(END) >= 0) {
      return;
    }
    for (Line line : scene.lines()) {
      for (PartyHit hit : List.copyOf(line.parties())) {
        String then = THEN.get(hit.key());
        if (then != null && scene.reference().countries().containsKey(then)) {
          PartyName name = hit.name();
          line.replace(hit, new PartyHit(hit.from(), hit.to(), new PartyName(name.sense(), name.shape(), then, name.place())));
        }
      }
    }
  }
}
