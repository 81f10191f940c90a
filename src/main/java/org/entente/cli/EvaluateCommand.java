package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.Outcome;
import org.entente.Pipeline;
import org.entente.evaluate.BadGold;
import org.entente.evaluate.Calibration;
import org.entente.evaluate.Evaluation;
import org.entente.evaluate.GoldFile;
import org.entente.evaluate.Report;
import org.entente.evaluate.Sheet;
import org.entente.release.Reader;
import org.entente.release.Release;
import org.entente.release.UnreadableRelease;
import org.entente.store.Batch;
import org.entente.store.GraphStore;
import org.entente.store.LocalStore;
import org.entente.store.NamedGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how good extraction is on releases that a person annotated. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Read releases and measure what was read by annotations of the same releases.")
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "TEXTS", description = "the folder of the releases")
  private Path texts = Path.of("");

  @Parameters(index = "1", paramLabel = "GOLD", description = "the folder of their annotations, one <release>.json each")
  private Path golds = Path.of("");

  @Option(names = "--format", paramLabel = "NAME", defaultValue = "table", description = "table, json or html (default: ${DEFAULT-VALUE})")
  private Report.Format format = Report.Format.TABLE;

  @Option(names = "--errors", description = "list what was missed, said too much or judged wrongly, with the sentence in question")
  private boolean errors;

  @Option(names = "--calibration", description = "tell how many facts are right by the confidence and by the rule with which they were said")
  private boolean calibration;

  @Option(
      names = "--write-confidences",
      paramLabel = "FILE",
      description = "write how often each rule was right, as data/reference/confidences.tsv has it, by which confidences are corrected")
  private @Nullable Path confidences;

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private int skipped;

  @Override
  public Integer call() throws IOException {
    Map<String, Sheet> annotated = annotations();
    Map<String, Path> files = releases();
    for (String slug : List.copyOf(annotated.keySet())) {
      if (!files.containsKey(slug)) {
        skip("There is no release " + slug + " in " + texts + ", of which " + golds + " has an annotation");
        annotated.remove(slug);
      }
    }
    files.keySet().retainAll(annotated.keySet());
    if (files.isEmpty()) {
      throw Failure.nothingDone(
          "No release of " + texts + " has a sound annotation in " + golds + "; the annotation of NAME.txt is NAME.json, see docs/gold.md");
    }
    Pipeline pipeline = options.pipeline();
    try (LocalStore store = GraphStore.inMemory(pipeline.iris())) {
      List<NamedGraph> graphs = new ArrayList<>(pipeline.standing());
      pipeline.extract(List.copyOf(files.values()), outcome -> {
        if (outcome instanceof Outcome.Skipped no) {
          skip(no.reason());
          annotated.remove(Reader.slugOf(no.file()));
        } else if (outcome instanceof Outcome.Extracted done) {
          graphs.add(done.graph());
        }
      });
      store.replace(Batch.of(graphs));
      Evaluation evaluation = Evaluation.of(annotated.values(), store, slug -> sentences(pipeline, files.get(slug)));
      Report.of(evaluation, errors, calibration).write(format, Main.results(spec));
      if (confidences != null) {
        Output.write(confidences, file -> {
          Calibration.of(evaluation.trials()).write(new PrintStream(file, true, StandardCharsets.UTF_8));
          return true;
        });
      }
    }
    return skipped > 0 ? Exit.SOME_SKIPPED : Exit.DONE;
  }

  private Map<String, Sheet> annotations() throws IOException {
    folder(golds);
    Map<String, Sheet> annotated = new TreeMap<>();
    for (Path file : GoldFile.in(golds)) {
      try {
        Sheet sheet = GoldFile.read(file);
        annotated.put(sheet.slug(), sheet);
      } catch (BadGold e) {
        skip(e.getMessage());
      }
    }
    return annotated;
  }

  private Map<String, Path> releases() throws IOException {
    folder(texts);
    Map<String, Path> files = new HashMap<>();
    try (var all = Files.list(texts)) {
      all.filter(Files::isRegularFile).sorted().forEach(f -> files.putIfAbsent(Reader.slugOf(f), f));
    }
    return new TreeMap<>(files);
  }

  private List<String> sentences(Pipeline pipeline, Path file) {
    if (!errors) {
      return List.of();
    }
    try {
      Release release = pipeline.read(file);
      return release.sentences().stream().map(s -> release.at(s.span())).toList();
    } catch (UnreadableRelease e) {
      throw Failure.nothingDone(e.getMessage()); // it could be read a moment ago
    }
  }

  private static void folder(Path path) {
    if (!Files.isDirectory(path)) {
      throw Failure.nothingDone("There is no folder " + path);
    }
  }

  private void skip(String reason) {
    skipped++;
    PrintWriter err = spec.commandLine().getErr();
    err.println("skipped: " + reason);
  }
}
