package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventPhrase.Determiner;
import org.entente.iri.Kind;

/** Who is named in and around the phrase of a happening: "his visit", "talks with A, including B", "A began a visit", "met in Strelsau for the dialogue". */
final class PhraseCompany {

  private static final Set<String> GOING = Grammar.words("began begins begin beginning paid pays pay paying made makes make undertook concluded concludes on conducted");
  private static final Set<String> MEETING = Grammar.words("met gathered assembled convened joined came");

  private final EventScene scene;

  PhraseCompany(EventScene scene) {
    this.scene = scene;
  }

  void gather(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    Mention owner = phrase.possessor();
    if (owner == null && phrase.determiner() == Determiner.POSSESSIVE) {
      owners(s, phrase);
    }
    if (owner != null) {
      if (owner.thing().kind() == Kind.OFFICIAL) {
        s.people.add(owner.thing());
      } else if (EventScene.SIDES.contains(owner.thing().kind())) {
        s.sides.add(owner.thing());
      }
    }
    if (phrase.sense() == Sense.VISIT && s.people.isEmpty()) {
      traveller(s, phrase);
    }
    if (phrase.sense() == Sense.VISIT && line.is(phrase.from() - 2, "for")) { // "welcomed A to Strelsau for his first visit"
      for (int i = phrase.from() - 3; i > 0 && phrase.from() - i < 8; i--) {
        if (line.is(i - 1, "to") || line.is(i - 1, "in")) {
          line.mentions(i, i + 1, Set.of(Kind.PLACE, Kind.COUNTRY)).forEach(m -> s.places.add(m.thing()));
        }
      }
    }
    boolean to = false;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      to |= i >= phrase.headEnd() && line.is(i, "to");
      for (Mention m : line.mentions(i, i + 1, Set.of(Kind.OFFICIAL, Kind.COUNTRY, Kind.UNION, Kind.ORGANIZATION, Kind.PLACE))) {
        Thing t = m.thing();
        switch (t.kind()) {
          case OFFICIAL -> s.people.add(t);
          case ORGANIZATION -> {
            if (i >= phrase.headEnd() && (phrase.sense() != Sense.TALKS || isWith(line, phrase.headEnd(), i))) {
              s.bodies.add(t);
            }
          }
          case PLACE -> s.places.add(t);
          default -> {
            if (line.is(i, "indo") && line.is(i + 2, "pacific")) {
              continue;
            }
            if (to && phrase.sense() == Sense.VISIT && m.form() == Mention.Form.NAME) {
              s.places.add(t);
            }
            s.sides.add(t);
          }
        }
      }
    }
    if ((phrase.sense() == Sense.TALKS || phrase.sense() == Sense.SITTING) && phrase.hasTail()) {
      including(s, phrase);
      if (line.is(phrase.headEnd(), "with") && !s.people.isEmpty() && phrase.possessor() == null) {
        List<Mention> before = VerbPhrase.subjects(line, phrase.from());
        if (!before.isEmpty()) {
          s.people.add(before.get(0).thing());
        }
      }
    }
    boolean between = line.is(phrase.headEnd(), "between") || line.is(phrase.headEnd(), "with");
    if (phrase.sense() == Sense.SITTING && !between || phrase.sense() == Sense.GATHERING) {
      s.bodies.clear();
    }
  }

  /** "Minister A yesterday began a visit", "B paid a visit": who stands before the verb. */
  private void traveller(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    boolean opens = phrase.from() <= 3 && (line.is(0, "during") || line.is(0, "on") || line.is(0, "following"));
    if (opens) { // "During a visit to A, Minister B met"
      line.mentions(phrase.to(), Math.min(line.size(), phrase.to() + 20), Set.of(Kind.OFFICIAL)).stream().limit(1).forEach(m -> s.people.add(m.thing()));
      return;
    }
    for (int i = phrase.from() - 1; i >= 0 && phrase.from() - i < 10; i--) {
      boolean purpose = line.is(phrase.from() - 1, "for") || line.is(phrase.from() - 2, "for");
      boolean arrives = line.word(i).startsWith("arriv") || purpose && (line.is(i, "be") || line.is(i, "is") || line.is(i, "was")) && line.is(i + 1, "in");
      if (arrives) {
        s.places.addAll(Whereabouts.places(scene, line, i + 1, Set.of(phrase.head())));
      }
      if (arrives || phrase.from() - i < 6 && GOING.contains(line.word(i)) && !(line.is(i, "on") && phrase.from() - i > 2)) {
        for (Mention m : VerbPhrase.subjects(line, i)) {
          if (!isInviter(line, m)) {
            s.people.add(m.thing());
            return;
          }
        }
        return;
      }
    }
  }

  /** "at the invitation of A". */
  static boolean isInviter(EventLine line, Mention m) {
    int title = EventPhrases.titled(line, line.first(m));
    for (int i = title - 1; i >= 0 && title - i < 6; i--) {
      if (line.is(i, "invitation")) {
        return true;
      }
    }
    return false;
  }

  /** "talks with members of the government, including A and B". */
  private static void including(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    int i = line.is(phrase.to(), ",") ? phrase.to() + 1 : phrase.to();
    if (!line.is(i, "including")) {
      return;
    }
    int end = i + 1;
    while (end < line.size() && end - i < 70 && !line.is(end, ";")) {
      end++;
    }
    line.mentions(i, end, Set.of(Kind.OFFICIAL)).forEach(m -> s.people.add(m.thing()));
  }

  /** "his visit", "their meeting": of the people named before. */
  private void owners(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    String w = line.word(phrase.from() - 1);
    List<Mention> before = new ArrayList<>(line.mentions(0, phrase.from(), Set.of(Kind.OFFICIAL)));
    if (w.equals("his") || w.equals("her")) {
      if (!before.isEmpty()) {
        s.people.add(before.get(before.size() - 1).thing());
      } else {
        List<Mention> behind = line.mentions(phrase.to(), line.size(), Set.of(Kind.OFFICIAL));
        if (phrase.from() < 4 && !behind.isEmpty()) {
          s.people.add(behind.get(0).thing());
        }
      }
    } else if (w.equals("their") && (phrase.sense().isSpeech() || phrase.sense() == Sense.VISIT) && phrase.from() > 3 && pair(line, phrase.from()).size() == 2) {
      s.people.addAll(pair(line, phrase.from()));
    } else if (w.equals("their") && before.isEmpty() && phrase.from() < 4 && phrase.sense().isSpeech()) {
      line.mentions(phrase.to(), line.size(), Set.of(Kind.OFFICIAL)).stream().limit(2).forEach(m -> s.people.add(m.thing()));
    }
  }

  /** The two people of whom a sentence speaks before a place, else those who met last. */
  private Set<Thing> pair(EventLine line, int from) {
    Set<Thing> here = new LinkedHashSet<>();
    line.mentions(0, from, Set.of(Kind.OFFICIAL)).forEach(m -> here.add(m.thing()));
    if (here.size() > 1) {
      return here;
    }
    List<Occasion> all = scene.occasions();
    for (int i = all.size() - 1; i >= 0 && here.isEmpty(); i--) {
      Occasion o = all.get(i);
      boolean near = line.sentence().index() - o.lastSeen < 5;
      if (near && o.people.size() == 2 && !line.isHeadline()) {
        return o.people;
      }
    }
    return here;
  }

  private static boolean isWith(EventLine line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, "with") || line.is(i, "between") || line.is(i, "at")) {
        return true;
      }
    }
    return false;
  }

  /** "met in Strelsau for the second dialogue": the place before what they met for. */
  void metFor(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    int start = phrase.possessorFrom();
    int joint = line.is(start - 1, "the") || line.is(start - 1, "their") || line.is(start - 1, "a") || line.is(start - 1, "an") ? start - 2 : start - 1;
    boolean occasion = line.is(joint, "of") && line.is(joint - 1, "occasion");
    if (!line.is(joint, "for") && !line.is(joint, "at") && !line.is(joint, "during") && !occasion) {
      return;
    }
    for (int i = joint - 1; i >= 0 && joint - i < 40; i--) {
      boolean hosted = line.is(i, "hosted") || line.is(i, "welcomed");
      if (MEETING.contains(line.word(i)) || hosted) {
        s.places.addAll(Whereabouts.places(scene, line, i + 1, Set.of(joint)));
        s.online |= Whereabouts.isOnline(line, i, i + 2);
        if (s.date == null) {
          s.date = Whereabouts.date(line, i, i + 1, Set.of(phrase.head()));
        }
        if (VerbPhrase.group(line, i)) {
          for (Mention m : line.mentions(Math.max(0, i - 20), i, EventScene.SIDES)) {
            if (m.form() != Mention.Form.PLACE) {
              s.sides.add(m.thing());
            }
          }
        }
        List<Mention> people = line.mentions(0, joint, Set.of(Kind.OFFICIAL));
        if (people.size() > 1 && (hosted || line.mentions(i, joint, Set.of(Kind.OFFICIAL)).isEmpty())) {
          people.forEach(m -> s.people.add(m.thing()));
        }
        return;
      }
    }
  }
}
