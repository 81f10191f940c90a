package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: serves a store as it is. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve a store as it is until ended.")
final class ServeCommand implements Callable<Integer> {

  @Mixin private ServingOptions serving = new ServingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Path folder = serving.folder();
    if (!Files.isDirectory(folder)) {
      throw Failure.nothingDone("There is no store in " + folder + ": make one with \"entente load PATH… --store DIR\" or \"entente up\"");
    }
    Serving.refuseIfServed(folder);
    Serving running = serving.start(GraphStore.open(folder), err);
    err.println("serving " + running.store().list().size() + " releases at " + running.url() + " until you press Ctrl-C");
    running.untilEnded();
    return Exit.DONE;
  }
}
