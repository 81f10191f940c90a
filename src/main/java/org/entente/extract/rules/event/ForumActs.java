package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.Ordinals;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;

/** A forum sits: "the joint committee met for the sixth time", "the Dialogue was co-chaired by", "the Commission held its third meeting". */
public final class ForumActs {

  static final String RULE = "event-forum-sat";

  private static final Set<String> SITTING = Grammar.words("met convened held gathered chaired co-chaired meet convene reconvened sat");
  private static final Set<String> AUXILIARY = Grammar.words("was were has have will is to be also then today which who , jointly");
  private static final Set<String> DOING =
      Grammar.words(
          "discussed agreed decided reviewed addressed brought focused noted welcomed approved covered examined explored agenda assessed took was"
              + " featured included heard concluded ended opened also participants provided allowed strengthened underlined emphasized reaffirmed recognized");
  private static final Set<String> HABITS = Grammar.words("annually regularly every each once twice periodically alternately yearly biennially");

  private final EventScene scene;

  public ForumActs(EventScene scene) {
    this.scene = scene;
  }

  public List<Sighting> find(EventLine line, List<EventPhrase> phrases, Set<Integer> heads) {
    List<Sighting> found = new ArrayList<>();
    for (Mention m : line.mentions(Kind.FORUM)) {
      int from = line.first(m);
      int to = line.after(m);
      boolean named = phrases.stream().anyMatch(p -> p.from() < to && from < p.to() && p.sense() != Sense.TALKS);
      int ordinal = Ordinals.at(line, from - 1);
      if (!named && ordinal > 0 && m.form() != Mention.Form.ANAPHOR) {
        numbered(found, line, m, from, ordinal, heads, scene);
      } else if (!named && m.form() != Mention.Form.ANAPHOR && isHeld(line, from)) {
        held(found, line, m, from, heads);
      } else if (!named) {
        read(found, line, m, from, new EventTail(line, Sense.SITTING).end(EventPhrases.afterAcronym(line, to)), heads);
      }
    }
    return found;
  }

  /** "held their 4th joint committee in Strelsau": the forum stands for its sitting. */
  private static void numbered(List<Sighting> found, EventLine line, Mention m, int from, int ordinal, Set<Integer> heads, EventScene scene) {
    int to = new EventTail(line, Sense.SITTING).end(EventPhrases.afterAcronym(line, line.after(m)));
    Sighting s = new Sighting(RULE, line, line.after(m) - 1, from - 1, to, "meeting", Sense.SITTING);
    s.forum = m.thing();
    s.ordinal = ordinal;
    s.definite = true;
    s.told = Modality.ofPhrase(line.sentence(), from - 1, to);
    s.date = Whereabouts.date(line, from - 1, to, heads);
    s.places.addAll(Whereabouts.places(scene, line, to, heads));
    s.online = Whereabouts.isOnline(line, from, to);
    s.names.add(line.text(from - 1, to));
    s.names.add(ordinal(ordinal) + " meeting of the " + line.text(from, line.after(m)));
    found.add(s);
  }

  /** "held the A-B joint committee". */
  private static boolean isHeld(EventLine line, int from) {
    int verb = Grammar.DETERMINERS.contains(line.word(from - 1)) ? from - 2 : from - 1;
    return line.is(verb, "held") || line.is(verb, "hosted") || line.is(verb, "convened") || line.is(verb, "hold") || line.is(verb, "host");
  }

  /** The forum stands for its sitting, where it is told when or where that was. */
  private void held(List<Sighting> found, EventLine line, Mention m, int from, Set<Integer> heads) {
    int to = new EventTail(line, Sense.SITTING).end(EventPhrases.afterAcronym(line, line.after(m)));
    Sighting s = new Sighting(RULE, line, line.after(m) - 1, from, to, m.thing().label().endsWith("Dialogue") ? "dialogue" : "meeting", Sense.SITTING);
    s.forum = m.thing();
    s.told = Modality.ofPhrase(line.sentence(), from, to);
    s.date = Whereabouts.date(line, from, to, heads);
    s.places.addAll(Whereabouts.places(scene, line, to, heads));
    s.online = Whereabouts.isOnline(line, from, to);
    s.names.add("meeting of the " + line.text(from, line.after(m)));
    s.names.add(line.text(from, line.after(m)));
    boolean told = s.told == Modality.DONE || s.told == Modality.PLANNED;
    if (told && (s.date != null || !s.places.isEmpty())) {
      found.add(s);
    }
  }

  private void read(List<Sighting> found, EventLine line, Mention m, int from, int to, Set<Integer> heads) {
    int verb = verb(line, to);
    if (verb < 0) {
      return;
    }
    boolean sits = SITTING.contains(line.word(verb)) && !line.is(verb + 1, "up");
    boolean place = (line.is(verb, "took") || line.is(verb, "take")) && line.is(verb + 1, "place");
    if (!sits && !place && !DOING.contains(line.word(verb))) {
      return;
    }
    Sighting s = new Sighting(RULE, line, verb, from, to, "meeting", Sense.SITTING);
    s.forum = m.thing();
    s.told = Modality.ofVerb(line.sentence(), verb);
    s.definite = true;
    boolean habit = false;
    for (int i = verb; i < verb + 8; i++) {
      habit |= HABITS.contains(line.word(i));
    }
    boolean holds = line.is(verb, "held") && heads.stream().anyMatch(h -> h > verb && h < verb + 8);
    if (holds || habit) {
      return; // "held its third meeting" is told by its noun
    }
    s.date = Whereabouts.date(line, from, verb + 1, heads);
    s.places.addAll(Whereabouts.places(scene, line, verb + 1, heads));
    s.online = Whereabouts.isOnline(line, from, verb + 3);
    s.ordinal = times(line, verb);
    boolean told = s.date != null || s.ordinal > 0 || !s.places.isEmpty() || line.word(verb).endsWith("chaired");
    s.pointsBack = !(sits || place) || !told;
    if (!s.pointsBack) {
      String name = m.thing().label();
      boolean talk = scene.nouns().nouns(org.entente.reference.Words.of(name)).stream().anyMatch(n -> n.values().get(0).type().equals("dialogue"));
      s.type = talk ? "dialogue" : "meeting";
      s.names.add(talk ? name : "meeting of the " + name);
      if (s.ordinal > 0) {
        s.names.add(ordinal(s.ordinal) + " meeting of the " + name);
      }
    }
    found.add(s);
  }

  private static int verb(EventLine line, int to) {
    int from = to;
    while (line.is(to, "in") && line.isCapital(to + 1) && from - to < 8 && (line.isCapital(from) || line.is(from, "in") || line.is(from, "and") || line.is(from, ","))) {
      from++; // "the Joint Committee on Cooperation in Science and Technology"
    }
    for (int i = from; i < line.size() && i - from < 5; i++) {
      String w = line.word(i);
      if (SITTING.contains(w) || DOING.contains(w) && !(w.equals("was") && AUXILIARY.contains(w) && SITTING.contains(line.word(i + 1)))) {
        return w.equals("was") && line.word(i + 1).endsWith("chaired") ? i + 1 : i;
      }
      if (!AUXILIARY.contains(w)) {
        return -1;
      }
    }
    return -1;
  }

  /** "for the sixth time". */
  private static int times(EventLine line, int verb) {
    for (int i = verb + 1; i < verb + 8; i++) {
      if (line.is(i, "time") && Ordinals.at(line, i - 1) > 0) {
        return Ordinals.at(line, i - 1);
      }
    }
    return 0;
  }

  static String ordinal(int n) {
    int tail = n % 100 / 10 == 1 ? 0 : n % 10;
    return n + (tail == 1 ? "st" : tail == 2 ? "nd" : tail == 3 ? "rd" : "th");
  }
}
