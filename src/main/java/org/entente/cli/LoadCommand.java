package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.Pipeline;
import org.entente.store.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: from releases into a store. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Read releases, check them and put them into a store, in place of what it holds of them.",
      "Releases with a violation are held back and reported; an embedded store takes the others all together or not at all."
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "files and folders of releases")
  private List<Path> paths = List.of();

  @Mixin private ReadingOptions options = new ReadingOptions();
  @Mixin private StoreTarget target = new StoreTarget();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Pipeline pipeline = options.pipeline();
    Tally tally = new Tally(err);
    try (StoreTarget.Writer store = target.open(pipeline.iris())) {
      LoadReport report = pipeline.load(paths, store::replace, tally::add);
      tally.sum("read");
      StoreTarget.words(report).forEach(spec.commandLine().getOut()::println);
      return tally.heldBack() > 0 || !report.failed().isEmpty() ? Math.max(tally.exitCode(), Exit.SOME_SKIPPED) : tally.exitCode();
    }
  }
}
