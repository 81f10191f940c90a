package org.entente.extract.rules.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Fields;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** Deep dives and thematic sessions: "deep dive discussions on A, B and C", one for each field, and the sentences that go on with one. */
final class DeepDives {

  private final AgendaItems agenda;
  private final Draft draft;
  private final List<Thing> deep = new ArrayList<>();

  DeepDives(AgendaItems agenda, Draft draft) {
    this.agenda = agenda;
    this.draft = draft;
  }

  boolean read(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      boolean dive = line.is(i, "deep") && (line.is(i + 1, "dive") || line.is(i + 1, "dives") || line.is(i + 1, "-") && line.word(i + 2).startsWith("dive"));
      boolean thematic = line.is(i, "thematic") && (line.is(i + 1, "sessions") || line.is(i + 1, "discussions"));
      if (!dive && !thematic) {
        continue;
      }
      Evidence evidence = line.evidence("agenda-deep-dive", 0.9);
      Mention before = null;
      Thing item = null;
      for (Mention m : line.mentions(i, line.size(), Set.of(Kind.TOPIC))) {
        if (!Fields.isTold(line, m)) {
          continue;
        }
        boolean joined = before != null && item != null && (line.is(line.first(m) - 1, "(") || line.first(m) - line.after(before) < 3 && line.is(line.after(before), "and") && !isLast(line, m));
        if (!joined) {
          item = agenda.item("deep-dive", evidence);
          draft.describe(item, "Deep-dive discussion on " + line.text(line.first(m), line.after(m)));
          deep.add(item);
        }
        agenda.topic(item, m, evidence);
        before = m;
      }
      return item != null;
    }
    return false;
  }

  /** The last of a list, or one that stands alone behind "and". */
  private static boolean isLast(EventLine line, Mention m) {
    return line.after(m) >= line.size() - 1 || line.is(line.after(m), ".");
  }

  /** Whether a line opens with the field of a deep dive. */
  boolean opens(EventLine line) {
    return deepItem(line) != null;
  }

  /** The deep dive whose field opens a line, or null. */
  private @Nullable Thing deepItem(EventLine line) {
    for (Mention m : line.mentions(0, Math.min(line.size(), 18), Set.of(Kind.TOPIC))) {
      for (Thing item : deep) {
        if (draft.links(item, Property.TOPIC).contains(m.thing())) {
          return item;
        }
      }
    }
    return null;
  }

  /** A line that goes on with the field of a deep dive tells more of it. */
  void goOn(EventLine line) {
    Thing item = deep.isEmpty() ? null : deepItem(line);
    if (item != null) {
      agenda.content(item, line, 0, line.size(), line.evidence("agenda-deep-dive", 0.75));
    }
  }
}
