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
import org.entente.extract.grammar.Agents;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.Ordinals;
import org.entente.extract.grammar.Sides;
import org.entente.iri.Kind;
import org.entente.release.Sentence;

/**
 * A state joins an instrument that others have signed: "Ruritania became the 28th country to sign the accords, joining A, B and C",
 * "as the newest signatory", "the other signatories are A, B and C".
 */
public final class Accession implements Rule {

  private static final Set<String> SIGNATORY = Grammar.words("signatory signatories");
  private static final Set<String> FOUNDED = Grammar.words("established launched founded created initiated drafted");
  private static final Set<String> LISTING = Grammar.words("are include includes including : were");

  @Override
  public String name() {
    return "accession";
  }

  @Override
  public void read(Draft draft) {
    Thing last = null;
    for (Sentence sentence : draft.text().sentences()) {
      List<Mention> mentions = draft.text().mentions(sentence, Kind.AGREEMENT);
      if (!mentions.isEmpty()) {
        last = mentions.get(0).thing();
      }
      Line line = new Line(draft, sentence);
      mentions.forEach(m -> founders(line, m));
      if (last == null || draft.text().mentions(sentence, Kind.COUNTRY).isEmpty()) {
        continue;
      }
      if (!mentions.isEmpty()) {
        joined(line, mentions);
      }
      listed(line, last);
      founded(line, mentions);
    }
  }

  /** "became the 28th country to sign". */
  private void joined(Line line, List<Mention> mentions) {
    for (int i = 2; i < line.size(); i++) {
      boolean verb = line.is(i, "sign") || line.is(i, "join") || line.is(i, "signing") && line.is(i - 1, "on") || line.is(i, "endorse");
      if (!verb || !line.is(i - 1, "to")) {
        continue;
      }
      int verbAt = i;
      Mention object = mentions.stream().filter(m -> line.from(m) > verbAt && line.from(m) - verbAt < 8).findFirst().orElse(null);
      int nth = nth(line, i);
      if (object == null || nth < 0) {
        continue;
      }
      Modality modality = Modality.ofVerb(line.sentence(), i);
      Thing side = subject(line, nth);
      if (side == null) {
        continue;
      }
      Draft draft = line.draft();
      Thing agreement = object.thing();
      Evidence evidence = Evidence.of(line.sentence(), name(), 0.94);
      draft.link(agreement, Property.PARTY, side, evidence);
      draft.code(agreement, Property.AGREEMENT_STATUS, modality.isDone() ? "signed" : "planned", evidence);
      if (modality.isDone()) {
        DateMention date = line.draft().text().dates(line.sentence()).stream().filter(d -> d.end() == null && d.exact() && !isSince(line, d)).findFirst().orElse(null);
        if (date != null) {
          draft.date(agreement, Property.SIGNED_ON, date.start(), evidence);
        }
        Thing signature = Signatures.add(draft, agreement, side, date == null ? null : date.start(), evidence);
        int number = number(line, nth);
        if (number > 0) {
          draft.number(signature, Property.ORDINAL, number, evidence);
        }
      }
      int joining = line.next(line.to(object), line.size(), Set.of("joining"));
      if (joining > 0) {
        list(line, agreement, joining + 1, line.size());
      }
    }
  }

  private static boolean isSince(Line line, DateMention d) {
    int at = line.token(d.span().start());
    return line.is(at - 1, "since") || line.is(at - 1, "of");
  }

  /** "The accords were established in 2020 by the United States together with seven others". */
  private void founded(Line line, List<Mention> mentions) {
    for (Mention m : mentions) {
      int verb = line.next(line.to(m), Math.min(line.size(), line.to(m) + 4), FOUNDED);
      int by = verb < 0 ? -1 : line.next(verb, Math.min(line.size(), verb + 5), Set.of("by"));
      if (by > 0) {
        list(line, m.thing(), by + 1, Agents.end(line, by + 1));
      }
    }
  }

  /** "In 2020 A and seven other countries established the accords": who founded them; an agency does so for its country. */
  private void founders(Line line, Mention m) {
    int verb = line.last(line.from(m), line.from(m) - 3, FOUNDED);
    if (verb < 1 || !m.thing().kind().equals(Kind.AGREEMENT) || !Modality.ofVerb(line.sentence(), verb).isDone() || m.thing().key() == null) {
      return;
    }
    Draft draft = line.draft();
    Evidence evidence = Evidence.of(line.sentence(), name(), 0.85);
    for (Thing side : Sides.in(line, Agents.start(line, verb), verb)) {
      List<Thing> homes = side.kind() == Kind.ORGANIZATION ? draft.links(side, Property.OF_COUNTRY) : List.of(side);
      homes.forEach(home -> draft.link(m.thing(), Property.PARTY, home, evidence));
    }
  }

  /** "the other signatories are A, B and C". */
  private void listed(Line line, Thing agreement) {
    int noun = line.next(0, line.size(), SIGNATORY);
    if (noun < 0 || line.next(noun, Math.min(line.size(), noun + 8), LISTING) < 0) {
      return;
    }
    int from = line.next(noun, line.size(), LISTING) + 1;
    if (line.things(from, line.size(), Kind.COUNTRY).size() >= 3) {
      list(line, agreement, from, line.size());
      line.draft().code(agreement, Property.AGREEMENT_STATUS, "signed", Evidence.of(line.sentence(), name(), 0.9));
    }
  }

  private void list(Line line, Thing agreement, int from, int to) {
    Evidence evidence = Evidence.of(line.sentence(), name(), 0.93);
    for (Thing side : Sides.in(line, from, to)) {
      if (side.kind() != Kind.ORGANIZATION) {
        line.draft().link(agreement, Property.PARTY, side, evidence);
      }
    }
  }

  /**
   * Where "28th", "first", "newest" stands before "to sign", or -1. Of several the highest: "the 28th country, and the third of
   * its region, to sign".
   */
  private static int nth(Line line, int verb) {
    int nth = -1;
    for (int i = verb - 2; i >= Math.max(0, verb - 24) && !line.is(i, ";") && !line.is(i, "."); i--) {
      boolean ranked = number(line, i) > 0 || line.is(i, "newest") || line.is(i, "latest");
      if (ranked && (nth < 0 || number(line, i) > number(line, nth))) {
        nth = i;
      }
    }
    return nth;
  }

  static int number(Line line, int at) {
    return Ordinals.of(line.at(at));
  }

  private static org.entente.extract.@org.jspecify.annotations.Nullable Thing subject(Line line, int nth) {
    Thing side = null;
    for (Mention m : line.mentions(0, nth, Kind.COUNTRY, Kind.UNION)) {
      if (m.form() != Mention.Form.ADJECTIVE && m.form() != Mention.Form.PLACE) {
        side = m.thing();
      }
    }
    if (side == null) { // "Greece's foreign minister, as his country became"
      List<Thing> all = line.things(0, nth, Kind.COUNTRY);
      side = all.size() == 1 ? all.get(0) : null;
    }
    return side;
  }
}
