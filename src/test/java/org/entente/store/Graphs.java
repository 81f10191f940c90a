package org.entente.store;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.iri.Iris;

/** Small made-up graphs for tests, and short questions to stores. */
public final class Graphs {

  public static final Iris IRIS = Iris.ofDefaultBase();

  public static final String PREFIXES =
      """
      PREFIX ent: <https://w3id.org/entente/ontology#>
      PREFIX code: <https://w3id.org/entente/code/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private Graphs() {}

  /** The graphs of a TriG document without its prefixes. */
  public static Batch trig(String body) {
    return Batch.of(dataset(body), IRIS);
  }

  public static DatasetGraph dataset(String body) {
    return RDFParser.create()
        .source(new StringReader(PREFIXES + body))
        .lang(Lang.TRIG)
        .base(IRIS.base())
        .toDatasetGraph();
  }

  /** A release graph: its slug is its day and a word; the body says what it says, relative to the base. */
  public static String release(String slug, String body) {
    return "<id/release/%s> { <id/release/%s> a ent:Release ; rdfs:label \"%s\" ; dcterms:title \"%s\" ; dcterms:issued \"%s\"^^xsd:date .%n%s }%n"
        .formatted(slug, slug, slug, slug, slug.substring(0, 10), body);
  }

  /** The rows of a SELECT, each as its values in a line, things without their base. */
  public static List<String> rows(GraphStore store, String select) {
    List<String> rows = new ArrayList<>();
    ResultSet results = store.select(query(select));
    results.forEachRemaining(row -> rows.add(row(results.getResultVars(), row)));
    return rows.stream().sorted().toList();
  }

  public static boolean holds(GraphStore store, String pattern) {
    return store.ask(query("ASK { " + pattern + " }"));
  }

  public static Node thing(String path) {
    return NodeFactory.createURI(IRIS.base() + path);
  }

  private static Query query(String text) {
    return QueryFactory.create(PREFIXES + "BASE <" + IRIS.base() + ">\n" + text);
  }

  private static String row(List<String> variables, QuerySolution row) {
    List<String> values = new ArrayList<>();
    for (String variable : variables) {
      Node node = row.get(variable).asNode();
      values.add(
          node.isLiteral()
              ? node.getLiteralLexicalForm()
              : node.getURI().replace(IRIS.base(), "").replace(Iris.ONTOLOGY, "ent:").replace(Iris.CODE, "code:"));
    }
    return String.join(" ", values);
  }
}
