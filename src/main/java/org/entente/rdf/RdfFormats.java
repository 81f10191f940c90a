package org.entente.rdf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** The RDF file formats by the names that people use. Immutable and thread safe. */
public final class RdfFormats {

  private static final Map<String, RDFFormat> BY_NAME =
      new TreeMap<>(
          Map.of(
              "trig", RDFFormat.TRIG,
              "nquads", RDFFormat.NQUADS,
              "turtle", RDFFormat.TURTLE,
              "ntriples", RDFFormat.NTRIPLES,
              "jsonld", RDFFormat.JSONLD,
              "rdfxml", RDFFormat.RDFXML,
              "trix", RDFFormat.TRIX,
              "rdfjson", RDFFormat.RDFJSON,
              "binary", RDFFormat.BINARY));

  private RdfFormats() {}

  /** The names in alphabetical order. */
  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /**
   * The format of a name.
   *
   * @throws IllegalArgumentException naming those that there are
   */
  public static RDFFormat named(String name) {
    RDFFormat format = BY_NAME.get(name.toLowerCase(Locale.ROOT));
    if (format == null) {
      throw new IllegalArgumentException(
          "There is no format \"" + name + "\"; use one of " + String.join(", ", names()));
    }
    return format;
  }

  /** The format that a file's name shows: {@code graph.trig}. */
  public static Optional<RDFFormat> ofFile(String fileName) {
    return Rio.getWriterFormatForFileName(fileName).filter(BY_NAME::containsValue);
  }
}
