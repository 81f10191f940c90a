package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.NameList;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** Happenings are told by verbs: "A met B in Strelsau", "A and B discussed fusion", "A inaugurated the camp". */
public final class Encounters {

  public static final String MET = "event-met";

  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<String> MEET = Grammar.words("met meet meets");
  private static final Set<String> AIMS =
      Grammar.words("goal goals target targets need needs demand demands challenge challenges requirement requirements criteria objective objectives obligations standards commitments expectations deadline costs");
  private static final Set<String> ADVERBS = Grammar.words("also then later today yesterday again recently jointly briefly first subsequently now");

  private final EventScene scene;
  private final VerbPhrase phrase;
  private final Calls calls;
  private final Conversations conversations;
  private final Openings openings;

  public Encounters(EventScene scene) {
    this.scene = scene;
    this.phrase = new VerbPhrase(scene);
    this.calls = new Calls(scene);
    this.conversations = new Conversations(scene);
    this.openings = new Openings(scene);
  }

  public List<Sighting> find(EventLine line, Set<Integer> nounHeads) {
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String w = line.word(i);
      Sighting s;
      if (MEET.contains(w) || w.equals("called") && isCallOn(line, i) || w.equals("meeting") && isProgressive(line, i)) {
        found.addAll(met(line, i, nounHeads));
        continue;
      } else if (Conversations.isVerb(line, i)) {
        found.addAll(conversations.at(line, i, nounHeads));
        continue;
      } else if (Openings.isVerb(line, i)) {
        s = openings.at(line, i, nounHeads);
      } else {
        s = calls.at(line, i, nounHeads);
      }
      if (s != null) {
        found.add(s);
      }
    }
    return found;
  }

  /** "The minister called on the Prime Minister, A": a visit of courtesy; not "called on A to sign". */
  private static boolean isCallOn(EventLine line, int verb) {
    if (!line.is(verb + 1, "on") && !line.is(verb + 1, "upon")) {
      return false;
    }
    List<Mention> who = line.mentions(verb + 2, Math.min(line.size(), verb + 12), PEOPLE);
    boolean post = !line.mentions(verb + 2, Math.min(line.size(), verb + 5), Set.of(Kind.POST)).isEmpty();
    boolean near = !who.isEmpty() && (post || EventPhrases.titled(line, line.first(who.get(0))) - verb <= 4);
    for (int i = near ? line.after(who.get(0)) : line.size(); i < line.size() && i - line.after(who.get(0)) < 5; i++) {
      near &= !(line.is(i, "to") && !line.isCapital(i + 1));
    }
    return near && !VerbPhrase.subjects(line, verb).isEmpty();
  }

  private static boolean isProgressive(EventLine line, int i) {
    return line.is(i - 1, "be") || line.is(i - 1, "is") || line.is(i - 1, "are") || line.is(i - 1, "were") || line.is(i - 1, "was");
  }

  private List<Sighting> met(EventLine line, int verb, Set<Integer> heads) {
    List<Mention> forums = line.mentions(Math.max(0, verb - 12), verb, Set.of(Kind.FORUM));
    if (!forums.isEmpty() && line.mentions(line.after(forums.get(forums.size() - 1)), verb, PEOPLE).isEmpty()) {
      return List.of(); // the forum met
    }
    if (VerbPhrase.isForAnother(line, verb, heads) || isMeetingOfAims(line, verb)) {
      return List.of();
    }
    int from = line.is(verb, "called") ? verb + 2 : verb + 1;
    from = line.is(from, "as") && line.is(from + 1, "well") ? from + 2 : from;
    while (ADVERBS.contains(line.word(from)) || line.is(from, "virtually") || line.is(from, "bilaterally") || line.is(from, "separately") || line.is(from, "individually")) {
      from++;
    }
    boolean with = line.is(from, "with");
    from = with ? from + 1 : from;
    int end = VerbPhrase.objectEnd(line, from);
    end = line.is(end, ";") ? Math.max(end, NameList.end(line, from)) : end;
    List<Mention> subjects = VerbPhrase.subjects(line, verb);
    List<Mention> objects = line.mentions(from, end, PEOPLE);
    List<Mention> bodies = line.mentions(from, end, Set.of(Kind.ORGANIZATION));
    boolean representatives = false;
    for (int i = from; i < Math.min(end, from + 8); i++) {
      representatives |= VerbPhrase.GROUPS.contains(line.word(i));
    }
    Sighting s = phrase.sighting(MET, line, verb, Math.max(end, verb + 1), "meeting", Sense.TALKS, heads);
    boolean group = VerbPhrase.group(line, verb);
    boolean two = subjects.size() > 1 && objects.isEmpty();
    boolean when = s.date != null || !s.places.isEmpty() || s.online;
    boolean is = !objects.isEmpty() || (representatives || with) && !bodies.isEmpty() || representatives && when && with
        || representatives && (s.told == Modality.PLANNED || when) && !line.is(from, "the")
        || representatives && with && !subjects.isEmpty() && s.told == Modality.DONE
        || two && line.is(verb, "meet") && s.told == Modality.DONE && line.sentence().index() < 8
        || two && (when || line.isHeadline() || s.told == Modality.DONE && end <= from + 1) || group && when && objects.isEmpty();
    if (!is) {
      return List.of();
    }
    s.group = objects.isEmpty() && bodies.isEmpty() && representatives;
    subjects.forEach(m -> s.people.add(calls.who(line, m)));
    objects.forEach(m -> s.people.add(m.thing()));
    if (objects.isEmpty()) {
      bodies.forEach(m -> s.bodies.add(m.thing()));
    }
    if (s.places.isEmpty() && line.is(verb - 1, "to")) {
      s.places.addAll(Whereabouts.gone(line, verb - 1));
    }
    for (Mention m : line.mentions(Math.max(0, verb - 30), verb, EventScene.SIDES)) {
      if (group) {
        s.sides.add(m.thing());
      }
    }
    int launch = launched(line, verb);
    if (launch > 0) {
      s.type = "launch";
      s.names.add("launch of " + line.text(launch, VerbPhrase.objectPhraseEnd(line, launch)));
    }
    phrase.name(s, "meeting", subjects, objects, group && !with && objects.isEmpty() && bodies.isEmpty() && !representatives ? end : from, VerbPhrase.objectTail(line, from, end, objects, bodies));
    return subjects.size() > 1 || group ? List.of(s) : OneByOne.of(scene, s, "meeting", subjects.isEmpty() ? null : calls.who(line, subjects.get(0)), objects, from);
  }

  /** "to meet our mutual goals", "met the requirements": nobody is met. */
  private static boolean isMeetingOfAims(EventLine line, int verb) {
    for (int i = verb + 1; i < verb + 7 && i < line.size() && !line.is(i, "with") && line.at(i, PEOPLE) == null; i++) {
      if (AIMS.contains(line.word(i))) {
        return true;
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
}
