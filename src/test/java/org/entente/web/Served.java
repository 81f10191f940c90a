package org.entente.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.sys.JenaSystem;
import org.entente.store.Graphs;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;

/** A server on a free port over a small made-up graph: two made-up countries, their bodies, a meeting, a signing. */
final class Served implements AutoCloseable {

  /** A name that must come out as text wherever it is shown. */
  static final String HOSTILE = "<script>alert('x')</script>\"&{{ root }}";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(5)).build();

  final LocalStore store;
  final Server server;

  Served() {
    this(ServerOptions.defaults());
  }

  Served(ServerOptions options) {
    JenaSystem.init();
    store = GraphStore.inMemory(Graphs.IRIS);
    store.replace(Graphs.trig(GRAPHS));
    server = Server.start(store, options.withPort(0));
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  HttpResponse<byte[]> bytes(String path) {
    return send("GET", path, null, HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(method, path, body, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), headers);
  }

  private <T> HttpResponse<T> send(String method, String path, String body, HttpResponse.BodyHandler<T> reading, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .timeout(Duration.ofSeconds(20))
            .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), reading);
    } catch (IOException e) {
      throw new AssertionError(method + " " + path + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  HttpResponse<String> ask(String query, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/sparql-query";
    return send("POST", "/sparql", query, all);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  private static final String GRAPHS =
      Graphs.release("2020-03-04-zorro", """
          <id/release/2020-03-04-zorro> ent:releaseType <https://w3id.org/entente/code/releaseType/digest> ;
              <http://www.w3.org/ns/prov#hadPrimarySource> <https://example.org/original> ;
              <https://schema.org/articleBody> "Zorria and Quux signed the Accord of Foo. Nothing else." ;
              ent:mentions <id/country/zz>, <id/country/qq>, <id/agreement/2020-foo> .
          <https://example.org/original> dcterms:title "Of Foo" ; dcterms:publisher "Ministry of Zorria" ;
              dcterms:source <https://example.org/original> .
          <id/country/zz> a ent:Country, ent:Party ; rdfs:label "Zorria" .
          <id/country/qq> a ent:Country, ent:Party ; rdfs:label "Quux" .
          <id/organization/zz-moz> a ent:Agency, ent:Organization, ent:Party ; rdfs:label "Ministry of Zorro" ; ent:ofCountry <id/country/zz> .
          <id/organization/qq-moq> a ent:Agency, ent:Organization, ent:Party ; rdfs:label "HOSTILE" ; ent:ofCountry <id/country/qq> .
          <id/official/zz-diego-zorro> a ent:Official ; rdfs:label "Diego Zorro" ; ent:represents <id/country/zz> .
          <id/official/zz-zorro> a ent:Official ; rdfs:label "Zorro" ; ent:represents <id/country/zz> .
          <id/agreement/2020-foo> a ent:Agreement ; rdfs:label "Accord of Foo" ; ent:party <id/organization/zz-moz>, <id/organization/qq-moq> ;
              ent:agreementType <https://w3id.org/entente/code/agreementType/accords> ;
              ent:agreementStatus <https://w3id.org/entente/code/agreementStatus/signed> ;
              ent:signedOn "2020-03-04"^^xsd:date ; ent:signatory <id/official/zz-diego-zorro>, <id/official/zz-zorro> .
          <id/assertion/a1> a ent:Assertion ; rdf:subject <id/agreement/2020-foo> ; rdf:predicate ent:party ; rdf:object <id/organization/zz-moz> ;
              ent:passage <id/passage/p1> ; ent:rule "made-up" ; ent:confidence 0.9 .
          <id/passage/p1> a ent:Passage ; oa:hasSource <id/release/2020-03-04-zorro> ; oa:hasSelector <id/passage/p1/quote>, <id/passage/p1/position> .
          <id/passage/p1/quote> a oa:TextQuoteSelector ; oa:exact "Zorria and Quux signed the Accord of Foo." .
          <id/passage/p1/position> a oa:TextPositionSelector ; oa:start 0 ; oa:end 41 .
          """.replace("HOSTILE", HOSTILE.replace("\"", "\\\"")));
}
