package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program, or a test's own, in a process of its own. */
public final class Processes {

  private Processes() {}

  /** {@code entente} with these words; all that it says goes into a file. */
  static Process entente(Path said, Object... words) throws IOException {
    return start(said, Main.class, words);
  }

  /** A main class with these words. */
  public static Process start(Path said, Class<?> main, Object... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), main.getName()));
    for (Object word : words) {
      command.add(word.toString());
    }
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
  }
}
