package org.entente.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.sparql.core.Quad;
import org.entente.store.Batch;
import org.entente.store.Decided;
import org.entente.store.LoadReport;
import org.entente.store.NamedGraph;
import org.entente.store.StoreException;
import org.entente.store.curation.Proposal;

/** The other side of {@link Door}: changes a store that another process serves. Thread safe. */
public final class DoorClient {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Door.Address address;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  public DoorClient(Door.Address address) {
    this.address = address;
  }

  /**
   * Puts graphs in, all of them or none.
   *
   * @throws StoreException if the server refuses them or does not answer
   */
  public LoadReport load(Batch batch) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = new WriterStreamRDFPlain(IO.wrapUTF8(bytes));
    out.start();
    for (NamedGraph graph : batch) {
      graph.graph().find().forEachRemaining(t -> out.quad(Quad.create(NodeFactory.createURI(graph.name()), t)));
    }
    out.finish();
    return report(post("load", bytes.toByteArray()));
  }

  /**
   * Removes releases by their IRIs.
   *
   * @throws StoreException if the server does not answer
   */
  public LoadReport remove(Collection<String> releases) {
    return report(post("remove", String.join("\n", releases).getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Takes a decision.
   *
   * @throws StoreException if the server refuses it or does not answer
   */
  public Decided decide(Proposal proposal) {
    return DecisionJson.decided(post("decide", DecisionJson.of(proposal).toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static LoadReport report(JsonObject json) {
    return new LoadReport(
        lines(json, "added"), lines(json, "replaced"), lines(json, "unchanged"), lines(json, "removed"), Map.of());
  }

  private JsonObject post(String verb, byte[] body) {
    URI uri = address.url().resolve("/door/" + verb);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + address.token())
            .header("Content-Type", "application/n-quads")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      JsonObject json = JSON.parse(response.body());
      if (response.statusCode() != 200) {
        throw new StoreException("The server of this store refused: " + json.getString("error"));
      }
      return json;
    } catch (IOException | JsonException e) {
      throw new StoreException("The server that has this store does not answer at " + uri + " (" + e.getMessage() + ")", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("Interrupted while the server of this store worked", e);
    }
  }

  static List<String> lines(JsonObject json, String name) {
    return java.util.stream.StreamSupport.stream(json.getArray(name).spliterator(), false)
        .map(v -> v.getAsString().value())
        .toList();
  }
}
