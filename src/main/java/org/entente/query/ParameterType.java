package org.entente.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.iri.Iris;
import org.jspecify.annotations.Nullable;

/** What a parameter's values are, and how a text becomes one. Immutable and thread safe. */
public enum ParameterType {
  /** A country or union by its code ({@code jp}, {@code eu}), or by its IRI. */
  COUNTRY("a country's ISO code such as jp, or eu", ParameterType::country),
  /** Any thing by {@code kind/slug} or by its IRI. */
  THING("a thing as kind/slug, such as organization/jp-mext, or its IRI", ParameterType::thing),
  /** A field by its slug or its IRI. */
  TOPIC("a field's slug such as quantum-computing, or its IRI", (iris, v) -> slug(iris, "topic", v)),
  /** A body by its key or its IRI. */
  ORGANIZATION("a body's key such as jp-mext, or its IRI", (iris, v) -> slug(iris, "organization", v)),
  /** An official by the slug or the IRI. */
  OFFICIAL("an official's slug such as us-jonathan-margolis, or its IRI", (iris, v) -> slug(iris, "official", v)),
  /** A forum by its key or its IRI. */
  FORUM("a forum's key such as jp-us-jwlc, or its IRI", (iris, v) -> slug(iris, "forum", v)),
  /** A day: xsd:date. */
  DAY("a day such as 2021-06-17", (iris, v) -> day(v)),
  /** A year, as text. */
  YEAR("a year such as 2021", (iris, v) -> v.matches("\\d{4}") ? NodeFactory.createLiteralString(v) : null),
  /** A whole number. */
  NUMBER("a whole number", (iris, v) -> v.matches("\\d{1,9}") ? NodeFactory.createLiteralDT(v, XSDDatatype.XSDinteger) : null),
  /** Any words. */
  TEXT("some words", (iris, v) -> NodeFactory.createLiteralString(v));

  private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final String expected;
  private final BiFunction<Iris, String, @Nullable Node> reader;

  ParameterType(String expected, BiFunction<Iris, String, @Nullable Node> reader) {
    this.expected = expected;
    this.reader = reader;
  }

  /** What a value looks like, for messages and forms. */
  public String expected() {
    return expected;
  }

  static Optional<ParameterType> named(String name) {
    return Arrays.stream(values()).filter(t -> t.label().equals(name)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(ParameterType::label).toList();
  }

  /** Its name as a question's head writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The term that a text means.
   *
   * @throws BadQuestion if it is not of this type
   */
  Node node(Iris iris, String parameter, String value) {
    Node node = reader.apply(iris, value.strip());
    if (node == null) {
      throw new BadQuestion("--param " + parameter + "=" + value + ": give " + expected);
    }
    return node;
  }

  private static @Nullable Node country(Iris iris, String value) {
    String code = value.toLowerCase(Locale.ROOT);
    if (code.equals("eu") || code.matches("[a-z]{3,}(-[a-z]+)*")) {
      return NodeFactory.createURI(iris.base() + "id/union/" + code);
    }
    return slug(iris, "country", IRI.matcher(value).matches() ? value : code);
  }

  private static @Nullable Node thing(Iris iris, String value) {
    if (IRI.matcher(value).matches()) {
      return NodeFactory.createURI(value);
    }
    String path = value.startsWith("id/") ? value.substring(3) : value;
    int slash = path.indexOf('/');
    return slash > 0 && SLUG.matcher(path.substring(0, slash)).matches() && SLUG.matcher(path.substring(slash + 1)).matches()
        ? NodeFactory.createURI(iris.base() + "id/" + path)
        : null;
  }

  private static @Nullable Node slug(Iris iris, String kind, String value) {
    if (IRI.matcher(value).matches()) {
      return NodeFactory.createURI(value);
    }
    return SLUG.matcher(value).matches() ? NodeFactory.createURI(iris.base() + "id/" + kind + "/" + value) : null;
  }

  private static @Nullable Node day(String value) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
