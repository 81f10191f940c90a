package org.entente.evaluate;

import java.nio.file.Path;
import java.util.List;

/** An annotation that is not of the form of {@code docs/gold.md}; the message names the file and each field. */
public final class BadGold extends Exception {

  private static final long serialVersionUID = 1;

  BadGold(Path file, List<String> problems) {
    super(file + ": " + String.join("\n  " + file + ": ", problems));
  }
}
