package org.entente.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The library of questions: the files of {@code queries/}.
 *
 * <pre>{@code
 * Query query = Library.find("agreements-between").orElseThrow().bind(iris, Map.of("one", "jp", "other", "us"));
 * }</pre>
 *
 * <p>Thread safe.
 */
public final class Library {

  private Library() {}

  /** Every question, by name. */
  public static List<Question> all() {
    return read("index.txt").lines().map(String::strip).filter(l -> !l.isEmpty()).sorted().map(Library::question).toList();
  }

  /** The question of a name. */
  public static Optional<Question> find(String name) {
    return names().contains(name) ? Optional.of(question(name)) : Optional.empty();
  }

  /** The names of all questions in alphabetical order. */
  public static List<String> names() {
    return read("index.txt").lines().map(String::strip).filter(l -> !l.isEmpty()).sorted().toList();
  }

  private static Question question(String name) {
    return Question.parse(name, read(name + ".rq"));
  }

  private static String read(String file) {
    try (InputStream in = Library.class.getResourceAsStream("/queries/" + file)) {
      if (in == null) {
        throw new IOException("The program is incomplete: it has no queries/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
