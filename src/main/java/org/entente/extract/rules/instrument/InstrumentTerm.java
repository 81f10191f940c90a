package org.entente.extract.rules.instrument;

import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
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
import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How long an instrument runs: "has a duration of five years", "valid until 2028"; that it was "extended for one year", "renewed
 * until 31 December 2006"; that it ended.
 */
public final class InstrumentTerm implements Rule {

  private static final List<String> NUMBERS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

  private static final Set<String> LASTING = Grammar.words("duration valid validity period term lasts last remain remains runs run force effect three-year five-year");
  private static final Set<String> EXTENDING = Grammar.words("extended extend extends renewed renew renews prolonged prolong extension renewal extending renewing");
  private static final Set<String> ENDING = Grammar.words("terminated terminate expired expire expires denounced withdrew withdrawn lapsed");

  @Override
  public String name() {
    return "instrument-term";
  }

  @Override
  public void read(Draft draft) {
    @Nullable Thing last = null;
    for (Sentence sentence : draft.text().sentences()) {
      List<Mention> mentions = draft.text().mentions(sentence, Kind.AGREEMENT);
      Line line = new Line(draft, sentence);
      Mention near = mentions.isEmpty() ? null : mentions.get(0);
      if (near != null) {
        extended(line, mentions);
        ended(line, near);
        lasting(line, near);
      } else if (last != null && line.next(0, Math.min(4, line.size()), EXTENDING) >= 0) {
        extension(line, last);
      }
      if (near != null) {
        last = near.thing();
      }
    }
  }

  /** "has a duration of five years", "valid until 2028". */
  private void lasting(Line line, Mention m) {
    int word = line.next(0, line.size(), LASTING);
    if (word < 0 || line.next(0, line.size(), EXTENDING) >= 0) {
      return;
    }
    Draft draft = line.draft();
    PartialDate until = until(line, word);
    PartialDate from = draft.date(m.thing(), Property.IN_FORCE_FROM).or(() -> draft.date(m.thing(), Property.SIGNED_ON)).orElse(null);
    int years = years(line, line.to(m));
    if (until == null && from != null && years > 0) {
      until = later(from, years);
    }
    if (until != null) {
      draft.date(m.thing(), Property.VALID_UNTIL, until, Evidence.of(line.sentence(), name(), 0.88));
    }
  }

  private void extended(Line line, List<Mention> mentions) {
    int verb = line.next(0, line.size(), EXTENDING);
    if (verb < 0) {
      return;
    }
    boolean noun = line.is(verb, "extension") || line.is(verb, "renewal");
    Mention object = mentions.stream().filter(m -> line.from(m) > verb && isObject(line, verb + 1, line.from(m))).findFirst().orElse(null);
    Mention subject = mentions.stream().filter(m -> line.to(m) <= verb && verb - line.to(m) < 6 && line.next(line.to(m), verb, Grammar.AUXILIARIES) >= 0).reduce((a, b) -> b).orElse(null);
    Mention m = object != null ? object : subject;
    if (m == null || noun && !line.is(verb + 1, "of")) {
      return;
    }
    Modality modality =
        noun ? Modality.ofPhrase(line.sentence(), verb, verb + 1) : Modality.ofVerb(line.sentence(), verb);
    state(line, m.thing(), modality);
  }

  /** Nothing but articles, "of" and a term between a verb and its object: not "renewed the commitment to an agreement". */
  private static boolean isObject(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean small = Grammar.DETERMINERS.contains(line.at(i)) || NUMBERS.contains(line.at(i)) || line.isIn(i, Set.of("of", "for", "by", "year", "years", "until", "month", "months"));
      if (!small && line.date(i) == null) {
        return false;
      }
    }
    return true;
  }

  /** "The extension, which runs to 31 December 2006": of the instrument told before. */
  private void extension(Line line, Thing agreement) {
    if (line.draft().code(agreement, Property.AGREEMENT_STATUS).filter("extended"::equals).isPresent()) {
      state(line, agreement, Modality.DONE);
    }
  }

  private void state(Line line, Thing agreement, Modality modality) {
    Draft draft = line.draft();
    Evidence evidence = Evidence.of(line.sentence(), name(), 0.97);
    if (modality.isDone()) {
      draft.code(agreement, Property.AGREEMENT_STATUS, "extended", evidence);
    }
    if (modality.isDone() || modality == Modality.PLANNED || modality == Modality.DECIDED) {
      int verb = Math.max(0, line.next(0, line.size(), EXTENDING));
      PartialDate until = until(line, verb);
      Thing milestone =
          Milestones.add(
              draft, agreement, line.at(verb).startsWith("renew") ? "renewed" : "extended", day(line, verb), modality.isDone() ? "done" : "planned", List.of(),
              Evidence.of(line.sentence(), name(), 0.88));
      if (until != null) {
        draft.date(milestone, Property.NEW_UNTIL, until, Evidence.of(line.sentence(), name(), 0.88));
      }
    }
  }

  private void ended(Line line, Mention m) {
    int verb = line.next(line.to(m), Math.min(line.size(), line.to(m) + 6), ENDING);
    if (verb >= 0 && line.at(verb).endsWith("ed") && Modality.ofVerb(line.sentence(), verb).isDone()) {
      line.draft().code(m.thing(), Property.AGREEMENT_STATUS, "terminated", Evidence.of(line.sentence(), name(), 0.96));
    }
  }

  /** The date behind "until", "to", "through". */
  private static @Nullable PartialDate until(Line line, int from) {
    for (DateMention d : line.dates(from, line.size())) {
      int at = line.token(d.span().start());
      if (line.is(at - 1, "until") || line.is(at - 1, "through") || line.is(at - 1, "to") || line.is(at - 1, "till")
          || line.is(at - 2, "end") && line.is(at - 1, "of")) {
        return d.start();
      }
    }
    return null;
  }

  /** The day on which it was extended: a date that is no new end. */
  private static @Nullable PartialDate day(Line line, int verb) {
    for (DateMention d : line.dates(0, line.size())) {
      int at = line.token(d.span().start());
      if (d.end() == null && d.exact() && (line.is(at - 1, "on") || line.is(at - 1, "in") || at == 0) && Math.abs(at - verb) < 25) {
        return d.start();
      }
    }
    return null;
  }

  private static int years(Line line, int from) {
    for (int i = Math.max(0, from); i < line.size() - 1; i++) {
      if (line.is(i + 1, "years") || line.is(i + 1, "year") || line.is(i + 1, "-") && line.is(i + 2, "year")) {
        String w = line.at(i);
        int n = NUMBERS.indexOf(w);
        if (n > 0) {
          return n;
        }
        if (w.length() <= 2 && !w.isEmpty() && w.chars().allMatch(Character::isDigit)) {
          return Integer.parseInt(w);
        }
      }
    }
    return 0;
  }

  private static PartialDate later(PartialDate from, int years) {
    int day = from.month() == 2 && from.day() == 29 ? 28 : from.day();
    return new PartialDate(from.year() + years, from.month(), day);
  }
}
