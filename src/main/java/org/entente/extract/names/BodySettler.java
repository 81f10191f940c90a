package org.entente.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Lexicon.BodyName;
import org.entente.reference.Reference.Body;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Settles which body each name means: a known one whose country fits, or one that only this release names; and that the
 * acronym in brackets is the same body from then on.
 *
 * <p>"Ministry of Sport" is that of the country in its words, else of the country that the sentence speaks of last. Names that
 * say no country ("National Sport Agency") are a known body only if the release speaks of its country.
 */
final class BodySettler {

  private static final Set<String> BROAD_FIRST = Set.of("national", "federal", "state", "central", "royal", "general", "council", "commission", "security");

  private final Scene scene;
  private final Draft draft;
  private final BodyCountries countries;
  private final Map<String, Thing> unknown = new LinkedHashMap<>();
  private final Map<String, Thing> byCore = new LinkedHashMap<>();
  private final Map<String, Thing> aliases = new LinkedHashMap<>();
  private final Map<Thing, String> countryOf = new LinkedHashMap<>();
  private final Set<String> foreign = new HashSet<>();

  BodySettler(Scene scene) {
    this.scene = scene;
    this.draft = scene.draft();
    this.countries = new BodyCountries(scene, this);
  }

  void settle() {
    for (Line line : scene.lines()) {
      explained(line);
      for (BodyHit hit : line.bodies()) {
        if (!hit.isAcronym()) {
          settle(line, hit);
        }
      }
    }
    for (Line line : scene.lines()) {
      for (BodyHit hit : line.bodies()) {
        if (hit.isAcronym()) {
          settleAcronym(line, hit);
        }
      }
      introduced(line);
    }
  }

  /** Key of the country of a body, or null. */
  @Nullable String countryOf(Thing body) {
    return countryOf.get(body);
  }

  /** A part of a body is of its country, where no words say its own. */
  void inherit(Line line, Thing part, Thing whole) {
    String country = countryOf.get(whole);
    boolean guessed = part.key() == null
        && draft.values(part, Property.OF_COUNTRY).stream().allMatch(f -> f.evidence().confidence() < 0.8);
    if (country != null && guessed && !country.equals(countryOf.get(part))) {
      draft.retract(part, Property.OF_COUNTRY);
      draft.link(part, Property.OF_COUNTRY, scene.party(country), scene.because(line, "body-of-body", 0.85));
      countryOf.put(part, country);
    }
  }

  /** The bodies that the release names. */
  Set<Thing> named() {
    return countryOf.keySet();
  }

  /** The known body with a key, if the release names it, else null. */
  @Nullable Thing named(String key) {
    return countryOf.keySet().stream().filter(t -> key.equals(t.key())).findFirst().orElse(null);
  }

  // ---- by name

  private void settle(Line line, BodyHit hit) {
    if (hit.coreTo() == hit.coreFrom() + 1 && foreign.contains(line.text(hit.coreFrom(), hit.coreTo()))) {
      return;
    }
    if (hit.head() != null && hit.head().type().equals("parliament") && hit.coreTo() == hit.coreFrom() + 1) {
      hit.country(scene.home()); // "Parliament" alone is one's own
    }
    Body body = known(line, hit);
    Thing thing = body != null ? known(line, hit, body) : unknown(line, hit);
    hit.thing(thing);
    name(line, hit, thing);
    byCore.putIfAbsent(core(line, hit), thing);
    if (hit.acronym() != null) {
      aliases.putIfAbsent(hit.acronym(), thing);
      draft.name(thing, hit.acronym());
    }
    if (hit.second() != null) {
      aliases.putIfAbsent(hit.second(), thing);
      draft.name(thing, hit.second());
    }
  }

  private void name(Line line, BodyHit hit, Thing thing) {
    if (hit.spelled() != null) {
      draft.name(thing, hit.spelled());
      return;
    }
    if (hit.from() == hit.coreFrom() || hit.head() != null && hit.head().where().equals("phrase")) {
      draft.name(thing, line.text(hit.coreFrom(), hit.coreTo()));
    }
    if (hit.from() < hit.coreFrom()) {
      draft.name(thing, line.text(hit.from(), hit.coreTo()));
    }
    if (hit.head() != null && hit.head().where().equals("mission")) {
      draft.label(thing, line.text(hit.from(), hit.to()));
    }
    if (hit.country() != null && hit.to() > hit.coreTo() && hit.acronym() == null && line.words().is(hit.coreTo(), "of")) {
      draft.name(thing, line.text(hit.coreFrom(), hit.to()));
    }
  }

  private @Nullable Body known(Line line, BodyHit hit) {
    List<Body> all = hit.known().stream().map(BodyName::body).distinct().toList();
    if (all.isEmpty()) {
      return null;
    }
    String country = hit.country();
    if (country != null) {
      List<Body> fit = all.stream().filter(b -> b.countries().contains(country)).toList();
      if (!fit.isEmpty()) {
        return fit.get(0);
      }
      return isBroad(line, hit) || isMinistry(hit) || all.size() > 1 ? null : all.get(0);
    }
    if (all.size() == 1 && (!isBroad(line, hit) || hit.acronym() != null && all.get(0).acronyms().contains(hit.acronym()))) {
      return all.get(0);
    }
    Thing before = byCore.get(core(line, hit));
    if (before != null && before.key() != null) {
      return scene.reference().bodies().get(before.key());
    }
    String near = scene.sideNear(line, hit.from(), hit.to());
    for (Body b : all) {
      if (near != null && b.countries().contains(near)) {
        return b;
      }
    }
    Body best = null;
    int most = 0;
    for (Body b : all) {
      int count = b.countries().stream().mapToInt(c -> scene.sides().getOrDefault(c, c.equals(scene.home()) ? 1 : 0)).max().orElse(1);
      if (count > most) {
        most = count;
        best = b;
      }
    }
    return best;
  }

  /** A name that several countries could have a body by. */
  private boolean isBroad(Line line, BodyHit hit) {
    if (hit.head() == null) {
      return false;
    }
    for (int i = hit.from(); i < hit.coreTo(); i++) {
      if (line.partyAt(i) != null) {
        return false;
      }
    }
    Words words = line.words();
    return hit.head().where().equals("phrase") || isGeneral(line, hit) || isMinistry(hit) && hit.acronym() == null || BROAD_FIRST.contains(words.folded(hit.coreFrom()))
        || scene.lexicon().bodyHeads().at(words, hit.coreFrom()) != null;
  }

  /** "AI Safety Institute": no word of the name is a name. */
  private boolean isGeneral(Line line, BodyHit hit) {
    for (int i = hit.coreFrom(); i < hit.coreTo(); i++) {
      Words words = line.words();
      if (words.is(i, "european") || words.token(i).isWord() && words.isCapitalized(i) && !scene.lexicon().fieldWords().contains(words.singular(i)) && !scene.lexicon().officeWords().contains(words.folded(i))
          && scene.lexicon().bodyHeads().at(words, i) == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMinistry(BodyHit hit) {
    return hit.head() != null && hit.head().type().equals("ministry");
  }

  private Thing known(Line line, BodyHit hit, Body body) {
    Thing thing = draft.known(Kind.ORGANIZATION, body.key());
    if (!countryOf.containsKey(thing)) {
      draft.type(thing, body.type());
      draft.code(thing, Property.ORGANIZATION_TYPE, body.organizationType(), scene.because(line, Evidence.REFERENCE, 0.97));
    }
    for (String country : body.countries()) {
      countryOf.putIfAbsent(thing, country);
      boolean said = country.equals(hit.country());
      draft.link(
          thing,
          Property.OF_COUNTRY,
          scene.party(country),
          scene.because(line, said ? "body-of-country" : Evidence.REFERENCE, said ? 0.97 : 0.95));
    }
    return thing;
  }

  // ---- by shape

  private Thing unknown(Line line, BodyHit hit) {
    String core = core(line, hit);
    Thing same = byCore.get(core);
    if (same != null && (hit.country() == null || hit.country().equals(countryOf.get(same)))) {
      return same;
    }
    if (hit.country() == null) {
      Thing longer = longer(line, hit);
      if (longer != null) {
        return longer;
      }
    }
    boolean said = hit.country() != null;
    String country = nation(said ? hit.country() : countries.guess(line, hit));
    Thing thing = unknown.get(core + " " + country);
    if (thing == null) {
      thing = draft.add(Kind.ORGANIZATION);
      unknown.put(core + " " + country, thing);
      String type = hit.head() == null ? "other" : hit.head().type();
      draft.type(thing, country == null ? "InternationalOrganization" : hit.head() == null ? "Organization" : hit.head().bodyClass());
      draft.code(thing, Property.ORGANIZATION_TYPE, type, scene.because(line, "body-shape", 0.85));
      if (country != null) {
        countryOf.put(thing, country);
      }
    }
    if (country != null) {
      draft.link(
          thing,
          Property.OF_COUNTRY,
          scene.party(country),
          scene.because(line, said ? "body-of-country" : "body-country-nearby", said ? 0.95 : 0.75));
    }
    return thing;
  }

  /** A country, or the EU: other unions have no bodies of one country. */
  private @Nullable String nation(@Nullable String key) {
    return key != null && (key.equals("eu") || scene.reference().countries().containsKey(key)) ? key : null;
  }

  /** "Sample University" after "Sample University of Exampleton". */
  private @Nullable Thing longer(Line line, BodyHit hit) {
    String core = core(line, hit) + " ";
    if (core.indexOf(' ') == core.length() - 1) {
      return null;
    }
    for (Map.Entry<String, Thing> e : byCore.entrySet()) {
      boolean begins = e.getKey().startsWith(core) && hit.head() != null && !hit.head().where().equals("phrase");
      if (begins || e.getKey().endsWith(" " + core.strip())) {
        return e.getValue();
      }
    }
    return null;
  }

  // ---- by acronym

  private void settleAcronym(Line line, BodyHit hit) {
    String word = line.text(hit.coreFrom(), hit.coreTo());
    Thing thing = aliases.get(word);
    if (thing == null) {
      Body body = foreign.contains(word) ? null : acronym(hit, word);
      if (body == null) {
        return;
      }
      thing = known(line, hit, body);
    }
    hit.thing(thing);
    draft.name(thing, word);
  }

  private @Nullable Body acronym(BodyHit hit, String word) {
    List<Body> fit = new ArrayList<>();
    for (BodyName name : hit.known()) {
      Body body = name.body();
      boolean here = body.countries().isEmpty() || body.countries().stream().anyMatch(scene::isNamed);
      if (hit.country() != null ? body.countries().contains(hit.country()) : here) {
        fit.add(body);
      }
    }
    if (fit.isEmpty() && hit.known().size() == 1 && word.length() >= 4) {
      return hit.known().get(0).body();
    }
    return fit.size() == 1 || !fit.isEmpty() && hit.country() != null ? fit.get(0) : mostNamed(fit);
  }

  private @Nullable Body mostNamed(List<Body> bodies) {
    Body best = null;
    int most = 0;
    for (Body body : bodies) {
      int count = body.countries().stream().mapToInt(c -> scene.sides().getOrDefault(c, 0)).max().orElse(0);
      if (count > most) {
        most = count;
        best = body;
      }
    }
    return best;
  }

  /** Acronyms that the release explains as something else than a body: "online safety of every child (OSEC)". */
  private void explained(Line line) {
    Words words = line.words();
    for (int i = 3; i + 1 < words.size(); i++) {
      String word = words.text(i);
      if (words.is(i - 1, "(") && words.is(i + 1, ")") && words.token(i).isAllCapitals() && word.length() > 2 && spells(line, i - 2, word)) {
        foreign.add(word);
      }
    }
  }

  /** Whether the words that end there begin with the letters of an acronym, small words aside, and name no body. */
  private static boolean spells(Line line, int last, String acronym) {
    int at = last;
    for (int letter = acronym.length() - 1; letter >= 0; letter--) {
      while (at > 0 && line.words().text(at).length() < 4 && Character.isLowerCase(line.words().text(at).charAt(0)) && !begins(line, at, acronym.charAt(letter))) {
        at--;
      }
      if (at < 0 || line.bodyAt(at) != null || !begins(line, at, acronym.charAt(letter))) {
        return false;
      }
      at--;
    }
    return true;
  }

  private static boolean begins(Line line, int at, char letter) {
    return Character.toUpperCase(line.words().text(at).charAt(0)) == letter;
  }

  /** Acronyms that the release itself introduces. */
  private void introduced(Line line) {
    Words words = line.words();
    for (int i = 0; i < words.size(); i++) {
      Thing thing = line.bodyAt(i) == null ? aliases.get(words.text(i)) : null;
      if (thing != null) {
        BodyHit hit = new BodyHit(i, i, i + 1, List.of(), null);
        hit.thing(thing);
        line.add(hit);
      }
    }
  }

  // ---- words

  /** The words by which two spellings of a name are the same. */
  private static String core(Line line, BodyHit hit) {
    StringBuilder key = new StringBuilder();
    Words words = hit.spelled() == null ? line.words() : Words.of(hit.spelled());
    int to = hit.spelled() == null ? hit.coreTo() : words.size();
    for (int i = hit.spelled() == null ? hit.coreFrom() : 0; i < to; i++) {
      String word = words.folded(i);
      switch (word) {
        case ",", "-", "the", "and", "of", "for", "in", "(", ")" -> { }
        default -> key.append(key.length() > 0 ? " " : "").append(word);
      }
    }
    return key.toString();
  }
}
