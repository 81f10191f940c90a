package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.entente.Outcome;
import org.entente.Pipeline;
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
    Output.write(out, file -> {
      write(pipeline, rdf, file, tally);
      return tally.done() > 0;
    });
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
}
