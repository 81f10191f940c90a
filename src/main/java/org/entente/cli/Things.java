package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.ResultSet;
import org.entente.iri.Kind;
import org.entente.store.Found;
import org.entente.store.GraphStore;
import org.entente.store.curation.Decision;

/** Finds what an argument means: a thing by its IRI, by kind/slug or by name, a fact by its number or its assertion. */
final class Things {

  private static final Pattern SHORT = Pattern.compile("(?:id/)?([a-z-]+/[a-z0-9-]+)");
  private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{16}");
  private static final int SHOWN = 10;

  private final GraphStore store;

  Things(GraphStore store) {
    this.store = store;
  }

  /** The thing that is meant; of several with one name the first, and the others are told. */
  String find(String which, PrintWriter err) {
    List<String> candidates = candidates(which);
    if (candidates.size() > 1) {
      err.println("entente: others of that name: " + String.join(", ", candidates.subList(1, candidates.size())));
    }
    return candidates.get(0);
  }

  /** The one thing that is meant. */
  String only(String which) {
    List<String> candidates = candidates(which);
    if (candidates.size() > 1) {
      throw Failure.usage("\"" + which + "\" may be any of " + String.join(", ", candidates) + ": give one of these");
    }
    return candidates.get(0);
  }

  private List<String> candidates(String which) {
    if (which.startsWith("http://") || which.startsWith("https://")) {
      return List.of(which);
    }
    var path = SHORT.matcher(which);
    if (path.matches()) {
      return List.of(store.base() + "id/" + path.group(1));
    }
    List<Found.Name> names = store.search(which, SHOWN).names();
    if (names.isEmpty()) {
      throw Failure.nothingDone("Nothing is called \"" + which + "\"");
    }
    List<Found.Name> same = names.stream().filter(n -> n.label().equalsIgnoreCase(which) || n.matched().equalsIgnoreCase(which)).toList();
    return (same.isEmpty() ? names : same).stream().map(Found.Name::thing).toList();
  }

  /** The assertion of a fact: its IRI, {@code assertion/…}, or the number that {@code show} prints. */
  String assertion(String fact) {
    if (!NUMBER.matcher(fact).matches()) {
      String iri = candidates(fact).get(0);
      if (!iri.startsWith(store.iris().thing(Kind.ASSERTION, ""))) {
        throw Failure.usage("\"" + fact + "\" is no fact: give the number that \"entente show\" prints behind its sentence");
      }
      return iri;
    }
    ParameterizedSparqlString query =
        new ParameterizedSparqlString(
            "SELECT ?a { ?a <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> ?p"
                + " FILTER(STRSTARTS(STR(?a), ?start) && STRENDS(STR(?a), ?end)) } ORDER BY ?a LIMIT 1");
    query.setLiteral("start", store.iris().thing(Kind.ASSERTION, ""));
    query.setLiteral("end", "-" + fact);
    ResultSet rows = store.select(query.asQuery());
    if (rows.hasNext()) {
      return rows.next().getResource("a").getURI();
    }
    return store.decisions().onFacts().stream()
        .map(Decision::fact)
        .map(f -> f.assertion().getURI())
        .filter(a -> a.endsWith("-" + fact))
        .findFirst()
        .orElseThrow(() -> Failure.nothingDone("No release states a fact " + fact + "; \"entente show\" tells the facts of a thing with their numbers"));
  }
}
