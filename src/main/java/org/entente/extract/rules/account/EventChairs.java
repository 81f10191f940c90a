package org.entente.extract.rules.account;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.NameList;
import org.entente.extract.rules.event.EventFocus;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.iri.Kind;

/** Who chaired: "co-chaired by A and B", "A and B chaired the dialogue", "convened by A and B", "the delegations, led by A". */
final class EventChairs {

  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<String> CHAIR = Grammar.words("co-chaired chaired led headed presided co-led co-chair co-chairs chair chairs lead leads convened convenes co-convened");
  private static final Set<String> LED =
      Grammar.words(
          "delegation delegations meeting dialogue talks discussions committee commission session round team teams side summit workshop"
              + " council group event mission roundtable consultations sides");

  private static final int BY = 8;

  private final EventScene scene;
  private final Draft draft;
  private final EventFocus focus;

  EventChairs(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
    this.focus = new EventFocus(scene);
  }

  void chairs(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (isCoChair(line, i) && line.word(i + 2).equals("chairs") && (line.is(i + 3, ",") || line.at(i + 3, PEOPLE) != null || line.isCapital(i + 3))) {
        named(line, i);
        continue;
      }
      if (!CHAIR.contains(line.word(i)) && !isCoChair(line, i)) {
        continue;
      }
      if (isPost(line, i)) {
        continue;
      }
      int who = by(line, i);
      boolean by = who > 0;
      if (!isLed(line, i, by)) {
        continue;
      }
      Occasion o = focus.occasion(line, i);
      o = o == null && isDelegation(line) ? scene.meeting() : o;
      if (o == null || o.isVisit() && !by) {
        continue;
      }
      int from = by ? who : 0;
      int to = by ? NameList.end(line, who + 1) : i;
      boolean convened = line.word(i).contains("conven");
      boolean chaired = line.word(i).contains("chair") || line.word(i).equals("presided");
      Evidence evidence = line.evidence(convened ? "convened-by" : chaired ? "co-chaired-by" : "delegation-led-by", convened ? 0.85 : chaired ? 0.95 : 0.9);
      List<Mention> people = new java.util.ArrayList<>(line.mentions(from, to, PEOPLE));
      for (int k = i + 1; k < i + 45 && !by; k++) {
        boolean along = k < i + 8 || line.is(k - 1, "along") || line.is(k - 1, "together") || line.is(k - 1, "jointly");
        if (line.is(k, "with") && along) { // "A co-chaired the meeting with B"
          people.addAll(line.mentions(k, NameList.end(line, k + 1), PEOPLE));
          break;
        }
      }
      if (convened && people.size() < 2) {
        continue; // who convenes alone only calls others together
      }
      for (Mention m : people) {
        if (!line.is(line.after(m), "'s")) {
          draft.retract(o.thing, Property.PARTICIPANT, m.thing());
          draft.link(o.thing, Property.CHAIR, m.thing(), evidence);
        }
      }
      bodiesOf(line, o, from, to);
      if (people.isEmpty() && by) {
        for (Mention m : line.mentions(who, Math.min(to, line.size()), Set.of(Kind.ORGANIZATION))) {
          draft.link(o.thing, Property.PARTICIPANT, m.thing(), line.evidence("delegation-led-by", 0.85));
        }
      }
    }
  }

  /** "U.S. Co-Chairs, A, B, and C, were joined by EU Co-Chairs D and E". */
  private void named(EventLine line, int at) {
    Occasion o = focus.occasion(line, at);
    if (o == null) {
      return;
    }
    for (Mention m : line.mentions(at, NameList.end(line, at + 3), PEOPLE)) {
      draft.retract(o.thing, Property.PARTICIPANT, m.thing());
      draft.link(o.thing, Property.CHAIR, m.thing(), line.evidence("co-chaired-by", 0.92));
    }
  }

  /** "led by A for the secretariat, and by B from the ministry": on whose part they led. */
  private void bodiesOf(EventLine line, Occasion o, int from, int to) {
    for (Mention m : line.mentions(from, Math.min(to, line.size()), Set.of(Kind.ORGANIZATION))) {
      int before = line.is(line.first(m) - 1, "the") ? line.first(m) - 2 : line.first(m) - 1;
      boolean part = (line.is(before, "for") || line.is(before, "from")) && line.at(before - 1, PEOPLE) != null;
      if (part) {
        draft.link(o.thing, Property.PARTICIPANT, m.thing(), line.evidence("delegation-of", 0.78));
      }
    }
  }

  /** "A, co-chair of the working group", "elected as co-chairs": what they are, not what they did. */
  private static boolean isPost(EventLine line, int at) {
    int noun = isCoChair(line, at) ? at + 2 : at;
    String w = line.word(noun);
    boolean post = (w.endsWith("chair") || w.endsWith("chairs")) && line.is(noun + 1, "of");
    for (int i = noun + 2; i < noun + 6; i++) {
      post &= !LED.contains(line.word(i)) || line.isCapital(i);
    }
    return post;
  }

  /** "led by A", "led for the first time by A", "chaired on the Ruritanian side by B": where "by" stands, or -1. */
  private static int by(EventLine line, int verb) {
    for (int i = verb + 1; i < verb + BY; i++) {
      if (line.is(i, "by")) {
        return i;
      }
      boolean told = !line.isCapital(i) && EventGrammar.isVerb(line.word(i));
      if (told || line.is(i, ",") || line.is(i, ";") || line.at(i, PEOPLE) != null || line.at(i, Set.of(Kind.EVENT)) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** A delegation is that of the meeting which the release is about, however far behind. */
  private static boolean isDelegation(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.word(i).startsWith("delegation")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCoChair(EventLine line, int i) {
    return line.is(i, "co") && line.is(i + 1, "-") && line.word(i + 2).startsWith("chair");
  }

  /** Whether what is led or chaired meets: a delegation, a meeting, a happening of this line. */
  private boolean isLed(EventLine line, int verb, boolean by) {
    if (line.word(verb).contains("chair") || isCoChair(line, verb)) {
      return by || !line.mentions(Math.max(0, verb - 40), verb, PEOPLE).isEmpty();
    }
    int from = by ? Math.max(0, verb - 30) : verb + 1;
    int to = by ? verb : Math.min(line.size(), verb + 14);
    for (int i = from; i < to; i++) {
      if (LED.contains(line.word(i)) || line.at(i, Set.of(Kind.EVENT)) != null) {
        return true;
      }
    }
    return false;
  }
}
