package org.entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  private static Served served;

  @BeforeAll
  static void start() {
    served = new Served(ServerOptions.defaults().withOutcomes(() -> List.of(
        new LoadOutcome("bad<b>.md", LoadOutcome.State.HELD_BACK, Instant.EPOCH, List.of("A party is missing"), Optional.empty()))));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "text/turtle | text/turtle",
    "application/ld+json | application/ld+json",
    "application/rdf+xml | application/rdf+xml",
    "application/n-triples | application/n-triples",
    "application/trig | application/trig",
    "*/* | text/turtle",
    "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
    "text/turtle;q=0.5, application/ld+json;q=0.9 | application/ld+json",
    "text/turtle;q=0, */* | text/html",
    "application/* | application/ld+json"
  })
  void aThingComesInTheFormatAskedFor(String accept, String type) {
    HttpResponse<String> answer = served.get("/doc/agreement/2020-foo", "Accept", accept);
    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
    assertTrue(header(answer, "Vary").contains("Accept"));
    assertTrue(answer.headers().allValues("Link").stream().anyMatch(l -> l.contains("rel=\"canonical\"")));
    Lang lang = RDFLanguages.contentTypeToLang(type);
    if (lang != null) {
      DatasetGraph data = RDFParser.fromString(answer.body(), lang).toDatasetGraph();
      assertTrue(data.stream().anyMatch(q -> q.getPredicate().getURI().endsWith("signedOn")), answer.body());
    }
  }

  @Test
  void anExtensionOrAParameterSaysTheFormat() {
    assertTrue(header(served.get("/doc/country/zz.ttl", "Accept", BROWSER), "Content-Type").startsWith("text/turtle"));
    assertTrue(header(served.get("/doc/country/zz?format=jsonld"), "Content-Type").startsWith("application/ld+json"));
    assertTrue(header(served.get("/doc/country/zz.html"), "Content-Type").startsWith("text/html"));
    assertEquals(404, served.get("/doc/country/zz.exe").statusCode());
  }

  @Test
  void whatCannotBeSentIsRefusedWithTheList() {
    HttpResponse<String> answer = served.get("/doc/country/zz", "Accept", "image/png");
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains("text/turtle"));
  }

  @Test
  void aThingLeadsToItsDocument() {
    HttpResponse<String> answer = served.get("/id/country/zz", "Accept", "text/turtle", "X-Forwarded-Host", "evil.example");
    assertEquals(303, answer.statusCode());
    assertEquals("/doc/country/zz", java.net.URI.create("http://h/id/country/zz").resolve(header(answer, "Location")).getPath());
    assertFalse(header(answer, "Location").contains("evil"));
  }

  @Test
  void aMergedThingLeadsToItsSurvivor() {
    assertEquals(Optional.of("http://localhost:3030/id/official/zz-diego-zorro"),
        served.store.mergedInto("http://localhost:3030/id/official/zz-zorro"));
    HttpResponse<String> answer = served.get("/doc/official/zz-zorro.ttl");
    assertEquals(301, answer.statusCode());
    assertTrue(header(answer, "Location").endsWith("doc/official/zz-diego-zorro.ttl"));
  }

  @Test
  void unknownThingsAreNotFoundInTheFormatAskedFor() {
    assertEquals(404, served.get("/doc/country/none").statusCode());
    HttpResponse<String> json = served.get("/doc/country/none", "Accept", "application/ld+json");
    assertEquals(404, json.statusCode());
    assertEquals("application/problem+json", header(json, "Content-Type"));
    assertTrue(served.get("/doc/country/none", "Accept", BROWSER).body().contains("<h1>"));
  }

  @Test
  void whatAClientHasIsNotSentAgain() {
    HttpResponse<String> first = served.get("/doc/country/zz", "Accept", "text/turtle");
    String tag = header(first, "ETag");
    assertTrue(tag.startsWith("\""), tag);
    assertEquals(tag, header(served.get("/doc/country/zz", "Accept", "text/turtle"), "ETag"));
    HttpResponse<String> again = served.get("/doc/country/zz", "Accept", "text/turtle", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(304, served.get("/doc/country/zz", "Accept", "text/turtle", "If-Modified-Since", header(first, "Last-Modified")).statusCode());
    assertEquals(200, served.get("/doc/country/zz", "Accept", "text/turtle", "If-None-Match", "\"other\"").statusCode());
    HttpResponse<String> head = served.send("HEAD", "/doc/country/zz", null, "Accept", "text/turtle");
    assertEquals(200, head.statusCode());
    assertEquals(tag, header(head, "ETag"));
  }

  @Test
  void onlyReadingIsAllowed() {
    assertEquals(405, served.send("DELETE", "/doc/country/zz", null).statusCode());
    assertEquals(405, served.send("PUT", "/sparql", "x").statusCode());
    assertEquals(404, served.get("/$/datasets").statusCode());
    assertEquals(404, served.send("POST", "/$/compact/ds", "").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "/static/../phrases.tsv", "/static/%2e%2e/phrases.tsv", "/static/..%2fphrases.tsv", "/static/%252e%252e/phrases.tsv",
    "/doc/../../etc/passwd", "/doc/%2e%2e/%2e%2e/etc/passwd", "/static/", "/web/phrases.tsv", "/doc/country/zz%00"
  })
  void nothingButWhatIsMeantIsReached(String path) {
    HttpResponse<String> answer = served.get(path);
    assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path + " " + answer.statusCode());
    assertFalse(answer.body().contains("\tat "), answer.body());
  }

  @Test
  void hostileNamesAreTextEverywhere() {
    for (String path : List.of("/doc/organization/qq-moq", "/doc/agreement/2020-foo", "/search?q=script", "/things?kind=Organization", "/network",
        "/tie/agreement-qq-moq-zz-moz", "/search?q=%3Cscript%3E", "/")) {
      HttpResponse<String> answer = served.get(path, "Accept", BROWSER);
      assertEquals(200, answer.statusCode(), path);
      assertFalse(answer.body().contains("<script>"), path);
      assertFalse(answer.body().contains("<b>.md"), path);
      String policy = header(answer, "Content-Security-Policy");
      assertTrue(policy.contains("script-src 'self';") && !policy.contains("unsafe-inline"), policy);
    }
    assertTrue(served.get("/doc/organization/qq-moq", "Accept", BROWSER).body().contains("&lt;script&gt;"));
  }

  @Test
  void aPageShowsFactsWithTheirSentencesAndSaysWhoseWordsTheyAre() {
    String page = served.get("/doc/agreement/2020-foo", "Accept", BROWSER).body();
    assertTrue(page.contains("Zorria and Quux signed the Accord of Foo."), page);
    assertTrue(page.contains("Entente's summary</a> of <a href=\"https://example.org/original\" rel=\"external\">Of Foo (Ministry of Zorria)</a>"), page);
    String release = served.get("/doc/release/2020-03-04-zorro", "Accept", BROWSER).body();
    assertTrue(release.contains("Entente's summary of <a href=\"https://example.org/original\""), release);
    assertTrue(release.contains("Zorria and Quux signed the Accord of Foo.</a> Nothing else."), release);
  }

  @Test
  void aClientThatFollowsLinksGetsFromACountryToItsAgreements() {
    String country = served.get("/doc/country/zz", "Accept", "application/n-triples").body();
    assertTrue(country.contains("<http://localhost:3030/id/agreement/2020-foo> <https://w3id.org/entente/ontology#partyCountry> <http://localhost:3030/id/country/zz>"), country);
    assertTrue(served.get("/doc/country/zz", "Accept", BROWSER).body().contains("Accord of Foo"));
  }

  @Test
  void theStartPageSaysWhatIsThereAndWhatBecameOfTheFiles() {
    String page = served.get("/", "Accept", BROWSER).body();
    assertTrue(page.contains("<b>1</b> Agreement"), page);
    assertTrue(page.contains("held back") && page.contains("A party is missing") && page.contains("bad&lt;b&gt;.md"), page);
  }

  @Test
  void searchFindsNamesAndSentences() {
    String json = served.get("/search?q=accord+foo", "Accept", "application/json").body();
    assertTrue(json.contains("id/agreement/2020-foo") && json.contains("id/passage/p1"), json);
    assertTrue(served.get("/search?q=accord+foo", "Accept", BROWSER).body().contains("Accord of Foo"));
  }

  @Test
  void theNetworkIsAPageATableAndData() {
    String json = served.get("/network.json").body();
    assertTrue(json.contains("id/organization/zz-moz") && json.contains("\"kind\" : \"agreement\""), json);
    assertFalse(served.get("/network.json?from=2021").body().contains("zz-moz"));
    assertTrue(served.get("/network.json?from=2020&to=2020&country=zz&kind=agreement").body().contains("zz-moz"));
    assertTrue(served.get("/network.json?of=countries").body().contains("id/country/zz"));
    assertEquals(400, served.get("/network?of=planets").statusCode());
    assertTrue(served.get("/network", "Accept", BROWSER).body().contains("Ministry of Zorro"));
    String tie = served.get("/tie/agreement-qq-moq-zz-moz", "Accept", BROWSER).body();
    assertTrue(tie.contains("Accord of Foo") && tie.contains("Zorria and Quux signed"), tie);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "SELECT ?s { ?s a <https://w3id.org/entente/ontology#Agreement> } | application/sparql-results+json | application/sparql-results+json",
    "SELECT ?s { ?s a <https://w3id.org/entente/ontology#Agreement> } | text/csv | text/csv",
    "SELECT ?s { ?s a <https://w3id.org/entente/ontology#Agreement> } | text/tab-separated-values | text/tab-separated-values",
    "SELECT ?s { ?s a <https://w3id.org/entente/ontology#Agreement> } | application/sparql-results+xml | application/sparql-results+xml",
    "ASK { ?s ?p ?o } | */* | application/sparql-results+json",
    "CONSTRUCT WHERE { ?s a <https://w3id.org/entente/ontology#Agreement> } | application/n-triples | application/n-triples",
    "DESCRIBE <id/agreement/2020-foo> | */* | text/turtle"
  })
  void queriesAreAnsweredInTheFormatAskedFor(String query, String accept, String type) {
    HttpResponse<String> answer = served.ask(query, "Accept", accept);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
    assertTrue(query.startsWith("ASK") || answer.body().contains("2020-foo"), answer.body());
  }

  @Test
  void queriesComeByGetAndAsAForm() {
    String query = java.net.URLEncoder.encode("SELECT * { ?s a <https://w3id.org/entente/ontology#Agreement> }", java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(served.get("/sparql?query=" + query).body().contains("2020-foo"));
    assertTrue(served.send("POST", "/sparql", "query=" + query, "Content-Type", "application/x-www-form-urlencoded").body().contains("2020-foo"));
    assertEquals(415, served.send("POST", "/sparql", query, "Content-Type", "text/plain").statusCode());
    assertTrue(served.get("/sparql").body().contains("sd:Service"));
    assertTrue(served.get("/sparql", "Accept", BROWSER).body().contains("yasgui"));
    assertEquals(200, served.get("/sparql?example=about-topic", "Accept", BROWSER).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
    "SELECT * { ?s ?p ?o OPTIONAL { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } }",
    "SELECT * { { SELECT * { SERVICE ?s { ?s ?p ?o } } } }",
    "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
    "SELECT * { BIND(EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } AS ?x) }",
    "SELECT (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } AS ?x) { }",
    "SELECT * FROM <http://localhost:1/> { ?s ?p ?o }",
    "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
    "PREFIX f: <java:org.example.> SELECT (f:Thing(1) AS ?x) { }",
    "SELECT * { ?s <java:org.example.Thing> ?o }",
    "SELECT (<\\u006Aava:org.example.Thing>(1) AS ?x) { }"
  })
  void queriesThatReachElsewhereAreRefused(String query) {
    assertEquals(403, served.ask(query).statusCode());
  }

  @Test
  void whatIsNoQueryIsToldWhy() {
    HttpResponse<String> answer = served.ask("SELECT * { ?s ?p", "Accept", "application/json");
    assertEquals(400, answer.statusCode());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
    assertTrue(answer.body().contains("line 1"), answer.body());
    assertEquals(400, served.ask("DELETE WHERE { ?s ?p ?o }").statusCode());
    assertEquals(413, served.ask("#" + "x".repeat(200_000)).statusCode());
    assertTrue(served.ask("SELECT (\"a SERVICE <b> {\" AS ?x) {}").statusCode() == 200);
  }

  @Test
  void anAnswerCutShortIsNeverAClean200() {
    try (Served small = new Served(ServerOptions.defaults().withRowLimit(5))) {
      assertEquals(413, small.ask("SELECT * { ?s ?p ?o }", "Accept", "text/csv").statusCode());
      assertEquals(413, small.ask("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }").statusCode());
      assertEquals(200, small.ask("SELECT * { ?s ?p ?o } LIMIT 5").statusCode());
    }
    try (Served hasty = new Served(ServerOptions.defaults().withTimeLimit(Duration.ofMillis(150)))) {
      HttpResponse<String> answer =
          hasty.ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?a) < STR(?l)) }");
      assertEquals(503, answer.statusCode());
      assertEquals("5", header(answer, "Retry-After"));
    }
  }

  @Test
  void whatNoReleaseTellsOfAnyMoreIsGone() {
    try (Served other = new Served()) {
      String slug = "2020-01-01-kites";
      other.store.replace(org.entente.store.Graphs.trig(org.entente.store.Graphs.release(slug,
          "<id/event/kite-fair> a ent:Event ; rdfs:label \"Kite Fair\" . <id/country/zz> rdfs:label \"Zorria\" .")));
      assertEquals(200, other.get("/doc/event/kite-fair").statusCode());
      other.store.remove(List.of("http://localhost:3030/id/release/" + slug));
      HttpResponse<String> gone = other.get("/doc/event/kite-fair", "Accept", "application/json");
      assertEquals(410, gone.statusCode());
      assertEquals("application/problem+json", header(gone, "Content-Type"));
      assertEquals(410, other.get("/doc/release/" + slug + ".ttl").statusCode());
      assertEquals(200, other.get("/doc/country/zz").statusCode(), "others still tell of it");
      assertEquals(404, other.get("/doc/event/never-was").statusCode());
      other.store.replace(org.entente.store.Graphs.trig(org.entente.store.Graphs.release(slug, "<id/event/kite-fair> a ent:Event ; rdfs:label \"Kite Fair\" .")));
      assertEquals(200, other.get("/doc/event/kite-fair").statusCode(), "it is told of again");
    }
  }

  @Test
  void theRestIsThere() {
    assertEquals("alive\n", served.get("/healthz").body());
    assertEquals(200, served.get("/readyz").statusCode());
    assertTrue(header(served.get("/ontology"), "Content-Type").startsWith("text/turtle"));
    assertTrue(served.get("/ontology", "Accept", BROWSER).body().contains("ent:Agreement"));
    for (String file : List.of("entente.css", "network.js", "sparql.js", "icon.svg", "cytoscape.min.js", "yasgui.min.js", "yasgui.min.css")) {
      assertEquals(200, served.get("/static/" + file).statusCode(), file);
    }
  }

  @Test
  void furtherServletsStandBesideThePages() {
    jakarta.servlet.http.HttpServlet door = new jakarta.servlet.http.HttpServlet() {
      private static final long serialVersionUID = 1;

      @Override
      protected void doPost(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response) {
        response.setStatus(202);
      }
    };
    try (Served more = new Served(ServerOptions.defaults().withExtraServlets(java.util.Map.of("/door/*", door)))) {
      assertEquals(202, more.send("POST", "/door/load", "").statusCode());
      assertEquals(200, more.get("/healthz").statusCode());
    }
  }

  @Test
  void aThingWithVeryManyLinksComesInPages() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 700; i++) {
      many.append("<id/event/e").append(i).append("> a ent:Event ; rdfs:label \"E").append(i).append("\" ; ent:party <id/country/zz> .\n");
    }
    try (Served big = new Served()) {
      big.store.replace(org.entente.store.Graphs.trig(org.entente.store.Graphs.release("2020-01-01-many", many.toString())));
      HttpResponse<String> first = big.get("/doc/country/zz.nt");
      assertTrue(first.headers().allValues("Link").stream().anyMatch(l -> l.contains("?page=2>; rel=\"next\"")), first.headers().toString());
      assertEquals(200, big.get("/doc/country/zz.nt?page=2").statusCode());
      assertEquals(404, big.get("/doc/country/zz.nt?page=99").statusCode());
      String page = big.get("/doc/country/zz", "Accept", BROWSER).body();
      assertTrue(page.contains("660 more"), page);
      assertTrue(big.get("/doc/country/zz?all=1", "Accept", BROWSER).body().contains("E699"));
    }
  }

  @Test
  void aPortThatIsTakenIsSaid() {
    PortInUse e = assertThrows(PortInUse.class, () -> Server.start(served.store, ServerOptions.defaults().withPort(served.server.port())));
    assertTrue(e.getMessage().contains("--port"), e.getMessage());
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
