package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.NameList;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A signing is a happening of its own where the text describes the occasion: who signed where, before whom, in what ceremony. A date
 * alone stays with the instrument.
 */
public final class Signings {

  public static final String RULE = "event-signing";

  private static final Set<String> SIGN = Grammar.words("signed sign signs signing inked initialled initialed formalised formalized");
  private static final Set<String> NOMINAL = Grammar.words("signing signature");
  private static final Set<String> OCCASION = Grammar.words("ceremony witnessed witness witnesses attended presence margins sidelines fringes hosted event");
  private static final Set<String> VENUES =
      Grammar.words(
          "office offices campus palace house embassy ministry headquarters hall museum university centre center institute hotel residence chancellery parliament"
              + " bhawan bhavan kremlin castle academy pavilion");
  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<Kind> INSTRUMENT = Set.of(Kind.AGREEMENT);

  private final EventScene scene;
  private final SigningFormula formula;

  public Signings(EventScene scene) {
    this.scene = scene;
    this.formula = new SigningFormula(scene);
  }

  public List<Sighting> find(EventLine line, Set<Integer> heads) {
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String w = line.word(i);
      Sighting formula = i == 0 ? this.formula.read(line) : null;
      if (formula != null) {
        found.add(formula);
        break;
      }
      boolean nominal = NOMINAL.contains(w) && (line.is(i + 1, "of") || line.is(i + 1, "took") || line.is(i + 1, "occurred") || willTake(line, i + 1));
      if (!nominal && !SIGN.contains(w) || heads.contains(i)) {
        continue;
      }
      Sighting s = nominal ? named(line, i, heads) : told(line, i, heads);
      if (s != null) {
        found.add(s);
      }
    }
    return found;
  }

  /** "The signing will take place". */
  private static boolean willTake(EventLine line, int at) {
    int i = at;
    while (i < at + 4 && (Grammar.AUXILIARIES.contains(line.word(i)) || line.is(i, "to") || line.is(i, "also"))) {
      i++;
    }
    return line.word(i).startsWith("tak") && line.is(i + 1, "place") || i > at && line.is(i, "held");
  }

  /** "A and B signed an agreement in Strelsau", "an agreement was signed in Strelsau by A and B". */
  private @Nullable Sighting told(EventLine line, int verb, Set<Integer> heads) {
    Mention instrument = instrument(line, verb);
    if (instrument == null) {
      return null;
    }
    List<Mention> signers = new ArrayList<>(VerbPhrase.subjects(line, verb));
    for (int i = verb + 1; i < line.size() && i - verb < 40; i++) {
      if (line.is(i, "by") || line.is(i, "with") && signers.size() == 1) {
        signers.addAll(line.mentions(i, Math.min(line.size(), i + 40), PEOPLE));
        break;
      }
    }
    Sighting s = make(line, verb, heads, instrument);
    s.told = Modality.ofVerb(line.sentence(), verb);
    signers.forEach(m -> s.people.add(m.thing()));
    for (int i = verb + 1; i < line.size() && i - verb < 20 && s.people.isEmpty(); i++) {
      if (line.is(i, "by") || line.is(i, "between")) { // "an agreement signed today at the embassy by the council and the institute"
        line.mentions(i + 1, NameList.end(line, i + 1), Set.of(Kind.ORGANIZATION)).stream().limit(4).forEach(m -> s.bodies.add(m.thing()));
      }
    }
    boolean pronoun = line.is(verb - 1, "will") && (line.is(verb - 2, "she") || line.is(verb - 2, "he"));
    if (signers.isEmpty() && pronoun) {
      scene.occasions().stream().filter(o -> o.isVisit() && o.bodies.isEmpty() && !o.people.isEmpty()).limit(1)
          .forEach(o -> s.people.add(o.people.iterator().next())); // "In Strelsau, she will sign"
    }
    boolean occasion = isOccasion(line);
    boolean told = s.told == Modality.DONE || s.told == Modality.PLANNED;
    boolean described = (!s.people.isEmpty() || s.bodies.size() > 1) && (!s.places.isEmpty() || occasion || isAtVenue(line, verb)) || hasCity(s) && s.date != null;
    if (!told || !described || line.isHeadline() && s.places.isEmpty() && !occasion) {
      return null;
    }
    return s;
  }

  /** "The leaders witnessed the signing of", "the signing took place in". */
  private @Nullable Sighting named(EventLine line, int noun, Set<Integer> heads) {
    Mention instrument = instrument(line, noun);
    List<Mention> people = VerbPhrase.subjects(line, noun);
    boolean took = !line.is(noun + 1, "of") || instrument != null && isHeld(line, line.after(instrument));
    if (instrument == null && !took) {
      return null;
    }
    Sighting s = make(line, noun, heads, instrument);
    s.told = Modality.ofPhrase(line.sentence(), noun, noun + 1);
    boolean witness = false;
    for (int i = noun - 6; i < noun; i++) {
      boolean assist = (line.is(i, "assist") || line.is(i, "assisted") || line.is(i, "present") || line.is(i, "presence")) && line.is(i + 1, "at");
      witness |= assist || line.word(i).startsWith("witness") || line.word(i).startsWith("attend") || line.word(i).startsWith("participat") || line.is(i, "part") && line.is(i + 1, "in");
    }
    boolean described = took && (s.date != null || !s.places.isEmpty()) || witness || line.isHeadline() && !people.isEmpty();
    if (!described || s.told != Modality.DONE && s.told != Modality.PLANNED) {
      return null;
    }
    if (took) {
      s.definite = true;
    }
    people.forEach(m -> s.people.add(m.thing()));
    return s;
  }

  /** "The signing of the convention between A and B was held at the campus". */
  private static boolean isHeld(EventLine line, int from) {
    for (int i = from; i < line.size() && i - from < 30; i++) {
      boolean held = line.is(i, "took") && line.is(i + 1, "place") || line.is(i, "was") && (line.is(i + 1, "held") || line.is(i + 1, "conducted")) || line.is(i, "will") && willTake(line, i);
      if (held || EventGrammar.isVerb(line.word(i)) && !line.isCapital(i) && line.at(i) == null) {
        return held;
      }
    }
    return false;
  }

  private static boolean hasCity(Sighting s) {
    return s.places.stream().anyMatch(p -> p.kind() == Kind.PLACE);
  }

  /** "Meeting at the University of Strelsau, A and B signed". */
  private static boolean isAtVenue(EventLine line, int verb) {
    for (int i = 0; i < line.size(); i++) {
      boolean at = line.is(i, "at") && (i > verb && i - verb < 40 || line.is(i - 1, "meeting"));
      if (at && line.mentions(i + 1, Math.min(line.size(), i + 4), Set.of(Kind.ORGANIZATION)).size() > 0) {
        return true;
      }
      for (int k = i + 1; at && k < i + 7 && !Grammar.PREPOSITIONS.contains(line.word(k)); k++) {
        if (VENUES.contains(line.word(k))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOccasion(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (OCCASION.contains(line.word(i)) || line.is(i, "present") && line.is(i + 1, ",")) {
        return true;
      }
    }
    return false;
  }

  private Sighting make(EventLine line, int at, Set<Integer> heads, @Nullable Mention instrument) {
    Sighting s = new Sighting(RULE, line, at, at, at + 1, "signing", Sense.CEREMONY);
    s.date = Whereabouts.date(line, at, at + 1, heads);
    s.places.addAll(Whereabouts.places(scene, line, at + 1, heads));
    if (s.places.isEmpty()) {
      s.places.addAll(Whereabouts.opening(scene, line));
    }
    s.online = Whereabouts.isOnline(line, at, at + 6);
    s.general = instrument == null;
    if (instrument != null) {
      s.instrument = instrument.thing();
      s.names.add("signing of the " + line.text(withoutArticle(line, line.first(instrument)), line.after(instrument)));
      String label = instrument.thing().label();
      if (!label.isEmpty()) {
        s.names.add("signing of the " + label);
      }
      s.confidence = 0.85;
    }
    return s;
  }

  private static int withoutArticle(EventLine line, int at) {
    return Grammar.DETERMINERS.contains(line.word(at)) ? at + 1 : at;
  }

  /** The instrument nearest behind a verb, else before it. */
  public static @Nullable Mention instrument(EventLine line, int verb) {
    List<Mention> behind = line.mentions(verb, Math.min(line.size(), verb + 40), INSTRUMENT);
    if (!behind.isEmpty()) {
      return behind.get(0);
    }
    List<Mention> before = line.mentions(Math.max(0, verb - 60), verb, INSTRUMENT);
    return before.isEmpty() ? null : before.get(before.size() - 1);
  }
}
