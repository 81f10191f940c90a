package org.entente.extract.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * Speaks to a server with the chat completions of the OpenAI API, and asks for an answer in the shape of a JSON schema
 * ({@code response_format}). Follows no redirects. Thread safe.
 */
final class ModelClient {

  /** Larger answers are no answers. */
  private static final int MOST_BYTES = 1_000_000;

  private final ModelSettings settings;
  private final JsonObject shape;
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).followRedirects(HttpClient.Redirect.NEVER).build();

  ModelClient(ModelSettings settings, JsonObject shape) {
    this.settings = settings;
    this.shape = shape;
  }

  /**
   * Asks once.
   *
   * @return the object that the model answered
   * @throws IOException if the server cannot be reached, is too slow, or answers with an error or in another shape
   */
  JsonObject ask(String instruction, String text) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(settings.address() + "/chat/completions"))
            .timeout(settings.patience())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body(instruction, text).toString(), StandardCharsets.UTF_8));
    settings.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
    HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream in = response.body()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("the answer is longer than " + MOST_BYTES + " bytes");
      }
      if (response.statusCode() != 200) {
        throw new IOException("the server answers with status " + response.statusCode());
      }
      return JSON.parse(content(JSON.parse(new String(bytes, StandardCharsets.UTF_8))));
    } catch (JsonException e) {
      throw new IOException("the answer is not in the shape that was asked for", e);
    }
  }

  private JsonObject body(String instruction, String text) {
    JsonObject schema = new JsonObject();
    schema.put("name", "facts");
    schema.put("strict", true);
    schema.put("schema", shape);
    JsonObject format = new JsonObject();
    format.put("type", "json_schema");
    format.put("json_schema", schema);
    JsonArray messages = new JsonArray();
    messages.addAll(List.of(message("system", instruction), message("user", text)));
    JsonObject body = new JsonObject();
    body.put("model", settings.model());
    body.put("temperature", 0);
    body.put("messages", messages);
    body.put("response_format", format);
    return body;
  }

  private static JsonObject message(String role, String words) {
    JsonObject message = new JsonObject();
    message.put("role", role);
    message.put("content", words);
    return message;
  }

  private static String content(JsonObject answer) {
    JsonArray choices = field(answer, "choices").getAsArray();
    if (choices.isEmpty()) {
      throw new JsonException("no choices");
    }
    return field(field(choices.get(0).getAsObject(), "message").getAsObject(), "content").getAsString().value();
  }

  /** A field that must be there. */
  static JsonValue field(JsonObject object, String name) {
    if (!object.hasKey(name)) {
      throw new JsonException("the answer has no field \"" + name + "\"");
    }
    return object.get(name);
  }
}
