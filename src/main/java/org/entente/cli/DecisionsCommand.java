package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JsonArray;
import org.entente.store.GraphStore;
import org.entente.store.curation.Decision;
import org.entente.web.DecisionJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code decisions}: what people decided. */
@Command(
    name = "decisions",
    mixinStandardHelpOptions = true,
    description = "List what people decided about a graph, the oldest first: when, what, about what, who and why.")
final class DecisionsCommand implements Callable<Integer> {

  @Option(names = "--json", description = "as JSON")
  private boolean json;

  @Mixin private GraphSource source = new GraphSource();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore store = source.open()) {
      List<Decision> decisions = store.decisions().all();
      if (json) {
        JsonArray all = new JsonArray();
        decisions.forEach(d -> all.add(DecisionJson.of(d)));
        out.println(all);
      } else {
        decisions.forEach(d -> out.println(DecisionWords.of(d, store.iris())));
      }
    }
    return Exit.DONE;
  }
}
