package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.entente.Outcome;
import org.entente.Pipeline;
import org.entente.iri.Iris;
import org.entente.rdf.RdfFormats;
import org.entente.rdf.ReferenceGraphs;
import org.entente.release.Reader;
import org.entente.release.UnreadableRelease;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: from releases to an RDF file. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Read releases and write what they say as RDF, one named graph per release.")
final class ExtractCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "files and folders of releases (text, Markdown or HTML); - reads standard input")
  private List<Path> paths = List.of();

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "where to write; - for standard output")
  private Path out = Path.of("-");

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "trig, nquads, jsonld, turtle, ntriples, rdfxml, trix, rdfjson or binary; by default what the name of the file shows, else trig")
  private @Nullable String format;

  @Option(
      names = "--name",
      paramLabel = "SLUG",
      defaultValue = "standard-input",
      description = "the identifier of a release from standard input (default: ${DEFAULT-VALUE})")
  private String name = "standard-input";

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    RDFFormat rdf = format();
    Pipeline pipeline = options.pipeline();
    Tally tally = new Tally(err());
    if (out.toString().equals("-")) {
      write(pipeline, rdf, Main.results(spec), tally);
      return tally.exitCode();
    }
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw Failure.nothingDone("The folder " + folder + " of the output file does not exist; make it first");
    }
    // written beside and moved into place, so that a failure leaves what was there
    Path draft = Files.createTempFile(folder, ".entente-", ".part");
    try {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
        write(pipeline, rdf, file, tally);
      }
      if (tally.done() == 0) {
        return tally.exitCode();
      }
      Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
    return tally.exitCode();
  }

  private void write(Pipeline pipeline, RDFFormat rdf, OutputStream to, Tally tally) {
    RDFWriter writer = Rio.createWriter(rdf, to);
    writer.getWriterConfig().set(BasicWriterSettings.PRETTY_PRINT, false);
    writer.startRDF();
    ReferenceGraphs.prefixes().forEach(writer::handleNamespace);
    if (paths.equals(List.of(Path.of("-")))) {
      one(pipeline, writer, tally);
    } else {
      pipeline.extract(paths, outcome -> add(outcome, writer, tally));
    }
    writer.endRDF();
    tally.sum("read");
  }

  private void one(Pipeline pipeline, RDFWriter writer, Tally tally) {
    Path input = Path.of("-");
    try {
      add(pipeline.process(input, Reader.read(name, System.in, options.limits())), writer, tally);
    } catch (UnreadableRelease e) {
      tally.add(new Outcome.Skipped(input, e.getMessage()));
    }
  }

  private static void add(Outcome outcome, RDFWriter writer, Tally tally) {
    if (outcome instanceof Outcome.Extracted done) {
      done.statements().forEach(writer::handleStatement);
    }
    tally.add(outcome);
  }

  private RDFFormat format() {
    try {
      if (format != null) {
        return RdfFormats.named(format);
      }
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e.getMessage());
    }
    return RdfFormats.ofFile(String.valueOf(out.getFileName())).orElse(RDFFormat.TRIG);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Options of every command that reads releases. */
  static final class ReadingOptions {

    @Option(
        names = "--base",
        paramLabel = "IRI",
        defaultValue = Iris.DEFAULT_BASE,
        description = "what the IRIs of things begin with (default: ${DEFAULT-VALUE})")
    private String base = Iris.DEFAULT_BASE;

    @Option(
        names = "--max-size",
        paramLabel = "BYTES",
        defaultValue = "20000000",
        description = "larger files are skipped (default: ${DEFAULT-VALUE})")
    private int maxBytes = 20_000_000;

    Reader.Options limits() {
      return new Reader.Options(maxBytes);
    }

    Pipeline pipeline() {
      return Pipeline.of(iris(), limits());
    }

    Iris iris() {
      return Failure.baseOf(base);
    }
  }
}
