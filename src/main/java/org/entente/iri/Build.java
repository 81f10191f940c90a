package org.entente.iri;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Which build of the program runs: a digest of its classes and of the data that it brings. What an earlier build read or
 * computed may be otherwise today; where the digest is the same, it is not. Thread safe.
 */
public final class Build {

  private Build() {}

  /** The digest, as 64 lower-case hex digits. */
  public static String digest() {
    return Known.DIGEST;
  }

  /** Computed once, when it is first asked for. */
  private static final class Known {
    static final String DIGEST = compute();
  }

  private static String compute() {
    try {
      Path code = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      StringBuilder all = new StringBuilder();
      try (Stream<Path> files = Files.walk(code)) { // a jar, or the folder of classes while it is worked on
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
          all.append(code.relativize(file)).append(' ').append(Digest.ofFile(file)).append('\n');
        }
      }
      return Digest.hex(all.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("The program cannot read its own files", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
