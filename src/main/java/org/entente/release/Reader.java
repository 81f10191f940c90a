package org.entente.release;

import java.nio.file.Path;

/**
 * Reads releases: plain text, Markdown with front matter and HTML, told apart by their content.
 *
 * <pre>{@code
 * Release release = Reader.read(Path.of("2021-06-17-jwlc.txt"));
 * }</pre>
 *
 * <p>Thread safe.
 */
public final class Reader {

  private Reader() {}

  /** Not there yet. */
  public static Release read(Path file) {
    throw new UnsupportedOperationException(file.toString());
  }
}
