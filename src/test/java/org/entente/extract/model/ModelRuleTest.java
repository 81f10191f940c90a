package org.entente.extract.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.entente.Pipeline;
import org.entente.extract.Fact;
import org.entente.extract.Property;
import org.entente.extract.Reading;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.rules.Extractor;
import org.entente.iri.Iris;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.Reader;
import org.entente.release.Release;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A language model as one more rule, against a server that answers what the test says. */
class ModelRuleTest {

  private static final String TEXT =
      """
      Norway and Chile look at the stars

      In a quiet hour Norway and Chile shook hands on the Andes Handclasp, a paper on telescopes.

      Later they sang.
      """;

  private final List<String> asked = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private String answer = "";
  private int status = 200;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/chat/completions", exchange -> {
      asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
      byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static String fact(String quote, String name, String type, String status, String date, String parties) {
    return "{\"kind\":\"agreement\",\"quote\":\"" + quote + "\",\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"status\":\"" + status
        + "\",\"date\":" + date + ",\"parties\":[" + parties + "]}";
  }

  private Reading read(String... facts) throws Exception {
    JsonObject message = new JsonObject();
    message.put("content", new JsonString("{\"facts\":[" + String.join(",", facts) + "]}"));
    answer = "{\"choices\":[{\"message\":" + message + "}]}";
    return read();
  }

  private Reading read() throws Exception {
    Map<String, String> environment =
        Map.of(
            ModelSettings.ADDRESS, "http://localhost:" + server.getAddress().getPort() + "/v1/",
            ModelSettings.MODEL, "a-model",
            ModelSettings.KEY, "secret");
    Release release = Reader.read("2019-05-08-made-up", TEXT);
    return Extractor.with(Reference.bundled(), List.of(new ModelRule(ModelSettings.of(environment)))).read(release);
  }

  @Test
  void whatTheTextShowsIsKept() throws Exception {
    Reading reading =
        read(fact("Norway and Chile shook hands on the Andes Handclasp", "Andes Handclasp", "agreement", "signed", "\"2019-05-08\"", "\"Norway\",\"Chile\",\"Peru\""));
    Thing compact = reading.things(Kind.AGREEMENT).get(0);
    assertEquals("Andes Handclasp", compact.label());
    assertEquals("signed", reading.code(compact, Property.AGREEMENT_STATUS).orElseThrow());
    assertEquals("2019-05-08", reading.date(compact, Property.SIGNED_ON).orElseThrow().toString());
    assertEquals(List.of("cl", "no"), reading.facts(compact, Property.PARTY).map(f -> ((Thing) f.value()).key()).sorted().toList());
    for (Fact f : reading.facts(compact, Property.PARTY).toList()) {
      assertEquals(ModelRule.NAME, f.evidence().rule());
      assertTrue(f.evidence().confidence() <= 0.5);
    }
    JsonObject request = JSON.parse(asked.get(0));
    assertEquals("a-model", request.getString("model"));
    assertEquals("json_schema", request.getObj("response_format").getString("type"));
    assertEquals("Bearer secret", keys.get(0));
  }

  @Test
  void whatTheTextDoesNotShowIsDropped() throws Exception {
    Reading reading =
        read(
            fact("Norway and Chile signed the Moon Treaty", "Moon Treaty", "agreement", "signed", "null", "\"Norway\""),
            fact("shook hands on the Andes Handclasp", "Star Handclasp", "agreement", "signed", "null", ""),
            fact("shook hands on the Andes Handclasp", "Andes Handclasp", "handshake", "signed", "null", ""));
    assertEquals(List.of(), reading.things(Kind.AGREEMENT));
  }

  @Test
  void aPlannedThingHasNoDayOfSignature() throws Exception {
    Reading reading = read(fact("the Andes Handclasp", "Andes Handclasp", "agreement", "planned", "\"2019-05-08\"", ""));
    Thing compact = reading.things(Kind.AGREEMENT).get(0);
    assertTrue(reading.date(compact, Property.SIGNED_ON).isEmpty());
  }

  @Test
  void withoutAnAnswerTheReleaseIsReadAllTheSame() throws Exception {
    status = 500;
    answer = "no";
    assertEquals(List.of(), read().things(Kind.AGREEMENT));
    status = 200;
    answer = "{\"choices\":[]}";
    assertEquals(List.of(), read().things(Kind.AGREEMENT));
    answer = "{\"choices\":[{\"message\":{\"content\":\"{}\"}}]}";
    assertEquals(List.of(), read().things(Kind.AGREEMENT));
  }

  @Test
  void settingsNameWhatIsMissing() {
    String message = assertThrows(IllegalArgumentException.class, () -> ModelSettings.of(Map.of())).getMessage();
    assertTrue(message.contains("ENTENTE_MODEL_URL"), message);
    assertThrows(IllegalArgumentException.class, () -> ModelSettings.of(Map.of("ENTENTE_MODEL_URL", "ftp://x/", "ENTENTE_MODEL", "m")));
    ModelSettings settings = ModelSettings.of(Map.of("ENTENTE_MODEL_URL", "http://localhost:1/v1", "ENTENTE_MODEL", "m", "ENTENTE_MODEL_KEY", "secret"));
    assertFalse(settings.toString().contains("secret"));
  }

  /** So that a folder that was read without the model, or with another one, is read again. */
  @Test
  void aReadingWithAModelIsAnotherReading() {
    assertEquals(3, Set.of(fingerprint(List.of()), fingerprint(List.of(rule("a-model"))), fingerprint(List.of(rule("another-model")))).size());
  }

  private static ModelRule rule(String model) {
    return new ModelRule(ModelSettings.of(Map.of(ModelSettings.ADDRESS, "http://localhost:1/v1", ModelSettings.MODEL, model)));
  }

  private static String fingerprint(List<Rule> more) {
    return Pipeline.of(Iris.ofDefaultBase(), Reader.Options.defaults(), more).fingerprint();
  }
}
