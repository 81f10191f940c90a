package org.entente.extract.rules.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Agents;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Sides;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.Block;
import org.entente.release.Sentence;

/**
 * Money for cooperation: who gives how much to whom for what and when: "Ruritania will provide up to CHF 4 million for the
 * programme for 2024–2027". Sums of trade, sales and markets are no funding.
 */
public final class FundingRule implements Rule {

  private static final Set<String> GIVING =
      Grammar.words(
          "fund funds funded funding finance financed financing provide provides provided providing invest invests invested investing contribute"
              + " contributes contributed contribution contributions allocate allocated award awarded awards grant grants granted budget credit"
              + " commit committed commitment support supported supports earmarked donate donated donation pledge pledged package aside envelope"
              + " investment investments approved appropriated");

  private static final Set<String> TRADING =
      Grammar.words(
          "trade exports imports export import sales sale purchase purchases purchased gdp turnover market revenue revenues worth tariff tariffs"
              + " orders procure buy buying deal mobilized mobilised");

  private static final Set<String> EXAMPLES = Grammar.words("such including includes namely");

  private static final Set<String> PASSIVE = Grammar.words("is are was were been be being");

  private final Money money;

  public FundingRule(Reference reference) {
    this.money = new Money(reference);
  }

  @Override
  public String name() {
    return "funding";
  }

  @Override
  public void read(Draft draft) {
    String dollar = Money.dollar(draft);
    for (Sentence sentence : draft.text().sentences()) {
      Block.Kind block = sentence.block().kind();
      if (block == Block.Kind.CONTACT || block == Block.Kind.BOILERPLATE || Headline.is(sentence)) {
        continue;
      }
      if (draft.text().at(sentence.span()).chars().noneMatch(Character::isDigit)) {
        continue;
      }
      Line line = new Line(draft, sentence);
      if (line.next(0, line.size(), GIVING) < 0) {
        continue;
      }
      List<Money.Sum> sums = money.in(line, dollar);
      if (sums.isEmpty() || sums.size() > 3) {
        continue;
      }
      for (Money.Sum sum : sums) {
        read(line, sum);
      }
    }
  }

  private void read(Line line, Money.Sum sum) {
    int giving = line.last(sum.from(), Math.max(0, sum.from() - 14), GIVING);
    if (giving < 0) {
      giving = line.next(sum.to(), Math.min(line.size(), sum.to() + 8), GIVING);
    }
    int trading = line.next(Math.max(0, sum.from() - 8), Math.min(line.size(), sum.to() + 8), TRADING);
    if (giving < 0 || trading >= 0 || line.is(giving, "investment") && line.is(giving - 1, "direct")) {
      return;
    }
    List<Thing> funders = funders(line, giving, sum);
    List<Thing> purposes = line.things(0, line.size(), Kind.INITIATIVE);
    if (funders.isEmpty() && purposes.isEmpty()) {
      return;
    }
    Draft draft = line.draft();
    Thing funding = draft.add(Kind.FUNDING);
    draft.describe(funding, line.text(sum.from(), sum.to()));
    Evidence evidence = Evidence.of(line.sentence(), name(), 0.88);
    draft.amount(funding, Property.AMOUNT, sum.amount(), evidence);
    draft.text(funding, Property.CURRENCY, sum.currency(), evidence);
    if (sum.qualifier() != null) {
      draft.code(funding, Property.AMOUNT_QUALIFIER, sum.qualifier(), evidence);
    }
    funders.forEach(f -> draft.link(funding, Property.FUNDER, f, Evidence.of(line.sentence(), name(), 0.78)));
    recipients(line, sum).stream().filter(r -> !funders.contains(r)).forEach(r -> draft.link(funding, Property.RECIPIENT, r, Evidence.of(line.sentence(), name(), 0.75)));
    purposes.forEach(p -> draft.link(funding, Property.FUNDS, p, Evidence.of(line.sentence(), name(), 0.75)));
    for (DateMention d : draft.text().dates(line.sentence())) {
      if (d.end() != null) {
        draft.date(funding, Property.START_DATE, d.start(), Evidence.of(line.sentence(), name(), 0.8));
        draft.date(funding, Property.END_DATE, d.end(), Evidence.of(line.sentence(), name(), 0.8));
      }
    }
  }

  /** Who gives: the subject of the giving, or whom "by" names, or "Switzerland's contribution". */
  private static List<Thing> funders(Line line, int giving, Money.Sum sum) {
    if (isShare(line, sum)) { // the list stands in apposition to what its givers run
      int such = line.last(sum.from(), 0, EXAMPLES);
      return such < 0 ? List.of() : Sides.in(line, 0, such);
    }
    List<Thing> behind = giving > sum.to() ? line.things(sum.to(), giving, Kind.COUNTRY, Kind.UNION, Kind.ORGANIZATION) : List.of();
    if (!behind.isEmpty()) { // "the 6 million in Ruritanian investment"
      return behind;
    }
    int by = line.next(giving, Math.min(line.size(), giving + 5), Set.of("by"));
    if (by > 0) {
      return Sides.in(line, by + 1, Math.min(line.size(), Agents.end(line, by + 1)));
    }
    boolean passive = line.at(giving).endsWith("ed") && (line.isIn(giving - 1, PASSIVE) || line.isIn(giving - 2, PASSIVE));
    if (passive) {
      return List.of();
    }
    int to = Math.min(giving, sum.from());
    List<Thing> sides = new ArrayList<>(Sides.in(line, Agents.start(line, to), to));
    if (sides.isEmpty()) {
      for (Mention m : line.mentions(0, to)) {
        if (Sides.isParty(m.thing().kind()) && m.form() != Mention.Form.PLACE && line.is(line.to(m), "'s") && sides.isEmpty()) {
          sides.add(m.thing());
        }
      }
    }
    for (Thing person : sides.isEmpty() ? Agents.officials(line, Agents.start(line, to), to) : List.<Thing>of()) {
      Thing home = line.draft().link(person, Property.REPRESENTS);
      if (home != null && !sides.contains(home)) {
        sides.add(home);
      }
    }
    return sides.size() > 4 ? List.of() : sides;
  }

  /** "projects of B, such as X ($4 million) and Y ($2 million)": the sum in brackets is what the name before it gets. */
  private static boolean isShare(Line line, Money.Sum sum) {
    return line.is(sum.from() - 1, "(") && line.is(sum.to(), ")");
  }

  /** Who gets it: "to X" behind the sum, or the name before a sum in brackets. */
  private static List<Thing> recipients(Line line, Money.Sum sum) {
    if (isShare(line, sum)) {
      return line.mentions(Math.max(0, sum.from() - 12), sum.from() - 1, Kind.ORGANIZATION).stream()
          .filter(m -> line.to(m) >= sum.from() - 2).map(Mention::thing).distinct().toList();
    }
    int to = line.next(sum.to(), Math.min(line.size(), sum.to() + 6), Set.of("to"));
    if (to < 0 || !line.isCapitalized(to + 1) && !Grammar.DETERMINERS.contains(line.at(to + 1))) {
      return List.of();
    }
    int end = line.next(to, Math.min(line.size(), to + 12), Set.of(",", ";", ".", "to", "for", "while"));
    end = end == to ? line.next(to + 1, Math.min(line.size(), to + 12), Set.of(",", ";", ".", "to", "for", "while")) : end;
    return Sides.in(line, to + 1, end < 0 ? Math.min(line.size(), to + 12) : end).stream().limit(2).toList();
  }
}
