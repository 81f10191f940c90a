package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** What stands around a verb that tells a happening: who does it, to whom, how far its object reaches, and how it is called then. */
public final class VerbPhrase {

  private static final int REACH = 60;
  static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  public static final Set<String> GROUPS =
      Grammar.words("delegation delegations representatives leaders ministers officials members directors counterparts counterpart heads presidents chairs advisors"
              + " advisers secretaries envoys ambassadors experts scientists researchers stakeholders executives students entrepreneurs rectors commissioners"
              + " chiefs delegates sides parties teams negotiators investors companies academics principals community alumni rectors scholars businesspeople");
  private static final Set<String> STOPS = Grammar.words("; : . where who which while whereas during following before after until because since when");

  private static final Set<String> BE = Grammar.words("was were is are be been being");

  private static final Set<String> ENCOUNTERS = Grammar.words("met meet meets meeting received visited visit held hold paid pay had attended attend spoke talked discussed");
  private static final Set<String> ADVERBS = Grammar.words("also then later subsequently afterwards to");

  private final EventScene scene;

  VerbPhrase(EventScene scene) {
    this.scene = scene;
  }

  /** The people who stand before a verb in its clause. */
  public static List<Mention> subjects(EventLine line, int verb) {
    int from = 0;
    for (int i = verb - 1; i >= 0 && verb - i < REACH; i--) {
      if (line.is(i, ";") || line.is(i, ":") || line.is(i, "while") || line.isQuote(i)) {
        from = i + 1;
        break;
      }
      from = i;
    }
    List<Mention> found = new ArrayList<>();
    int shared = shared(line, from, verb);
    for (Mention m : line.mentions(from, shared, PEOPLE)) {
      if (!line.is(line.after(m), "'s") && found.stream().noneMatch(f -> f.thing() == m.thing())) {
        found.add(m);
      }
    }
    return found;
  }

  /** "A met B and received C": where the verb stands with which a verb shares its subject, else the verb itself. */
  private static int shared(EventLine line, int from, int verb) {
    int joint = verb - 1;
    while (joint > from && (Grammar.AUXILIARIES.contains(line.word(joint)) || ADVERBS.contains(line.word(joint)) || line.word(joint).endsWith("ly"))) {
      joint--;
    }
    if (!line.is(joint, "and") && !line.is(joint, ",")) {
      return verb;
    }
    for (int i = from + 1; i < joint; i++) {
      boolean told = ENCOUNTERS.contains(line.word(i)) && line.at(i) == null || line.is(i, "called") && (line.is(i + 1, "on") || line.is(i + 1, "upon"));
      if (told && (!line.mentions(from, i, PEOPLE).isEmpty() || group(line, i))) {
        return i;
      }
    }
    return verb;
  }

  /** How far the object of a verb reaches. */
  public static int objectEnd(EventLine line, int from) {
    int i = from;
    while (i < line.size() && i - from < REACH) {
      Mention m = line.at(i);
      if (m != null) {
        i = Math.max(i + 1, line.after(m));
        continue;
      }
      String w = line.word(i);
      boolean purpose = w.equals("to") && !line.isCapital(i + 1) && line.at(i + 1) == null && !Grammar.DETERMINERS.contains(line.word(i + 1));
      boolean next = (w.equals("and") || w.equals(",")) && (ENCOUNTERS.contains(line.word(i + 1)) || ADVERBS.contains(line.word(i + 1)) && ENCOUNTERS.contains(line.word(i + 2)));
      if (next || STOPS.contains(w) || purpose || line.dateAt(i) != null || !line.isCapital(i) && Grammar.AUXILIARIES.contains(w)
          || w.equals("in") && line.at(i + 1, Set.of(Kind.PLACE)) != null && i > from) {
        return i;
      }
      i++;
    }
    return Math.min(i, line.size());
  }

  /** "was received yesterday by": where "by" stands behind a passive, or -1. */
  static int passiveBy(EventLine line, int verb) {
    int at = verb - 1;
    while (at > 0 && verb - at < 4 && (line.word(at).endsWith("ly") || line.is(at, "also") || line.is(at, "then"))) {
      at--;
    }
    if (!BE.contains(line.word(at))) {
      return -1;
    }
    for (int i = verb + 1; i < verb + 8 && i < line.size(); i++) {
      if (line.is(i, "by")) {
        return i;
      }
    }
    return -1;
  }

  static int objectPhraseEnd(EventLine line, int from) {
    int i = from;
    while (i < line.size() && i - from < 20) {
      Mention m = line.at(i);
      String w = line.word(i);
      if (m == null && (STOPS.contains(w) || Grammar.endsTail(w) || w.equals(",") || EventGrammar.isVerb(w) && !line.isCapital(i))) {
        break;
      }
      i = m != null ? Math.max(i + 1, line.after(m)) : i + 1;
    }
    return Math.max(i, from + 1 <= line.size() ? Math.min(from + 1, line.size()) : from);
  }

  static int objectTail(EventLine line, int from, int end, List<Mention> objects, List<Mention> bodies) {
    int last = from;
    for (Mention m : objects) {
      last = Math.max(last, line.after(m));
    }
    if (objects.isEmpty()) {
      for (Mention m : bodies) {
        last = Math.max(last, EventPhrases.afterAcronym(line, line.after(m)));
      }
    }
    return Math.min(last == from ? end : last, end);
  }

  static @Nullable Mention first(List<Mention> some) {
    return some.isEmpty() ? null : some.get(0);
  }

  /** "met in Strelsau for the second dialogue": the noun tells it. */
  static boolean isForAnother(EventLine line, int verb, Set<Integer> heads) {
    for (int i = verb + 1; i < line.size() && i - verb < 14; i++) {
      if (line.is(i, "for") && (line.is(i + 1, "the") || line.is(i + 1, "their") || line.is(i + 1, "a"))) {
        for (int h : heads) {
          if (h > i && h - i < 14 && line.mentions(i, h, PEOPLE).isEmpty()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Delegations, leaders or representatives stand before the verb. */
  static boolean group(EventLine line, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < 30; i--) {
      if (GROUPS.contains(line.word(i))) {
        return true;
      }
      if (line.is(i, ";")) {
        return false;
      }
    }
    return false;
  }

  /** Where the delegations, leaders or representatives before a verb are named, or -1. */
  private static int groupStart(EventLine line, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < 30; i--) {
      if (GROUPS.contains(line.word(i))) {
        int from = i;
        while (from > 0 && Grammar.isModifier(line.word(from - 1))) {
          from--;
        }
        return from;
      }
    }
    return -1;
  }

  /** "the sides agreed to meet": where the words about a group end, at the first verb. */
  private static int groupEnd(EventLine line, int group, int verb) {
    int end = group;
    while (end < verb && !(line.at(end) == null && !line.isCapital(end) && EventGrammar.isVerb(line.word(end)))) {
      end++;
    }
    return end;
  }

  void name(Sighting s, String noun, List<Mention> subjects, List<Mention> objects, int from, int to) {
    EventLine line = s.line;
    String object = from < to ? line.text(Grammar.DETERMINERS.contains(line.word(from)) && from + 1 < to ? from : from, to) : "";
    if (!object.isEmpty() && (!objects.isEmpty() || s.group || !s.bodies.isEmpty() || s.names.isEmpty() && s.people.isEmpty())) {
      s.names.add(noun + " with " + object);
    }
    Mention subject = first(subjects);
    if (subjects.isEmpty() && object.isEmpty() && s.names.isEmpty()) {
      int group = groupStart(line, s.at);
      int verb = group < 0 ? s.at : groupEnd(line, group, s.at);
      while (verb > group && (Grammar.AUXILIARIES.contains(line.word(verb - 1)) || line.is(verb - 1, "also") || line.is(verb - 1, "last"))) {
        verb--;
      }
      if (group >= 0 && group < verb) {
        s.names.add(noun + " of " + line.text(group, verb));
      }
    }
    if (subject != null && !object.isEmpty() && subjects.size() == 1 && (!objects.isEmpty() || s.group || !s.bodies.isEmpty())) {
      s.names.add(noun + " of " + titled(line, subject) + " with " + object);
    }
    List<Mention> all = new ArrayList<>(subjects);
    all.addAll(objects);
    Set<Thing> seen = new LinkedHashSet<>();
    List<String> full = new ArrayList<>();
    List<String> short_ = new ArrayList<>();
    for (Mention m : all) {
      if (seen.add(m.thing())) {
        full.add(titled(line, m));
        short_.add(m.thing().label());
      }
    }
    if (full.size() > 1) {
      s.names.add(noun + " of " + listed(full));
      s.names.add(noun + " of " + listed(short_));
    }
  }

  static String titled(EventLine line, Mention m) {
    int start = line.first(m);
    return m.form() == Mention.Form.ANAPHOR ? m.thing().label() : line.text(EventPhrases.titled(line, start), line.after(m));
  }

  public static String listed(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
  }

  Sighting sighting(String rule, EventLine line, int verb, int to, String type, Sense sense, Set<Integer> heads) {
    Sighting s = new Sighting(rule, line, verb, verb, verb + 1, type, sense);
    s.told = Modality.ofVerb(line.sentence(), verb);
    s.date = Whereabouts.date(line, verb, verb + 1, heads);
    s.places.addAll(Whereabouts.places(scene, line, verb + 1, heads));
    s.places.addAll(Whereabouts.opening(scene, line));
    s.online = Whereabouts.isOnline(line, verb, verb + 3);
    return s;
  }
}
