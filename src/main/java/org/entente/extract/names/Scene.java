package org.entente.extract.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Lexicon;
import org.entente.reference.Lexicon.Sense;
import org.entente.reference.Reference;
import org.entente.reference.Words;
import org.entente.release.Block;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/** One release on the desk: its lines, and which countries it is about. */
final class Scene {

  private final Draft draft;
  private final Lexicon lexicon;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> sides = new LinkedHashMap<>();
  private final Map<String, Thing> places = new LinkedHashMap<>();
  private @Nullable Home home;

  Scene(Draft draft) {
    this.draft = draft;
    this.lexicon = draft.reference().lexicon();
    for (Sentence sentence : draft.text().sentences()) {
      lines.add(new Line(sentence));
    }
  }

  Draft draft() {
    return draft;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Reference reference() {
    return draft.reference();
  }

  List<Line> lines() {
    return lines;
  }

  // ---- countries

  /** To be called when the parties of all lines are found. */
  void count() {
    for (Line line : lines) {
      if (!line.tells()) {
        continue;
      }
      for (PartyHit hit : line.parties()) {
        if (hit.isSide()) {
          sides.merge(hit.key(), line.sentence().block().kind() == Block.Kind.TITLE ? 5 : 1, Integer::sum);
        }
      }
    }
    home = new Home(this);
  }

  /** To be called when the bodies are settled. */
  void recount(Function<Thing, @Nullable String> countryOf) {
    if (home != null) {
      home.recount(countryOf);
    }
  }

  /** Key of the country that issued the release, as far as can be told. */
  @Nullable String home() {
    return home == null ? null : home.key();
  }

  /** Keys of the countries and unions named, with how often. */
  Map<String, Integer> sides() {
    return Collections.unmodifiableMap(sides);
  }

  boolean isNamed(String key) {
    return sides.containsKey(key) || key.equals(home());
  }

  /** The country of which a stretch of a line speaks: the last one named before it, else the next one after it, else null. */
  @Nullable String sideNear(Line line, int from, int to) {
    String before = null;
    for (PartyHit hit : line.parties()) {
      if (isInName(line, hit)) {
        continue;
      }
      if (hit.to() <= from && (hit.isSide() || hit.isCity())) {
        before = hit.key();
      } else if (hit.from() >= to && before == null && hit.isSide() && !isAim(line, hit)) {
        return hit.key();
      }
    }
    return before;
  }

  /** The last country named before a token in its sentence that is not one to which or with which something goes. */
  @Nullable String sideBefore(Line line, int from) {
    String before = null;
    for (PartyHit hit : line.parties()) {
      if (hit.to() > from) {
        break;
      }
      BodyHit body = line.bodyAt(hit.from());
      int at = line.words().is(hit.from() - 1, "the") ? hit.from() - 2 : hit.from() - 1;
      boolean aim = line.words().is(at, "with") || line.words().is(at, "between") || line.words().is(at, "and");
      if ((hit.isSide() || hit.isCity()) && body == null && !aim && !isAim(line, hit) && !isInName(line, hit)) {
        before = hit.key();
      }
    }
    return before;
  }

  /** "Ann London" is a person. */
  private static boolean isInName(Line line, PartyHit hit) {
    return hit.isCity() && line.people().stream().anyMatch(p -> p.from() <= hit.from() && hit.to() <= p.to());
  }

  /** "to Sampleland", "to the Republic of Sampleland", "Envoy for Sampleland": where something goes. */
  private static boolean isAim(Line line, PartyHit hit) {
    int at = line.words().is(hit.from() - 1, "the") ? hit.from() - 2 : hit.from() - 1;
    return line.words().is(at, "to") || at > 0 && line.words().is(at, "for") && !line.words().is(at - 1, "signed");
  }

  /** The two countries of the release: those of its title if they are two, else the two that are named far more than all others. */
  List<String> pair() {
    List<String> titled = titled();
    if (titled.size() == 2) {
      return titled;
    }
    if (titled.size() > 2) {
      return List.of();
    }
    if (titled.size() == 1 && home != null && home.isSure() && home.key() != null && !titled.contains(home.key())) {
      return List.of(home.key(), titled.get(0));
    }
    List<Map.Entry<String, Integer>> most = new ArrayList<>(sides.entrySet());
    most.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    if (most.size() < 2 || most.size() > 2 && most.get(2).getValue() * 2 > most.get(1).getValue()) {
      return List.of();
    }
    return List.of(most.get(0).getKey(), most.get(1).getKey());
  }

  /** The other of the two countries of the release; null where it is not about two. */
  @Nullable String other(@Nullable String country) {
    List<String> pair = pair();
    if (pair.size() != 2 || country == null || !pair.contains(country)) {
      return null;
    }
    return pair.get(pair.get(0).equals(country) ? 1 : 0);
  }

  /** In which order the release names people of its countries: that of its title, else its own first; empty where they are not certain. */
  List<String> order() {
    List<String> pair = titled().size() > 1 ? titled() : pair();
    return pair.size() == 2 && titled().size() < 2 && pair.get(1).equals(home()) ? List.of(pair.get(1), pair.get(0)) : pair;
  }

  /** The countries and unions of the title, in its order. */
  List<String> titled() {
    Set<String> titled = new LinkedHashSet<>();
    for (Line line : lines) {
      if (line.sentence().block().kind() == Block.Kind.TITLE) {
        line.parties().stream().filter(PartyHit::isSide).forEach(hit -> titled.add(hit.key()));
      }
    }
    return List.copyOf(titled);
  }

  // ---- things

  /** The thing of a country, union or group. */
  Thing party(String key) {
    if (reference().countries().containsKey(key)) {
      return draft.known(Kind.COUNTRY, key);
    }
    Reference.Union union = reference().unions().get(key);
    return draft.known(union != null && union.group() ? Kind.GROUP : Kind.UNION, key);
  }

  /** The thing of a hit: a party, or a place. */
  Thing thing(Line line, PartyHit hit) {
    if (hit.name().sense() != Sense.CITY) {
      return party(hit.key());
    }
    return places.computeIfAbsent(hit.name().place() + " " + hit.key(), k -> {
      Thing place = draft.add(Kind.PLACE);
      draft.name(place, hit.name().place());
      draft.link(place, Property.CONTAINED_IN_PLACE, party(hit.key()), because(line, Evidence.REFERENCE, 0.97));
      return place;
    });
  }

  Evidence because(Line line, String rule, double confidence) {
    return Evidence.of(line.sentence(), rule, confidence);
  }
}
