package org.entente.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known before any release is read, as the files under {@code data/reference} and {@code ontology/topics.ttl}
 * say it.
 *
 * <pre>{@code
 * Reference reference = Reference.bundled();
 * reference.bodies().get("jp-mext").name();
 * reference.lexicon().bodies().find(Words.of("MEXT of Japan"));
 * }</pre>
 *
 * <p>Immutable and thread safe. Keys are those of the files, lower case; maps keep the order of the files.
 */
public final class Reference {

  private final Map<String, Country> countries;
  private final Map<String, Union> unions;
  private final Map<String, Body> bodies;
  private final Map<String, Topic> topics;
  private final Map<String, Forum> forums;
  private final Map<String, Initiative> initiatives;
  private final Map<String, Agreement> agreements;
  private final Map<String, City> cities;
  private final List<Title> titles;
  private final List<Region> regions;
  private final List<BodyHead> bodyHeads;
  private final Map<String, TitleHome> titleHomes;
  private final List<HomeSign> homeSigns;
  private final Map<String, List<String>> lists;
  private final Map<String, Measured> confidences;
  private volatile @Nullable Lexicon lexicon;

  Reference(Builder b) {
    countries = frozen(b.countries);
    unions = frozen(b.unions);
    bodies = frozen(b.bodies);
    topics = frozen(b.topics);
    forums = frozen(b.forums);
    initiatives = frozen(b.initiatives);
    agreements = frozen(b.agreements);
    cities = frozen(b.cities);
    titles = List.copyOf(b.titles);
    regions = List.copyOf(b.regions);
    bodyHeads = List.copyOf(b.bodyHeads);
    titleHomes = frozen(b.titleHomes);
    homeSigns = List.copyOf(b.homeSigns);
    lists = frozen(b.lists);
    confidences = frozen(b.confidences);
  }

  private static <V> Map<String, V> frozen(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** What is read before it is frozen. */
  static final class Builder {
    final Map<String, Country> countries = new LinkedHashMap<>();
    final Map<String, Union> unions = new LinkedHashMap<>();
    final Map<String, Body> bodies = new LinkedHashMap<>();
    final Map<String, Topic> topics = new LinkedHashMap<>();
    final Map<String, Forum> forums = new LinkedHashMap<>();
    final Map<String, Initiative> initiatives = new LinkedHashMap<>();
    final Map<String, Agreement> agreements = new LinkedHashMap<>();
    final Map<String, City> cities = new LinkedHashMap<>();
    final List<Title> titles = new ArrayList<>();
    final List<Region> regions = new ArrayList<>();
    final List<BodyHead> bodyHeads = new ArrayList<>();
    final Map<String, TitleHome> titleHomes = new LinkedHashMap<>();
    final List<HomeSign> homeSigns = new ArrayList<>();
    final Map<String, List<String>> lists = new LinkedHashMap<>();
    final Map<String, Measured> confidences = new LinkedHashMap<>();
  }

  // ---- where it comes from

  /**
   * The data that comes with Entente.
   *
   * @throws BadReference if it has mistakes
   */
  public static Reference bundled() {
    return ReferenceReader.bundled();
  }

  /**
   * Reads a folder of reference data and a file of topics; a file that is missing counts as empty.
   *
   * @throws BadReference if something in them is wrong: all findings at once
   */
  public static Reference read(Path folder, Path topics) {
    return ReferenceReader.read(folder, topics);
  }

  /** Knows nothing. */
  public static Reference empty() {
    return new Reference(new Builder());
  }

  // ---- what is in it

  /**
   * A state or territory.
   *
   * @param key lower-case ISO 3166-1 alpha-2 code, {@code jp}
   * @param names every other name
   * @param adjectives adjectives and demonyms
   * @param capital may be empty
   */
  public record Country(String key, String name, List<String> names, List<String> adjectives, String capital) {
    /** The ISO code in upper case. */
    public String isoCode() {
      return key.toUpperCase(Locale.ROOT);
    }
  }

  /**
   * A union of states, or a group of countries.
   *
   * @param group true for a group such as the G7, false for a union such as the EU
   * @param members keys of countries and unions
   */
  public record Union(
      String key, boolean group, String name, List<String> names, List<String> adjectives, List<String> members) {}

  /**
   * A known organization.
   *
   * @param type its class in the ontology: {@code Agency}, {@code ResearchOrganization},
   *     {@code InternationalOrganization} or {@code Organization}
   * @param organizationType notation of the code list organizationType
   * @param countries keys of its countries or union, empty for an international body
   * @param parent key of its parent, or null
   * @param former former names
   */
  public record Body(
      String key,
      String type,
      String organizationType,
      List<String> countries,
      @Nullable String parent,
      String name,
      List<String> acronyms,
      List<String> names,
      List<String> nativeNames,
      List<String> former) {}

  /**
   * A field of the scheme.
   *
   * @param key its slug
   * @param broader keys of wider fields
   */
  public record Topic(String key, String label, List<String> variants, List<String> broader) {}

  /** A forum that meets again and again; parties are keys of countries and unions. */
  public record Forum(
      String key, List<String> parties, String name, List<String> names, List<String> acronyms, String level) {}

  /** A known programme or partnership; parties are keys of countries, unions or bodies. */
  public record Initiative(
      String key,
      String type,
      List<String> parties,
      String name,
      List<String> names,
      @Nullable PartialDate start,
      @Nullable PartialDate end) {}

  /** A known treaty or accord. */
  public record Agreement(
      String key,
      String type,
      List<String> parties,
      String name,
      List<String> names,
      @Nullable PartialDate signed) {}

  /** A place; {@code country} is the key of its country. */
  public record City(String name, String country, List<String> names) {}

  /**
   * A title of a post.
   *
   * @param kind head-of-state, head-of-government, minister, official, diplomat, academic, military, business or parliament
   */
  public record Title(String title, String kind) {}

  /**
   * Where a title is used.
   *
   * @param countries keys of the countries that use it
   * @param body key of the body that its holder leads or belongs to, or null
   */
  public record TitleHome(List<String> countries, @Nullable String body) {}

  /**
   * Words that the government of one country uses where it speaks to its own public.
   *
   * @param country key of the country
   * @param title whether only the title of a release tells
   */
  public record HomeSign(String phrase, String country, boolean title) {}

  /** A stretch of the earth that looks like a country and is none: "Indo-Pacific", "Latin American". */
  public record Region(String name) {}

  /**
   * A noun at the head of bodies' names.
   *
   * @param type notation of the code list organizationType
   * @param bodyClass class of the ontology
   * @param where what stands around it: phrase (after), modified (words before), both (either), place, country or none
   */
  public record BodyHead(String head, String type, String bodyClass, String where) {}

  /**
   * How often what a rule states with a property was right on annotated releases.
   *
   * @param right how many of its facts were
   * @param said how many it stated
   */
  public record Measured(int right, int said) {}

  public Map<String, Country> countries() {
    return countries;
  }

  public Map<String, Union> unions() {
    return unions;
  }

  public Map<String, Body> bodies() {
    return bodies;
  }

  public Optional<Body> body(String key) {
    return Optional.ofNullable(bodies.get(key));
  }

  public Map<String, Topic> topics() {
    return topics;
  }

  public Map<String, Forum> forums() {
    return forums;
  }

  public Map<String, Initiative> initiatives() {
    return initiatives;
  }

  public Map<String, Agreement> agreements() {
    return agreements;
  }

  /** Cities, and the states of federations; by name and country. */
  public Map<String, City> cities() {
    return cities;
  }

  public List<Title> titles() {
    return titles;
  }

  public List<Region> regions() {
    return regions;
  }

  public List<BodyHead> bodyHeads() {
    return bodyHeads;
  }

  /** Where titles are used that only some countries use; by the title in lower case. */
  public Map<String, TitleHome> titleHomes() {
    return titleHomes;
  }

  /** The words by which a release shows whose it is. */
  public List<HomeSign> homeSigns() {
    return homeSigns;
  }

  /**
   * The lines of a word list, comments left out: {@code list("honorifics")} is {@code honorifics.txt}.
   *
   * @return empty if there is no such file
   */
  public List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  /** The names of all this, ready to be found in a text; made when first asked for. */
  public Lexicon lexicon() {
    Lexicon made = lexicon;
    if (made == null) {
      synchronized (this) {
        made = lexicon;
        if (made == null) {
          made = new Lexicon(this);
          lexicon = made;
        }
      }
    }
    return made;
  }

  /** What was measured of a rule with a property, by its local name; empty where nothing was. */
  public Optional<Measured> measured(String rule, String property) {
    return Optional.ofNullable(confidences.get(rule + " " + property));
  }
}
