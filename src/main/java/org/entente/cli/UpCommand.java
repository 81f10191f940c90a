package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.Pipeline;
import org.entente.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code up}: the whole way, then serves until it is ended. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = {
      "Read a folder of releases, check them, load them into the embedded store and serve it.",
      "While it serves, the folder is watched: a new, changed or removed file is in the graph within seconds."
    })
final class UpCommand implements Callable<Integer> {

  @Option(names = "--releases", paramLabel = "DIR", description = "the folder of releases (default: data/releases beside the launcher)")
  private @Nullable Path releases;

  @Mixin private ServingOptions serving = new ServingOptions();

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Path from = releases != null ? releases : StoreFolder.releases();
    if (!Files.isDirectory(from)) {
      throw Failure.nothingDone("There is no folder of releases " + from + ": make it, or name another with --releases");
    }
    Path folder = serving.folder();
    Serving.refuseIfServed(folder);
    Pipeline pipeline = options.pipeline();
    Serving running = serving.start(GraphStore.open(folder, pipeline.iris()), err);
    err.println("reading " + from);
    if (running.watch(pipeline, from)) {
      err.println(running.store().list().size() + " releases are in; serving at " + running.url() + " until you press Ctrl-C");
    }
    running.untilEnded();
    return Exit.DONE;
  }
}
