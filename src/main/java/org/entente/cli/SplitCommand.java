package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.store.GraphStore;
import org.entente.store.curation.Proposal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code split}: two addresses do not mean one thing. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description = {
      "Decide that two things are not one: takes a merge back, also a computed one, or forbids it.",
      "The decision holds whatever is loaded later; \"entente merge\" takes it back."
    })
final class SplitCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "THING", description = "one of the two: IRI, kind/slug or name")
  private String one = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "OTHER", description = "the other (default: what the first is merged into)")
  private @Nullable String other;

  @Mixin private DecidingOptions options = new DecidingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return options.decide(spec, store -> {
      Things things = new Things(store);
      String first = things.only(one);
      return Proposal.split(first, other == null ? survivor(store, first) : things.only(other), options.by(), options.why());
    });
  }

  private static String survivor(GraphStore store, String thing) {
    return store
        .mergedInto(thing)
        .orElseThrow(
            () -> Failure.usage(
                thing + " is not merged into another thing: name the one that it is not; \"entente show --why\" tells what was merged into it"));
  }
}
