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
import org.entente.extract.grammar.Conditions;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.Sides;
import org.entente.iri.Kind;
import org.entente.release.Sentence;

/**
 * An instrument is in operation: it "entered into force on 1 May", "has been in force since 2008", something is done "under the
 * agreement", or a committee was "set up by" it.
 */
public final class InForce implements Rule {

  private static final Set<String> FORCE = Grammar.words("force effect");
  private static final Set<String> ENTERING =
      Grammar.words("enter enters entered entering come comes came coming go goes went put is was been be remains remained brought");
  private static final Set<String> AWAITED = Grammar.words("early prompt swift speedy expected timely");
  private static final Set<String> HAVING = Set.of("had", "have", "has", "been", "exists", "existed");
  private static final Set<String> BASED =
      Grammar.words("under existing implementation within through pursuant basis framework accordance auspices implementing current present");

  @Override
  public String name() {
    return "instrument-in-force";
  }

  @Override
  public void read(Draft draft) {
    for (Line line : Line.with(draft, Kind.AGREEMENT)) {
      Sentence sentence = line.sentence();
      List<Mention> mentions = line.mentions(Kind.AGREEMENT);
      for (Mention m : mentions) {
        force(line, m);
        entry(line, m);
        since(line, m);
        if (draft.code(m.thing(), Property.AGREEMENT_STATUS).isEmpty() && m.thing().key() == null && isWorkedUnder(line, m)) {
          draft.code(m.thing(), Property.AGREEMENT_STATUS, "in-force", Evidence.of(sentence, name(), 0.7));
        }
      }
    }
  }

  /** "entered into force on", "enters into force", "came into effect", "in force since". */
  private void force(Line line, Mention m) {
    int noun = line.next(line.to(m), Math.min(line.size(), line.to(m) + 14), FORCE);
    if (noun < 2 || !line.is(noun - 1, "into") && !line.is(noun - 1, "in")) {
      return;
    }
    boolean into = line.is(noun - 1, "into");
    int verb = into ? noun - 2 : noun - 1;
    if (!line.isIn(verb, ENTERING)) {
      return;
    }
    Modality modality = Modality.ofVerb(line.sentence(), verb);
    Draft draft = line.draft();
    DateMention date = line.dates(noun, Math.min(line.size(), noun + 10)).stream().filter(d -> d.end() == null && d.exact()).findFirst().orElse(null);
    if (date == null) {
      date = line.dates(0, Math.min(6, line.size())).stream().filter(d -> d.end() == null && d.exact()).findFirst().orElse(null);
    }
    Thing agreement = m.thing();
    if (modality.isDone()) {
      draft.code(agreement, Property.AGREEMENT_STATUS, "in-force", Evidence.of(line.sentence(), name(), 0.96));
    }
    if (date != null && (modality.isDone() || modality == Modality.PLANNED)) {
      draft.date(agreement, Property.IN_FORCE_FROM, date.start(), Evidence.of(line.sentence(), name(), 0.92));
    } else if (modality.isDone() && into) {
      Milestones.add(draft, agreement, "in-force", null, "done", List.of(), Evidence.of(line.sentence(), name(), 0.85));
    } else if (date == null && (modality == Modality.PLANNED || modality == Modality.CONDITIONAL)) {
      String condition = Conditions.of(line, noun);
      if (condition != null) {
        Evidence evidence = Evidence.of(line.sentence(), name(), 0.85);
        draft.text(Milestones.add(draft, agreement, "in-force", null, "conditional", List.of(), evidence), Property.CONDITION, condition, evidence);
      }
    }
  }

  /** "welcomed the entry into force of the agreement". */
  private void entry(Line line, Mention m) {
    int of = line.from(m) - 1;
    of = Grammar.DETERMINERS.contains(line.at(of)) ? of - 1 : of;
    if (!line.is(of, "of") || !line.isIn(of - 1, FORCE) || !line.is(of - 3, "entry")) {
      return;
    }
    if (Modality.ofPhrase(line.sentence(), of - 3, of - 2).isDone() && line.last(of - 3, of - 5, AWAITED) < 0) {
      line.draft().code(m.thing(), Property.AGREEMENT_STATUS, "in-force", Evidence.of(line.sentence(), name(), 0.85));
    }
  }

  /** "Since 2019 A and B have had a memorandum", "there has been an agreement since 2020", "an agreement in place since 2018". */
  private void since(Line line, Mention m) {
    int since = line.next(0, line.size(), Set.of("since"));
    DateMention date = since < 0 ? null : line.date(since + 1);
    int had = line.last(line.from(m), line.from(m) - 5, HAVING);
    boolean has = had > 0 && line.next(had + 1, line.from(m), Grammar.PREPOSITIONS) < 0 && line.next(0, had, Set.of("have", "has", "there")) >= 0;
    boolean stands = since >= line.to(m) && since - line.to(m) < 5 && line.isIn(since - 1, Set.of("place", "force", "existence", "effect", "valid", "existing", "existed", "operation", "operational", "running"));
    if (date == null || !has && !stands || line.next(0, line.size(), Set.of(";", "not", "no")) >= 0) {
      return;
    }
    Draft draft = line.draft();
    draft.code(m.thing(), Property.AGREEMENT_STATUS, "in-force", Evidence.of(line.sentence(), name(), 0.85));
    draft.date(m.thing(), Property.SIGNED_ON, date.start(), Evidence.of(line.sentence(), name(), 0.7));
    if (has && line.next(line.from(m), line.to(m), Set.of("between", "among")) < 0) {
      List<Thing> sides = Sides.in(line, Agents.start(line, had), had);
      if (sides.size() > 1) {
        sides.forEach(side -> draft.link(m.thing(), Property.PARTY, side, Evidence.of(line.sentence(), name(), 0.88)));
      }
    }
  }

  private static boolean isWorkedUnder(Line line, Mention m) {
    int from = line.from(m);
    for (int i = from - 1; i >= Math.max(0, from - 5); i--) {
      String w = line.at(i);
      if (BASED.contains(w)) {
        return Modality.ofPhrase(line.sentence(), from, line.to(m)) != Modality.DISCUSSED || w.equals("existing");
      }
      if (w.equals("by") && line.at(i - 1).endsWith("ed") || w.equals("by") && line.is(i - 1, "up")) {
        return true;
      }
      if (!Grammar.DETERMINERS.contains(w) && !Grammar.PREPOSITIONS.contains(w) && !Grammar.isModifier(w)) {
        return false;
      }
    }
    return line.isIn(from, Set.of("existing", "current"));
  }
}
