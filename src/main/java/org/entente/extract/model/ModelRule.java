package org.entente.extract.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.entente.extract.Draft;
import org.entente.extract.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a language model for instruments, events and initiatives that the other rules did not read.
 *
 * <p>The model is not believed: a fact is kept only where its quote stands in the text, word for word, and the name of the
 * thing in the quote; a party only where the engine itself found a country or body of that name in the quote. What the
 * other rules say stands, since they are surer. Where the server does not answer, the release is read without it and the
 * log says so. The same release need not give the same answer twice, which is why this rule is off unless asked for.
 *
 * <p>Thread safe.
 */
public final class ModelRule implements Rule {

  /** The name that evidence shows. */
  public static final String NAME = "language-model";

  private static final Logger LOG = LoggerFactory.getLogger(ModelRule.class);

  /** What of a release is sent, at most, in characters. */
  private static final int MOST_TEXT = 40_000;

  private final ModelSettings settings;
  private final ModelClient client;
  private final JsonArray kinds;
  private final String instruction;

  /** Asks the model of the settings. */
  public ModelRule(ModelSettings settings) {
    this.settings = settings;
    JsonObject schema = JSON.parse(resource("facts.schema.json"));
    this.client = new ModelClient(settings, schema);
    this.kinds = schema.getObj("properties").getObj("facts").getObj("items").get("anyOf").getAsArray();
    this.instruction = resource("instruction.txt");
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void read(Draft draft) {
    String text = draft.text().release().text();
    try {
      JsonObject answer = client.ask(instruction, text.length() > MOST_TEXT ? text.substring(0, MOST_TEXT) : text);
      ModelFacts facts = new ModelFacts(draft, kinds);
      for (JsonValue fact : ModelClient.field(answer, "facts").getAsArray()) {
        facts.add(fact.getAsObject());
      }
    } catch (IOException | JsonException e) {
      LOG.warn("{} was read without the language model {}: {}", draft.text().release().slug(), settings, e.getMessage() == null ? e.toString() : e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Which model is asked, without the key. */
  @Override
  public String toString() {
    return NAME + " " + settings;
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(ModelRule.class.getResourceAsStream("/model/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
