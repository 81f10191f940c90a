package org.entente.extract.rules.initiative;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds an initiative: its fields (in its name, or in a sentence that it is the subject of), the wider one that it is part
 * of ("under Horizon Europe"), the meeting at which it was launched.
 */
public final class InitiativeContext implements Rule {

  private static final Set<String> WITHIN = Set.of("under", "within");
  private static final Set<String> LAUNCHED = Grammar.words("launch launched launches launching inaugurated inaugurate unveiled announced established");

  @Override
  public String name() {
    return "initiative-context";
  }

  @Override
  public void read(Draft draft) {
    for (Line line : Line.with(draft, Kind.INITIATIVE)) {
      List<Mention> mentions = line.mentions(Kind.INITIATIVE);
      for (Mention m : mentions) {
        topics(line, m, mentions);
        launchedAt(line, m);
      }
      for (int i = 0; i + 1 < mentions.size(); i++) {
        part(line, mentions.get(i), mentions.get(i + 1));
      }
    }
  }

  private void topics(Line line, Mention m, List<Mention> mentions) {
    boolean subject = mentions.get(0) == m && (line.from(m) <= 2 || line.from(m) <= 3 && line.isIn(line.from(m) - 2, Set.of("through", "under")));
    for (Mention t : line.mentions(0, line.size(), Kind.TOPIC)) {
      boolean inside = m.span().contains(t.span());
      boolean behind = subject && line.from(t) >= line.to(m) && mentions.stream().noneMatch(o -> o.thing() != m.thing() && line.from(o) > line.from(m) && line.from(o) <= line.from(t));
      if (inside && m.form() == Mention.Form.NAME || behind && !isInsideBody(line, t.span())) {
        line.draft().link(m.thing(), Property.TOPIC, t.thing(), Evidence.of(line.sentence(), name(), inside ? 0.88 : 0.75));
      }
    }
  }

  private static boolean isInsideBody(Line line, Span topic) {
    return line.mentions().stream().anyMatch(m -> (m.thing().kind() == Kind.ORGANIZATION || m.thing().kind() == Kind.POST) && m.span().contains(topic));
  }

  /** "cooperation projects under Horizon Europe". */
  private void part(Line line, Mention narrow, Mention wide) {
    int from = line.to(narrow);
    int to = line.from(wide);
    if (narrow.thing() == wide.thing() || to <= from || to - from > 6) {
      return;
    }
    int within = line.next(from, to, WITHIN);
    boolean partOf = line.is(to - 2, "part") && line.is(to - 1, "of") || line.next(from, to, Set.of("part")) >= 0 && line.is(to - 1, "of");
    if (within >= 0 && line.next(from, within, Set.of("and", ",", ";")) < 0 || partOf) {
      line.draft().link(narrow.thing(), Property.PART_OF, wide.thing(), Evidence.of(line.sentence(), name(), 0.82));
    }
  }

  private void launchedAt(Line line, Mention m) {
    Draft draft = line.draft();
    if (draft.code(m.thing(), Property.INITIATIVE_STATUS).filter("launched"::equals).isEmpty() || line.next(0, line.size(), LAUNCHED) < 0) {
      return;
    }
    PartialDate day = draft.date(m.thing(), Property.LAUNCHED_ON).orElse(null);
    Thing event = event(line, m, day);
    if (event != null) {
      draft.link(m.thing(), Property.LAUNCHED_AT, event, Evidence.of(line.sentence(), name(), 0.8));
    }
  }

  /** "At the summit, the leaders launched", "launched during the visit". */
  private static @Nullable Thing event(Line line, Mention m, @Nullable PartialDate day) {
    Draft draft = line.draft();
    for (Mention e : line.mentions(0, line.size(), Kind.EVENT)) {
      int at = line.from(e);
      boolean leads = false;
      for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
        leads |= line.isIn(i, Set.of("at", "during"));
      }
      boolean held = draft.code(e.thing(), Property.EVENT_STATUS).filter("held"::equals).isPresent();
      boolean sameDay = day == null || draft.date(e.thing(), Property.START_DATE).map(d -> d.year() == day.year()).orElse(true);
      if (leads && held && sameDay && !e.span().overlaps(m.span())) {
        return e.thing();
      }
    }
    return null;
  }
}
