package org.entente.extract.rules.account;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.NameList;
import org.entente.extract.rules.event.EventFocus;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventPhrases;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Sighting;
import org.entente.iri.Kind;

/**
 * Who headed the two sides of a meeting whose own words name nobody: "A and B stressed it during bilateral talks", "The heads of delegation,
 * A and B, welcomed", or the first sentence below the meeting that A of one side and B of the other speak in together.
 */
final class Counterparts {

  private static final String RULE = "heads-of-sides";
  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<String> IN = Set.of("during", "at", "in");
  private static final Set<String> HEADS = Grammar.words("heads leaders chairs co-chairs");
  private static final Set<String> HOLDING = Grammar.words("with by to from between alongside");
  private static final int NEAR = 6;
  private static final int REACH = 14;
  private static final int MOST = 4;

  private final EventScene scene;
  private final Draft draft;

  Counterparts(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  /** To be called when the chairs that are told by name are known. */
  void state() {
    for (EventLine line : scene.lines()) {
      if (line.tells()) {
        during(line);
        heads(line);
      }
    }
    for (Occasion o : scene.occasions()) {
      if (isOpen(o) && o.sense != Sense.GATHERING && !o.planned && !draft.has(o.thing, Property.CHAIR)) {
        below(o);
      }
    }
  }

  /** Whether two sides met there, and nobody is named by the words that tell it. */
  private boolean isOpen(Occasion o) {
    return (o.sense == Sense.TALKS || o.sense == Sense.SITTING) && o.people.isEmpty() && !o.type.equals("summit") && !o.type.equals("other");
  }

  /** "A and B agreed on it during their talks in Strelsau". */
  private void during(EventLine line) {
    for (EventScene.Hit hit : scene.hits(line)) {
      Sighting s = hit.sighting();
      if (!isOpen(hit.occasion()) || hit.occasion().sense != Sense.TALKS || s.told == Modality.DENIED || !isWithin(line, s.from)) {
        continue;
      }
      List<Mention> who = speakers(line, s.from);
      if (areOfTwoSides(who)) {
        chair(hit.occasion(), line, who);
      }
    }
  }

  private static boolean isWithin(EventLine line, int from) {
    for (int i = from - 1; i > 0 && from - i < 4; i--) {
      if (IN.contains(line.word(i))) {
        return true;
      }
      if (!Grammar.DETERMINERS.contains(line.word(i)) && !Grammar.isModifier(line.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "The delegation heads, A and B, …", "The two heads of delegation – A and B –". */
  private void heads(EventLine line) {
    for (int i = 1; i < line.size(); i++) {
      boolean delegation = line.is(i - 1, "delegation") || line.is(i + 1, "of") && (line.word(i + 2).startsWith("delegation") || line.word(i + 3).startsWith("delegation") || line.word(i + 4).startsWith("delegation"));
      if (!HEADS.contains(line.word(i)) || !delegation) {
        continue;
      }
      List<Mention> who = line.mentions(i + 1, NameList.end(line, i + 1), PEOPLE);
      Occasion o = new EventFocus(scene).occasion(line, i);
      o = o == null || o.isVisit() ? scene.meeting() : o;
      if (o != null && who.size() > 1 && areOfTwoSides(who)) {
        chair(o, line, who);
      }
      return;
    }
  }

  /** The first sentence below a meeting in which one of each side stands before the verb, with nobody else. */
  private void below(Occasion o) {
    List<EventLine> lines = scene.lines();
    int first = o.first().line.sentence().index();
    for (int i = first + 1; i < lines.size() && i - first <= NEAR; i++) {
      EventLine line = lines.get(i);
      if (!line.tells() || line.isHeadline() || scene.speaksOfOthersOnly(line, o)) {
        continue;
      }
      List<Mention> who = speakers(line, line.size());
      if (who.size() == 2 && areOfTwoSides(who) && EventPhrases.titled(line, line.first(who.get(0))) <= 1) {
        chair(o, line, who);
        return;
      }
    }
  }

  /** The people who stand before the first verb of a line, if it comes before a place. */
  private static List<Mention> speakers(EventLine line, int to) {
    int verb = 0;
    while (verb < to && (line.isCapital(verb) || line.at(verb, PEOPLE) != null || !EventGrammar.isVerb(line.word(verb)))) {
      verb++;
    }
    List<Mention> who = verb >= to ? List.of() : line.mentions(0, verb, PEOPLE);
    boolean held = who.stream().anyMatch(m -> line.is(line.after(m), "'s") || isHeld(line, m));
    return held ? List.of() : who;
  }

  /** "with A", "by the Minister of B, C": not the ones who speak. */
  private static boolean isHeld(EventLine line, Mention m) {
    for (int i = line.first(m) - 1; i >= 0 && line.first(m) - i < REACH && line.at(i, PEOPLE) == null; i--) {
      if (HOLDING.contains(line.word(i)) && !line.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean areOfTwoSides(List<Mention> who) {
    Set<Thing> homes = new HashSet<>();
    Set<Thing> people = new LinkedHashSet<>();
    for (Mention m : who) {
      Thing home = scene.homeOf(m.thing());
      people.add(m.thing());
      if (home != null) {
        homes.add(home);
      }
    }
    return homes.size() == 2 && people.size() <= MOST;
  }

  private void chair(Occasion o, EventLine line, List<Mention> who) {
    for (Mention m : who) {
      draft.retract(o.thing, Property.PARTICIPANT, m.thing());
      draft.link(o.thing, Property.CHAIR, m.thing(), line.evidence(RULE, 0.82));
    }
  }
}
