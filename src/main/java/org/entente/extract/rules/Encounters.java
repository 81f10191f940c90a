package org.entente.extract.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.rules.EventNouns.Sense;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Happenings are told by verbs: "A met B in Strelsau", "the delegation will visit the institute", "A received Minister B for a working
 * visit", "A and B discussed fusion".
 */
final class Encounters {

  static final String MET = "event-met";
  static final String RECEIVED = "event-received";
  static final String VISITED = "event-visited";

  private static final int REACH = 60;
  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<String> MEET = Grammar.words("met meet meets");
  private static final Set<String> RECEIVE = Grammar.words("received receive receives welcomed welcomes hosted hosts");
  private static final Set<String> VISIT = Grammar.words("visited visit visits visiting toured");
  private static final Set<String> TRAVEL = Grammar.words("travelled traveled travel travels travelling traveling");
  private static final Set<String> CONFER = Grammar.words("discussed discuss discusses spoke conferred");
  private static final Set<String> GROUPS =
      Grammar.words("delegation delegations representatives leaders ministers officials members directors counterparts counterpart heads presidents chairs");
  private static final Set<String> STOPS = Grammar.words("; : . where who which while whereas during following before after until because since when");
  private static final Set<String> ADVERBS = Grammar.words("also then later today yesterday again recently jointly briefly first subsequently now");
  private static final Set<String> CALLING = Grammar.words("visit visits call");

  private final EventScene scene;

  Encounters(EventScene scene) {
    this.scene = scene;
  }

  List<Sighting> find(EventLine line, Set<Integer> nounHeads) {
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String w = line.word(i);
      Sighting s = null;
      if (MEET.contains(w) || w.equals("meeting") && isProgressive(line, i)) {
        s = met(line, i, nounHeads);
      } else if (RECEIVE.contains(w)) {
        s = received(line, i, nounHeads);
      } else if (VISIT.contains(w) && isVerb(line, i, nounHeads)) {
        s = visited(line, i, i + 1, nounHeads);
      } else if (TRAVEL.contains(w) && line.is(i + 1, "to")) {
        s = visited(line, i, i + 2, nounHeads);
      } else if (CONFER.contains(w)) {
        s = conferred(line, i, nounHeads);
      } else if (w.equals("inaugurated") || w.equals("inaugurate") || w.equals("inaugurates")) {
        s = inaugurated(line, i, nounHeads);
      }
      if (s != null) {
        found.add(s);
      }
    }
    return found;
  }

  private static boolean isProgressive(EventLine line, int i) {
    return line.is(i - 1, "be") || line.is(i - 1, "is") || line.is(i - 1, "are") || line.is(i - 1, "were") || line.is(i - 1, "was");
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
      return line.at(i - 1, PEOPLE) != null || line.isHeadline() && line.isCapital(i - 1);
    }
    return before.equals("will") || before.equals("to") || before.equals("also") || before.equals("and") || before.equals("later") || before.equals("then")
        || before.equals("would") || before.equals("delegation") || line.at(i - 1, PEOPLE) != null;
  }

  // ---- who

  /** The people who stand before a verb in its clause. */
  static List<Mention> subjects(EventLine line, int verb) {
    int from = 0;
    for (int i = verb - 1; i >= 0 && verb - i < REACH; i--) {
      if (line.is(i, ";") || line.is(i, ":") || line.is(i, "while") || line.isQuote(i)) {
        from = i + 1;
        break;
      }
      from = i;
    }
    List<Mention> found = new ArrayList<>();
    for (Mention m : line.mentions(from, verb, PEOPLE)) {
      if (!line.is(line.after(m), "'s") && found.stream().noneMatch(f -> f.thing() == m.thing())) {
        found.add(m);
      }
    }
    return found;
  }

  /** How far the object of a verb reaches. */
  private static int objectEnd(EventLine line, int from) {
    int i = from;
    while (i < line.size() && i - from < REACH) {
      Mention m = line.at(i);
      if (m != null) {
        i = Math.max(i + 1, line.after(m));
        continue;
      }
      String w = line.word(i);
      boolean purpose = w.equals("to") && !line.isCapital(i + 1) && line.at(i + 1) == null && !Grammar.DETERMINERS.contains(line.word(i + 1));
      if (STOPS.contains(w) || purpose || line.dateAt(i) != null || !line.isCapital(i) && Grammar.AUXILIARIES.contains(w)
          || w.equals("in") && line.at(i + 1, Set.of(Kind.PLACE)) != null && i > from) {
        return i;
      }
      i++;
    }
    return Math.min(i, line.size());
  }

  private static @Nullable Mention first(List<Mention> some) {
    return some.isEmpty() ? null : some.get(0);
  }

  // ---- meeting

  private @Nullable Sighting met(EventLine line, int verb, Set<Integer> heads) {
    List<Mention> forums = line.mentions(Math.max(0, verb - 12), verb, Set.of(Kind.FORUM));
    if (!forums.isEmpty() && line.mentions(line.after(forums.get(forums.size() - 1)), verb, PEOPLE).isEmpty()) {
      return null; // the forum met
    }
    if (isForAnother(line, verb, heads)) {
      return null;
    }
    int from = verb + 1;
    while (ADVERBS.contains(line.word(from)) || line.is(from, "virtually") || line.is(from, "bilaterally")) {
      from++;
    }
    boolean with = line.is(from, "with");
    from = with ? from + 1 : from;
    int end = objectEnd(line, from);
    List<Mention> subjects = subjects(line, verb);
    List<Mention> objects = line.mentions(from, end, PEOPLE);
    List<Mention> bodies = line.mentions(from, end, Set.of(Kind.ORGANIZATION));
    boolean representatives = false;
    for (int i = from; i < Math.min(end, from + 6); i++) {
      representatives |= GROUPS.contains(line.word(i));
    }
    Sighting s = sighting(MET, line, verb, Math.max(end, verb + 1), "meeting", Sense.TALKS, heads);
    boolean group = group(line, verb);
    boolean two = subjects.size() > 1 && objects.isEmpty();
    boolean when = s.date != null || !s.places.isEmpty() || s.online;
    boolean is = !objects.isEmpty() || (representatives || with) && !bodies.isEmpty() || representatives && when && with
        || representatives && (s.told == Modality.PLANNED || when) && !line.is(from, "the")
        || two && line.is(verb, "meet") && s.told == Modality.DONE && line.sentence().index() < 8
        || two && (when || line.isHeadline() || s.told == Modality.DONE && end <= from + 1) || group && when && objects.isEmpty();
    if (!is) {
      return null;
    }
    subjects.forEach(m -> s.people.add(who(line, m)));
    objects.forEach(m -> s.people.add(m.thing()));
    if (objects.isEmpty()) {
      bodies.forEach(m -> s.bodies.add(m.thing()));
    }
    for (Mention m : line.mentions(Math.max(0, verb - 15), verb, EventScene.SIDES)) {
      if (group) {
        s.sides.add(m.thing());
      }
    }
    int launch = launched(line, verb);
    if (launch > 0) {
      s.type = "launch";
      s.names.add("launch of " + line.text(launch, objectPhraseEnd(line, launch)));
    }
    name(s, "meeting", subjects, objects, from, objectTail(line, from, end, objects, bodies));
    return s;
  }

  /** "met in Strelsau for the second dialogue": the noun tells it. */
  private static boolean isForAnother(EventLine line, int verb, Set<Integer> heads) {
    for (int i = verb + 1; i < line.size() && i - verb < 14; i++) {
      if (line.is(i, "for") && (line.is(i + 1, "the") || line.is(i + 1, "their") || line.is(i + 1, "a"))) {
        for (int h : heads) {
          if (h > i && h - i < 14 && line.mentions(i, h, PEOPLE).isEmpty()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Delegations, leaders or representatives stand before the verb. */
  private static boolean group(EventLine line, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < 20; i--) {
      if (GROUPS.contains(line.word(i))) {
        return true;
      }
      if (line.is(i, ";")) {
        return false;
      }
    }
    return false;
  }

  private static int launched(EventLine line, int verb) {
    for (int i = verb + 1; i < verb + 5; i++) {
      if (line.is(i, "to") && line.is(i + 1, "launch")) {
        return Grammar.DETERMINERS.contains(line.word(i + 2)) ? i + 3 : i + 2;
      }
    }
    return -1;
  }

  private static int objectPhraseEnd(EventLine line, int from) {
    int i = from;
    while (i < line.size() && i - from < 20) {
      Mention m = line.at(i);
      String w = line.word(i);
      if (m == null && (STOPS.contains(w) || Grammar.endsTail(w) || w.equals(",") || EventGrammar.isVerb(w) && !line.isCapital(i))) {
        break;
      }
      i = m != null ? Math.max(i + 1, line.after(m)) : i + 1;
    }
    return Math.max(i, from + 1 <= line.size() ? Math.min(from + 1, line.size()) : from);
  }

  private static int objectTail(EventLine line, int from, int end, List<Mention> objects, List<Mention> bodies) {
    int last = from;
    for (Mention m : objects) {
      last = Math.max(last, line.after(m));
    }
    if (objects.isEmpty()) {
      for (Mention m : bodies) {
        last = Math.max(last, EventPhrases.afterAcronym(line, line.after(m)));
      }
    }
    return Math.min(last == from ? end : last, end);
  }

  private void name(Sighting s, String noun, List<Mention> subjects, List<Mention> objects, int from, int to) {
    EventLine line = s.line;
    String object = from < to ? line.text(Grammar.DETERMINERS.contains(line.word(from)) && from + 1 < to ? from : from, to) : "";
    if (!object.isEmpty() && (!objects.isEmpty() || !s.bodies.isEmpty() || s.names.isEmpty() && s.people.isEmpty())) {
      s.names.add(noun + " with " + object);
    }
    Mention subject = first(subjects);
    if (subject != null && !object.isEmpty() && subjects.size() == 1 && (!objects.isEmpty() || !s.bodies.isEmpty())) {
      s.names.add(noun + " of " + titled(line, subject) + " with " + object);
    }
    List<Mention> all = new ArrayList<>(subjects);
    all.addAll(objects);
    Set<Thing> seen = new LinkedHashSet<>();
    List<String> full = new ArrayList<>();
    List<String> short_ = new ArrayList<>();
    for (Mention m : all) {
      if (seen.add(m.thing())) {
        full.add(titled(line, m));
        short_.add(m.thing().label());
      }
    }
    if (full.size() > 1) {
      s.names.add(noun + " of " + listed(full));
      s.names.add(noun + " of " + listed(short_));
    }
  }

  static String titled(EventLine line, Mention m) {
    int start = line.first(m);
    return m.form() == Mention.Form.ANAPHOR ? m.thing().label() : line.text(EventPhrases.titled(line, start), line.after(m));
  }

  static String listed(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
  }

  private Sighting sighting(String rule, EventLine line, int verb, int to, String type, Sense sense, Set<Integer> heads) {
    Sighting s = new Sighting(rule, line, verb, verb, verb + 1, type, sense);
    s.told = Modality.ofVerb(line.sentence(), verb);
    s.date = Whereabouts.date(line, verb, verb + 1, heads);
    s.places.addAll(Whereabouts.places(scene, line, verb + 1, heads));
    s.places.addAll(Whereabouts.opening(scene, line));
    s.online = Whereabouts.isOnline(line, verb, verb + 3);
    return s;
  }

  // ---- receiving

  private @Nullable Sighting received(EventLine line, int verb, Set<Integer> heads) {
    int end = objectEnd(line, verb + 1);
    List<Mention> guests = line.mentions(verb + 1, Math.min(end, verb + 22), PEOPLE);
    List<Mention> hosts = subjects(line, verb);
    if (guests.isEmpty() || hosts.isEmpty() || line.is(line.after(guests.get(0)), "'s")) {
      return null;
    }
    if (isForAnother(line, verb, heads) && !line.word(purpose(line, verb)).equals("visit")) {
      return null;
    }
    boolean near = line.first(guests.get(0)) - verb < 16 && !Grammar.PREPOSITIONS.contains(line.word(verb + 1));
    boolean welcome = line.word(verb).startsWith("welcom") || line.word(verb).startsWith("host");
    int purpose = purpose(line, verb);
    Sighting s = sighting(RECEIVED, line, verb, end, purpose > 0 && CALLING.contains(line.word(purpose)) && line.is(purpose, "visit") ? "visit" : "meeting", Sense.TALKS, heads);
    if (!near || welcome && purpose < 0 && s.date == null && s.places.isEmpty()) {
      return null;
    }
    hosts.forEach(m -> s.people.add(m.thing()));
    guests.forEach(m -> s.people.add(m.thing()));
    if (purpose > 0) {
      int from = purpose;
      while (from > verb && !Grammar.DETERMINERS.contains(line.word(from - 1))) {
        from--;
      }
      String kind = line.text(from, purpose + 1);
      s.names.add(kind + " of " + titled(line, guests.get(0)));
    }
    name(s, "meeting", hosts, guests, verb + 1, objectTail(line, verb + 1, end, guests, List.of()));
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

  // ---- visiting

  /** "he" and "she" on a journey are the traveller. */
  private Thing who(EventLine line, Mention m) {
    String w = line.word(line.first(m));
    if (m.form() == Mention.Form.ANAPHOR && (w.equals("he") || w.equals("she"))) {
      for (Occasion o : scene.occasions()) {
        if (o.isVisit() && o.bodies.isEmpty() && !o.people.isEmpty()) {
          return o.people.iterator().next();
        }
      }
    }
    return m.thing();
  }

  private @Nullable Sighting visited(EventLine line, int verb, int from, Set<Integer> heads) {
    int end = objectEnd(line, from);
    Sighting s = sighting(VISITED, line, verb, end, "visit", Sense.VISIT, heads);
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
    int close = named ? EventPhrases.afterAcronym(line, reached) : objectPhraseEnd(line, from);
    if (!named && !(line.isCapital(from) || line.is(from, "the") && line.isCapital(from + 1))) {
      return null;
    }
    if (s.told == Modality.HOPED || s.told == Modality.DISCUSSED || s.told == Modality.CONDITIONAL) {
      return null;
    }
    List<Mention> subjects = subjects(line, verb);
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
    subjects.stream().limit(1).forEach(m -> s.people.add(who(line, m)));
    if (close > from && close <= line.size()) {
      String object = line.text(from, close);
      s.names.add("visit to " + object);
      if (!subjects.isEmpty()) {
        String visitor = subjects.get(0).form() == Mention.Form.ANAPHOR ? who(line, subjects.get(0)).label() : titled(line, subjects.get(0));
        s.names.add("visit of " + visitor + " to " + object);
      }
    }
    return s;
  }

  // ---- opening

  /** "A and B inaugurated the camp in Strelsau." */
  private @Nullable Sighting inaugurated(EventLine line, int verb, Set<Integer> heads) {
    int end = objectPhraseEnd(line, verb + 1);
    Sighting s = sighting("event-inaugurated", line, verb, end, "launch", Sense.START, heads);
    List<Mention> people = subjects(line, verb);
    boolean sits = heads.stream().anyMatch(h -> h > verb && h < end);
    if (people.isEmpty() || sits || end <= verb + 1) {
      return null;
    }
    people.forEach(m -> s.people.add(m.thing()));
    int from = Grammar.DETERMINERS.contains(line.word(verb + 1)) ? verb + 2 : verb + 1;
    if (from < end) {
      s.names.add("inauguration of the " + line.text(from, end));
    }
    return s;
  }

  // ---- speaking

  private @Nullable Sighting conferred(EventLine line, int verb, Set<Integer> heads) {
    List<Mention> subjects = subjects(line, verb);
    boolean passive = line.is(verb - 1, "be") || line.is(verb - 1, "been") || line.is(verb - 1, "was") || line.is(verb - 1, "were") || line.is(verb - 1, "is");
    if (subjects.isEmpty() || line.is(verb - 1, "to") || passive) {
      return null;
    }
    int end = objectEnd(line, verb + 1);
    int with = -1;
    for (int i = verb + 1; i < end; i++) {
      if (line.is(i, "with")) {
        with = i;
        break;
      }
    }
    List<Mention> objects = with < 0 ? List.of() : line.mentions(with, Math.min(line.size(), with + 25), PEOPLE);
    objects = objects.isEmpty() ? objects : objects.subList(0, 1);
    if (subjects.size() + objects.size() < 2) {
      return null;
    }
    Sighting s = sighting(MET, line, verb, end, "meeting", Sense.TALKS, heads);
    if (s.told != Modality.DONE && s.told != Modality.PLANNED) {
      return null;
    }
    s.places.addAll(places(line, verb));
    subjects.stream().limit(4).forEach(m -> s.people.add(m.thing()));
    objects.forEach(m -> s.people.add(m.thing()));
    s.confidence = 0.75;
    name(s, "discussion", subjects.subList(0, Math.min(4, subjects.size())), objects, verb, verb);
    return s;
  }

  /** Places named before the verb: "during her trip to Strelsau, A and B discussed". */
  private static Set<Thing> places(EventLine line, int verb) {
    Set<Thing> found = new LinkedHashSet<>();
    for (Mention m : line.mentions(0, verb, Set.of(Kind.PLACE))) {
      found.add(m.thing());
    }
    return found;
  }
}
