package org.entente.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;

/**
 * The words for properties and kinds, in the order in which pages show them, from {@code web/phrases.tsv}. Immutable, thread
 * safe.
 */
final class Phrases {

  /**
   * The words for a property.
   *
   * @param order smaller comes first
   * @param forward heads its values on the page of what has them
   * @param backward heads the things that have it, on the page of the value; {@code {}} stands for what they are
   */
  record Phrase(int order, String forward, String backward) {}

  private final Map<String, Phrase> properties = new LinkedHashMap<>();
  private final Map<String, String[]> kinds = new LinkedHashMap<>();

  private Phrases() {}

  static Phrases bundled() {
    Phrases phrases = new Phrases();
    try (InputStream in = Phrases.class.getResourceAsStream("/web/phrases.tsv")) {
      String all = new String(Objects.requireNonNull(in, "web/phrases.tsv is missing").readAllBytes(), StandardCharsets.UTF_8);
      all.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(phrases::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }

  private void line(String line) {
    String[] cells = line.split("\t");
    if (cells[0].equals("kind")) {
      kinds.put(cells[1], new String[] {cells[2], cells[3]});
    } else {
      properties.put(cells[0], new Phrase(properties.size(), cells[1], cells.length > 2 ? cells[2] : "{}: " + cells[1]));
    }
  }

  /** The words for a property; made of its name where the table lacks it. */
  Phrase of(Node property) {
    String name = Look.lastPart(property);
    Phrase phrase = properties.get(name);
    return phrase != null ? phrase : new Phrase(properties.size(), Plain.capital(Plain.words(name)), "{}: " + Plain.words(name));
  }

  /** One thing of a class or kind, {@code Agency} or {@code agenda-item}: "Government body". */
  String one(String name) {
    String[] words = kinds.get(name);
    return words == null ? Plain.capital(Plain.words(name)) : words[0];
  }

  /** Several of them. */
  String many(String name) {
    String[] words = kinds.get(name);
    return words == null ? Plain.capital(Plain.words(name)) + "s" : words[1];
  }

  /** The most telling of the classes of a thing: the first in the table. */
  String mostTelling(java.util.Set<String> classes) {
    return kinds.keySet().stream().filter(classes::contains).findFirst().orElse("");
  }
}
