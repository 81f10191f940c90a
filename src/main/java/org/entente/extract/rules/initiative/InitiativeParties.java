package org.entente.extract.rules.initiative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Agents;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.GroupMembers;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Mentions;
import org.entente.extract.grammar.ReleaseSides;
import org.entente.extract.grammar.Sides;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Whose an initiative is: both sides at the head of its name ("U.S.-Japan Climate Partnership"), a possessor ("India's hubs"), who
 * presents it ("the Japanese side introduced the 6th Basic Plan"), who launches it, its own parties where it is known; else the two
 * sides of the release.
 */
public final class InitiativeParties implements Rule {

  private static final Set<String> BETWEEN = Set.of("between", "among", "with");
  private static final Set<String> PRESENTING =
      Grammar.words("introduced presented explained outlined described briefed introduces presents shared reported highlighted launched announced established");

  private static final Set<String> JOINING = Grammar.words("join joins joined joining access accession exclusion excluded status");

  /** What is run in a country is run with it. */
  private static final Set<String> RUN_ABROAD = Set.of("programme", "project", "centre");

  private static final Set<String> FOUNDING = Set.of("launched", "announced", "established", "highlighted");

  @Override
  public String name() {
    return "initiative-parties";
  }

  @Override
  public void read(Draft draft) {
    List<Thing> initiatives = draft.things(Kind.INITIATIVE);
    if (initiatives.isEmpty()) {
      return;
    }
    Set<Thing> own = new HashSet<>();
    Set<Thing> shared = new HashSet<>();
    for (Line line : Line.with(draft, Kind.INITIATIVE)) {
      for (Mention m : line.mentions(Kind.INITIATIVE)) {
        joined(line, m, own, shared);
        told(line, m, own);
      }
    }
    own.removeAll(shared);
    List<Thing> main = ReleaseSides.all(draft);
    for (Thing initiative : initiatives) {
      rest(draft, initiative, own.contains(initiative) ? List.of() : main);
    }
  }

  /**
   * "Sampleland's association to Horizon Europe": a union's programme that one country seeks to join is the union's and its own;
   * where researchers of both work together in it, it is theirs too.
   */
  private void joined(Line line, Mention m, Set<Thing> own, Set<Thing> shared) {
    List<Thing> home = m.thing().key() == null ? head(line, line.from(m), line.to(m)) : known(line.draft(), m.thing());
    if (m.form() == Mention.Form.ANAPHOR || home.size() != 1 || home.get(0).kind() != Kind.UNION) {
      return;
    }
    List<Thing> sides = line.mentions(Kind.COUNTRY).stream().filter(o -> o.form() != Mention.Form.PLACE).map(Mention::thing).distinct().toList();
    if (sides.size() > 1) {
      shared.add(m.thing());
    }
    for (int i = 0; i < line.size() && sides.size() == 1; i++) {
      String w = line.at(i);
      if (w.startsWith("associat") || w.startsWith("participat") || JOINING.contains(w)) {
        state(line.draft(), m.thing(), sides, m, 0.8);
        own.add(m.thing());
        return;
      }
    }
  }

  private void told(Line line, Mention m, Set<Thing> own) {
    if (m.form() == Mention.Form.ANAPHOR) {
      return;
    }
    int from = line.from(m);
    int to = line.to(m);
    Draft draft = line.draft();
    Thing initiative = m.thing();
    List<Thing> head = head(line, from, to);
    if (!head.isEmpty()) {
      state(draft, initiative, head, m, 0.92);
      if (head.size() == 1 && head.get(0).kind() == Kind.UNION && !isEuropean(initiative)) { // "the EU Framework Programmes": in which the release's sides take part
        state(draft, initiative, own.contains(initiative) ? List.of() : ReleaseSides.of(draft), m, 0.75);
      }
      return;
    }
    int between = line.next(from, to, BETWEEN);
    if (between >= 0) {
      List<Thing> sides = Sides.in(line, between + 1, to);
      state(draft, initiative, sides, m, 0.85);
    }
    Mention where = in(line, to);
    if (where != null && RUN_ABROAD.contains(draft.code(initiative, Property.INITIATIVE_TYPE).orElse(""))) {
      state(draft, initiative, List.of(where.thing()), m, 0.7);
    }
    if (initiative.key() != null && !known(draft, initiative).isEmpty()) {
      if (line.is(from - 1, "'s") && !namesOther(line, known(draft, initiative))) {
        own.add(initiative);
      }
      return;
    }
    if (line.is(from - 1, "'s")) {
      List<Thing> owner = Sides.in(line, Math.max(0, from - 8), from - 1);
      Mention last = line.mentions(0, from - 1).stream().filter(o -> Sides.isParty(o.thing().kind()) && line.to(o) == from - 1).findFirst().orElse(null);
      if (last != null) {
        state(draft, initiative, List.of(last.thing()), m, 0.88);
      } else if (owner.size() == 1) {
        state(draft, initiative, owner, m, 0.75);
      } else {
        possessor(line, m, from - 1, own);
      }
    } else {
      presented(line, m, from, own);
    }
  }

  /** "the programme in Sampleland": the country in which it is run, or null. */
  private static @Nullable Mention in(Line line, int to) {
    Mention m = line.is(to, "in") ? line.beginning(to + 1, Kind.COUNTRY) : null;
    return m == null && line.is(to - 2, "in") ? line.beginning(to - 1, Kind.COUNTRY) : m;
  }

  /** "Prime Minister Example's Innovation Agenda": the country for which somebody speaks. */
  private void possessor(Line line, Mention m, int to, Set<Thing> own) {
    for (Mention o : line.mentions(Math.max(0, to - 8), to, Kind.OFFICIAL)) {
      Thing home = line.to(o) == to ? line.draft().link(o.thing(), Property.REPRESENTS) : null;
      if (home != null) {
        state(line.draft(), m.thing(), List.of(home), m, 0.75);
        own.add(m.thing());
      }
    }
  }

  /** Whether a sentence names another side than some: then "NASA's mission" may be shared. */
  private static boolean namesOther(Line line, List<Thing> sides) {
    Draft draft = line.draft();
    return line.mentions().stream()
        .filter(m -> Sides.isParty(m.thing().kind()))
        .map(m -> m.thing().kind() == Kind.ORGANIZATION ? draft.link(m.thing(), Property.OF_COUNTRY) : m.thing())
        .anyMatch(t -> t != null && !sides.contains(t));
  }

  /** The countries at the head of a name, with hyphens or side by side: "U.S.-Japan", "Sino Swiss", "Swiss". */
  private static List<Thing> head(Line line, int from, int to) {
    int end = from;
    while (end < to
        && (line.is(end, "-") || line.is(end, "–") || line.is(end, "/") || line.is(end, "and") || line.covering(end, Kind.COUNTRY) != null || line.covering(end, Kind.UNION) != null)) {
      end++;
    }
    Mention group = line.beginning(from, Kind.GROUP);
    return group == null ? line.things(from, end, Kind.COUNTRY, Kind.UNION) : GroupMembers.of(line.draft(), group.thing()); // "the Five Eyes Partnership"
  }

  /** "The Japanese side introduced …", "Thailand launched …": the one side that is the subject. */
  private void presented(Line line, Mention m, int from, Set<Thing> own) {
    int verb = line.last(from, Math.max(0, from - 14), PRESENTING);
    if (verb < 0) {
      return;
    }
    int start = Agents.start(line, verb);
    List<Thing> sides = new ArrayList<>();
    for (Mention s : line.mentions(start, verb, Kind.COUNTRY, Kind.UNION)) {
      if (s.form() != Mention.Form.PLACE && !sides.contains(s.thing())) {
        sides.add(s.thing());
      }
    }
    if (sides.size() == 1 || sides.size() > 1 && sides.size() <= 6) {
      state(line.draft(), m.thing(), sides, m, 0.85);
      if (sides.size() == 1 && !line.isIn(verb, FOUNDING)) {
        own.add(m.thing());
      }
    }
  }

  /** What a release tells of two sides is theirs in common, though the name give one of them only; a plan of one side is its own. */
  private void rest(Draft draft, Thing initiative, List<Thing> main) {
    Mention first = Mentions.first(draft, initiative);
    if (first == null) {
      return;
    }
    List<Thing> known = known(draft, initiative);
    state(draft, initiative, known, first, 0.9);
    if (isEuropean(initiative) && known.isEmpty()) {
      state(draft, initiative, List.of(draft.known(Kind.UNION, "eu")), first, 0.75);
    }
    List<Thing> stated = draft.links(initiative, Property.PARTY);
    if (stated.isEmpty() && isOfOne(draft, initiative) && (Character.isUpperCase(initiative.label().charAt(0)) || isItsOwn(draft, first)) && near(draft, first) != null) {
      state(draft, initiative, List.of(near(draft, first)), first, 0.7);
    } else if (stated.isEmpty()) {
      state(draft, initiative, main.isEmpty() ? inSentence(draft, first) : main, first, 0.75);
    } else if (homes(draft, stated).size() < 2 && !isOfOne(draft, initiative) && !isEuropean(initiative)) {
      state(draft, initiative, main, first, 0.7);
    }
  }

  /** What calls itself European is the union's, though others may take part. */
  private static boolean isEuropean(Thing initiative) {
    return initiative.names().stream().anyMatch(n -> n.startsWith("European "));
  }

  /** "As part of its international strategy, Sampleland". */
  private static boolean isItsOwn(Draft draft, Mention first) {
    Line line = new Line(draft, first.sentence());
    return line.is(line.from(first) - 1, "its");
  }

  /** The side that a sentence names last before an initiative, else the only one that it names. */
  private static @Nullable Thing near(Draft draft, Mention first) {
    Thing before = null;
    Set<Thing> all = new LinkedHashSet<>();
    for (Mention m : draft.text().mentions(first.sentence())) {
      boolean side = (m.thing().kind() == Kind.COUNTRY || m.thing().kind() == Kind.UNION) && m.form() != Mention.Form.PLACE;
      if (side) {
        all.add(m.thing());
        before = m.compareTo(first) < 0 ? m.thing() : before;
      }
    }
    return before != null || all.size() != 1 ? before : all.iterator().next();
  }

  /** The countries and unions of some sides: a body stands for its country. */
  private static Set<Thing> homes(Draft draft, List<Thing> sides) {
    Set<Thing> homes = new LinkedHashSet<>();
    for (Thing side : sides) {
      Thing home = side.kind() == Kind.ORGANIZATION ? draft.link(side, Property.OF_COUNTRY) : side;
      homes.add(home == null ? side : home);
    }
    return homes;
  }

  /** A strategy, and what is called national, is of one side. */
  private static boolean isOfOne(Draft draft, Thing initiative) {
    return draft.code(initiative, Property.INITIATIVE_TYPE).filter("plan"::equals).isPresent()
        || initiative.names().stream().anyMatch(n -> n.startsWith("National ") || n.contains(" National "));
  }

  /** The parties that the reference data gives, of those that the release speaks of. */
  private static List<Thing> known(Draft draft, Thing initiative) {
    if (initiative.key() == null) {
      return List.of();
    }
    Reference.Initiative reference = draft.reference().initiatives().get(initiative.key());
    Set<Thing> parties = new LinkedHashSet<>();
    for (String key : reference == null ? List.<String>of() : reference.parties()) {
      String k = key.toLowerCase(Locale.ROOT);
      for (Kind kind : new Kind[] {Kind.COUNTRY, Kind.UNION, Kind.ORGANIZATION}) {
        draft.things(kind).stream().filter(t -> k.equals(t.key())).forEach(parties::add);
      }
      if (k.equals("eu") && parties.isEmpty()) {
        parties.add(draft.known(Kind.UNION, "eu"));
      }
    }
    return List.copyOf(parties);
  }

  private static List<Thing> inSentence(Draft draft, Mention first) {
    List<Thing> sides = draft.text().mentions(first.sentence(), Kind.COUNTRY).stream().filter(m -> m.form() != Mention.Form.PLACE).map(Mention::thing).distinct().toList();
    return sides.size() <= 4 ? sides : List.of();
  }

  private void state(Draft draft, Thing initiative, List<Thing> sides, Mention m, double confidence) {
    for (Thing side : sides) {
      draft.link(initiative, Property.PARTY, side, Evidence.of(m.sentence(), name(), confidence));
    }
  }
}
