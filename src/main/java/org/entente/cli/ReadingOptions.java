package org.entente.cli;

import org.entente.Pipeline;
import org.entente.iri.Iris;
import org.entente.release.Reader;
import picocli.CommandLine.Option;

/** Options of every command that reads releases. */
final class ReadingOptions {

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
