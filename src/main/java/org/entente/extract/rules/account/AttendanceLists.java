package org.entente.extract.rules.account;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.rules.event.EventFocus;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** Names on lines of their own under "Also participating in the event were:" or a heading such as "Attendance" or "List of participants". */
final class AttendanceLists {

  private static final Set<String> HEADS = Grammar.words("attendance attendees participants delegates delegation delegations ministers members");
  private static final int GAP = 2;
  private static final int LONGEST = 40;

  private final EventScene scene;
  private final Draft draft;
  private final EventFocus focus;

  AttendanceLists(EventScene scene, EventFocus focus) {
    this.scene = scene;
    this.draft = scene.draft();
    this.focus = focus;
  }

  /** Reads the lines below one that opens a list of who took part. */
  void read(EventLine line) {
    Occasion o = line.size() > 0 && opens(line) ? happening(line) : null;
    if (o == null) {
      return;
    }
    List<EventLine> lines = scene.lines();
    int gap = 0;
    for (int i = line.sentence().index() + 1; i < lines.size() && gap <= GAP; i++) {
      EventLine next = lines.get(i);
      List<Mention> people = next.mentions(0, Math.min(next.size(), 20), Set.of(Kind.OFFICIAL));
      boolean prose = next.isQuote(0) || next.size() > LONGEST;
      if (prose || people.isEmpty() && !line.isHeadline()) {
        return;
      }
      gap = people.isEmpty() ? gap + 1 : 0;
      people.stream().limit(1).filter(m -> !draft.links(o.thing, Property.CHAIR).contains(m.thing()))
          .forEach(m -> draft.link(o.thing, Property.PARTICIPANT, m.thing(), next.evidence("took-part", 0.85)));
    }
  }

  /** "Also participating were:", "JANUARY MEETING: ATTENDANCE", "List of participants". */
  private static boolean opens(EventLine line) {
    boolean colon = line.is(line.size() - 1, ":");
    boolean took = false;
    boolean head = false;
    for (int i = 0; i < line.size(); i++) {
      String w = line.word(i);
      took |= EventParticipants.TOOK_PART.contains(w) || w.startsWith("participa") || w.equals("delegation");
      head |= w.equals("attendance") || w.equals("attendees") || w.equals("list") && HEADS.contains(line.word(i + 2)) || w.equals("participants") && line.size() < 4;
    }
    return colon && line.size() > 1 && took || head && line.size() < 12 && line.dates().isEmpty() && (line.isHeadline() || line.words().token(line.size() - 1).isAllCapitals());
  }

  private @Nullable Occasion happening(EventLine line) {
    Occasion near = focus.occasion(line, line.size() - 1);
    return near != null ? near : scene.main();
  }
}
