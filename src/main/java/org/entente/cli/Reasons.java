package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QuerySolution;
import org.entente.iri.Iris;
import org.entente.store.GraphStore;
import org.entente.store.curation.Decision;

/** Why a thing is what it is taken for: its names, what was merged into it, and what people decided. */
final class Reasons {

  private static final String PREFIX = "PREFIX ent: <" + Iris.ONTOLOGY + ">\n";

  private final GraphStore store;

  Reasons(GraphStore store) {
    this.store = store;
  }

  /** One line for each reason. */
  List<String> of(String thing) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        rows(
            "SELECT ?name ?reason ?g { GRAPH ?g { ?alias ent:aliasOf ?thing ; ent:name ?name ; ent:reason ?reason } } ORDER BY ?name ?g",
            thing,
            row -> "name \"" + row.getLiteral("name").getLexicalForm() + "\": " + row.getLiteral("reason").getLexicalForm()
                + " (" + last(row.getResource("g").getURI()) + ")"));
    lines.addAll(
        rows(
            "SELECT ?from ?reason { ?m a ent:Merge ; ent:mergedInto ?thing ; ent:mergedFrom ?from ; ent:reason ?reason } ORDER BY ?from",
            thing,
            row -> "merged " + store.iris().relative(row.getResource("from").getURI()) + ": " + row.getLiteral("reason").getLexicalForm()));
    Node node = NodeFactory.createURI(thing);
    for (Decision decision : store.decisions().all()) {
      if (isAbout(decision, node)) {
        lines.add("decision " + DecisionWords.of(decision, store.iris()));
      }
    }
    return lines;
  }

  private static boolean isAbout(Decision decision, Node thing) {
    if (decision.about() instanceof Decision.Fact fact) {
      return fact.triple().getSubject().equals(thing) || fact.triple().getObject().equals(thing);
    }
    return decision.things().one().equals(thing) || decision.things().other().equals(thing);
  }

  private List<String> rows(String text, String thing, Function<QuerySolution, String> line) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(PREFIX + text);
    query.setIri("thing", thing);
    List<String> lines = new ArrayList<>();
    store.select(query.asQuery()).forEachRemaining(row -> lines.add(line.apply(row)));
    return lines;
  }

  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
