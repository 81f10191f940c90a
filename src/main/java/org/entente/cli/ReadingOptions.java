package org.entente.cli;

import java.util.List;
import org.entente.Pipeline;
import org.entente.extract.model.ModelRule;
import org.entente.extract.model.ModelSettings;
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

  @Option(
      names = "--language-model",
      description = {
        "also ask a language model, and keep what the text itself shows; releases are sent to the server that the environment names:",
        "  ENTENTE_MODEL_URL (where its OpenAI-compatible API begins), ENTENTE_MODEL, ENTENTE_MODEL_KEY (if it wants one)"
      })
  private boolean languageModel;

  Reader.Options limits() {
    return new Reader.Options(maxBytes);
  }

  Pipeline pipeline() {
    return Pipeline.of(iris(), limits(), languageModel ? List.of(new ModelRule(modelSettings())) : List.of());
  }

  private static ModelSettings modelSettings() {
    try {
      return ModelSettings.of(System.getenv());
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e.getMessage());
    }
  }

  Iris iris() {
    return Failure.baseOf(base);
  }
}
