package org.entente.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.iri.Iris;

/**
 * Turns IRIs into links of a page and back.
 *
 * @param iris what the IRIs in the data begin with
 * @param root what leads from the page to the root of the server
 */
record Addresses(Iris iris, String root) {

  private static final int LONGEST = 400;

  /** The part of a thing's IRI after {@code id/}: a kind and one or two segments of letters, digits and hyphens. */
  static boolean isThing(String rest) {
    return rest.length() <= LONGEST && rest.matches("[a-z0-9-]+(/[A-Za-z0-9_~%-]+){0,2}");
  }

  /** A link for an IRI: relative for our own, as it is for a web address, none for anything else. */
  Optional<String> href(String iri) {
    if (iri.startsWith(iris.base())) {
      return Optional.of(root + iri.substring(iris.base().length()));
    } else if (iri.startsWith(Iris.ONTOLOGY)) {
      return Optional.of(root + "ontology#" + encode(iri.substring(Iris.ONTOLOGY.length())));
    } else if (iri.startsWith("https://") || iri.startsWith("http://")) {
      return Optional.of(iri);
    }
    return Optional.empty();
  }

  /** The kind of one of our things, {@code event} say; empty for anything else. */
  Optional<String> kind(String iri) {
    String things = iris.base() + "id/";
    if (!iri.startsWith(things)) {
      return Optional.empty();
    }
    int slash = iri.indexOf('/', things.length());
    return slash < 0 ? Optional.empty() : Optional.of(iri.substring(things.length(), slash));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
