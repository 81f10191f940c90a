package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.Outcome;
import org.entente.Pipeline;
import org.entente.reference.BadReference;
import org.entente.reference.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: what the shapes say of releases, and whether the reference data is sound. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Check releases by the shapes without loading them, or the reference data of a folder.",
      "Findings go to standard output; the exit code is 1 if there is a violation."
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "files and folders of releases")
  private List<Path> paths = List.of();

  @Option(
      names = "--reference",
      paramLabel = "DIR",
      arity = "2",
      description = "check the reference data of a folder and a topics file instead: --reference data/reference ontology/topics.ttl")
  private List<Path> reference = List.of();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (paths.isEmpty() && reference.isEmpty()) {
      throw Failure.usage("Name releases to check, or --reference data/reference ontology/topics.ttl");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (!reference.isEmpty()) {
      try {
        Reference read = Reference.read(reference.get(0), reference.get(1));
        out.println("The reference data is sound: " + read.bodies().size() + " bodies, " + read.topics().size() + " topics");
      } catch (BadReference e) {
        throw Failure.nothingDone(e.getMessage());
      }
    }
    if (paths.isEmpty()) {
      return Exit.DONE;
    }
    Pipeline pipeline = options.pipeline();
    int[] violations = {0};
    int[] skipped = {0};
    int read = pipeline.extract(paths, outcome -> {
      if (outcome instanceof Outcome.Skipped no) {
        skipped[0]++;
        spec.commandLine().getErr().println("skipped: " + no.reason());
      } else if (outcome instanceof Outcome.Extracted done) {
        done.findings().forEach(f -> out.println(done.file() + ": " + f));
        violations[0] += done.heldBack() ? 1 : 0;
      }
    });
    spec.commandLine().getErr().println(read + " releases checked, " + violations[0] + " with a violation, " + skipped[0] + " skipped");
    return read == 0 || violations[0] > 0 ? Exit.NOTHING_DONE : skipped[0] > 0 ? Exit.SOME_SKIPPED : Exit.DONE;
  }
}
