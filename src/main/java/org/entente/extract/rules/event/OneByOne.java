package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.NameList;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One phrase may tell of several encounters: "met separately with A, B and C", "held bilateral meetings with A of X and B of Y". Where those who
 * are met are all of one country, it tells of one: "held talks with the Transport Minister A, the Science Minister B and C".
 */
final class OneByOne {

  private static final Set<Kind> POST = Set.of(Kind.POST);
  private static final Set<String> TOGETHER =
      Grammar.words("accompanied together jointly alongside including led representing headed between both trilateral trilaterally joint on about");

  private OneByOne() {}

  /** The encounters of one who met several, each with one of them; the sighting itself where it tells of one. */
  static List<Sighting> of(EventScene scene, Sighting s, String noun, @Nullable Thing host, List<Mention> guests, int from) {
    EventLine line = s.line;
    List<Mention> each = distinct(guests, host);
    boolean apart = line.is(from - 2, "separately") || line.is(from - 2, "individually") || line.is(from - 1, "separately") || line.is(from - 1, "individually");
    if (each.size() < 2 || line.isHeadline() || !apart && !areOfSeveralHomes(scene, host, each)) {
      return List.of(s);
    }
    int last = line.first(each.get(each.size() - 1));
    for (int i = from; i < last; i++) {
      if (TOGETHER.contains(line.word(i)) && !line.isCapital(i) && line.at(i) == null) {
        return List.of(s);
      }
    }
    return each(s, noun, host, each, from);
  }

  /** Whether the guests come from more than one country besides the host's own. */
  private static boolean areOfSeveralHomes(EventScene scene, @Nullable Thing host, List<Mention> guests) {
    Thing own = host == null ? null : scene.homeOf(host);
    return guests.stream().map(m -> scene.homeOf(m.thing())).filter(home -> home != null && home != own).distinct().count() > 1;
  }

  private static List<Sighting> each(Sighting s, String noun, @Nullable Thing host, List<Mention> each, int from) {
    EventLine line = s.line;
    boolean postsFirst = line.is(line.first(each.get(0)) - 1, ",");
    List<Sighting> found = new ArrayList<>();
    int start = from;
    for (int k = 0; k < each.size(); k++) {
      Mention guest = each.get(k);
      int next = k + 1 < each.size() ? start(line, start, guest, each.get(k + 1), postsFirst) : apposition(line, line.after(guest));
      int end = next;
      while (k + 1 < each.size() && end > line.after(guest) && isJoint(line, end - 1)) {
        end--;
      }
      found.add(one(s, noun, host, guest, line.text(start, end), sides(s, start, end)));
      start = next;
    }
    return found;
  }

  /** "bilateral meetings with A, B and C", "separate talks with A and B": those that a noun tells, in the plural or each apart. */
  static List<Sighting> of(EventScene scene, Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    boolean talks = phrase.sense() == EventNouns.Sense.TALKS;
    boolean apart = phrase.plural() && (talks || phrase.sense() == EventNouns.Sense.SITTING);
    for (int i = phrase.from() - 1; i < phrase.head(); i++) {
      apart |= phrase.plural() && line.is(i, "separate");
    }
    int with = phrase.headEnd();
    while (with < phrase.to() && !line.is(with, "with") && line.at(with) == null && !line.is(with, "between")) {
      with++;
    }
    boolean between = line.is(with, "between");
    if (!apart || s.pointsBack || !between && !line.is(with, "with")) {
      return List.of(s);
    }
    int from = with + 1;
    List<Mention> who = line.mentions(from, NameList.end(line, from), Set.of(Kind.OFFICIAL));
    String noun = line.text(phrase.from(), phrase.headEnd());
    String one = noun.endsWith("meetings") ? noun.substring(0, noun.length() - 1) : noun;
    if (between) { // "meetings between A and B and C"
      boolean several = who.size() > 2 && !line.is(line.after(who.get(0)), ",");
      return several ? each(s, one, who.get(0).thing(), who.subList(1, who.size()), line.after(who.get(0)) + 1) : List.of(s);
    }
    List<Mention> before = VerbPhrase.subjects(line, phrase.from());
    return of(scene, s, one, before.isEmpty() ? null : before.get(0).thing(), who, from);
  }

  private static List<Mention> distinct(List<Mention> guests, @Nullable Thing host) {
    List<Mention> each = new ArrayList<>();
    for (Mention m : guests) {
      boolean known = host == m.thing() || each.stream().anyMatch(e -> e.thing() == m.thing());
      if (!known && m.form() != Mention.Form.ANAPHOR) {
        each.add(m);
      }
    }
    return each;
  }

  /** The sides of all, and those named with one of the guests: "talks with the Ruritanian minister A and the Grausteinian minister B". */
  private static Set<Thing> sides(Sighting s, int from, int to) {
    Set<Thing> own = new LinkedHashSet<>();
    for (Mention m : s.line.mentions(0, s.line.size(), s.sides.stream().map(Thing::kind).collect(Collectors.toSet()))) {
      int at = s.line.first(m);
      if (s.sides.contains(m.thing()) && (at < s.from || at >= from && at < to)) {
        own.add(m.thing());
      }
    }
    return own;
  }

  private static Sighting one(Sighting s, String noun, @Nullable Thing host, Mention guest, String who, Set<Thing> sides) {
    Sighting one = s.part();
    one.sides.addAll(sides);
    one.names.add(noun + " with " + who);
    if (host != null) {
      one.people.add(host);
      one.names.add(noun + " of " + host.label() + " with " + who);
      one.names.add(noun + " of " + host.label() + " and " + guest.thing().label());
    }
    one.people.add(guest.thing());
    return one;
  }

  /** Where what is said of the next guest begins: behind the comma or "and" before the name, or before the post that stands before it. */
  private static int start(EventLine line, int start, Mention guest, Mention next, boolean postsFirst) {
    int joint = line.after(guest);
    if (postsFirst && line.is(line.first(guest) - 1, ",") && line.is(line.first(next) - 1, ",") && line.first(next) - joint > 2 && isJoint(line, joint)) {
      return line.is(joint + 1, "and") ? joint + 2 : joint + 1; // "the Minister of Science, A, the Minister of Research, B"
    }
    boolean postFirst = !line.mentions(start, line.first(guest), POST).isEmpty();
    int from = line.after(guest);
    int i = line.first(next);
    List<Mention> posts = line.mentions(from, i, POST);
    if (postFirst && line.is(i - 1, ",") && !posts.isEmpty()) {
      i = line.first(posts.get(posts.size() - 1)); // "the Minister of Science, B"
    }
    int titled = EventPhrases.titled(line, i);
    if (titled > from && titled < i && isJoint(line, titled - 1)) {
      return titled; // "A, Trade and Industry Minister B"
    }
    while (i > from && (!isJoint(line, i - 1) || line.at(i - 1, POST) != null)) {
      i--;
    }
    return i > from ? i : line.first(next);
  }

  /** After ", the Minister of Science" where it follows a name. */
  private static int apposition(EventLine line, int after) {
    List<Mention> posts = line.is(after, ",") ? line.mentions(after + 1, Math.min(line.size(), after + 5), POST) : List.of();
    return posts.isEmpty() ? after : line.after(posts.get(0));
  }

  private static boolean isJoint(EventLine line, int i) {
    return line.is(i, ",") || line.is(i, "and") || line.is(i, ";") || line.is(i, "with") || line.is(i, "as") || line.is(i, "well");
  }
}
