package org.entente.extract.rules.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Fields;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.entente.release.PartialDate;

/**
 * What the meeting that a release is about spoke of: the sentences that go on telling of it, by what "the participants discussed" or by who
 * met there, the list that such a sentence opens, and, where the release has headings for its fields, these and not the details below them.
 */
final class MeetingTopics {

  private static final String RULE = "meeting-discussed";
  private static final int HEADED = 3;

  private static final Set<String> SPEAKING =
      Grammar.words(
          "discussed discuss discussions discussion exchanged views addressed reviewed talks explored focused focussed topics agenda covered"
              + " considered highlighted emphasized emphasised underscored stressed underlined reaffirmed welcomed noted agreed participants"
              + " delegations sides leaders ministers attendees committed recognized recognised acknowledged decided decide expressed examined"
              + " assessed shared presented introduced they prime presidents thanked commended raised urged affirmed recalled hailed spoke"
              + " encouraged outlined proposed identified pledged co-chairs");

  private static final Set<String> AHEAD =
      Grammar.words("will shall would expected set due scheduled planned agenda aim aims intends intend plans plan seeks hopes topics");

  private final EventScene scene;
  private final Draft draft;

  MeetingTopics(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void state() {
    Occasion main = scene.meeting();
    if (main == null || scene.isOnlyRecalled(main) || main.first().line.sentence().index() >= 15 || scene.isFactSheet() && (main.planned || main.forum == null && main.people.size() < 2)) {
      return;
    }
    Set<Thing> people = new HashSet<>(main.people);
    people.addAll(draft.links(main.thing, Property.CHAIR));
    boolean headed = headings(main) >= HEADED;
    boolean opens = false;
    boolean background = false;
    Block block = null;
    for (EventLine line : scene.lines()) {
      if (!line.tells() || line.sentence().index() < main.first().line.sentence().index()) {
        continue;
      }
      boolean bullet = line.sentence().block().kind() == Block.Kind.BULLET;
      background = line.sentence().block() != block ? !bullet && isPast(line, main) : background;
      block = line.sentence().block();
      boolean aside = scene.speaksOfOthersOnly(line, main);
      boolean says = !aside && !bullet && !background && (speaks(line) || isOf(line, people));
      opens = bullet ? opens : says;
      boolean field = headed && isHeading(line);
      if ((says || field || bullet && !aside && !headed && opens) && (!main.planned || isAhead(line))) {
        about(main, line, bullet || field ? 0.6 : 0.72);
      }
    }
  }

  /** "Both signed an agreement in 2003. Its fields are": a paragraph that opens with another year tells of what was before. */
  private boolean isPast(EventLine line, Occasion main) {
    PartialDate day = main.date != null ? main.date.start() : scene.issued();
    return day != null && !scene.speaksOf(line, main) && line.dates().stream().anyMatch(d -> d.exact() && d.start().year() < day.year() && d.end() == null);
  }

  private void about(Occasion main, EventLine line, double confidence) {
    for (Mention m : line.mentions(Kind.TOPIC)) {
      if (Fields.isTold(line, m)) {
        draft.link(main.thing, Property.TOPIC, m.thing(), line.evidence(RULE, confidence));
      }
    }
  }

  private int headings(Occasion main) {
    int count = 0;
    List<EventLine> lines = scene.lines();
    for (EventLine line : lines.subList(main.first().line.sentence().index(), lines.size())) {
      count += isHeading(line) && !line.mentions(Kind.TOPIC).isEmpty() ? 1 : 0;
    }
    return count;
  }

  private static boolean isHeading(EventLine line) {
    return line.sentence().block().kind() == Block.Kind.HEADING;
  }

  /** Whether one of those who met stands before the verb. */
  private static boolean isOf(EventLine line, Set<Thing> people) {
    int verb = 0;
    while (verb < line.size() && (line.isCapital(verb) || !EventGrammar.isVerb(line.word(verb)))) {
      verb++;
    }
    return verb < line.size() && line.mentions(0, verb, Set.of(Kind.OFFICIAL)).stream().anyMatch(m -> people.contains(m.thing()));
  }

  private static boolean isAhead(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (AHEAD.contains(line.word(i))) {
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
