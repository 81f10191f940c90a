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
import org.entente.extract.grammar.ReleaseSides;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Instruments set out as a table that became lines: a country on a line of its own, under it what was agreed with it, under that
 * "Year signed 1981". The other party is the country that the release names most.
 */
public final class InstrumentTable implements Rule {

  private static final Set<String> SIGNED = Grammar.words("signed concluded signature");

  @Override
  public String name() {
    return "instrument-table";
  }

  @Override
  public void read(Draft draft) {
    @Nullable Thing side = null;
    @Nullable Thing item = null;
    Thing home = ReleaseSides.home(draft);
    for (Sentence sentence : draft.text().sentences()) {
      Line line = new Line(draft, sentence);
      Thing country = country(line);
      if (country != null) {
        side = country;
        item = null;
        continue;
      }
      List<Mention> mentions = draft.text().mentions(sentence, Kind.AGREEMENT);
      Mention first = mentions.isEmpty() ? null : mentions.get(0);
      if (first != null && line.from(first) <= 3 && line.to(first) >= line.size() - 1) {
        item = first.thing();
        boolean open = side != null && home != null && side != home && item.key() == null && !draft.has(item, Property.PARTY);
        if (open) {
          Evidence evidence = Evidence.of(sentence, name(), 0.85);
          draft.link(item, Property.PARTY, home, evidence);
          draft.link(item, Property.PARTY, side, evidence);
        }
        continue;
      }
      PartialDate day = item == null ? null : signed(line);
      if (item != null && day != null) {
        Evidence evidence = Evidence.of(sentence, name(), 0.92);
        draft.code(item, Property.AGREEMENT_STATUS, "signed", evidence);
        draft.date(item, Property.SIGNED_ON, day, evidence);
      } else if (first != null || line.size() > 6) {
        item = null;
        side = null;
      }
    }
  }

  /** A line that is no more than the name of a country. */
  private static @Nullable Thing country(Line line) {
    List<Mention> named = line.mentions(Kind.COUNTRY);
    boolean only = named.size() == 1 && line.from(named.get(0)) <= 1 && line.to(named.get(0)) >= line.size() - 1 && line.size() <= 6;
    return only && named.get(0).form() == Mention.Form.NAME ? named.get(0).thing() : null;
  }

  /** "Year signed 1981", "Signed: 5 May 1981". */
  private static @Nullable PartialDate signed(Line line) {
    return line.size() <= 8 && line.next(0, 3, SIGNED) >= 0 && line.next(0, line.size(), Grammar.AUXILIARIES) < 0
        ? line.draft().text().dates(line.sentence()).stream().map(d -> d.start()).findFirst().orElse(null) : null;
  }
}
