package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.store.curation.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge}: two addresses mean one thing. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Decide that two things are one. The first address is given up and leads to the second.",
      "The decision holds whatever is loaded later; \"entente split\" takes it back."
    })
final class MergeCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "THING", description = "the one whose address is given up: IRI, kind/slug or name")
  private String from = "";

  @Parameters(index = "1", paramLabel = "INTO", description = "the one whose address is kept")
  private String into = "";

  @Mixin private DecidingOptions options = new DecidingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return options.decide(spec, store -> {
      Things things = new Things(store);
      return Proposal.merge(things.only(from), things.only(into), options.by(), options.why());
    });
  }
}
