package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every command has a page, and the examples on the pages run. */
class DocsTest {

  private static final String PROMPT = "$ ./entente ";
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
  private static final Set<String> GENERAL = Set.of("help", "generate-completion");

  @TempDir private Path folder;

  @Test
  void everyCommandHasItsPage() {
    List<String> without =
        new CommandLine(Main.class, new Factory()).getSubcommands().keySet().stream()
            .filter(c -> !GENERAL.contains(c))
            .filter(c -> !Files.isRegularFile(Path.of("docs", c + ".md")))
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void theExamplesRun() throws IOException {
    List<String> pages = new ArrayList<>(List.of("load.md")); // the others ask what it loads
    try (Stream<Path> files = Files.list(Path.of("docs"))) {
      files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".md") && !f.matches("load.md|remove.md")).sorted().forEach(pages::add);
    }
    pages.add("remove.md");
    int ran = 0;
    for (String page : pages) {
      for (String line : Files.readAllLines(Path.of("docs", page))) {
        if (line.startsWith(PROMPT)) {
          run(page, line.substring(PROMPT.length()));
          ran++;
        }
      }
    }
    assertTrue(ran >= 12, "only " + ran + " examples");
  }

  private void run(String page, String command) {
    List<Object> words = new ArrayList<>();
    Matcher each = WORD.matcher(command);
    while (each.find()) {
      String word = each.group().replace("\"", "");
      words.add(word.matches("graph\\.\\w+|my-store") ? folder.resolve(word) : word);
    }
    Ran ran = Ran.entente(words.toArray());
    assertEquals(0, ran.exit(), page + ": " + command + ": " + ran.err());
  }

  /** Main has no constructor without arguments. */
  private static final class Factory implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == Main.class ? type.cast(Main.of(new PrintStream(java.io.OutputStream.nullOutputStream()))) : CommandLine.defaultFactory().create(type);
    }
  }
}
