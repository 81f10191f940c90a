package org.entente.extract.names;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.extract.Thing;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference.Body;
import org.entente.reference.Reference.HomeSign;
import org.entente.reference.Words;
import org.entente.release.Block;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose release it is: the publisher's country; that of the date line's place; that whose government speaks so ("Readout of
 * …", "Union Cabinet"); else the one of which it speaks most and which is no guest, host or partner by the title ("visit to
 * Sampleland", "receives Samplish Minister").
 */
final class Home {

  private static final Set<String> TOWARDS = Set.of("with", "to", "visits", "visit", "receives", "welcomes", "hosts", "meets", "by", "from", "congratulates");
  private static final Set<String> VISIT = Set.of("visit", "delegation", "guest");

  private final Scene scene;
  private @Nullable String key;
  private boolean sure;

  Home(Scene scene) {
    this.scene = scene;
    String said = said();
    said = said != null ? said : signed();
    sure = said != null;
    key = said != null ? said : most(scene.sides());
  }

  /** Key of the country; null where nothing tells it. */
  @Nullable String key() {
    return key;
  }

  /** Whether the release shows it, by more than that it speaks of it most. */
  boolean isSure() {
    return sure;
  }

  /** To be called when the bodies are settled: a release that names nobody's country else is its own bodies'. */
  void recount(Function<Thing, @Nullable String> countryOf) {
    if (sure) {
      return;
    }
    Map<String, Integer> all = new LinkedHashMap<>(scene.sides());
    for (Line line : scene.lines()) {
      boolean speaks = line.sentence().block().kind() == Block.Kind.TITLE;
      for (BodyHit hit : line.bodies()) {
        String country = hit.thing() == null ? null : countryOf.apply(hit.thing());
        if (country != null) {
          all.merge(country, 1, Integer::sum);
          int at = hit.from() - 1;
          if (speaks && (line.words().is(at, "by") || line.words().is(at, "from"))) {
            key = country;
            return;
          }
        }
      }
    }
    List<String> titled = scene.titled();
    Set<String> partners = partners();
    String first = titled.size() > 1 ? titled.stream().filter(c -> !partners.contains(c)).findFirst().orElse(titled.get(0)) : null;
    String most = first != null ? first : most(all);
    key = most != null ? most : key;
  }

  private @Nullable String said() {
    for (String publisher : scene.draft().text().release().details().publishers()) {
      for (Match<?> match : scene.lexicon().bodies().find(Words.of(publisher))) {
        String country = only(match);
        if (country != null) {
          return country;
        }
      }
      for (var match : scene.lexicon().parties().find(Words.of(publisher))) {
        if (!match.values().get(0).key().isEmpty()) {
          return match.values().get(0).key();
        }
      }
    }
    for (Line line : scene.lines().subList(0, Math.min(6, scene.lines().size()))) {
      if (line.sentence().block().kind() == Block.Kind.KICKER) {
        for (Match<?> match : scene.lexicon().bodies().find(line.words())) {
          String country = only(match);
          if (country != null) {
            return country;
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

  /** The country of the only body that has a name. */
  private static @Nullable String only(Match<?> match) {
    Body body = match.values().size() == 1 && match.values().get(0) instanceof org.entente.reference.Lexicon.BodyName name ? name.body() : null;
    return body != null && body.countries().size() == 1 ? body.countries().get(0) : null;
  }

  /** The country whose government speaks so, if it is one; one sign is enough where the release does not name the country, as only its own does not. */
  private @Nullable String signed() {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (Line line : scene.lines()) {
      if (!line.tells()) {
        continue;
      }
      boolean title = line.sentence().block().kind() == Block.Kind.TITLE;
      for (Match<HomeSign> match : scene.lexicon().homeSigns().find(line.words())) {
        if (line.partyAt(match.from()) != null && !line.partyAt(match.from()).isAdjective() || line.partyAt(match.from() - 1) != null || line.words().is(match.from() - 1, "'s")
            || isPartOfName(line.words(), match)) {
          continue;
        }
        for (HomeSign sign : match.values()) {
          if (title || !sign.title()) {
            votes.merge(sign.country(), sign.title() ? 2 : 1, Integer::sum);
          }
        }
      }
    }
    return votes.entrySet().stream().filter(e -> e.getValue() > 1 || !scene.sides().containsKey(e.getKey())).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  /** "Administration" in "National Sample Administration" and "Administration of Samples". */
  private static boolean isPartOfName(Words words, Match<HomeSign> match) {
    boolean one = match.to() == match.from() + 1 && words.isCapitalized(match.from());
    return one && (words.is(match.to(), "of") || words.is(match.to(), "for") || match.from() > 1 && words.isCapitalized(match.from() - 1) && words.isCapitalized(match.from() - 2));
  }

  private @Nullable String most(Map<String, Integer> counts) {
    Set<String> partners = partners();
    String own = top(counts, partners);
    return own != null ? own : top(counts, Set.of());
  }

  private static @Nullable String top(Map<String, Integer> counts, Set<String> without) {
    return counts.entrySet().stream().filter(e -> !without.contains(e.getKey())).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
  }

  /** The countries to which, with which or from which something goes by the title. */
  private Set<String> partners() {
    Set<String> partners = new HashSet<>();
    for (Line line : scene.lines()) {
      if (line.sentence().block().kind() == Block.Kind.TITLE) {
        Words words = line.words();
        for (PartyHit hit : line.parties()) {
          int at = hit.from() - 1;
          while (at > 0 && (words.is(at, "the") || words.is(at, "of") && hit.from() - at < 8 || words.isCapitalized(at) && line.partyAt(at) == null && hit.from() - at < 8)) {
            at--;
          }
          boolean guest = !words.is(at, "by") && !words.is(at, "from") || visit(words, at);
          if (hit.isSide() && at >= 0 && TOWARDS.contains(words.folded(at)) && guest) {
            partners.add(hit.key());
          }
        }
      }
    }
    return partners;
  }

  private static boolean visit(Words words, int at) {
    for (int i = 0; i < at; i++) {
      if (VISIT.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }
}
