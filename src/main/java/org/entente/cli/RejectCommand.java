package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.store.curation.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reject}: a fact does not hold. */
@Command(
    name = "reject",
    mixinStandardHelpOptions = true,
    description = {
      "Decide that a fact does not hold: it goes from every question, page, tie and file, with all that stood there for its sake.",
      "The decision holds whatever is loaded later; \"entente accept\" takes it back."
    })
final class RejectCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FACT", description = "the number that \"entente show\" prints, or the IRI of the fact's assertion")
  private String fact = "";

  @Option(
      names = "--only-there",
      description = "leave alone what other releases say: the fact may hold, this release does not say it")
  private boolean onlyThere;

  @Mixin private DecidingOptions options = new DecidingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return options.decide(
        spec, store -> Proposal.reject(new Things(store).assertion(fact), onlyThere, options.by(), options.why()));
  }
}
