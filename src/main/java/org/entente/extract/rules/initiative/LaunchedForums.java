package org.entente.extract.rules.initiative;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Mentions;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.ReleaseSides;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;

/**
 * A dialogue, forum or group that a release launches, or speaks of as cooperation in itself and not as a sitting, is an initiative
 * too: "launched the Strategic Dialogue on Technology", "within the structure of the Policy Cooperation Dialogue".
 */
public final class LaunchedForums implements Rule {

  private static final Set<String> LAUNCHING =
      Grammar.words(
          "launch launches launched launching establish established establishes establishing create created inaugurate inaugurated start started"
              + " initiate initiated begin began announce announced form formed elevate elevated");

  private static final Set<String> HEADS = Set.of("dialogue", "forum", "group", "committee", "initiative", "consortium", "roundtable");

  @Override
  public String name() {
    return "forum-launched";
  }

  @Override
  public void read(Draft draft) {
    List<Thing> forums = draft.things(Kind.FORUM);
    if (forums.isEmpty()) {
      return;
    }
    one(draft);
    for (Sentence sentence : draft.text().sentences()) {
      List<Mention> mentions = draft.text().mentions(sentence, Kind.FORUM);
      if (!mentions.isEmpty()) {
        Line line = new Line(draft, sentence);
        mentions.forEach(m -> launched(line, m));
      }
    }
    for (Thing forum : forums) {
      Mention first = Mentions.first(draft, forum);
      if (first != null && !draft.has(forum, Property.INITIATIVE_TYPE) && isItself(draft, forum)) {
        state(draft, forum, "running", Evidence.of(first.sentence(), name(), 0.7));
      }
    }
  }

  /** What was read as an initiative and as a forum in one place is one thing. */
  private static void one(Draft draft) {
    for (Sentence sentence : draft.text().sentences()) {
      for (Mention forum : draft.text().mentions(sentence, Kind.FORUM)) {
        for (Mention m : draft.text().mentions(sentence, Kind.INITIATIVE)) {
          boolean talks = draft.code(m.thing(), Property.INITIATIVE_TYPE).filter("dialogue"::equals).isPresent() || m.thing().names().stream().anyMatch(n -> n.contains("Initiative"));
          boolean same = talks && m.thing().key() == null && m.span().end() >= forum.span().end() && (m.span().start() <= forum.span().start() || forum.span().contains(m.span()));
          if (same && forum.form() != Mention.Form.ANAPHOR && m.form() != Mention.Form.ANAPHOR && m.span().overlaps(forum.span()) && draft.things(Kind.FORUM).contains(forum.thing())) {
            draft.merge(forum.thing(), m.thing());
            draft.type(forum.thing(), "Initiative");
            break;
          }
        }
      }
    }
  }

  private void launched(Line line, Mention m) {
    int from = line.from(m);
    int verb = line.last(from, Math.max(0, from - 8), LAUNCHING);
    if (verb < 0 || line.next(verb + 1, from, Set.of("at", "during", "under", "by", "in")) >= 0) {
      verb = passive(line, line.to(m));
    }
    boolean headed = verb < 0 && Headline.is(line.sentence()) && line.isIn(line.to(m), Set.of("launched", "established", "inaugurated", "created"));
    if (headed) { // "A-B Dialogue Launched to Deepen Cooperation"
      verb = line.to(m);
    }
    if (verb < 0) {
      return;
    }
    Modality modality = headed ? Modality.DONE : Modality.ofVerb(line.sentence(), verb);
    if (modality != Modality.DONE && modality != Modality.PLANNED) {
      return;
    }
    Draft draft = line.draft();
    boolean done = modality.isDone();
    state(draft, m.thing(), done ? "launched" : "planned", Evidence.of(line.sentence(), name(), 0.86));
    DateMention date = InitiativeLaunch.date(line, verb, line.to(m));
    PartialDate issued = draft.text().release().date();
    if (date != null && (!done || issued == null || !date.start().earliest().isAfter(issued.latest()))) {
      draft.date(m.thing(), done ? Property.LAUNCHED_ON : Property.EXPECTED_ON, date.start(), Evidence.of(line.sentence(), name(), 0.8));
    } else if (date == null && done && issued != null && issued.isDay() && (headed || InitiativeLaunch.isNews(line, m, verb))) {
      draft.date(m.thing(), Property.LAUNCHED_ON, issued, Evidence.of(line.sentence(), name(), 0.65));
    }
  }

  /** Spoken of without a sitting of its own, or with its first. */
  private static boolean isItself(Draft draft, Thing forum) {
    List<Thing> sides = draft.links(forum, Property.PARTY);
    boolean union = !sides.isEmpty() && sides.stream().noneMatch(t -> t.kind() == Kind.COUNTRY || "eu".equals(t.key()));
    List<Thing> sittings = draft.subjects(Property.IN_FORUM, forum);
    boolean first = sittings.stream().anyMatch(s -> isFirst(draft, s));
    if (union || isGoverning(forum) || !first && HEADS.stream().noneMatch(h -> forum.names().stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(h) && Character.isUpperCase(n.charAt(0))))) {
      return false;
    }
    if (sittings.isEmpty()) {
      return draft.has(forum, Property.PARTY) || forum.key() == null;
    }
    return first && forum.names().stream().noneMatch(n -> n.contains("Summit"));
  }

  /** "the Joint Steering Group, which was established in", or -1. */
  private static int passive(Line line, int to) {
    int which = line.is(to, ",") ? to + 1 : to;
    int be = line.is(which, "which") || line.is(which, "that") ? which + 1 : to;
    boolean told = line.is(be, "was") || line.is(be, "were");
    return told && line.isIn(be + 1, LAUNCHING) && line.at(be + 1).endsWith("ed") ? be + 1 : -1;
  }

  /** "Joint Committee", "Joint Science Committee": it runs an agreement and is no cooperation of its own. */
  private static boolean isGoverning(Thing forum) {
    return forum.names().stream().allMatch(n -> n.startsWith("Joint ") && n.endsWith("Committee"));
  }

  private static boolean isFirst(Draft draft, Thing sitting) {
    return sitting.names().stream().anyMatch(n -> n.startsWith("inaugural") || n.startsWith("Inaugural") || n.startsWith("1st "));
  }

  private static void state(Draft draft, Thing forum, String status, Evidence evidence) {
    String name = forum.names().stream().findFirst().orElse("");
    draft.type(forum, "Initiative");
    draft.code(forum, Property.INITIATIVE_TYPE, name.contains("Initiative") ? "partnership" : "dialogue", evidence);
    draft.code(forum, Property.INITIATIVE_STATUS, status, evidence);
    if (!draft.has(forum, Property.PARTY)) {
      ReleaseSides.all(draft).forEach(side -> draft.link(forum, Property.PARTY, side, new Evidence(evidence.passages(), evidence.rule(), 0.7)));
    }
  }
}
