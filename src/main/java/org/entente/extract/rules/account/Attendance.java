package org.entente.extract.rules.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.NameList;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventPhrases;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Sighting;
import org.entente.iri.Kind;

/**
 * Who did something at a happening was there: "At the summit, A and B launched a partnership", "A, B and C during the signing ceremony" below
 * a picture, "D served as the senior official at the ceremony". What is only said of it, hoped from it or done before it puts nobody there. Who is named at a summit of two sides heads one of them.
 */
final class Attendance {

  private static final Set<String> AT = Set.of("at", "during", "attend", "attended", "attending", "attends");
  private static final Set<String> OUTSIDE =
      Grammar.words("margins margin sidelines sideline fringes ahead before after following since from outcomes results commitments pledged announced");
  private static final Set<String> HOLDING = Set.of("by", "to", "from", "for", "about", "on");
  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<String> LEADERS = Grammar.words("president presidents chancellor premier king queen emperor taoiseach");
  private static final int MOST = 8;

  private final EventScene scene;
  private final Draft draft;

  Attendance(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  /** States who a line puts at its happenings. */
  void read(EventLine line) {
    for (EventScene.Hit hit : scene.hits(line)) {
      Occasion o = hit.occasion();
      Sighting s = hit.sighting();
      int at = preposition(line, s.from);
      if (at < 0 || o.sense == Sense.TALKS && !o.type.equals("other") || o.isVisit() || s.told == Modality.DENIED) {
        continue;
      }
      List<Mention> there = new ArrayList<>(at <= 2 ? behind(line, s.to) : before(line, at));
      boolean heads = o.type.equals("summit") && o.sides.size() == 2 && there.stream().allMatch(m -> isLeader(line, m));
      heads |= o.sense == Sense.SITTING && o.forum == null && o.ordinal == 0 && o.people.isEmpty() && scene.areOfTwoCountries(there);
      with(line, s.to).forEach(there::add);
      for (Mention m : there) {
        if (!draft.links(o.thing, Property.CHAIR).contains(m.thing())) {
          draft.link(o.thing, heads ? Property.CHAIR : Property.PARTICIPANT, m.thing(), line.evidence("was-there", 0.78));
        }
      }
      if (there.isEmpty() && at > 2 && s.told == Modality.DONE) {
        bodies(line, at).forEach(m -> draft.link(o.thing, Property.PARTICIPANT, m.thing(), line.evidence("was-there", 0.7)));
      }
    }
  }

  /** "The council and the office announced it during the event": bodies that stand before the verb for themselves. */
  private static List<Mention> bodies(EventLine line, int at) {
    int verb = 0;
    while (verb < at && !isTold(line, verb)) {
      verb++;
    }
    return verb == at ? List.of()
        : line.mentions(0, verb, Set.of(Kind.ORGANIZATION)).stream()
            .filter(m -> m.form() != Mention.Form.ANAPHOR && !EventParticipants.isPostOf(line, m) && !line.is(line.after(m), "'s")
                && !Grammar.PREPOSITIONS.contains(line.word(line.first(m) - 1)) && !(line.is(line.first(m) - 1, "the") && Grammar.PREPOSITIONS.contains(line.word(line.first(m) - 2))))
            .limit(MOST).toList();
  }

  /** "spoke at the conference, along with A and B": who did it with those before the verb. */
  private static List<Mention> with(EventLine line, int to) {
    for (int i = to; i < line.size() && i - to < 9 && line.at(i, PEOPLE) == null; i++) {
      boolean along = (line.is(i, "along") || line.is(i, "together")) && line.is(i + 1, "with") || line.is(i, "alongside");
      if (along) {
        return line.mentions(i + 1, NameList.end(line, i + 2), PEOPLE).stream().limit(MOST).toList();
      }
    }
    return List.of();
  }

  /** Whether a person is named as the head of a state or a government. */
  private static boolean isLeader(EventLine line, Mention m) {
    for (int i = EventPhrases.titled(line, line.first(m)); i < line.first(m); i++) {
      if (LEADERS.contains(line.word(i)) || line.is(i, "prime") && line.is(i + 1, "minister")) {
        return true;
      }
    }
    return false;
  }

  /** Where "at" or "during" stands before a phrase, or -1. */
  private static int preposition(EventLine line, int from) {
    for (int i = from - 1; i >= 0 && from - i < 5; i--) {
      String w = line.word(i);
      if (OUTSIDE.contains(w)) {
        return -1;
      }
      if (AT.contains(w)) {
        return OUTSIDE.contains(line.word(i - 1)) ? -1 : i;
      }
      if (!Grammar.DETERMINERS.contains(w) && !line.isCapital(i) && line.dateAt(i) == null && !Grammar.isModifier(w)) {
        return -1;
      }
    }
    return -1;
  }

  /** "At the summit, A and B launched": those between the phrase and the verb. */
  private static List<Mention> behind(EventLine line, int to) {
    int verb = to;
    while (verb < line.size() && !isTold(line, verb)) {
      Mention m = line.at(verb);
      verb = m == null ? verb + 1 : Math.max(verb + 1, line.after(m));
    }
    return verb == line.size() ? List.of() : actors(line, to, verb);
  }

  /** "A, B and C launched it at the summit": the subjects of the last verb before, whom no preposition holds. */
  private static List<Mention> before(EventLine line, int at) {
    int verb = at - 1;
    int told = -1;
    while (verb >= 0 && !line.is(verb, ";")) {
      if (isTold(line, verb)) {
        told = verb;
      }
      verb--;
    }
    boolean caption = told < 0 && line.mentions(0, at, PEOPLE).size() > 2;
    return caption ? actors(line, 0, at) : told < 0 ? List.of() : actors(line, 0, told);
  }

  private static boolean isTold(EventLine line, int i) {
    return !line.isCapital(i) && line.at(i, PEOPLE) == null && EventGrammar.isVerb(line.word(i)) && !Grammar.PREPOSITIONS.contains(line.word(i - 1));
  }

  /** The people between two places who stand there for themselves: not "A's", "with A", "hosted by A". */
  private static List<Mention> actors(EventLine line, int from, int to) {
    List<Mention> some = new ArrayList<>();
    for (Mention m : line.mentions(from, to, PEOPLE)) {
      int title = EventPhrases.titled(line, line.first(m));
      boolean held = title > 0 && HOLDING.contains(line.word(title - 1));
      if (!held && !line.is(line.after(m), "'s") && line.after(m) <= to && some.size() < MOST) {
        some.add(m);
      }
    }
    return some;
  }
}
