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
  private @Nullable String home;
  private boolean isHomeSure;

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
    home = findHome();
  }

  /** To be called when the bodies are settled: a release that names nobody's country else is its own bodies'. */
  void recount(Function<Thing, @Nullable String> countryOf) {
    if (isHomeSure) {
      return;
    }
    Map<String, Integer> all = new LinkedHashMap<>(sides);
    for (Line line : lines) {
      boolean speaks = line.sentence().block().kind() == Block.Kind.TITLE;
      for (BodyHit hit : line.bodies()) {
        String country = hit.thing() == null ? null : countryOf.apply(hit.thing());
        if (country != null) {
          all.merge(country, 1, Integer::sum);
          int at = hit.from() - 1;
          if (speaks && (line.words().is(at, "by") || line.words().is(at, "from"))) {
            home = country;
            return;
          }
        }
      }
    }
    List<String> titled = titled();
    home = titled.size() > 1
        ? titled.get(0)
        : all.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(home);
  }

  /** Whose release it is: the publisher's country, else that of the date line's place. */
  private @Nullable String findHome() {
    isHomeSure = true;
    String said = saidHome();
    if (said != null) {
      return said;
    }
    isHomeSure = false;
    return mostNamed();
  }

  private @Nullable String saidHome() {
    for (String publisher : draft.text().release().details().publishers()) {
      for (var match : lexicon.bodies().find(Words.of(publisher))) {
        List<String> countries = match.values().get(0).body().countries();
        if (match.values().size() == 1 && countries.size() == 1) {
          return countries.get(0);
        }
      }
      for (var match : lexicon.parties().find(Words.of(publisher))) {
        if (!match.values().get(0).key().isEmpty()) {
          return match.values().get(0).key();
        }
      }
    }
    for (Line line : lines.subList(0, Math.min(6, lines.size()))) {
      if (line.sentence().block().kind() == Block.Kind.KICKER) {
        for (var match : lexicon.bodies().find(line.words())) {
          List<String> countries = match.values().get(0).body().countries();
          if (match.values().size() == 1 && countries.size() == 1) {
            return countries.get(0);
          }
        }
      }
      if (line.sentence().block().kind() == Block.Kind.DATELINE || line.size() <= 2) {
        for (PartyHit hit : line.parties()) {
          if (hit.isCity()) {
            return hit.key();
          }
        }
      }
    }
    return null;
  }

  private @Nullable String mostNamed() {
    return sides.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  /** Key of the country that issued the release, as far as can be told. */
  @Nullable String home() {
    return home;
  }

  /** Keys of the countries and unions named, with how often. */
  Map<String, Integer> sides() {
    return Collections.unmodifiableMap(sides);
  }

  boolean isNamed(String key) {
    return sides.containsKey(key) || key.equals(home);
  }

  /** The country of which a stretch of a line speaks: the last one named before it, else the next one after it, else null. */
  @Nullable String sideNear(Line line, int from, int to) {
    String before = null;
    for (PartyHit hit : line.parties()) {
      if (hit.to() <= from && (hit.isSide() || hit.isCity())) {
        before = hit.key();
      } else if (hit.from() >= to && before == null && hit.isSide()) {
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
      boolean aim = line.words().is(at, "to") || line.words().is(at, "with") || line.words().is(at, "between") || line.words().is(at, "and");
      if ((hit.isSide() || hit.isCity()) && body == null && !aim) {
        before = hit.key();
      }
    }
    return before;
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
