package org.entente.extract.rules.promise;

import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.iri.Kind;

/**
 * Since when and until when somebody holds a post: "took office in March 2021", "was appointed on 3 May", "has served as
 * Director since 2019", "held the post until 2020". Only where one official with one post is spoken of.
 */
public final class TermsOfOffice implements Rule {

  private static final Set<String> BEGINNING = Grammar.words("took takes assumed assumes appointed named elected");
  private static final Set<String> HOLDING = Grammar.words("served serves serving held holds holding headed heading office post position");
  private static final Set<String> OFFICE = Grammar.words("office post position duties");

  /** Further apart, verb and date may not belong together. */
  private static final int NEAR = 14;

  @Override
  public String name() {
    return "term-of-office";
  }

  @Override
  public void read(Draft draft) {
    for (Line line : Line.with(draft, Kind.OFFICIAL)) {
      List<Thing> people = line.things(0, line.size(), Kind.OFFICIAL);
      List<Thing> tenures = people.size() == 1 ? draft.subjects(Property.HOLDER, people.get(0)) : List.of();
      if (tenures.size() == 1) {
        int from = line.from(line.mentions(Kind.OFFICIAL).get(0));
        line.dates(from, line.size()).forEach(d -> read(line, from, d, tenures.get(0)));
      }
    }
  }

  private void read(Line line, int person, DateMention date, Thing tenure) {
    int at = line.token(date.span().start());
    if (date.end() != null || !date.exact()) {
      return;
    }
    int near = Math.max(person, at - NEAR);
    int holding = line.last(at - 1, near, HOLDING);
    if (line.is(at - 1, "since") && holding >= 0) {
      state(line, tenure, Property.FROM, date);
    } else if (line.is(at - 1, "until") && holding >= 0 && !line.is(holding, "serving")) {
      state(line, tenure, Property.UNTIL, date);
    } else if (line.is(at - 1, "in") || line.is(at - 1, "on")) {
      int verb = line.last(at - 1, near, BEGINNING);
      boolean takes = verb >= 0 && (line.is(verb, "took") || line.is(verb, "takes") || line.at(verb).startsWith("assume"));
      if (verb >= 0 && (!takes || line.next(verb, at, OFFICE) >= 0) && Modality.ofVerb(line.sentence(), verb).isDone()) {
        state(line, tenure, Property.FROM, date);
      }
    }
  }

  private void state(Line line, Thing tenure, Property property, DateMention date) {
    line.draft().date(tenure, property, date.start(), Evidence.of(line.sentence(), name(), 0.85));
  }
}
