package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.entente.store.Dump;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: the whole graph as a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write a whole graph as N-Quads (or TriG, by the name of the file; .gz compresses).")
final class ExportCommand implements Callable<Integer> {

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "where to write; - for standard output")
  private Path out = Path.of("-");

  @Option(names = "--rebase", paramLabel = "IRI", description = "write the things under this base instead of the store's")
  private @Nullable String rebase;

  @Mixin private GraphSource source = new GraphSource();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (GraphStore store = source.open()) {
      if (out.toString().equals("-")) {
        write(store, Main.results(spec), false);
        return Exit.DONE;
      }
      String name = String.valueOf(out.getFileName());
      Output.write(out, file -> {
        try (OutputStream to = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
          write(store, to, name.contains(".trig"));
        }
        return true;
      });
    }
    return Exit.DONE;
  }

  private void write(GraphStore store, OutputStream to, boolean trig) {
    if (rebase != null) {
      Rebase.nquads(store, Failure.baseOf(rebase), to);
      return;
    }
    RDFFormat format = trig ? RDFFormat.TRIG_BLOCKS : RDFFormat.NQUADS;
    if (store instanceof LocalStore local) {
      Dump.write(local, format, to);
    } else {
      throw Failure.usage("A store that another process serves is exported from its address /dump/entente.nq.gz, or after that process has ended");
    }
  }
}
