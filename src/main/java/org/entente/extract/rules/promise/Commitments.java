package org.entente.extract.rules.promise;

import java.util.ArrayList;
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
import org.entente.extract.grammar.Agents;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.ReleaseSides;
import org.entente.extract.grammar.Sides;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.Block;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the parties say they will do: "both sides agreed to launch a joint call", "the two countries will exchange information",
 * "Ruritania committed to provide"; not what only may be, and not the next meeting, which is a planned event.
 */
public final class Commitments implements Rule {

  private static final int MOST = 60;

  /** Words after which a promise stands in the infinitive. */
  private static final Set<String> PROMISING =
      Grammar.words("agreed agree agrees committed commit commits pledged pledge pledges decided decide resolved resolve undertake undertook intend intends"
          + " plan plans determined");

  private static final Set<String> GIVING = Grammar.words("provide grant give offer supply transfer donate lend deliver contribute pay");
  private static final Set<String> WILL = Set.of("will", "shall");

  /** What a promise with "will" is about; "will visit", "will be", "will take place" are no promises. */
  private static final Set<String> DOING =
      Grammar.words(
          "provide fund support finance invest contribute share exchange cooperate collaborate work establish create launch host open develop"
              + " strengthen expand increase promote facilitate encourage continue enhance coordinate implement join participate train build donate"
              + " supply deliver conduct undertake negotiate conclude explore deepen partner support intensify advance pursue organize organise jointly"
              + " also further award allocate offer assist help");

  private static final Set<String> SIDES_WORDS =
      Grammar.words("they we both sides parties participants leaders ministers delegations governments two countries agencies institutions presidents");

  private static final Set<String> MEETING = Grammar.words("meet meeting visit visits summit travel attend");

  /** What one takes part in as a guest: "will participate in a round table" is part of a programme, no promise. */
  private static final Set<String> OCCASIONS =
      Grammar.words("meeting meetings round-table table conference summit ceremony panel forum workshop seminar symposium discussion discussions event events talks");

  private final CommitmentKinds kinds;

  public Commitments(Reference reference) {
    this.kinds = new CommitmentKinds(reference);
  }

  @Override
  public String name() {
    return "commitment";
  }

  @Override
  public void read(Draft draft) {
    List<Thing> main = ReleaseSides.of(draft);
    int made = 0;
    for (Sentence sentence : draft.text().sentences()) {
      Block.Kind block = sentence.block().kind();
      boolean tells = block == Block.Kind.PARAGRAPH || block == Block.Kind.BULLET;
      if (!tells || isQuoted(draft, sentence) || made >= MOST) {
        continue;
      }
      Line line = new Line(draft, sentence);
      int at = promise(line);
      if (at > 0 && read(line, at, main)) {
        made++;
      }
    }
  }

  private static boolean isQuoted(Draft draft, Sentence sentence) {
    String text = draft.text().at(sentence.span());
    return text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.indexOf('”') >= 0;
  }

  /** Where the promised act begins ("launch" of "agreed to launch"), or -1. */
  private static int promise(Line line) {
    for (int i = 1; i + 2 < line.size(); i++) {
      if (line.isIn(i, PROMISING)) {
        if (line.is(i + 1, "to") && Modality.ofVerb(line.sentence(), i).isDone() && !line.is(i + 2, "the")) {
          return i + 2;
        }
        if (line.is(i + 1, "to") && line.is(i + 2, "the") || line.is(i + 1, "on") && !line.is(i, "decided")) {
          return -1;
        }
      } else if (line.isIn(i, WILL)) {
        int verb = i + 1;
        while (verb < line.size() && (line.at(verb).endsWith("ly") || line.is(verb, "also"))) {
          verb++;
        }
        return line.isIn(verb, DOING) ? verb : -1;
      }
    }
    return -1;
  }

  private boolean read(Line line, int act, List<Thing> main) {
    int verb = act - 1;
    while (verb > 0 && !line.isIn(verb, PROMISING) && !line.isIn(verb, WILL)) {
      verb--;
    }
    int start = Agents.start(line, verb);
    List<Thing> by = by(line, start, verb, main);
    int end = end(line, act);
    if (by.isEmpty() || end - act < 4 || line.isIn(act, MEETING) || isMeeting(line, act, end)) {
      return false;
    }
    Draft draft = line.draft();
    Thing commitment = draft.add(Kind.COMMITMENT);
    String words = line.text(act, end);
    draft.describe(commitment, words.length() > 160 ? words.substring(0, words.lastIndexOf(' ', 160)) + " …" : words);
    Evidence evidence = Evidence.of(line.sentence(), name(), line.isIn(verb, WILL) ? 0.75 : 0.85);
    draft.text(commitment, Property.TEXT, words, evidence);
    draft.code(commitment, Property.COMMITMENT_TYPE, kinds.of(line, act, end), Evidence.of(line.sentence(), name(), 0.7));
    by.forEach(side -> draft.link(commitment, Property.COMMITTED_BY, side, evidence));
    for (Mention m : line.mentions(act, end)) {
      switch (m.thing().kind()) {
        case TOPIC -> draft.link(commitment, Property.TOPIC, m.thing(), Evidence.of(line.sentence(), name(), 0.8));
        case INITIATIVE, AGREEMENT -> draft.link(commitment, Property.ABOUT, m.thing(), Evidence.of(line.sentence(), name(), 0.8));
        default -> {}
      }
    }
    if (line.isIn(act, GIVING)) {
      receivers(line, act, end).stream().filter(r -> !by.contains(r)).forEach(r -> draft.link(commitment, Property.COMMITTED_TO, r, evidence));
    }
    due(line, act, end, commitment);
    draft.link(commitment, Property.ARISES_FROM, source(line, start, verb), Evidence.of(line.sentence(), name(), 0.7));
    return true;
  }

  /** "to Chile", "to the University of Chile": who is to get what is promised. */
  private static List<Thing> receivers(Line line, int from, int to) {
    List<Thing> found = new ArrayList<>();
    for (Mention m : line.mentions(from, to, Kind.COUNTRY, Kind.UNION, Kind.ORGANIZATION)) {
      int before = line.is(line.from(m) - 1, "the") ? line.from(m) - 2 : line.from(m) - 1;
      int after = line.to(m);
      boolean ends = after >= to || !line.isWord(after) || Grammar.PREPOSITIONS.contains(line.at(after)) || line.is(after, "and");
      if (line.is(before, "to") && ends && m.form() != Mention.Form.ADJECTIVE && !line.is(after, "'s") && !line.is(after, "’s")) {
        found.add(m.thing());
      }
    }
    return found;
  }

  private static List<Thing> by(Line line, int start, int verb, List<Thing> main) {
    List<Thing> sides = new ArrayList<>(Sides.in(line, start, verb));
    sides.removeIf(s -> s.kind() == Kind.GROUP && sides.size() > 1);
    if (!sides.isEmpty()) {
      return sides.size() > 8 ? List.of() : sides;
    }
    for (Thing person : Agents.officials(line, start, verb)) {
      Thing home = line.draft().link(person, Property.REPRESENTS);
      if (home != null && !sides.contains(home)) {
        sides.add(home);
      }
    }
    Thing instrument = instrument(line, start, verb);
    if (sides.isEmpty() && instrument != null) {
      sides.addAll(line.draft().links(instrument, Property.PARTY));
    }
    if (sides.isEmpty() && line.next(start, verb, SIDES_WORDS) >= 0) {
      sides.addAll(main);
    }
    return sides;
  }

  /** "The Arrangement will promote": an instrument as subject speaks for its parties. */
  private static @Nullable Thing instrument(Line line, int start, int verb) {
    List<Thing> all = line.isIn(verb, WILL) ? line.things(start, verb, Kind.AGREEMENT) : List.of();
    return all.size() == 1 ? all.get(0) : null;
  }

  /** A promise reaches to the end of its sentence, or to what another clause tells. */
  private static int end(Line line, int act) {
    for (int i = act; i < line.size(); i++) {
      if (line.is(i, ";") || line.is(i, ",") && (line.is(i + 1, "which") || line.is(i + 1, "while") || line.is(i + 1, "said"))) {
        return i;
      }
    }
    return line.is(line.size() - 1, ".") ? line.size() - 1 : line.size();
  }

  private static boolean isMeeting(Line line, int act, int end) {
    if (line.is(act, "participate") && line.next(act, Math.min(end, act + 8), OCCASIONS) >= 0) {
      return true;
    }
    return line.mentions(act, Math.min(end, act + 8), Kind.EVENT).stream().anyMatch(m -> m.form() != Mention.Form.ANAPHOR)
        && line.isIn(act, Grammar.words("hold host convene organize organise continue meet conduct"));
  }

  private void due(Line line, int act, int end, Thing commitment) {
    for (DateMention d : line.dates(act, end)) {
      int at = line.token(d.span().start());
      PartialDate issued = line.draft().text().release().date();
      if (issued != null && d.start().latest().isBefore(issued.earliest())) {
        continue;
      }
      if (line.is(at - 1, "by") || line.is(at - 1, "before") || line.is(at - 2, "by") || line.is(at - 1, "in") && d.exact()) {
        line.draft().date(commitment, Property.DUE_BY, d.start(), Evidence.of(line.sentence(), name(), 0.8));
        return;
      }
    }
  }

  /** Out of which meeting, instrument or text it arises. */
  private static Thing source(Line line, int start, int verb) {
    Draft draft = line.draft();
    Thing named = near(line, 0, verb);
    if (named == null) {
      named = instrument(line, start, verb);
    }
    if (named != null) {
      return named;
    }
    Thing text = draft.link(draft.self(), Property.TEXT_OF);
    if (text != null) {
      return text;
    }
    List<Thing> held = draft.things(Kind.EVENT).stream().filter(e -> draft.code(e, Property.EVENT_STATUS).filter("held"::equals).isPresent()).toList();
    return held.size() == 1 && line.at(verb).toLowerCase(Locale.ROOT).endsWith("ed") ? held.get(0) : draft.self();
  }

  private static @Nullable Thing near(Line line, int from, int to) {
    for (Mention m : line.mentions(from, to)) {
      if (m.thing().kind() == Kind.AGREEMENT && line.isIn(line.from(m) - 2, Set.of("under", "through", "in", "by")) || m.thing().kind() == Kind.EVENT && line.from(m) < 6) {
        return m.thing();
      }
    }
    return null;
  }
}
