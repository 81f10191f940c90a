package org.entente.extract.rules.promise;

import java.util.ArrayList;
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
import org.entente.extract.grammar.ReleaseSides;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument foresees its parties to do: "the arrangement provides for the exchange of data and of researchers", "several
 * activities are envisaged, including joint workshops". Each act is a commitment of the parties that arises from the instrument.
 */
public final class ForeseenActs implements Rule {

  private static final Set<String> FORESEES = Grammar.words("foresees foresaw envisages envisaged envisions envisioned contemplates includes");
  private static final Set<String> FOR = Grammar.words("provides provide calls call provided");
  private static final Set<String> FORESEEN = Grammar.words("foreseen envisaged envisioned");
  private static final Set<String> INCLUDING = Set.of("including", "namely", "notably");
  private static final Set<String> ACTS =
      Grammar.words("exchange exchanges visits workshops workshop seminars symposia conferences projects fellowships scholarships internships training");

  /** What may stand before the noun of an act: "the joint scientific workshops". */
  private static final int MODIFIERS = 3;

  private final CommitmentKinds kinds;

  public ForeseenActs(Reference reference) {
    this.kinds = new CommitmentKinds(reference);
  }

  @Override
  public String name() {
    return "foreseen-act";
  }

  @Override
  public void read(Draft draft) {
    Line before = null;
    Thing spokenOf = null;
    for (Sentence sentence : draft.text().sentences()) {
      Line line = new Line(draft, sentence);
      List<Thing> named = line.things(0, line.size(), Kind.AGREEMENT);
      boolean goesOn = before != null && before.sentence().block() == sentence.block();
      spokenOf = named.size() == 1 ? named.get(0) : named.isEmpty() && goesOn ? spokenOf : null;
      if (spokenOf != null) {
        read(line, spokenOf);
      }
      before = line;
    }
  }

  private void read(Line line, Thing instrument) {
    for (int i = 1; i < line.size(); i++) {
      if (line.isIn(i, FORESEEN) && line.isIn(i - 1, Grammar.AUXILIARIES)) {
        int including = line.next(i, line.size(), INCLUDING);
        if (including > 0) {
          acts(line, including + 1, line.size(), instrument);
        } else {
          acts(line, 0, i - 1, instrument);
        }
        return;
      }
      if ((line.isIn(i, FORESEES) || line.isIn(i, FOR) && line.is(i + 1, "for")) && isSubject(line, i, instrument)) {
        acts(line, line.isIn(i, FOR) ? i + 2 : i + 1, line.size(), instrument);
        return;
      }
    }
  }

  /** Whether the instrument, or "it", stands right before a verb. */
  private static boolean isSubject(Line line, int verb, Thing instrument) {
    if (line.is(verb - 1, "it") || line.is(verb - 1, "also") && line.is(verb - 2, "it")) {
      return true;
    }
    @Nullable Mention last = null;
    for (Mention m : line.mentions(0, verb, Kind.AGREEMENT)) {
      last = m;
    }
    return last != null && last.thing() == instrument && verb - line.to(last) <= 2;
  }

  private void acts(Line line, int from, int to, Thing instrument) {
    List<Integer> starts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      boolean first = i == from || line.is(i - 1, ",") || line.is(i - 1, ";") || line.is(i - 1, "and");
      if (first && (noun(line, i, to) >= 0 || !starts.isEmpty() && line.is(i, "of"))) {
        starts.add(i);
      }
    }
    for (int k = 0; k < starts.size(); k++) {
      int start = starts.get(k);
      int end = k + 1 < starts.size() ? starts.get(k + 1) : to;
      while (end > start && (!line.isWord(end - 1) || line.is(end - 1, "and"))) {
        end--;
      }
      if (end - start > 1) {
        commit(line, start, end, line.is(start, "of") ? starts.get(0) : start, to, instrument);
      }
    }
  }

  /** The noun of an act that begins at a place, or -1. */
  private static int noun(Line line, int at, int to) {
    int from = line.is(at, "the") || line.is(at, "an") || line.is(at, "a") ? at + 1 : at;
    int noun = line.next(from, Math.min(to, from + MODIFIERS), ACTS);
    for (int i = from; i < noun; i++) {
      if (!line.isWord(i) || line.isIn(i, Grammar.PREPOSITIONS) || line.is(i, "and")) {
        return -1;
      }
    }
    return noun;
  }

  /** States one act; in "exchanges of data and of researchers" the second begins at "of" and its noun stands before. */
  private void commit(Line line, int from, int to, int first, int limit, Thing instrument) {
    Draft draft = line.draft();
    Thing commitment = draft.add(Kind.COMMITMENT);
    Evidence evidence = Evidence.of(line.sentence(), name(), 0.85);
    String words = line.text(from, to);
    int noun = noun(line, first, limit);
    draft.describe(commitment, first == from ? words : line.text(noun, noun + 1) + " " + words);
    draft.text(commitment, Property.TEXT, words, evidence);
    draft.code(commitment, Property.COMMITMENT_TYPE, kinds.of(line, first, to), evidence);
    draft.link(commitment, Property.ARISES_FROM, instrument, evidence);
    List<Thing> parties = draft.links(instrument, Property.PARTY);
    (parties.isEmpty() ? ReleaseSides.of(draft) : parties).forEach(side -> draft.link(commitment, Property.COMMITTED_BY, side, evidence));
    line.things(from, to, Kind.TOPIC).forEach(topic -> draft.link(commitment, Property.TOPIC, topic, evidence));
  }
}
