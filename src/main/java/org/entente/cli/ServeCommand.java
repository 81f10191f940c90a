package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.store.GraphStore;
import org.entente.web.ServerOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: serves a store as it is. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve a store as it is until ended.")
final class ServeCommand implements Callable<Integer> {

  @Option(names = "--store", paramLabel = "DIR", description = "the store's folder (default: the one that \"up\" makes)")
  private @Nullable Path store;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + ServerOptions.DEFAULT_PORT,
      description = "the port on this machine's loopback address; 0 for any free one (default: ${DEFAULT-VALUE})")
  private int port = ServerOptions.DEFAULT_PORT;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Path folder = store != null ? store : StoreFolder.usual();
    if (!Files.isDirectory(folder)) {
      throw Failure.nothingDone("There is no store in " + folder + ": make one with \"entente load PATH… --store DIR\" or \"entente up\"");
    }
    Serving.refuseIfServed(folder);
    Serving serving = Serving.start(folder, GraphStore.open(folder), port, err);
    err.println("serving " + serving.store().list().size() + " releases at " + serving.url() + " until you press Ctrl-C");
    serving.untilEnded();
    return Exit.DONE;
  }
}
