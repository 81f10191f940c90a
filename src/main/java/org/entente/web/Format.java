package org.entente.web;

import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The formats in which a thing is described, in the order in which an undecided client gets them. */
enum Format {
  TURTLE("Turtle", "ttl", RDFFormat.TURTLE_PRETTY, "text/turtle", "application/x-turtle"),
  HTML("HTML", "html", null, "text/html", "application/xhtml+xml"),
  JSON_LD("JSON-LD", "jsonld", RDFFormat.JSONLD11_PRETTY, "application/ld+json", "application/json"),
  RDF_XML("RDF/XML", "rdf", RDFFormat.RDFXML_PLAIN, "application/rdf+xml", "application/xml", "text/xml"),
  N_TRIPLES("N-Triples", "nt", RDFFormat.NTRIPLES_UTF8, "application/n-triples", "text/plain"),
  TRIG("TriG", "trig", RDFFormat.TRIG_PRETTY, "application/trig", "application/x-trig");

  private final String label;
  private final String extension;
  private final @Nullable RDFFormat rdf;
  private final List<String> types;

  Format(String label, String extension, @Nullable RDFFormat rdf, String... types) {
    this.label = label;
    this.extension = extension;
    this.rdf = rdf;
    this.types = List.of(types);
  }

  String label() {
    return label;
  }

  String extension() {
    return extension;
  }

  /** How Jena writes it. */
  RDFFormat rdf() {
    if (rdf == null) {
      throw new IllegalStateException(this + " is no RDF format");
    }
    return rdf;
  }

  /** The media type that names it. */
  String type() {
    return types.get(0);
  }

  /** The media type with its character set where it has one. */
  String contentType() {
    return type().startsWith("text/") ? type() + ";charset=utf-8" : type();
  }

  /** Its media type and those that mean it too. */
  List<String> types() {
    return types;
  }

  /** The format of an extension ({@code ttl}) or of a {@code ?format=} that gives an extension or a media type. */
  static Optional<Format> named(String name) {
    for (Format format : values()) {
      if (format.extension.equals(name) || format.types.contains(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** All as offers. */
  static List<Negotiation.Offer<Format>> offers() {
    return List.of(values()).stream().map(f -> new Negotiation.Offer<>(f, f.types)).toList();
  }
}
