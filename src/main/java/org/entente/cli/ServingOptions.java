package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.entente.store.LocalStore;
import org.entente.web.ServerOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands that serve a store. */
final class ServingOptions {

  @Option(names = "--store", paramLabel = "DIR", description = "the store's folder (default: store beside the launcher)")
  private @Nullable Path store;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "" + ServerOptions.DEFAULT_PORT,
      description = "the port on this machine's loopback address; 0 for any free one (default: ${DEFAULT-VALUE})")
  private int port = ServerOptions.DEFAULT_PORT;

  Path folder() {
    return store != null ? store : StoreFolder.usual();
  }

  /** Serves the store of the folder, once it is open. */
  Serving start(LocalStore open, PrintWriter err) {
    return Serving.start(folder(), open, port, err).closedAtTheEnd();
  }
}
