package org.entente.extract.rules.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Ordinals;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** When and where a happening was, by the words around what tells of it: "on 5 May", "in Bern", "held online". */
public final class Whereabouts {

  private static final int REACH = 40;
  private static final Set<Kind> PLACES = Set.of(Kind.PLACE, Kind.COUNTRY);
  private static final Set<Kind> ACTORS = Set.of(Kind.COUNTRY, Kind.UNION, Kind.OFFICIAL, Kind.ORGANIZATION, Kind.FORUM);
  private static final Set<String> BREAKS = Set.of(";", ":");
  private static final Set<String> AFTER_PLACE =
      Grammar.words(
          ", . ; : ) and on from to for with by today yesterday this last next will where during at earlier later between as is was were after before following");
  private static final Set<String> ONLINE = Grammar.words("online virtually virtual videoconference teleconference videolink webinar");

  private static final Set<String> STAYS = Grammar.words("stay visit trip");
  private static final Set<String> NEXT_DEEDS =
      Grammar.words("visit visited visits meet meets attend attended attends tour toured travel travelled traveled deliver delivered participate participated");

  private Whereabouts() {}

  /**
   * The date that belongs to words from one place to another: the first behind them, unless another happening or deed stands between;
   * else the one that opens the sentence.
   *
   * @param heads where other happenings stand in the line
   */
  static @Nullable DateMention date(EventLine line, int from, int to, Set<Integer> heads) {
    List<DateMention> dates = line.dates();
    if (dates.isEmpty()) {
      return null;
    }
    for (int i = from; i < to; i++) {
      DateMention inside = line.dateAt(i);
      if (inside != null && !isOfAnother(line, i)) {
        DateMention day = inside.start().hasMonth() ? null : behind(line, to, heads);
        return day != null && day.start().hasMonth() && day.start().year() == inside.start().year() ? day : inside; // "the 2024 symposium on 3 May"
      }
    }
    DateMention behind = behind(line, to, heads);
    return behind != null ? behind : before(line, from, to, heads);
  }

  /** "in honour of the 2010 partnership". */
  private static boolean isAdjective(EventLine line, int at) {
    DateMention date = line.dateAt(at);
    return date != null && !date.start().hasMonth() && date.exact() && line.is(line.first(date) - 1, "the") && line.after(date) == line.first(date) + 1;
  }

  private static @Nullable DateMention behind(EventLine line, int to, Set<Integer> heads) {
    for (int i = afterParticiple(line, to); i < line.size() && i - to < REACH; i++) {
      String w = line.word(i);
      if (BREAKS.contains(w) || w.equals("following") && Grammar.DETERMINERS.contains(line.word(i + 1)) || (w.equals("which") || w.equals("that")) && !goesOnTaking(line, i + 1)) {
        return null;
      }
      DateMention date = line.dateAt(i);
      if (date != null) {
        return isOfAnother(line, i) || isAdjective(line, i) ? null : date;
      }
      boolean apart = heads.contains(i) || isDeed(line, i) || isParticipleOfAnother(line, i) || isNewClause(line, i);
      if (apart) {
        return null;
      }
    }
    return null;
  }

  /** ", and the other side looks forward": somebody else's deed begins. */
  private static boolean isNewClause(EventLine line, int i) {
    boolean joint = (line.is(i, "and") || line.is(i, "but") || line.is(i, "while")) && line.is(i - 1, ",");
    if (!joint) {
      return false;
    }
    int subject = Grammar.DETERMINERS.contains(line.word(i + 1)) ? i + 2 : i + 1;
    Mention m = line.at(subject);
    int verb = m == null ? subject + 1 : line.after(m);
    boolean actor = m == null ? Grammar.PRONOUNS.contains(line.word(subject)) : ACTORS.contains(m.thing().kind());
    String w = line.word(verb);
    return actor && !line.isCapital(verb) && (EventGrammar.isVerb(w) || w.length() > 4 && w.endsWith("s") && !w.endsWith("ss") && line.at(verb) == null);
  }

  /** "the committee established under the agreement of 2008 met": where the sentence goes on with what took place. */
  private static int afterParticiple(EventLine line, int to) {
    if (line.is(to, ",") && (line.is(to + 1, "which") || line.is(to + 1, "who")) && !goesOnTaking(line, to + 2)) {
      return afterRelative(line, to + 2);
    }
    boolean participle = isDeed(line, to) && line.word(to).endsWith("ed") || isParticipleOfAnother(line, to);
    if (!participle) {
      return to;
    }
    for (int i = to + 1; i < line.size() && i - to < 30; i++) {
      String w = line.word(i);
      boolean goesOn = w.equals("took") || w.equals("was") || w.equals("were") || w.equals("will") || w.equals("met") || w.equals("takes") || w.equals("convened");
      if (goesOn && !line.isCapital(i) && (w.equals("took") || w.equals("takes") ? line.is(i + 1, "place") : true)) {
        return i;
      }
    }
    return to;
  }

  /** "a meeting, which will focus on fusion, is scheduled to take place": where the sentence goes on, or the place itself where it does not. */
  private static int afterRelative(EventLine line, int from) {
    for (int i = from; i < line.size() && i - from < 30; i++) {
      String w = line.word(i);
      boolean goesOn = Grammar.AUXILIARIES.contains(w) && goesOnTaking(line, i) || w.equals("took") || w.equals("takes");
      boolean scheduled = (w.equals("is") || w.equals("was")) && (line.is(i + 1, "scheduled") || line.is(i + 1, "planned") || line.is(i + 1, "expected") || line.is(i + 1, "due"));
      if (line.is(i - 1, ",") && (goesOn || scheduled)) {
        return i;
      }
    }
    return from - 1;
  }

  /** "which took place", "which will be held". */
  private static boolean goesOnTaking(EventLine line, int from) {
    for (int i = from; i < from + 4; i++) {
      String w = line.word(i);
      if (!Grammar.AUXILIARIES.contains(w)) {
        return EventGrammar.TAKING_PLACE.contains(w);
      }
    }
    return false;
  }

  /** A date that belongs to an instrument ("the agreement of 2008") or says how long or since when. */
  public static boolean isOfAnother(EventLine line, int at) {
    Mention m = line.at(at);
    if (m != null && m.thing().kind() == Kind.AGREEMENT && m.form() != Mention.Form.ANAPHOR && line.after(m) - line.first(m) < 30) {
      return true;
    }
    int before = at - 1;
    DateMention date = line.dateAt(at);
    if (date != null && !date.start().hasMonth() && date.exact() && line.first(date) > 0 && line.isCapital(line.first(date) - 1) && line.after(date) == line.first(date) + 1
        && !Grammar.PREPOSITIONS.contains(line.word(line.first(date) - 1))) {
      return true; // "Horizon 2020"
    }
    if (line.is(before, "in") && (line.is(before - 1, "as") || line.is(before - 1, "like") || line.is(before - 1, "unlike") || line.is(before - 1, "than"))) {
      return true; // "as in 2020, the meeting was held online"
    }
    return line.is(before, "since") || line.is(before, "by") || line.is(before, "until") || line.is(before, "from") && !isSpan(line, at)
        || line.is(before, "between") && !isSpan(line, at) || line.is(before, "of") && line.at(before - 1) != null && line.at(before - 1, Set.of(Kind.FORUM)) == null;
  }

  private static boolean isSpan(EventLine line, int at) {
    DateMention d = line.dateAt(at);
    return d != null && d.end() != null;
  }

  /** A verb that tells another deed than taking place. */
  private static boolean isDeed(EventLine line, int i) {
    String w = line.word(i);
    if (line.isCapital(i) || EventGrammar.TAKING_PLACE.contains(w) || Grammar.PARTICIPLE_MODIFIERS.contains(w)) {
      return false;
    }
    boolean modifier = w.endsWith("ed") && (Grammar.PREPOSITIONS.contains(line.word(i - 1)) || Grammar.DETERMINERS.contains(line.word(i - 1)));
    return line.at(i) == null && EventGrammar.isVerb(w) && !modifier;
  }

  private static boolean isParticipleOfAnother(EventLine line, int i) {
    return line.is(i, "set") && line.is(i + 1, "up");
  }

  private static @Nullable DateMention before(EventLine line, int from, int to, Set<Integer> heads) {
    DateMention last = null;
    for (DateMention d : line.dates()) {
      if (line.after(d) <= from) {
        last = d;
      }
    }
    if (last == null || isOfAnother(line, line.first(last)) || line.is(line.first(last) - 1, "since")) {
      return null;
    }
    int start = line.first(last);
    boolean opens = start <= 3 || line.is(start - 1, ",") || isClauseStart(line, start) || from - line.after(last) <= 3;
    if (!opens) {
      return null;
    }
    for (int i = Math.max(0, start - 9); i < start; i++) {
      String w = line.word(i);
      if (w.equals("launched") || w.equals("established") || w.equals("founded") || w.equals("created") || w.equals("signed") || w.equals("introduced")) {
        return null; // "Launched in 2004, the annual forum"
      }
    }
    for (int i = line.after(last); i < from; i++) {
      boolean clause = start > 3 && (line.is(i, "and") || line.is(i, "but") || line.is(i, "while")) && line.is(i - 1, ",");
      if (clause || heads.contains(i) && line.word(i).equals(";")) {
        return null;
      }
    }
    return last;
  }

  private static boolean isClauseStart(EventLine line, int start) {
    String w = line.word(start - 1);
    return (w.equals("on") || w.equals("in")) && (start <= 4 || line.is(start - 2, ",") || line.is(start - 2, "and"));
  }

  /** The places behind some words: "in Bern", "at the University of Basel", "in Australia". */
  static Set<Thing> places(EventScene scene, EventLine line, int to, Set<Integer> heads) {
    Set<Thing> found = new LinkedHashSet<>();
    for (int i = afterParticiple(line, to); i < line.size() && i - to < REACH; i++) {
      if (BREAKS.contains(line.word(i)) || heads.contains(i) || isNextDeed(line, i)) {
        break;
      }
      if (!(line.is(i, "in") || line.is(i, "at") && found.isEmpty())) {
        if (isDeed(line, i)) {
          break;
        }
        continue;
      }
      Mention m = place(line, i + 1, line.is(i, "in"));
      if (m != null) {
        addAll(line, m, found);
        i = line.after(m) - 1;
      } else if (line.is(i, "in")) {
        unknown(scene, line, i + 1, found);
      }
    }
    return found;
  }

  /** "will meet A and visit B in Strelsau": the place is that of the second. */
  private static boolean isNextDeed(EventLine line, int i) {
    if (!line.is(i, "and") && !line.is(i, ",")) {
      return false;
    }
    int verb = i + 1;
    while (verb < i + 5 && (line.is(verb, "to") || line.is(verb, "will") || line.is(verb, "also") || line.is(verb, "then") || line.is(verb, "later"))) {
      verb++;
    }
    return NEXT_DEEDS.contains(line.word(verb));
  }

  /** The places that open a sentence: "In Tel Aviv, the delegation …". */
  static Set<Thing> opening(EventScene scene, EventLine line) {
    Set<Thing> found = new LinkedHashSet<>();
    int i = line.is(0, "later") || line.is(0, "then") ? 1 : 0;
    if (line.dateAt(0) != null) {
      i = line.after(line.dateAt(0));
    }
    i = stay(line, i);
    boolean to = line.is(i, "to") && i > 1;
    if (line.is(i, "in") || to || line.is(i, "while") && line.is(i + 1, "in")) {
      Mention m = place(line, line.is(i, "while") ? i + 2 : i + 1, true);
      if (m != null) {
        addAll(line, m, found);
      } else if (!to) {
        unknown(scene, line, line.is(i, "while") ? i + 2 : i + 1, found);
      }
    }
    return found;
  }

  /** "During his stay in Strelsau, the minister met": where "in" or "to" stands, as "in" would at the beginning of a sentence. */
  private static int stay(EventLine line, int from) {
    boolean opens = line.is(from, "during") || line.is(from, "on");
    for (int i = from + 2; i < from + 5 && opens; i++) {
      if (STAYS.contains(line.word(i)) && (line.is(i + 1, "in") || line.is(i + 1, "to"))) {
        return i + 1;
      }
    }
    return from;
  }

  /** "will travel on to Strelsau to meet": where one goes to do something. */
  static Set<Thing> gone(EventLine line, int to) {
    Set<Thing> found = new LinkedHashSet<>();
    for (int i = to - 1; i > 0 && to - i < 12 && found.isEmpty(); i--) {
      if (line.is(i, "to") || line.is(i, "in")) {
        Mention m = place(line, i + 1, true);
        if (m != null) {
          addAll(line, m, found);
        }
      }
    }
    return found;
  }

  /** "in Strelsau today": capitals that no list knows, where the sentence goes on as it does behind a place. */
  private static void unknown(EventScene scene, EventLine line, int from, Set<Thing> found) {
    int to = from;
    while (to < line.size() && to - from < 4 && line.isCapital(to) && line.at(to) == null && line.dateAt(to) == null && Ordinals.of(line.word(to)) == 0) {
      to++;
    }
    boolean word = to > from && line.text(from).length() > 2 && !line.words().token(from).isAllCapitals();
    if (word && (to == line.size() || AFTER_PLACE.contains(line.word(to)) || line.dateAt(to) != null || line.word(to).endsWith("ed"))) {
      found.add(scene.place(line.text(from, to)));
    }
  }

  /** A place and those that follow it: "Lausanne and Zurich", "Bern, Switzerland". */
  private static void addAll(EventLine line, Mention first, Set<Thing> found) {
    Mention m = first;
    while (m != null) {
      found.add(m.thing());
      int next = line.after(m);
      if (line.is(next, "and") || line.is(next, ",")) {
        int then = line.is(next, ",") && line.is(next + 1, "and") ? next + 2 : next + 1;
        m = place(line, then, true);
        if (m != null && line.first(m) != then && !(line.is(then, "the") && line.first(m) == then + 1)) {
          m = null;
        }
      } else {
        m = null;
      }
    }
  }

  private static @Nullable Mention place(EventLine line, int at, boolean close) {
    int limit = close ? at + 2 : at + 10;
    for (int i = at; i < limit && i < line.size(); i++) {
      Mention whole = line.at(i);
      if (whole != null && whole.thing().kind() == Kind.ORGANIZATION) {
        return null; // "at the Embassy of Ruritania in Strelsau": what follows tells the place
      }
      Mention m = line.at(i, PLACES);
      if (m != null && m.form() != Mention.Form.ADJECTIVE && m.form() != Mention.Form.ANAPHOR && isPlace(m) && !line.is(line.after(m), "'s")) {
        return m;
      }
      if (!line.isCapital(i) && !line.is(i, "the") && !line.is(i, "of") && !line.is(i, "central") && line.at(i) == null) {
        return null;
      }
    }
    return null;
  }

  private static boolean isPlace(Mention m) {
    return m.thing().kind() == Kind.PLACE || m.thing().kind() == Kind.COUNTRY;
  }

  /** Whether the words near say that it was held online. */
  static boolean isOnline(EventLine line, int from, int to) {
    for (int i = Math.max(0, from - 4); i < Math.min(line.size(), to + 14); i++) {
      if (ONLINE.contains(line.word(i)) && !line.isCapital(i) || line.is(i, "video") && (line.is(i + 1, "conference") || line.is(i + 1, "link") || line.is(i + 1, "call"))) {
        return true;
      }
    }
    return false;
  }
}
