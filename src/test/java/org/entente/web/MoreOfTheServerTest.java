package org.entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.query.Library;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions, the description of the data, files of the network, and functions that are closed. */
class MoreOfTheServerTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  private static Served served;

  @BeforeAll
  static void start() {
    served = new Served();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "SELECT (<http://jena.hpl.hp.com/ARQ/function#context>() AS ?x) { }",
    "SELECT * { ?s ?p ?o FILTER(<http://jena.apache.org/ARQ/function#wait>(100000)) }",
    "SELECT * { BIND(<http://example.org/own>(1) AS ?x) }",
    "SELECT * { FILTER EXISTS { ?s ?p ?o FILTER(<http://jena.apache.org/ARQ/function#wait>(1)) } }",
    "SELECT (SUM(<http://example.org/own>(?o)) AS ?x) { ?s ?p ?o }",
    "SELECT * { ?s ?p ?o } ORDER BY <http://example.org/own>(?o)",
    "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<http://example.org/own>(COUNT(?o)))",
    "SELECT ?x { ?s ?p ?o } GROUP BY (<http://example.org/own>(?o) AS ?x)",
    "SELECT * { { SELECT (COUNT(<http://example.org/own>(?o)) AS ?x) { ?s ?p ?o } } }",
    "SELECT * { { SELECT (<http://example.org/own>(?o) AS ?x) { ?s ?p ?o } } }",
    "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(<http://example.org/own>(?o) AS ?x) }",
    "SELECT * { ?s <http://jena.apache.org/ARQ/property#str> ?o }"
  })
  void functionsOfTheEngineAreClosed(String query) {
    assertEquals(403, served.ask(query).statusCode(), query);
  }

  @Test
  void castsAndXpathFunctionsAreOpen() {
    HttpResponse<String> answer =
        served.ask("SELECT (<http://www.w3.org/2001/XMLSchema#integer>(\"7\") AS ?x) (<http://www.w3.org/2005/xpath-functions#upper-case>(\"q\") AS ?y) { }", "Accept", "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("7,Q"), answer.body());
  }

  @Test
  void everyQuestionHasAPageThatRunsItsExample() {
    assertTrue(served.get("/questions", "Accept", BROWSER).body().contains("questions/about-topic"));
    for (String name : Library.names()) {
      HttpResponse<String> page = served.get("/questions/" + name, "Accept", BROWSER);
      assertEquals(200, page.statusCode(), name);
      assertTrue(page.body().contains("The query behind it"), name);
    }
    String between = served.get("/questions/agreements-between?run=1&one=zz&other=qq", "Accept", BROWSER).body();
    assertTrue(between.contains("Accord of Foo") && between.contains("From day"), between);
    assertFalse(between.contains("<th scope=\"col\">Name</th>"), between);
    assertEquals(404, served.get("/questions/no-such").statusCode());
  }

  @Test
  void aParameterOfAQuestionIsATermAndNeverText() {
    String hostile = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E%7D";
    String page = served.get("/questions/bodies-of-country?run=1&country=" + hostile, "Accept", BROWSER).body();
    assertFalse(page.contains("<script>alert"), page);
    assertTrue(page.contains("role=\"alert\""), page);
    assertTrue(served.get("/questions/bodies-of-country?run=1", "Accept", BROWSER).body().contains("role=\"alert\""));
  }

  @ParameterizedTest
  @CsvSource({"entente.nq.gz, NQ", "entente.trig.gz, TRIG"})
  void theWholeGraphIsThereAsAFile(String file, String lang) throws IOException {
    HttpResponse<byte[]> answer = served.bytes("/dump/" + file);
    assertEquals(200, answer.statusCode());
    assertEquals("application/gzip", answer.headers().firstValue("Content-Type").orElse(""));
    DatasetGraph all = RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(answer.body()))).lang(RDFLanguages.nameToLang(lang)).toDatasetGraph();
    long stored = served.store.read(dataset -> Iter.count(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
    assertTrue(stored > 20);
    assertEquals(stored, Iter.count(all.find()));
    assertTrue(all.getDefaultGraph().isEmpty(), "the union of all is not repeated");
    assertEquals(304, served.get("/dump/" + file, "If-None-Match", answer.headers().firstValue("ETag").orElse("")).statusCode());
    assertTrue(served.get("/dataset").body().contains("dump/" + file));
    assertTrue(served.get("/dataset", "Accept", BROWSER).body().contains("href=\"dump/" + file));
    assertEquals(404, served.get("/dump/other").statusCode());
    assertEquals(303, served.get("/dump").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "/ontology, text/turtle", "/ontology, application/ld+json", "/ontology, application/rdf+xml", "/ontology/0.1.0, application/n-triples",
    "/ontology.rdf, application/rdf+xml", "/ontology/0.1.0.jsonld, application/ld+json"
  })
  void theOntologyIsThereInEveryFormat(String path, String type) {
    HttpResponse<String> answer = served.get(path, "Accept", type);
    assertEquals(200, answer.statusCode(), path);
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type), path);
    var graph = RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type)).toGraph();
    assertTrue(graph.contains(NodeFactory.createURI("https://w3id.org/entente/ontology#Agreement"), Node.ANY, Node.ANY), path);
  }

  @Test
  void aVersionOfTheOntologyThatNeverWasIsNotThere() {
    assertEquals(404, served.get("/ontology/9.9.9").statusCode());
    assertEquals(404, served.get("/ontology/").statusCode());
    assertEquals(406, served.get("/ontology", "Accept", "image/png").statusCode());
  }

  @Test
  void anOperatorSeesWhatIsAsked() {
    served.get("/doc/country/zz.nt");
    served.get("/no-such-place/secret");
    HttpResponse<String> metrics = served.get("/metrics");
    assertEquals(200, metrics.statusCode());
    assertTrue(metrics.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    assertTrue(metrics.body().lines().anyMatch(l -> l.startsWith("entente_requests_seconds_count{") && l.contains("route=\"/doc/\"") && l.contains("status=\"200\"")), metrics.body());
    assertTrue(metrics.body().lines().anyMatch(l -> l.contains("route=\"none\"") && l.contains("status=\"404\"")), metrics.body());
    assertTrue(metrics.body().lines().anyMatch(l -> l.matches("entente_releases [1-9].*")), metrics.body());
    assertTrue(metrics.body().contains("entente_queries_ended_total") && metrics.body().contains("jvm_memory_used_bytes"), metrics.body());
    assertFalse(metrics.body().contains("secret"), "no label holds what a client sent");
  }

  @Test
  void theDataIsDescribed() {
    HttpResponse<String> turtle = served.get("/dataset");
    assertEquals(200, turtle.statusCode());
    var graph = RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph();
    assertTrue(turtle.body().contains("void:Dataset") && turtle.body().contains("http://localhost:3030/dataset#data"), turtle.body());
    assertTrue(graph.size() > 20);
    assertTrue(served.get("/dataset", "Accept", BROWSER).body().contains("Classes"));
    HttpResponse<String> known = served.get("/.well-known/void");
    assertEquals(303, known.statusCode());
    assertEquals("../dataset", known.headers().firstValue("Location").orElse(""));
  }

  @Test
  void theNetworkComesAsFiles() {
    HttpResponse<String> csv = served.get("/network.csv");
    assertEquals("text/csv;charset=utf-8", csv.headers().firstValue("Content-Type").orElse(""));
    assertTrue(csv.body().contains("Ministry of Zorro"), csv.body());
    assertTrue(served.get("/network.graphml?of=countries").body().contains("<graphml"));
    assertTrue(served.get("/network.gexf").body().contains("<gexf"));
    assertFalse(served.get("/network.csv?to=1999").body().contains("Zorro"));
    assertEquals(400, served.get("/network.csv?of=planets").statusCode());
    assertEquals(400, served.get("/network.csv?from=2020&to=2000").statusCode());
    assertEquals(400, served.get("/network.csv?kind=feud").statusCode());
    assertTrue(served.get("/network", "Accept", BROWSER).body().contains("network.graphml"));
  }

  @Test
  void pagesCarryWhatMachinesReadAndNoNameEndsIt() {
    String page = served.get("/doc/organization/qq-moq", "Accept", BROWSER).body();
    Matcher script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL).matcher(page);
    assertTrue(script.find(), page);
    var object = JSON.parse(script.group(1));
    assertEquals(Served.HOSTILE, object.get("name").getAsString().value());
    assertEquals("Organization", object.get("@type").getAsString().value());
  }
}
