package org.entente.extract.rules.instrument;

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
import org.entente.extract.grammar.Modality;
import org.entente.iri.Kind;

/**
 * How instruments stand to one another and to what they found: a new one "replaces", "updates and expands" an old one, an
 * arrangement "falls under the framework agreement", an agreement "establishes" a committee or programme, or is "on the
 * participation in" a programme.
 */
public final class InstrumentRelations implements Rule {

  private static final Set<String> REPLACING = Grammar.words("replaces replace replaced supersedes supersede superseded updates update updated succeeds replacing superseding updating");
  private static final Set<String> UNDER = Grammar.words("under pursuant");
  private static final Set<String> FRAMEWORK = Grammar.words("framework basis auspices umbrella part");
  private static final Set<String> FOUNDING =
      Grammar.words("establishes establish establishing established creates create creating created founds launches launch launching sets instituted institutes");

  private static final Set<String> ON = Grammar.words("on concerning regarding about");
  private static final Set<String> TAKING_PART =
      Grammar.words("participation association cooperation collaboration membership accession implementation country's their its full");

  @Override
  public String name() {
    return "instrument-relations";
  }

  @Override
  public void read(Draft draft) {
    for (Line line : Line.with(draft, Kind.AGREEMENT)) {
      List<Mention> mentions = line.mentions(Kind.AGREEMENT);
      for (int i = 0; i + 1 < mentions.size(); i++) {
        between(line, mentions.get(i), mentions.get(i + 1));
      }
      founded(line, mentions);
      mentions.forEach(m -> concerned(line, m));
    }
  }

  private void between(Line line, Mention first, Mention second) {
    int from = line.to(first);
    int to = line.from(second);
    if (first.thing() == second.thing() || to <= from || to - from > 16) {
      return;
    }
    Draft draft = line.draft();
    int replaces = line.next(from, to, REPLACING);
    if (replaces >= 0 && Modality.ofVerb(line.sentence(), replaces) != Modality.DENIED) {
      boolean passive = line.is(replaces + 1, "by");
      Thing fresh = passive ? second.thing() : first.thing();
      draft.link(fresh, Property.SUPERSEDES, passive ? first.thing() : second.thing(), Evidence.of(line.sentence(), name(), 0.9));
      return;
    }
    boolean under = line.next(from, to, UNDER) >= 0 || line.next(from, to, FRAMEWORK) >= 0 && line.next(from, to, Set.of("of", "on")) >= 0;
    if (under && line.next(from, to, Set.of(";", "and")) < 0) {
      draft.link(first.thing(), Property.UNDER_FRAMEWORK, second.thing(), Evidence.of(line.sentence(), name(), 0.85));
    }
  }

  /** "the agreement establishes a joint committee", "a programme established by the agreement". */
  private void founded(Line line, List<Mention> mentions) {
    for (Mention other : line.mentions()) {
      Kind kind = other.thing().kind();
      if (kind != Kind.INITIATIVE && kind != Kind.FORUM) {
        continue;
      }
      for (Mention m : mentions) {
        int from = line.to(m) <= line.from(other) ? line.to(m) : line.to(other);
        int to = line.to(m) <= line.from(other) ? line.from(other) : line.from(m);
        int verb = from < to && to - from <= 8 ? line.next(from, to, FOUNDING) : inside(line, m, other);
        if (verb < 0) {
          continue;
        }
        boolean passive = line.to(other) <= line.from(m);
        if (passive != (line.next(verb, Math.min(verb + 4, line.size()), Set.of("by", "under")) >= 0)) {
          continue;
        }
        line.draft().link(m.thing(), Property.ESTABLISHES, other.thing(), Evidence.of(line.sentence(), name(), 0.86));
      }
    }
  }

  /** "the agreement on the participation in the Aurora Programme", also where that is its name. */
  private void concerned(Line line, Mention m) {
    for (Mention other : line.mentions(Kind.INITIATIVE)) {
      boolean inside = m.span().contains(other.span()) && !m.span().equals(other.span());
      int from = inside ? line.from(m) + 1 : line.to(m);
      int to = line.from(other);
      boolean told = !line.draft().links(m.thing(), Property.ESTABLISHES).contains(other.thing());
      if (told && from < to && to - from <= 8 && line.next(from, to, ON) >= 0 && (inside ? line.next(from, to, FOUNDING) < 0 : isAim(line, from, to))) {
        line.draft().link(m.thing(), Property.CONCERNS, other.thing(), Evidence.of(line.sentence(), name(), 0.82));
      }
    }
  }

  private static boolean isAim(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Grammar.DETERMINERS.contains(line.at(i)) && !Grammar.PREPOSITIONS.contains(line.at(i)) && !line.isIn(i, TAKING_PART)) {
        return false;
      }
    }
    return true;
  }

  /** "memorandum of understanding establishing a strategic partnership": the founding is told inside the phrase. */
  private static int inside(Line line, Mention m, Mention other) {
    return m.span().contains(other.span()) && !m.span().equals(other.span()) ? line.next(line.from(m), line.from(other), FOUNDING) : -1;
  }
}
