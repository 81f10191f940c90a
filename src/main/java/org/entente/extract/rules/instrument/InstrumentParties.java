package org.entente.extract.rules.instrument;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Agents;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Sides;
import org.entente.iri.Kind;

/**
 * The parties stand in the instrument's phrase: "between A and B", "with B", "among A, B and C", "the Japan–U.S. agreement".
 */
public final class InstrumentParties implements Rule {

  private static final Set<String> SIGNED = Set.of("signed", "concluded", "reached", "agreed", "negotiated", "place", "force", "drafted", "ratified");
  private static final Set<String> HAVING =
      Grammar.words(
          "signed signs sign signing concluded concludes conclude reached reaches has have had announced announces announce entered enters enter"
              + " renewed renews renew extended extends extend negotiated initialled inked finalized finalised");
  private static final Set<String> BEFORE_PAIR = Grammar.words("new bilateral trilateral first historic existing recent proposed landmark updated");
  /** What is between sides too, and no signing: "was signed at the talks between A and B". */
  private static final Set<String> MEETING =
      Grammar.words("meeting meetings talks dialogue visit summit negotiations relations cooperation ties consultations exchange exchanges partnership discussions years");
  private static final Set<String> BETWEEN = Set.of("between", "among", "amongst");

  @Override
  public String name() {
    return "instrument-between";
  }

  @Override
  public void read(Draft draft) {
    for (Line line : Line.with(draft, Kind.AGREEMENT)) {
      List<Mention> mentions = line.mentions(Kind.AGREEMENT);
      for (Mention m : mentions) {
        int from = line.from(m);
        int to = line.to(m);
        int between = line.next(from, to, BETWEEN);
        if (between < 0 && BETWEEN.contains(line.at(to))) {
          between = to;
          to = Agents.end(line, to + 1);
        }
        if (between < 0) { // "was signed today between A and B"
          between = line.next(to, Math.min(line.size(), to + 20), BETWEEN);
          between = between >= 0 && line.next(to, between, SIGNED) >= 0 && line.last(between, between - 2, MEETING) < 0 && line.next(to, between, Set.of(";", "which", "that")) < 0 ? between : -1;
          to = between >= 0 ? Agents.end(line, between + 1) : to;
        }
        int with = between >= 0 && m.form() == Mention.Form.NAME && isReferring(line, between) ? line.next(from, between, Set.of("with")) : -1;
        if (with >= 0) { // "with the Ministry of B on exchanges between the two countries"
          with(line, m, from, between);
          continue;
        }
        List<Thing> bodies = between >= 0 ? apposed(line, to) : List.of();
        if (bodies.size() > 1) {
          state(draft, m, bodies, 0.95);
        } else if (between >= 0) {
          state(draft, m, Sides.in(line, between + 1, Sides.end(line, between + 1, to)), 0.95);
        } else if (m.form() == Mention.Form.NAME) {
          with(line, m, from, to);
          by(line, m, from, to);
          paired(line, m, from, to);
        }
      }
    }
  }

  /** "between the two countries", "between both sides". */
  private static boolean isReferring(Line line, int between) {
    return line.is(between + 1, "both") || line.is(between + 1, "the") && line.is(between + 2, "two") || line.is(between + 1, "our");
  }

  /** "between the peak bodies of A and B – the X (X) and the Y –": who is meant stands between dashes. */
  private static List<Thing> apposed(Line line, int to) {
    if (!line.is(to, "–") && !line.is(to, "—")) {
      return List.of();
    }
    int end = line.next(to + 1, line.size(), Set.of("–", "—"));
    return Sides.in(line, to + 1, end < 0 ? line.size() : end).stream().filter(s -> s.kind() == Kind.ORGANIZATION).toList();
  }

  private void with(Line line, Mention m, int from, int to) {
    int with = line.next(from, Math.min(line.size(), to + 1), Set.of("with"));
    if (with < 0 || with == to && Sides.in(line, to + 1, Math.min(line.size(), to + 4)).isEmpty()) {
      return;
    }
    int end = with == to ? Agents.end(line, with + 1) : to;
    List<Thing> others = Sides.in(line, with + 1, Sides.end(line, with + 1, end));
    state(line.draft(), m, others, 0.88);
    if (others.size() == 1 && line.mentions(with + 1, end, Kind.OFFICIAL).isEmpty()) {
      own(line, m, from, others.get(0));
    }
  }

  /** "A signed an agreement with B", "A announced the signing of an agreement with B": who is told to have it is the other side. */
  private void own(Line line, Mention m, int from, Thing other) {
    int verb = line.last(from, Math.max(0, from - 12), HAVING);
    if (verb < 1 || line.next(verb + 1, from, Set.of(";", ":", ".")) >= 0) {
      return;
    }
    boolean has = line.isIn(verb, Set.of("has", "have", "had"));
    for (int i = verb + 1; i < from && has; i++) { // "has heard of an agreement with B"
      has = Grammar.DETERMINERS.contains(line.at(i)) || Grammar.isModifier(line.at(i)) && !Grammar.PREPOSITIONS.contains(line.at(i + 1));
      if (!has) {
        return;
      }
    }
    int start = Agents.start(line, verb);
    if (!line.mentions(start, verb, Kind.OFFICIAL).isEmpty()) {
      return;
    }
    List<Thing> sides = Sides.in(line, start, verb);
    if (sides.size() <= 3 && !sides.contains(other)) {
      state(line.draft(), m, sides, 0.82);
    }
  }

  /** "Joint Statement of A and B on support for C", "the statement by A, B and C": whose it is. */
  private void by(Line line, Mention m, int from, int to) {
    String type = line.draft().code(m.thing(), Property.AGREEMENT_TYPE).orElse("");
    int by = type.equals("joint-statement") || type.equals("declaration") ? line.next(from + 1, to + 1, Set.of("of", "by", "from")) : -1;
    if (by < 0 || line.next(from, by, Set.of("on", "for", "to")) >= 0) {
      return;
    }
    List<Thing> sides = Sides.in(line, by + 1, Sides.end(line, by + 1, Agents.end(line, by + 1)));
    if (sides.size() > 1) {
      state(line.draft(), m, sides, 0.9);
    }
  }

  /** "U.S.-Japan agreement", "Swiss-Russian agreement": two sides at its head. */
  private void paired(Line line, Mention m, int from, int to) {
    while (from < to && line.isIn(from, BEFORE_PAIR)) {
      from++;
    }
    int end = from;
    while (end < to && (line.is(end, "-") || line.is(end, "/") || line.covering(end, Kind.COUNTRY) != null || line.covering(end, Kind.UNION) != null)) {
      end++;
    }
    List<Thing> sides = line.things(from, end, Kind.COUNTRY, Kind.UNION);
    if (sides.size() > 1) {
      state(line.draft(), m, sides, 0.9);
    }
  }

  private void state(Draft draft, Mention m, List<Thing> sides, double confidence) {
    List<Thing> referred = draft.text().mentions(m.sentence()).stream().filter(o -> o.form() == Mention.Form.ANAPHOR).map(Mention::thing).toList();
    if (draft.has(m.thing(), Property.PARTY) && referred.containsAll(sides)) {
      return; // "between the two countries": the bodies named before are its parties
    }
    for (Thing side : sides) {
      draft.link(m.thing(), Property.PARTY, side, Evidence.of(m.sentence(), name(), confidence));
    }
  }
}
