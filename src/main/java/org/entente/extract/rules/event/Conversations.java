package org.entente.extract.rules.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.NameList;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** People speak with each other: "A and B discussed fusion", "A and I have agreed on fusion", "A exchanged views with B", "A talked to B", "A was able to speak with B". */
final class Conversations {

  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<String> CONFER = Grammar.words("discussed discuss discusses spoke conferred interacted");
  /** Verbs that tell of talks only with whom one speaks: "talked to A". */
  private static final Set<String> SPEAK = Grammar.words("talked talks talk talking spoke spoken speak speaks speaking conversed consulted conferring");

  private final EventScene scene;
  private final VerbPhrase phrase;
  private final Calls calls;

  Conversations(EventScene scene) {
    this.scene = scene;
    this.phrase = new VerbPhrase(scene);
    this.calls = new Calls(scene);
  }

  /** Whether a word tells of people who speak with each other. */
  static boolean isVerb(EventLine line, int i) {
    String w = line.word(i);
    return CONFER.contains(w) || w.equals("agreed") && isOurs(line, i) || SPEAK.contains(w) && company(line, i) > 0 && !isNoun(line, i)
        || w.equals("exchanged") && line.is(i + 1, "views");
  }

  /** "Minister A and I have agreed": whoever speaks was there. */
  private static boolean isOurs(EventLine line, int verb) {
    for (int i = verb - 1; i > 0 && verb - i < 4; i--) {
      if (line.is(i, "i") && line.is(i - 1, "and")) {
        return true;
      }
    }
    return false;
  }

  /** "will hold talks with": no verb, unless somebody who talks stands before it. */
  private static boolean isNoun(EventLine line, int i) {
    if (!line.is(i, "talks")) {
      return false;
    }
    int before = line.is(i - 1, "also") ? i - 2 : i - 1;
    return before >= 0 && line.at(before, PEOPLE) == null && !Telling.ROLES.contains(line.word(before)) && !line.is(before, "he") && !line.is(before, "she") && !line.is(before, "who");
  }

  /** "talked yesterday to": where "to" or "with" stands close behind a verb of speaking, or -1. */
  private static int company(EventLine line, int verb) {
    for (int i = verb + 1; i < verb + 5 && i < line.size(); i++) {
      if (line.is(i, "to") || line.is(i, "with")) {
        return i;
      }
    }
    return -1;
  }

  /** The talks that a verb at a place tells. */
  List<Sighting> at(EventLine line, int verb, Set<Integer> heads) {
    List<Mention> subjects = VerbPhrase.subjects(line, verb);
    boolean passive = Grammar.AUXILIARIES.contains(line.word(verb - 1)) && line.word(verb).endsWith("ed") && !line.word(verb - 1).startsWith("ha");
    boolean role = subjects.isEmpty() && isRole(line, verb);
    if (subjects.isEmpty() && !role || passive) {
      return List.of();
    }
    boolean speaks = SPEAK.contains(line.word(verb)) && company(line, verb) > 0;
    int end = VerbPhrase.objectEnd(line, verb + 1);
    int with = speaks ? company(line, verb) : with(line, verb, end);
    int reach = speaks ? Math.max(end, NameList.end(line, with + 1)) : with + 25;
    List<Mention> objects = with < 0 ? List.of() : line.mentions(with, Math.min(line.size(), reach), PEOPLE);
    if (speaks && (objects.isEmpty() || EventPhrases.titled(line, line.first(objects.get(0))) - with > 3) || subjects.size() + objects.size() < (role ? 1 : 2)) {
      return List.of();
    }
    objects = speaks || objects.isEmpty() ? objects : objects.subList(0, 1);
    Sighting s = phrase.sighting(Encounters.MET, line, verb, end, "meeting", Sense.TALKS, heads);
    boolean wanted = line.is(verb - 1, "to") && s.told != Modality.DONE;
    if (wanted || s.told != Modality.DONE && s.told != Modality.PLANNED) {
      return List.of();
    }
    s.places.addAll(places(line, verb));
    s.confidence = 0.75;
    List<Mention> hosts = subjects.subList(0, Math.min(4, subjects.size()));
    hosts.forEach(m -> s.people.add(calls.who(line, m)));
    objects.forEach(m -> s.people.add(m.thing()));
    phrase.name(s, "discussion", hosts, objects, speaks ? with + 1 : verb, speaks ? VerbPhrase.objectTail(line, with + 1, reach, objects, List.of()) : verb);
    if (role && s.names.isEmpty()) {
      s.names.add("discussion with " + VerbPhrase.titled(line, objects.get(0)));
    }
    return hosts.size() > 1 || !speaks ? List.of(s) : OneByOne.of(scene, s, "discussion", hosts.isEmpty() ? null : calls.who(line, hosts.get(0)), objects, with + 1);
  }

  /** "The Ruritanian minister also discussed": told without a name. */
  private static boolean isRole(EventLine line, int verb) {
    int noun = verb - 1;
    while (noun > 0 && (line.is(noun, "also") || line.is(noun, "then") || line.is(noun, "later"))) {
      noun--;
    }
    return Telling.ROLES.contains(line.word(noun)) && verb < 10;
  }

  /** "discussed fusion with", or -1. */
  private static int with(EventLine line, int verb, int end) {
    for (int i = verb + 1; i < Math.max(end, Math.min(line.size(), verb + 12)); i++) {
      if (line.is(i, "with")) {
        return i;
      }
    }
    return -1;
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
