package org.entente;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.entente.extract.Reading;
import org.entente.extract.Rule;
import org.entente.extract.rules.Extractor;
import org.entente.iri.Build;
import org.entente.iri.Digest;
import org.entente.iri.Iris;
import org.entente.rdf.ReferenceGraphs;
import org.entente.rdf.ReleaseMapper;
import org.entente.reference.NameTable;
import org.entente.reference.Reference;
import org.entente.release.Reader;
import org.entente.release.Release;
import org.entente.release.UnreadableRelease;
import org.entente.shape.Finding;
import org.entente.shape.ShapeCheck;
import org.entente.store.Batch;
import org.entente.store.LoadReport;
import org.entente.store.NamedGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole way of a release: read → extract → map → check → load.
 *
 * <pre>{@code
 * Pipeline pipeline = Pipeline.of(Iris.ofDefaultBase());
 * pipeline.extract(List.of(Path.of("data/releases")), outcome -> ...);
 * LoadReport report = pipeline.load(List.of(Path.of("data/releases")), store::replace, outcome -> ...);
 * }</pre>
 *
 * <p>Files are worked on by as many threads as there are cores and delivered in their order, so that the same input gives
 * the same output; at most a few releases are in memory at a time. Thread safe.
 */
public final class Pipeline {

  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);
  private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors());

  private final Iris iris;
  private final Reader.Options limits;
  private final List<Rule> added;
  private final Extractor extractor;
  private final ReleaseMapper mapper;
  private final ReferenceGraphs references;
  private final ShapeCheck shapes;

  private Pipeline(Iris iris, Reference reference, Reader.Options limits, List<Rule> more) {
    this.iris = iris;
    this.limits = limits;
    this.added = List.copyOf(more);
    this.extractor = Extractor.with(reference, more);
    this.mapper = new ReleaseMapper(iris, new NameTable(reference));
    this.references = new ReferenceGraphs(iris, reference);
    this.shapes = ShapeCheck.bundled();
  }

  /** With the reference data that the program brings. */
  public static Pipeline of(Iris iris) {
    return of(iris, Reader.Options.defaults());
  }

  /** The same with other limits of reading. */
  public static Pipeline of(Iris iris, Reader.Options limits) {
    return of(iris, limits, List.of());
  }

  /** The same with rules that read after those of the house: one that asks a language model, say. */
  public static Pipeline of(Iris iris, Reader.Options limits, List<Rule> more) {
    return new Pipeline(iris, Reference.bundled(), limits, more);
  }

  public Iris iris() {
    return iris;
  }

  /**
   * What a reading depends on besides the file: the program with the data that it brings, the base, the limits, the rules
   * added. The same file read under the same fingerprint gives the same graph.
   */
  public String fingerprint() {
    return Digest.hex(Build.digest() + " " + iris.base() + " " + limits + " " + added);
  }

  // ---- one release

  /** Reads a file into a release. */
  public Release read(Path file) throws UnreadableRelease {
    return Reader.read(file, limits);
  }

  /** Reads what a release says. */
  public Reading extract(Release release) {
    return extractor.read(release);
  }

  /** Maps what it says to the statements of its graph. */
  public List<Statement> map(Reading reading) {
    List<Statement> statements = new ArrayList<>();
    mapper.write(reading, new StatementCollector(statements));
    return statements;
  }

  /** Checks a graph by the shapes. */
  public List<Finding> check(NamedGraph graph) {
    return shapes.check(graph.graph());
  }

  /** All of it for one file. */
  public Outcome process(Path file) {
    try {
      Release release = read(file);
      return process(file, release);
    } catch (UnreadableRelease e) {
      return new Outcome.Skipped(file, e.getMessage());
    } catch (RuntimeException e) { // one release must not take the others with it; the log has the cause whole
      LOG.error("{} could not be processed: a defect of this program, please report it", file, e);
      return new Outcome.Skipped(file, file + ": could not be processed, which is a defect of this program (" + e + ")");
    }
  }

  /** All of it for a release that is read already, from standard input say. */
  public Outcome.Extracted process(Path file, Release release) {
    List<Statement> statements = map(extract(release));
    NamedGraph graph = new NamedGraph(mapper.graphOf(release), JenaSink.graph(statements));
    return new Outcome.Extracted(file, release.slug(), graph, statements, check(graph));
  }

  // ---- many

  /**
   * Processes files and folders, and hands over each outcome in the order of the files. Of two files that give the same
   * release the first counts.
   *
   * @return the number of releases read
   * @throws NothingToRead if a path does not exist or a folder holds no file
   */
  public int extract(List<Path> paths, Consumer<Outcome> each) {
    Map<String, Path> seen = new HashMap<>();
    int[] read = {0};
    inOrder(Sources.files(paths), outcome -> {
      if (outcome instanceof Outcome.Extracted done) {
        Path first = seen.putIfAbsent(done.slug(), done.file());
        if (first != null) {
          each.accept(new Outcome.Skipped(
              done.file(), done.file() + ": gives the same release as " + first + "; rename one of the two files"));
          return;
        }
        read[0]++;
      }
      each.accept(outcome);
    });
    return read[0];
  }

  /** Puts the releases of files and folders into a store, all in one batch; those with a violation are held back. */
  public LoadReport load(List<Path> paths, Function<Batch, LoadReport> store, Consumer<Outcome> each) {
    List<NamedGraph> graphs = new ArrayList<>(standing());
    extract(paths, outcome -> {
      if (outcome instanceof Outcome.Extracted done && !done.heldBack()) {
        graphs.add(done.graph());
      }
      each.accept(outcome);
    });
    return store.apply(Batch.of(graphs));
  }

  /** The graphs that stand beside the releases: reference data and the ontology. */
  public List<NamedGraph> standing() {
    JenaSink reference = new JenaSink();
    references.writeReference(reference);
    JenaSink ontology = new JenaSink();
    references.writeOntology(ontology);
    return List.of(
        new NamedGraph(iris.graph("reference"), reference.graph()), new NamedGraph(iris.graph("ontology"), ontology.graph()));
  }

  private void inOrder(List<Path> files, Consumer<Outcome> each) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    Deque<Future<Outcome>> ahead = new ArrayDeque<>();
    try {
      for (Path file : files) {
        Callable<Outcome> work = () -> process(file);
        ahead.add(threads.submit(work));
        if (ahead.size() > 4 * THREADS) {
          each.accept(result(ahead.remove()));
        }
      }
      while (!ahead.isEmpty()) {
        each.accept(result(ahead.remove()));
      }
    } finally {
      ahead.forEach(rest -> rest.cancel(false)); // an interrupt would end a query amid a check, which looks like a defect
      threads.shutdown();
    }
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A release could not be processed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
