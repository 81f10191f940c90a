package org.entente.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.iri.Iris;
import org.entente.store.Batch;
import org.entente.store.Decided;
import org.entente.store.GraphStore;
import org.entente.store.LoadReport;
import org.entente.store.curation.Proposal;
import org.entente.web.Door;
import org.entente.web.DoorClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command changes: a folder (through its server where one serves it), or a remote SPARQL 1.1 server. */
final class StoreTarget {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "the folder of an embedded store (default: the one that \"up\" makes)")
  private @Nullable Path store;

  @Option(names = "--endpoint", paramLabel = "URL", description = "the query endpoint of a remote SPARQL 1.1 server")
  private @Nullable URI endpoint;

  @Option(
      names = "--graph-store",
      paramLabel = "URL",
      description = "the Graph Store Protocol endpoint of that server (default: the query endpoint's address with data for its last segment)")
  private @Nullable URI graphStore;

  /**
   * What can be done with it.
   *
   * @param replacing puts graphs in
   * @param removing takes releases out
   * @param closing ends the work with it
   */
  record Writer(Function<Batch, LoadReport> replacing, Function<Collection<String>, LoadReport> removing, Runnable closing)
      implements AutoCloseable {

    LoadReport replace(Batch batch) {
      return replacing.apply(batch);
    }

    LoadReport remove(Collection<String> releases) {
      return removing.apply(releases);
    }

    @Override
    public void close() {
      closing.run();
    }
  }

  Path folder() {
    return store != null ? store : StoreFolder.usual();
  }

  Writer open(Iris iris) {
    if (endpoint != null) {
      Endpoints.check(endpoint);
      URI data = graphStore != null ? graphStore : endpoint.resolve("data");
      return of(GraphStore.remote(endpoint, Optional.of(data), iris));
    }
    Optional<Door.Address> served = Door.find(folder());
    if (served.isEmpty()) {
      return of(GraphStore.open(folder(), iris));
    }
    if (!served.get().base().equals(iris.base())) {
      throw Failure.nothingDone(
          "The store in " + folder() + " is served with the base " + served.get().base() + ", not " + iris.base()
              + ": give --base " + served.get().base());
    }
    DoorClient client = new DoorClient(served.get());
    return new Writer(client::load, client::remove, () -> {});
  }

  /**
   * A store that is there, to be asked and decided about.
   *
   * @param reading answers questions
   * @param deciding takes a decision
   */
  record Curator(GraphStore reading, Function<Proposal, Decided> deciding) implements AutoCloseable {

    @Override
    public void close() {
      reading.close();
    }
  }

  /**
   * Opens a store that must be there already.
   *
   * @param base what the IRIs begin with on a remote server
   */
  Curator curator(Iris base) {
    if (endpoint != null) {
      Endpoints.check(endpoint);
      URI data = graphStore != null ? graphStore : endpoint.resolve("data");
      GraphStore store = GraphStore.remote(endpoint, Optional.of(data), base);
      return new Curator(store, store::decide);
    }
    Optional<Door.Address> served = Door.find(folder());
    if (served.isPresent()) {
      GraphStore asking =
          GraphStore.remote(served.get().url().resolve("/sparql"), Optional.empty(), new Iris(served.get().base()));
      return new Curator(asking, new DoorClient(served.get())::decide);
    }
    if (!Files.isDirectory(folder())) {
      throw Failure.nothingDone("There is no store in " + folder() + ": make one with \"entente load PATH… --store DIR\" or \"entente up\"");
    }
    GraphStore store = GraphStore.open(folder());
    return new Curator(store, store::decide);
  }

  private static Writer of(GraphStore store) {
    return new Writer(store::replace, store::remove, store::close);
  }

  /** A report in words, a line for each thing that is worth one. */
  static List<String> words(LoadReport report) {
    List<String> lines = new java.util.ArrayList<>();
    lines.add(
        report.added().size() + " added, " + report.replaced().size() + " replaced, " + report.unchanged().size()
            + " unchanged, " + report.removed().size() + " removed");
    report.failed().forEach((graph, why) -> lines.add("not loaded: " + graph + ": " + why));
    return lines;
  }
}
