package org.entente.extract.model;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Which language model is asked.
 *
 * @param address where the API begins: {@code http://localhost:11434/v1}; {@code /chat/completions} is appended
 * @param model the name of the model, as its server knows it
 * @param key sent as bearer token, if the server wants one; it comes from the environment only and is never shown
 * @param patience how long one answer may take
 */
public record ModelSettings(URI address, String model, Optional<String> key, Duration patience) {

  /** The environment variables that hold the settings. */
  public static final String ADDRESS = "ENTENTE_MODEL_URL";
  public static final String MODEL = "ENTENTE_MODEL";
  public static final String KEY = "ENTENTE_MODEL_KEY";

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  /**
   * Reads the settings from the environment.
   *
   * @throws IllegalArgumentException if one is missing or no address; the message names it and what to set
   */
  public static ModelSettings of(Map<String, String> environment) {
    String address = wanted(environment, ADDRESS, "http://localhost:11434/v1");
    String model = wanted(environment, MODEL, "the name of a model that the server has");
    URI uri;
    try {
      uri = URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(ADDRESS + " is no address: " + address, e);
    }
    if (!"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme()) || uri.getHost() == null) {
      throw new IllegalArgumentException(ADDRESS + " must begin with http:// or https:// and name a host: " + address);
    }
    return new ModelSettings(uri, model, Optional.ofNullable(environment.get(KEY)).filter(k -> !k.isBlank()), PATIENCE);
  }

  private static String wanted(Map<String, String> environment, String name, String example) {
    String value = environment.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      throw new IllegalArgumentException("A language model is asked for, but " + name + " is not set: set it, for example to " + example);
    }
    return value;
  }

  /** Without the key. */
  @Override
  public String toString() {
    return model + " at " + address;
  }
}
