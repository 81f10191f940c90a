package org.entente.extract.rules;

import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.rules.EventNouns.Sense;
import org.entente.iri.Kind;
import org.entente.release.Block;

/**
 * What a happening was about: the fields in its name, in the sentences that tell of it, and, of the meeting that a release is about,
 * in what "the participants discussed".
 */
final class EventTopics {

  private static final Set<String> SPEAKING =
      Grammar.words(
          "discussed discuss discussions discussion exchanged views addressed reviewed talks explored focused focussed topics agenda covered"
              + " considered highlighted emphasized emphasised underscored stressed underlined reaffirmed welcomed noted agreed participants"
              + " delegations sides leaders ministers attendees committed recognized recognised acknowledged decided expressed examined"
              + " assessed shared presented introduced both parties they prime presidents");

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
    Occasion main = scene.meeting();
    if (main != null && !scene.isFactSheet() && main.first().line.sentence().index() < 15) {
      around(main);
    }
    for (Occasion o : scene.occasions()) {
      if (o.forum != null && !draft.has(o.thing, Property.TOPIC)) {
        ofForum(o);
      }
    }
    theme();
    for (Occasion o : scene.occasions()) {
      if (o.sense.isSpeech() && o.planned && !draft.has(o.thing, Property.TOPIC)) {
        ofLine(o);
      }
    }
    for (Occasion o : scene.occasions()) {
      if (o.visit != null && !draft.has(o.thing, Property.TOPIC)) {
        draft.links(o.visit.thing, Property.TOPIC).forEach(t ->
            draft.link(o.thing, Property.TOPIC, t, o.first().line.evidence("stop-of-visit", 0.55)));
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
    int to = clauseEnd(line, s);
    boolean whole = alone(o, line);
    for (Mention m : line.mentions(whole ? 0 : s.from, whole ? line.size() : to, Set.of(Kind.TOPIC))) {
      if (!Fields.isTold(line, m)) {
        continue;
      }
      draft.link(o.thing, Property.TOPIC, m.thing(), line.evidence("event-about", 0.8));
    }
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

  /** The sentences of the release that go on telling of its meeting. */
  private void around(Occasion main) {
    for (EventLine line : scene.lines()) {
      if (!line.tells() || line.sentence().index() < main.first().line.sentence().index() || scene.speaksOfOthersOnly(line, main)) {
        continue;
      }
      boolean bullet = line.sentence().block().kind() == Block.Kind.BULLET;
      if ((bullet || speaks(line)) && (!main.planned || isAhead(line))) {
        for (Mention m : line.mentions(Kind.TOPIC)) {
          if (!Fields.isTold(line, m)) {
            continue;
          }
          draft.link(main.thing, Property.TOPIC, m.thing(), line.evidence("meeting-discussed", bullet ? 0.6 : 0.72));
        }
      }
    }
  }

  private static boolean isAhead(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, "will") || line.is(i, "to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaks(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (SPEAKING.contains(line.word(i)) && !line.isCapital(i) || i == 0 && SPEAKING.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }
}
