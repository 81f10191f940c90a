package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Ordinals;
import org.entente.iri.Kind;
import org.entente.reference.NameTrie;

/** Which nouns of a sentence name a happening, and which only look so: "a call for proposals", "will visit", "Special Advisor for the Summit". */
public final class OccasionNouns {

  /** No sentence names more happenings; a longer list is no prose. */
  private static final int MOST = 40;
  private static final Set<Kind> OTHERS = Set.of(Kind.ORGANIZATION, Kind.INITIATIVE, Kind.AGREEMENT, Kind.OFFICIAL, Kind.POST);
  private static final Set<String> POSTS = Grammar.words("advisor envoy coordinator secretary representative ambassador director chair sherpa");

  /** Whose standing conference is a body. */
  private static final Set<String> MEMBERS = Grammar.words("rectors directors presidents bishops universities governments mayors");
  private static final Set<String> EVENT_AIMS = Grammar.words("mark celebrate commemorate honour honor launch");

  private final EventScene scene;

  public OccasionNouns(EventScene scene) {
    this.scene = scene;
  }

  public List<EventPhrase> phrases(EventLine line) {
    List<EventPhrase> found = new ArrayList<>();
    int end = -1;
    List<NameTrie.Match<EventNouns.Noun>> matches = scene.nouns().nouns(line.words());
    for (int k = 0; k < matches.size(); k++) {
      NameTrie.Match<EventNouns.Noun> match = matches.get(k);
      boolean alias = !found.isEmpty() && isAlias(line, match.from(), found.get(found.size() - 1));
      boolean compound = k + 1 < matches.size() && matches.get(k + 1).from() == match.to(); // "the Forum Summit"
      if (alias || compound || match.from() < end && line.at(match.from(), Set.of(Kind.FORUM)) == null || isInside(line, match) || isNoNoun(line, match)) {
        continue;
      }
      if (found.size() >= MOST) {
        break;
      }
      EventPhrase phrase = EventPhrases.read(line, match);
      found.add(phrase);
      end = phrase.headEnd();
    }
    return found;
  }

  /** "the Summit for the Sea (“Sea Summit”)": another name of the one before. */
  private static boolean isAlias(EventLine line, int head, EventPhrase before) {
    int opening = head - 1;
    while (opening > before.headEnd() && head - opening < 6 && !line.is(opening, "(")) {
      opening--;
    }
    return line.is(opening, "(") && head < before.to() && line.isQuote(opening + 1);
  }

  /** Inside the name of a body, programme or instrument. */
  private static boolean isInside(EventLine line, NameTrie.Match<EventNouns.Noun> match) {
    int the = match.from();
    while (the > 0 && match.from() - the < 6 && line.isCapital(the - 1)) {
      the--;
    }
    if (line.is(the - 1, "the") && line.is(the - 2, "for") && line.isCapital(the - 3) && POSTS.contains(line.word(the - 3))) {
      return true; // "Special Advisor for the Summit"
    }
    if (line.isCapital(match.from()) && line.is(match.to(), "of") && MEMBERS.contains(line.word(line.is(match.to() + 1, "cantonal") ? match.to() + 2 : match.to() + 1))) {
      return true; // "the Ruritanian Conference of Rectors"
    }
    Mention m = line.at(match.from(), OTHERS);
    if (m == null || m.form() == Mention.Form.ANAPHOR) {
      return false;
    }
    if (m.thing().kind() == Kind.ORGANIZATION && line.after(m) == match.to() && line.is(match.to(), "in") && isAt(line, line.first(m))) {
      return false; // "on the sidelines of the World Forum in Strelsau"
    }
    boolean ends = m.thing().kind() == Kind.INITIATIVE && (line.after(m) == match.to() || match.values().get(0).type().equals("dialogue"));
    return !ends && !(m.thing().kind() == Kind.AGREEMENT && line.first(m) < match.from() - 6);
  }

  private static boolean isAt(EventLine line, int from) {
    int before = line.is(from - 1, "the") ? from - 2 : from - 1;
    return line.is(before, "at") || line.is(before, "during") || line.is(before, "attended") || line.is(before, "attend") || line.is(before, "of") && EventTies.MARGINS.contains(line.word(before - 1));
  }

  /** "a call for proposals", "will visit", "meeting the needs": no noun of a happening. */
  private static boolean isNoNoun(EventLine line, NameTrie.Match<EventNouns.Noun> match) {
    String noun = match.values().get(0).noun();
    int head = match.from();
    String before = line.word(head - 1);
    String after = line.word(match.to());
    if (noun.equals("talks") && line.is(head, "talk")) {
      return true;
    }
    if (noun.equals("call")) {
      return !(after.equals("with") || after.equals("between")) || before.equals("to");
    }
    boolean verbal = before.equals("to") || before.equals("will") || before.equals("would") || before.equals("also") || before.equals("can")
        || before.equals("shall") || before.equals("they") || before.equals("who") || before.equals("not");
    if (noun.equals("visit") || noun.equals("tour") || noun.equals("exhibition")) {
      boolean object = noun.equals("visit") && !isArticle(before) && !line.isHeadline()
          && (after.equals("the") || after.equals("several") || after.equals("a") || line.isCapital(match.to()) && line.dateAt(match.to()) == null);
      return object || verbal && !isDirected(line, head) || line.at(head - 1, Set.of(Kind.OFFICIAL)) != null;
    }
    if (noun.equals("mission")) {
      return !(after.equals("by") || after.equals("to") && (line.at(match.to() + 1, EventScene.SIDES) != null || line.is(match.to() + 1, "the") && line.at(match.to() + 2, EventScene.SIDES) != null))
          && !(before.equals("the") && after.equals("will")) && !before.equals("this");
    }
    if (noun.startsWith("video") || noun.startsWith("tele")) {
      return before.equals("via") || before.equals("by") || before.equals("through") || before.equals("per");
    }
    if (noun.equals("meeting")) {
      boolean object = line.is(match.to(), "the") && !line.isCapital(head) && !isArticle(before);
      return object || before.equals("be") || before.equals("are") || before.equals("is") || before.equals("were") || before.equals("in") && after.equals("the");
    }
    if (noun.equals("ministerial")) { // "the Clean Energy Ministerial", not "the Ministerial Council"
      return !line.isCapital(head) || line.isCapital(match.to()) || !after.isEmpty() && Grammar.isModifier(after);
    }
    if (noun.equals("course")) {
      boolean set = line.word(head - 2).startsWith("set") || line.word(head - 2).startsWith("chart") || line.word(head - 2).startsWith("stay");
      return set || after.equals("of") || !isArticle(before) && !line.isCapital(head) && !before.endsWith("ing") && !before.equals("day");
    }
    if (noun.equals("lunch") || noun.equals("dinner") || noun.equals("banquet")) {
      return !isArticle(before) && !EventPhrases.MODIFIERS.contains(before);
    }
    if (noun.equals("event")) {
      boolean which = after.equals("marking") || after.equals("celebrating") || after.equals("hosted") || after.equals("organised") || after.equals("organized")
          || (after.equals("to") || after.equals("in")) && EVENT_AIMS.contains(line.word(match.to() + 1));
      boolean attended = after.equals("on") && (before.equals("a") || before.equals("an")) && line.is(head - 2, "in");
      return !which && !attended || before.equals("the");
    }
    if (noun.equals("audience")) {
      return !after.equals("with");
    }
    if (noun.equals("round")) {
      boolean which = Ordinals.of(before) > 0 || before.equals("next") || before.equals("last") || before.equals("previous") || before.equals("latest");
      return !which || after.equals("table");
    }
    if (noun.equals("opening")) {
      return !after.equals("of") || line.isHeadline() || !isArticle(before) && !before.equals("official");
    }
    boolean named = noun.equals("expo") || noun.equals("week") || noun.equals("days") || noun.equals("fair") || noun.equals("congress");
    return named && !line.isCapital(head);
  }

  /** "during his visit to", "prior to visit". */
  private static boolean isDirected(EventLine line, int head) {
    return line.is(head - 1, "to") && (line.is(head - 2, "prior") || line.is(head - 2, "addition"));
  }

  private static boolean isArticle(String word) {
    return Grammar.DETERMINERS.contains(word) || Ordinals.of(word) > 0;
  }
}
