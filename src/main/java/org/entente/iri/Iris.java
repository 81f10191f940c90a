package org.entente.iri;

import java.util.Objects;

/**
 * Makes every IRI of Entente from a base, a kind and a slug.
 *
 * <pre>{@code
 * Iris iris = new Iris("http://localhost:3030/");
 * iris.thing(Kind.COUNTRY, "jp");   // http://localhost:3030/id/country/jp
 * iris.graph("reference");          // http://localhost:3030/graph/reference
 * }</pre>
 *
 * <p>Terms of the ontology and its code lists keep their own namespace whatever the base. Immutable and thread safe.
 *
 * @param base an absolute http or https IRI that ends with a slash
 */
public record Iris(String base) {

  /** Where things live unless the operator sets another base: every link works on the desk. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  /** Namespace of the ontology's terms, prefix {@code ent:}. */
  public static final String ONTOLOGY = "https://w3id.org/entente/ontology#";

  /** Namespace of the code lists: {@code <CODE>list/notation}. */
  public static final String CODE = "https://w3id.org/entente/code/";

  /**
   * Checks the base.
   *
   * @throws IllegalArgumentException if it is not an absolute http(s) IRI that ends with a slash
   */
  public Iris {
    Objects.requireNonNull(base);
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`?#]+/")) {
      throw new IllegalArgumentException(
          "The base IRI \"" + base + "\" must be an absolute http or https IRI that ends with a slash");
    }
  }

  /** Things under {@link #DEFAULT_BASE}. */
  public static Iris ofDefaultBase() {
    return new Iris(DEFAULT_BASE);
  }

  /** The IRI of a thing: {@code <base>id/<kind>/<slug>}. */
  public String thing(Kind kind, String slug) {
    return base + relative(kind, slug);
  }

  /** The same without its base, as digests use it: {@code id/<kind>/<slug>}. */
  public static String relative(Kind kind, String slug) {
    return "id/" + kind.segment() + "/" + slug;
  }

  /** An IRI as digests use it: without the base where it begins with it, so that a fact keeps its number under any base. */
  public String relative(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /**
   * The assertion of a triple in a release: the release's slug and the {@linkplain #factNumber number} of the triple.
   *
   * @param object an IRI as {@link #relative(String)} gives it, or the lexical form of a literal
   */
  public String assertion(String release, String subject, String predicate, String object) {
    return thing(Kind.ASSERTION, release + "-" + factNumber(subject, predicate, object));
  }

  /** The number of a triple, the same whatever release states it: 16 hex digits. */
  public String factNumber(String subject, String predicate, String object) {
    return Digest.hex16(relative(subject) + " " + predicate + " " + object);
  }

  /**
   * The passage of a stretch of a release.
   *
   * @param start its first code point in the stored text
   * @param end the one after its last
   */
  public String passage(String release, int start, int end, String quote) {
    return thing(Kind.PASSAGE, release + "-" + Digest.hex16(start + " " + end + " " + quote));
  }

  /** A name of a thing in a release. */
  public String alias(String release, String thing, String name) {
    return thing(Kind.ALIAS, release + "-" + Digest.hex16(relative(thing) + " " + name));
  }

  /** The name of a graph that is no release's: {@code reference}, {@code ontology}, {@code derived}, {@code curation}. */
  public String graph(String name) {
    return base + "graph/" + name;
  }

  /** The concept scheme of topics that are in {@code ontology/topics.ttl}. */
  public String topics() {
    return base + "id/topics";
  }

  /** The concept scheme of topics that only releases name. */
  public String topicsFound() {
    return base + "id/topics-found";
  }

  /** A code of a code list: {@code code("agreementType", "memorandum")}. */
  public static String code(String list, String notation) {
    return CODE + list + "/" + notation;
  }

  /** A term of the ontology: {@code term("Agreement")}. */
  public static String term(String localName) {
    return ONTOLOGY + localName;
  }
}
