package org.entente.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import org.entente.iri.Iris;
import org.entente.store.Decided;
import org.entente.store.GraphStore;
import org.entente.store.curation.Proposal;
import org.entente.web.DecisionJson;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What every decision needs: a reason, a name, a store. */
final class DecidingOptions {

  @Option(names = "--why", paramLabel = "REASON", required = true, description = "why, in words that others can judge")
  private String why = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "who decides (default: the user of this machine, ${DEFAULT-VALUE})")
  private String by = "";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "what the IRIs of things begin with on a remote server (default: ${DEFAULT-VALUE})")
  private String base = Iris.DEFAULT_BASE;

  @Option(names = "--json", description = "tell the decision as JSON")
  private boolean json;

  @Mixin private StoreTarget target = new StoreTarget();

  String by() {
    return by;
  }

  String why() {
    return why;
  }

  /** Makes a proposal of what the store shows, and lets the store decide. */
  int decide(CommandSpec spec, Function<GraphStore, Proposal> proposal) {
    PrintWriter out = spec.commandLine().getOut();
    try (StoreTarget.Curator store = target.curator(Failure.baseOf(base))) {
      Decided decided = store.deciding().apply(proposal.apply(store.reading()));
      out.println(json ? DecisionJson.of(decided.decision()) : DecisionWords.of(decided.decision(), store.reading().iris()));
      spec.commandLine().getErr().println(
          decided.graphs().isEmpty() ? "no graph is other than before" : decided.graphs().size() + " graphs changed: " + String.join(", ", decided.graphs()));
    }
    return Exit.DONE;
  }
}
