package org.entente.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known before any release is read, as the files under {@code data/reference} and {@code ontology/topics.ttl}
 * say it.
 *
 * <p>Immutable and thread safe. Keys are those of the files, lower case.
 */
public record Reference(
    Map<String, Country> countries,
    Map<String, Union> unions,
    Map<String, Body> bodies,
    Map<String, Topic> topics,
    Map<String, Forum> forums,
    Map<String, Initiative> initiatives,
    Map<String, Agreement> agreements,
    Map<String, City> cities) {

  /**
   * A state or territory.
   *
   * @param key lower-case ISO 3166-1 alpha-2 code, {@code jp}
   * @param names every other name
   * @param adjectives adjectives and demonyms
   */
  public record Country(String key, String name, List<String> names, List<String> adjectives, String capital) {
    /** The ISO code in upper case. */
    public String isoCode() {
      return key.toUpperCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A union of states, or a group of countries.
   *
   * @param group true for a group such as the G7, false for a union such as the EU
   * @param members keys of countries
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
  public record Forum(String key, List<String> parties, String name, List<String> names, List<String> acronyms) {}

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

  public Optional<Body> body(String key) {
    return Optional.ofNullable(bodies.get(key));
  }
}
