package org.entente.cli;

import java.nio.file.Path;

/** Where things lie unless an option says otherwise: beside the launcher. */
final class StoreFolder {

  private StoreFolder() {}

  private static Path home() {
    return Path.of(System.getProperty("entente.home", "."));
  }

  /** The store that {@code up} makes. */
  static Path usual() {
    return home().resolve("store");
  }

  /** The releases that {@code up} reads. */
  static Path releases() {
    return home().resolve("data").resolve("releases");
  }
}
