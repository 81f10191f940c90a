package org.entente.extract.rules.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** A host receives, a guest travels: "A received Minister B for a working visit", "the delegation will visit the institute". */
public final class Calls {

  public static final String RECEIVED = "event-received";
  public static final String VISITED = "event-visited";

  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<String> RECEIVE = Grammar.words("received receive receives welcomed welcomes hosted hosts");
  private static final Set<String> VISIT = Grammar.words("visited visit visits visiting toured");
  private static final Set<String> TRAVEL = Grammar.words("travelled traveled travel travels travelling traveling went flew");
  private static final Set<String> LEAD = Grammar.words("led lead leads leading headed heads");
  private static final Set<String> SITES =
      Grammar.words(
          "institution institutions institute institutes university universities laboratory laboratories campus centre centres center centers facility"
              + " facilities site sites plant plants station stations observatory company companies start-ups startups school schools museum exhibition park parks");
  private static final Set<String> CALLING = Grammar.words("visit visits call");

  private final EventScene scene;
  private final VerbPhrase phrase;

  Calls(EventScene scene) {
    this.scene = scene;
    this.phrase = new VerbPhrase(scene);
  }

  /** The calls and journeys that a verb at a place tells, or null. */
  @Nullable Sighting at(EventLine line, int verb, Set<Integer> nounHeads) {
    String w = line.word(verb);
    if (RECEIVE.contains(w)) {
      return received(line, verb, nounHeads);
    } else if (LEAD.contains(w)) {
      int to = led(line, verb);
      return to < 0 ? null : visited(line, verb, to + 1, nounHeads);
    } else if (VISIT.contains(w) && isVerb(line, verb, nounHeads)) {
      return visited(line, verb, verb + 1, nounHeads);
    } else if (w.equals("be") && line.is(verb + 1, "in") && line.is(verb - 1, "will") && isStay(line, verb + 2)) {
      return visited(line, verb, verb + 2, nounHeads);
    } else if ((w.equals("go") || w.equals("fly")) && line.is(verb - 1, "will") && line.is(verb + 1, "to")) {
      return visited(line, verb, verb + 2, nounHeads);
    } else if ((w.equals("come") || w.equals("came") || w.equals("comes")) && line.is(verb + 1, "to") && line.at(verb + 2, Set.of(Kind.PLACE, Kind.COUNTRY)) != null
        && (VerbPhrase.group(line, verb) && !line.dates().isEmpty() || !VerbPhrase.subjects(line, verb).isEmpty())) {
      return visited(line, verb, verb + 2, nounHeads);
    } else if (line.is(verb, "went") && line.is(verb + 1, "on") && !line.isCapital(verb + 3) && line.at(verb + 3) == null) {
      return null; // "went on to say that"
    } else if (TRAVEL.contains(w) && (line.is(verb + 1, "to") || line.is(verb + 1, "on") && line.is(verb + 2, "to"))) {
      return visited(line, verb, line.is(verb + 1, "to") ? verb + 2 : verb + 3, nounHeads);
    }
    return null;
  }

  /** "led a delegation of rectors to Ruritania": where "to" stands, or -1. */
  private static int led(EventLine line, int verb) {
    boolean delegation = false;
    for (int i = verb + 1; i < verb + 14 && i < line.size(); i++) {
      delegation |= line.is(i, "delegation") || line.is(i, "mission");
      if (delegation && line.is(i, "to")) {
        return line.mentions(i + 1, Math.min(line.size(), i + 3), Set.of(Kind.COUNTRY, Kind.PLACE)).isEmpty() || VerbPhrase.passiveBy(line, verb) > 0 ? -1 : i;
      }
    }
    return -1;
  }

  /** "will be in Ruritania from 3 to 5 May". */
  private static boolean isStay(EventLine line, int at) {
    List<Mention> where = line.mentions(at, Math.min(line.size(), at + 2), Set.of(Kind.COUNTRY, Kind.PLACE));
    List<Mention> who = VerbPhrase.subjects(line, at - 2);
    return !where.isEmpty() && !who.isEmpty() && !line.dates().isEmpty();
  }

  private static boolean isVerb(EventLine line, int i, Set<Integer> nounHeads) {
    if (nounHeads.contains(i)) {
      return false;
    }
    String w = line.word(i);
    String before = line.word(i - 1);
    if (w.equals("visited") || w.equals("toured")) {
      return true;
    }
    if (w.equals("visiting")) {
      return isProgressive(line, i);
    }
    if (w.equals("visits")) {
      boolean object = line.isCapital(i + 1) && line.at(i + 1) != null && line.at(i + 1).form() != Mention.Form.ADJECTIVE;
      return object && line.isCapital(i - 1) || line.at(i - 1, PEOPLE) != null || before.equals("he") || before.equals("she") || line.isHeadline() && line.isCapital(i - 1);
    }
    return before.equals("will") || before.equals("to") || before.equals("also") || before.equals("and") || before.equals("later") || before.equals("then")
        || before.equals("would") || before.equals("delegation") || before.equals("they") || before.equals("he") || before.equals("she") || line.at(i - 1, PEOPLE) != null;
  }

  private @Nullable Sighting received(EventLine line, int verb, Set<Integer> heads) {
    int by = VerbPhrase.passiveBy(line, verb);
    if (by > 0) {
      return receivedBy(line, verb, by, heads);
    }
    int end = VerbPhrase.objectEnd(line, verb + 1);
    List<Mention> guests = line.mentions(verb + 1, Math.min(end, verb + 22), PEOPLE);
    List<Mention> hosts = VerbPhrase.subjects(line, verb);
    if (guests.isEmpty() && !hosts.isEmpty() && !Grammar.AUXILIARIES.contains(line.word(verb - 1))) {
      return receivedGroup(line, verb, end, hosts, heads);
    }
    if (guests.isEmpty() || hosts.isEmpty() || line.is(line.after(guests.get(0)), "'s")) {
      return null;
    }
    if (VerbPhrase.isForAnother(line, verb, heads) && !line.word(purpose(line, verb)).equals("visit")) {
      return null;
    }
    boolean near = line.first(guests.get(0)) - verb < 16 && !Grammar.PREPOSITIONS.contains(line.word(verb + 1));
    boolean welcome = line.word(verb).startsWith("welcom") || line.word(verb).startsWith("host");
    int purpose = purpose(line, verb);
    Sighting s = phrase.sighting(RECEIVED, line, verb, end, purpose > 0 && CALLING.contains(line.word(purpose)) && line.is(purpose, "visit") ? "visit" : "meeting", Sense.TALKS, heads);
    if (!near || welcome && purpose < 0 && s.date == null && s.places.isEmpty()) {
      return null;
    }
    for (int i = verb + 1; i < Math.min(line.size(), verb + 30) && s.places.isEmpty(); i++) {
      if (line.is(i, "to")) {
        line.mentions(i, Math.min(line.size(), i + 3), Set.of(Kind.PLACE, Kind.COUNTRY)).stream().limit(1).forEach(m -> s.places.add(m.thing()));
      }
    }
    hosts.forEach(m -> s.people.add(m.thing()));
    guests.forEach(m -> s.people.add(m.thing()));
    if (purpose > 0) {
      String kind = line.text(purposeStart(line, verb, purpose), purpose + 1);
      s.names.add(kind + " of " + VerbPhrase.titled(line, guests.get(0)));
    }
    phrase.name(s, "meeting", hosts, guests, verb + 1, VerbPhrase.objectTail(line, verb + 1, end, guests, List.of()));
    return s;
  }

  /** "A was received by President B for talks": the guest stands before the verb, the hosts behind "by". */
  private @Nullable Sighting receivedBy(EventLine line, int verb, int by, Set<Integer> heads) {
    int end = VerbPhrase.objectEnd(line, by + 1);
    List<Mention> hosts = line.mentions(by + 1, end, PEOPLE);
    boolean groups = VerbPhrase.group(line, verb) && (line.is(by + 2, "delegation") || line.is(by + 3, "delegation") || line.is(by + 3, "representatives"));
    if (groups && line.is(verb, "received")) {
      return receivedByGroup(line, verb, by, heads);
    }
    if (hosts.isEmpty() || EventPhrases.titled(line, line.first(hosts.get(0))) - by > 3) {
      return null;
    }
    int purpose = purpose(line, verb);
    Sighting s = phrase.sighting(RECEIVED, line, verb, end, "meeting", Sense.TALKS, heads);
    boolean received = line.is(verb, "received") || purpose > 0 || s.date != null && s.date.exact() && s.date.start().isDay();
    if (!received || s.told != Modality.DONE && s.told != Modality.PLANNED) {
      return null;
    }
    List<Mention> guests = VerbPhrase.subjects(line, verb);
    guests.stream().limit(2).forEach(m -> s.people.add(who(line, m)));
    if (guests.isEmpty() && !isSomebody(line, verb)) {
      return null;
    }
    if (guests.isEmpty()) {
      traveller().ifPresent(s.people::add);
    }
    hosts.forEach(m -> s.people.add(m.thing()));
    String who = line.text(by + 1, VerbPhrase.objectTail(line, by + 1, end, hosts, List.of()));
    if (purpose > 0) {
      s.names.add(line.text(purposeStart(line, verb, purpose), purpose + 1) + " with " + who);
    }
    if (!guests.isEmpty()) {
      s.names.add("reception of " + VerbPhrase.titled(line, guests.get(0)) + " by " + who);
    }
    phrase.name(s, "meeting", guests.subList(0, Math.min(2, guests.size())), hosts, by + 1, VerbPhrase.objectTail(line, by + 1, end, hosts, List.of()));
    return s;
  }

  /** "The head of the department will be received", "she was received". */
  private static boolean isSomebody(EventLine line, int verb) {
    for (int i = Math.max(0, verb - 20); i < verb; i++) {
      String w = line.word(i);
      if (Telling.ROLES.contains(w) || VerbPhrase.GROUPS.contains(w) || w.equals("he") || w.equals("she") || w.equals("they")) {
        return true;
      }
    }
    return false;
  }

  /** "The delegation of A, led by B, was received by a delegation of C". */
  private @Nullable Sighting receivedByGroup(EventLine line, int verb, int by, Set<Integer> heads) {
    Sighting s = phrase.sighting(RECEIVED, line, verb, by, "meeting", Sense.TALKS, heads);
    VerbPhrase.subjects(line, verb).stream().limit(2).forEach(m -> s.people.add(m.thing()));
    line.mentions(0, Math.min(line.size(), by + 4), EventScene.SIDES).forEach(m -> s.sides.add(m.thing()));
    s.names.add("meeting with " + line.text(by + 1, VerbPhrase.objectPhraseEnd(line, by + 2)));
    return s.sides.size() > 1 && s.told == Modality.DONE ? s : null;
  }

  private static int purposeStart(EventLine line, int verb, int purpose) {
    int from = purpose;
    while (from > verb && !Grammar.DETERMINERS.contains(line.word(from - 1)) && !Grammar.PREPOSITIONS.contains(line.word(from - 1))) {
      from--;
    }
    return from;
  }

  /** Who goes on the first journey that is told. */
  private Optional<Thing> traveller() {
    return scene.occasions().stream().filter(o -> o.isVisit() && o.bodies.isEmpty() && !o.people.isEmpty()).findFirst().map(o -> o.people.iterator().next());
  }

  /** "Premier A received a delegation from B": a group without names that comes from somewhere. */
  private @Nullable Sighting receivedGroup(EventLine line, int verb, int end, List<Mention> hosts, Set<Integer> heads) {
    int group = -1;
    for (int i = verb + 1; i < Math.min(end, verb + 8); i++) {
      group = group < 0 && (line.is(i, "delegation") || line.is(i, "mission") || line.is(i, "delegates")) ? i : group;
    }
    List<Mention> from = group < 0 ? List.of() : line.mentions(verb + 1, Math.min(end, group + 6), EventScene.SIDES);
    if (from.isEmpty()) {
      return null;
    }
    Sighting s = phrase.sighting(RECEIVED, line, verb, end, "meeting", Sense.TALKS, heads);
    if (s.told != Modality.DONE && s.told != Modality.PLANNED) {
      return null;
    }
    hosts.stream().limit(2).forEach(m -> s.people.add(m.thing()));
    from.forEach(m -> s.sides.add(m.thing()));
    int object = Grammar.DETERMINERS.contains(line.word(verb + 1)) ? verb + 2 : verb + 1;
    int close = Math.max(group + 1, line.after(from.get(from.size() - 1)));
    s.names.add("meeting of " + VerbPhrase.titled(line, hosts.get(0)) + " with the " + line.text(object, close));
    return s;
  }

  /** "for a working visit", "for talks", "for a courtesy call": where the noun stands, or -1. */
  private static int purpose(EventLine line, int verb) {
    for (int i = verb + 1; i < line.size() && i - verb < 45; i++) {
      if (line.is(i, "for") || line.is(i, "on")) {
        for (int j = i + 1; j < i + 6; j++) {
          if (line.is(j, "visit") || line.is(j, "talks") || line.is(j, "call") || line.is(j, "meeting") || line.is(j, "discussions")) {
            return j;
          }
        }
      }
    }
    return -1;
  }

  /** "he" and "she" on a journey are the traveller. */
  Thing who(EventLine line, Mention m) {
    String w = line.word(line.first(m));
    if (m.form() == Mention.Form.ANAPHOR && (w.equals("he") || w.equals("she"))) {
      return traveller().orElse(m.thing());
    }
    return m.thing();
  }

  private @Nullable Sighting visited(EventLine line, int verb, int from, Set<Integer> heads) {
    int end = VerbPhrase.objectEnd(line, from);
    Sighting s = phrase.sighting(VISITED, line, verb, end, "visit", Sense.VISIT, heads);
    s.places.clear();
    int reached = from;
    for (Mention m : line.mentions(from, end, Set.of(Kind.COUNTRY, Kind.PLACE, Kind.ORGANIZATION, Kind.UNION))) {
      if (line.first(m) - reached > 12 || Grammar.PREPOSITIONS.contains(line.word(line.first(m) - 1)) && line.is(line.first(m) - 1, "with")) {
        break;
      }
      if (m.form() == Mention.Form.ADJECTIVE) {
        continue;
      }
      if (m.thing().kind() == Kind.ORGANIZATION) {
        s.bodies.add(m.thing());
      } else {
        s.places.add(m.thing());
      }
      reached = line.after(m);
    }
    boolean named = !s.places.isEmpty() || !s.bodies.isEmpty();
    if (!named) {
      s.places.addAll(Whereabouts.places(scene, line, Math.max(verb + 1, end - 1), heads));
    }
    int close = named ? EventPhrases.afterAcronym(line, reached) : VerbPhrase.objectPhraseEnd(line, from);
    boolean capital = line.isCapital(from) || close > from && line.isCapital(close - 1) && !line.word(verb).startsWith("travel") && line.at(close - 1, PEOPLE) == null;
    s.site = !named && !capital && isSite(line, from, close);
    if (!named && !(capital || line.is(from, "the") && line.isCapital(from + 1)) && !isSite(line, from, close)) {
      return null;
    }
    if ((s.told == Modality.HOPED || s.told == Modality.CONDITIONAL && isWhen(line, verb)) && s.date != null && scene.issued() != null && s.date.start().latest().isAfter(scene.issued().latest())) {
      s.told = Modality.PLANNED; // "looks forward to seeing A when she visits in May"
    }
    if (s.told == Modality.HOPED || s.told == Modality.DISCUSSED || s.told == Modality.CONDITIONAL) {
      return null;
    }
    List<Mention> subjects = VerbPhrase.subjects(line, verb);
    for (int i = Math.max(0, verb - 8); i < verb; i++) {
      if ((line.is(i, "invitation") || line.is(i, "invited") || line.is(i, "invites")) && s.date == null) {
        return null;
      }
    }
    if (!s.bodies.isEmpty()) {
      s.places.removeIf(p -> p.kind() != Kind.PLACE);
      s.places.addAll(Whereabouts.opening(scene, line));
      if (close <= line.size()) {
        s.places.addAll(Whereabouts.places(scene, line, close, heads));
      }
    }
    subjects = subjects.stream().filter(m -> !PhraseCompany.isInviter(line, m)).toList();
    subjects.stream().limit(1).forEach(m -> s.people.add(who(line, m)));
    if (subjects.size() == 2 && line.is(EventPhrases.titled(line, line.first(subjects.get(1))) - 1, "and") && scene.areOfTwoCountries(subjects)) {
      s.people.add(who(line, subjects.get(1))); // "President A and President B will visit the institute"
    }
    if (close > from && close <= line.size()) {
      String object = line.text(from, close);
      s.names.add("visit to " + object);
      if (!subjects.isEmpty()) {
        String visitor = subjects.get(0).form() == Mention.Form.ANAPHOR ? who(line, subjects.get(0)).label() : VerbPhrase.titled(line, subjects.get(0));
        s.names.add("visit of " + visitor + " to " + object);
      }
    }
    return s;
  }

  /** "when she visits": no condition, but a time. */
  private static boolean isWhen(EventLine line, int verb) {
    return line.is(verb - 2, "when") || line.is(verb - 1, "when");
  }

  /** "visited a number of higher education institutions": places of work without a name. */
  private static boolean isSite(EventLine line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (SITES.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProgressive(EventLine line, int i) {
    return line.is(i - 1, "be") || line.is(i - 1, "is") || line.is(i - 1, "are") || line.is(i - 1, "were") || line.is(i - 1, "was");
  }
}
