package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.store.curation.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code accept}: a fact holds. */
@Command(
    name = "accept",
    mixinStandardHelpOptions = true,
    description = {
      "Decide that a fact holds: takes a rejection back, and keeps the fact where a later reading misses it.",
      "The decision holds whatever is loaded later; \"entente reject\" takes it back."
    })
final class AcceptCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FACT", description = "the number that \"entente show\" prints, or the IRI of the fact's assertion")
  private String fact = "";

  @Option(
      names = "--only-there",
      description = "decide for this release alone")
  private boolean onlyThere;

  @Mixin private DecidingOptions options = new DecidingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return options.decide(
        spec, store -> Proposal.accept(new Things(store).assertion(fact), onlyThere, options.by(), options.why()));
  }
}
