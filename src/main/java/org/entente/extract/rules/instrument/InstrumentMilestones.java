package org.entente.extract.rules.instrument;

import java.util.List;
import java.util.Map;
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
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Steps in the life of an instrument that no property of its own holds: negotiations that began or were concluded, ratification,
 * amendment, provisional application, withdrawal; with who took the step.
 */
public final class InstrumentMilestones implements Rule {

  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry("ratified", "ratified"), Map.entry("ratifies", "ratified"), Map.entry("ratify", "ratified"), Map.entry("ratification", "ratified"),
          Map.entry("amended", "amended"), Map.entry("amendment", "amended"), Map.entry("amend", "amended"), Map.entry("negotiated", "negotiated"),
          Map.entry("negotiations", "negotiated"), Map.entry("finalized", "negotiated"), Map.entry("finalised", "negotiated"),
          Map.entry("provisionally", "provisionally-applied"), Map.entry("withdrew", "withdrawn"), Map.entry("withdrawal", "withdrawn"),
          Map.entry("acceded", "acceded"), Map.entry("accession", "acceded"));

  private static final Set<String> CONCLUDED = Grammar.words("concluded completed completion conclusion finished finalized finalised");

  @Override
  public String name() {
    return "instrument-milestone";
  }

  @Override
  public void read(Draft draft) {
    for (Line line : Line.with(draft, Kind.AGREEMENT)) {
      List<Mention> mentions = line.mentions(Kind.AGREEMENT);
      int at = line.next(0, line.size(), VERBS.keySet());
      if (at >= 0) {
        read(line, mentions, at);
      }
    }
  }

  private void read(Line line, List<Mention> mentions, int at) {
    String word = line.at(at);
    String type = VERBS.getOrDefault(word, "");
    Mention near = null;
    for (Mention m : mentions) {
      boolean behind = line.from(m) > at && line.from(m) - at <= 7;
      boolean before = line.to(m) <= at && at - line.to(m) <= 6;
      if (near == null && (behind || before)) {
        near = m;
      }
    }
    if (near == null || word.equals("provisionally") && !line.is(at + 1, "applied") && !line.is(at - 1, "applied")) {
      return;
    }
    boolean noun = word.endsWith("ion") || word.endsWith("ions") || word.endsWith("ment") || word.equals("withdrawal");
    Modality modality = noun ? Modality.ofPhrase(line.sentence(), at, at + 1) : Modality.ofVerb(line.sentence(), at);
    if (word.equals("negotiations")) {
      int concluded = line.next(0, line.size(), CONCLUDED);
      if (concluded < 0) {
        return;
      }
      modality = line.at(concluded).endsWith("ion") ? Modality.ofPhrase(line.sentence(), concluded, concluded + 1) : Modality.ofVerb(line.sentence(), concluded);
    }
    boolean ahead = modality == Modality.PLANNED || modality == Modality.CONDITIONAL;
    String condition = ahead ? Conditions.of(line, at) : null;
    String status = modality.isDone() ? "done" : condition != null ? "conditional" : modality == Modality.PLANNED ? "planned" : "";
    if (status.isEmpty() || noun && !modality.isDone()) {
      return;
    }
    int start = Agents.start(line, at);
    List<Thing> by = !noun && start < at && line.to(near) > at ? Sides.in(line, start, at) : List.of();
    Evidence evidence = Evidence.of(line.sentence(), name(), 0.82);
    Thing milestone = Milestones.add(line.draft(), near.thing(), type, day(line, at), status, by.size() > 3 ? List.of() : by, evidence);
    if (condition != null) {
      line.draft().text(milestone, Property.CONDITION, condition, evidence);
    }
  }

  private static @Nullable PartialDate day(Line line, int at) {
    for (DateMention d : line.dates(0, line.size())) {
      int i = line.token(d.span().start());
      if (d.end() == null && d.exact() && Math.abs(i - at) < 12 && (line.is(i - 1, "in") || line.is(i - 1, "on") || i == 0)) {
        return d.start();
      }
    }
    return null;
  }
}
