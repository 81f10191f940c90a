package org.entente.extract.rules.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Fields;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventPhrases;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.EventTail;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Sighting;
import org.entente.extract.rules.event.SigningFormula;
import org.entente.iri.Kind;
import org.entente.release.Block;

/**
 * What a happening was about: the fields in its name and in the sentences that tell of it, those of what was signed, of its forum, of the
 * stops of a visit; {@link MeetingTopics} adds what the meeting of the release went on to speak about.
 */
final class EventTopics {

  /** A stop that spoke of more fields than that is not what its visit was about. */
  private static final int FEW = 12;

  private static final Set<String> ABOUT = Grammar.words("on about regarding concerning discuss discussing devoted dedicated covering focused focusing focussed themed of");

  private static final Set<String> LEADING =
      Grammar.words("building recalling following since after consistent pursuant further welcoming recognizing recognising noting reaffirming acknowledging");

  /**
   * "ahead of", "prior to", "in anticipation of", "in the run-up to", "as a follow-up to", "in preparation for", "the success of": it is
   * still to come, or what others work towards.
   */
  private static final Set<String> AIMING = Grammar.words("ahead prior advance anticipation up preparation preparations success");

  private static final Set<String> LINKS = Set.of("of", "to", "for");

  private final EventScene scene;
  private final Draft draft;

  EventTopics(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void state() {
    for (Occasion o : scene.occasions()) {
      for (Sighting s : o.everywhere()) {
        own(o, s);
      }
    }
    new MeetingTopics(scene).state();
    for (Occasion o : scene.occasions()) {
      if (o.forum != null && !draft.has(o.thing, Property.TOPIC)) {
        ofForum(o);
      }
    }
    theme();
    for (Occasion o : scene.occasions()) {
      if (o.instrument != null && (!isOfOwn(o) || o.first().rule.equals(SigningFormula.RULE))) {
        ofInstrument(o, o.instrument);
      }
    }
    for (Occasion o : scene.occasions()) {
      if (o.sense.isSpeech() && o.planned && !draft.has(o.thing, Property.TOPIC) && !isBackground(o.first().line, o.first().from)) {
        ofLine(o);
      }
    }
    signedThere();
    ofStops();
  }

  /** A visit of whose own fields nothing is said is about those of its stops. */
  private void ofStops() {
    Set<Thing> silent = new HashSet<>();
    scene.occasions().stream().filter(o -> !draft.has(o.thing, Property.TOPIC)).forEach(o -> silent.add(o.thing));
    for (Occasion o : scene.occasions()) {
      List<Thing> topics = draft.links(o.thing, Property.TOPIC);
      if (o.visit != null && silent.contains(o.visit.thing) && topics.size() <= FEW) {
        topics.forEach(t -> draft.link(o.visit.thing, Property.TOPIC, t, o.first().line.evidence("visit-of-stop", 0.6)));
      }
    }
  }

  /** A meeting or visit of whose own fields nothing is said is about what was signed in its course. */
  private void signedThere() {
    for (Occasion o : scene.occasions()) {
      if (!o.planned && !isOfOwn(o)) {
        for (Thing agreement : draft.subjects(Property.SIGNED_AT, o.thing)) {
          if (agreement.kind() == Kind.AGREEMENT && agreement != draft.link(draft.self(), Property.TEXT_OF)) {
            ofInstrument(o, agreement);
          }
        }
      }
    }
  }

  /** A sitting is about what its forum is for. */
  private void ofForum(Occasion o) {
    for (EventLine line : scene.lines()) {
      for (Mention m : line.mentions(Kind.FORUM)) {
        if (m.thing() != o.forum) {
          continue;
        }
        int end = new EventTail(line, Sense.SITTING).end(EventPhrases.afterAcronym(line, line.after(m)));
        for (Mention t : line.mentions(line.first(m), end, Set.of(Kind.TOPIC))) {
          draft.link(o.thing, Property.TOPIC, t.thing(), line.evidence("forum-about", 0.7));
        }
      }
    }
  }

  /** A signing is about the first fields of what is signed. */
  private void ofInstrument(Occasion o, Thing instrument) {
    draft.links(instrument, Property.TOPIC).stream().limit(3).forEach(t ->
        draft.link(o.thing, Property.TOPIC, t, o.first().line.evidence("signed-about", 0.65)));
  }

  /** What is looked forward to is about what its sentence is about. */
  private void ofLine(Occasion o) {
    EventLine line = o.first().line;
    line.mentions(Kind.TOPIC).stream().filter(m -> Fields.isTold(line, m)).limit(2).forEach(m ->
        draft.link(o.thing, Property.TOPIC, m.thing(), line.evidence("sentence-about", 0.55)));
  }

  /** What is told of without its fields is about those of the release's title, where the release is about it. */
  private void theme() {
    Occasion main = scene.main();
    for (EventLine line : scene.lines()) {
      if (line.sentence().block().kind() != Block.Kind.TITLE) {
        continue;
      }
      for (Mention m : line.mentions(Kind.TOPIC)) {
        for (Occasion o : scene.occasions()) {
          boolean near = o == main || o.forum != null && main != null && o.forum == main.forum
              || (o.isVisit() || o.type.equals("signing")) && o.first().line.sentence().index() < 9;
          if (near && Fields.isTold(line, m) && !isOfOwn(o)) {
            draft.link(o.thing, Property.TOPIC, m.thing(), line.evidence("title-about", 0.6));
          }
        }
      }
    }
  }

  private boolean isOfOwn(Occasion o) {
    return draft.values(o.thing, Property.TOPIC).stream().anyMatch(f -> !f.evidence().rule().equals("title-about"));
  }

  /** The fields in the words of the happening itself and behind them in its clause. */
  private void own(Occasion o, Sighting s) {
    EventLine line = s.line;
    boolean background = isBackground(line, s.from);
    boolean whole = alone(o, line) && !background;
    int to = background ? opening(line, s.to) : clauseEnd(line, s);
    for (Mention m : line.mentions(whole ? 0 : s.from, whole ? line.size() : to, Set.of(Kind.TOPIC))) {
      boolean name = line.first(m) >= s.from && line.after(m) <= s.to && line.at(line.first(m), Set.of(Kind.ORGANIZATION, Kind.OFFICIAL, Kind.POST)) == null;
      if (!name && (!Fields.isTold(line, m) || !whole && !isSubject(line, s.to, line.first(m)))) {
        continue;
      }
      draft.link(o.thing, Property.TOPIC, m.thing(), line.evidence("event-about", 0.8));
    }
  }

  /** "the workshop in Strelsau on fusion and plasma", "talks to discuss fusion": what stands between a happening and its field. */
  private static boolean isSubject(EventLine line, int from, int to) {
    boolean about = false;
    for (int i = Math.max(0, from - 1); i < to; i++) {
      about |= ABOUT.contains(line.word(i));
      if (i >= from && Grammar.CLAUSE_WORDS.contains(line.word(i))) {
        return false;
      }
    }
    return about;
  }

  /**
   * "the work done since their first meeting", "Building on the progress of the summit, we will", "ahead of the conference": the sentence
   * tells of something else, to which this happening led, or which leads to it.
   */
  private static boolean isBackground(EventLine line, int from) {
    for (int i = from - 1; i >= 0 && !line.is(i, ",") && !line.is(i, ";"); i--) {
      boolean opens = i == 0 || line.is(i - 1, ",") || line.is(i - 1, "and");
      if (opens && LEADING.contains(line.word(i))) {
        return true;
      }
    }
    for (int i = from - 1; i >= 0 && from - i < 4; i--) {
      String w = line.word(i);
      if (w.equals("since") || w.equals("following") || w.equals("after") || w.equals("successful") || LINKS.contains(w) && AIMING.contains(line.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Where the words end that only lead to what the sentence tells: at their comma. */
  private static int opening(EventLine line, int from) {
    int i = from;
    while (i < line.size() && !line.is(i, ",")) {
      i++;
    }
    return i;
  }

  private boolean alone(Occasion o, EventLine line) {
    return scene.hits(line).stream().allMatch(h -> h.occasion() == o);
  }

  /** The next happening of the line, or its end. */
  private int clauseEnd(EventLine line, Sighting s) {
    int end = line.size();
    for (EventScene.Hit hit : scene.hits(line)) {
      Sighting other = hit.sighting();
      if (!other.pointsBack && other.at > s.to && other.from < end) {
        end = other.from;
      }
    }
    return end;
  }
}
