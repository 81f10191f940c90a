package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.store.Found;
import org.entente.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code search}: things by their names, and sentences. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Find things by their names, and sentences by their words.")
final class SearchCommand implements Callable<Integer> {

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "all of them must be there")
  private List<String> words = List.of();

  @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "at most so many of each (default: ${DEFAULT-VALUE})")
  private int limit = 20;

  @Mixin private GraphSource source = new GraphSource();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore store = source.open()) {
      Found found = store.search(String.join(" ", words), limit);
      for (Found.Name name : found.names()) {
        out.println(name.label() + (name.label().equals(name.matched()) ? "" : " (" + name.matched() + ")") + "  " + name.thing());
      }
      for (Found.Quote quote : found.sentences()) {
        out.println("\"" + quote.text().strip() + "\"  " + quote.release());
      }
      if (found.names().isEmpty() && found.sentences().isEmpty()) {
        spec.commandLine().getErr().println("entente: nothing has these words");
        return Exit.NOTHING_DONE;
      }
    }
    return Exit.DONE;
  }
}
