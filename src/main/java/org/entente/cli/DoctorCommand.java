package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: whether an embedded store is what it should be. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = {
      "Check an embedded store: each graph as it was loaded, and what is derived from them (merges, ties, text index) in step.",
      "Everything is computed anew and compared, so a large store takes minutes. Nothing is written without --repair."
    })
final class DoctorCommand implements Callable<Integer> {

  @Option(names = "--store", paramLabel = "DIR", description = "the store's folder (default: the one that \"up\" makes)")
  private @Nullable Path store;

  @Option(names = "--repair", description = "mend what is derived; a release that is damaged itself must be loaded again")
  private boolean repair;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = store != null ? store : StoreFolder.usual();
    List<String> findings = GraphStore.examine(folder, repair);
    findings.forEach(out::println);
    boolean left = !findings.isEmpty() && (!repair || !GraphStore.examine(folder, false).isEmpty());
    if (findings.isEmpty()) {
      out.println("The store in " + folder + " is well.");
    } else if (!left) {
      out.println("Mended.");
    } else if (!repair) {
      spec.commandLine().getErr().println("entente: \"entente doctor --repair\" mends what is derived; what is damaged must be loaded again");
    }
    return left ? Exit.SOME_SKIPPED : Exit.DONE;
  }
}
