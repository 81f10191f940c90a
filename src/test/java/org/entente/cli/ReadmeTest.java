package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README's tour, run as they stand there, one after the other. */
class ReadmeTest {

  private static final String PROMPT = "$ ./entente ";

  @TempDir private Path folder;

  @Test
  void theTourRuns() throws IOException {
    List<String> commands =
        Files.readAllLines(Path.of("README.md")).stream().filter(l -> l.startsWith(PROMPT)).map(l -> l.substring(PROMPT.length())).toList();
    assertFalse(commands.isEmpty());
    for (String command : commands) {
      List<Object> words = new ArrayList<>();
      for (String word : command.split("\\s+")) {
        words.add(word.equals("graph.trig") || word.equals("my-store") ? folder.resolve(word) : word);
      }
      Ran ran = Ran.entente(words.toArray());
      assertTrue(ran.exit() == 0, command + " ended with " + ran.exit() + ": " + ran.err());
      boolean writesAFile = command.startsWith("extract");
      assertTrue(writesAFile || !ran.out().isBlank() || command.startsWith("check"), command + " printed nothing");
    }
  }
}
