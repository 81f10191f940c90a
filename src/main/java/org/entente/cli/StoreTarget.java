package org.entente.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.iri.Iris;
import org.entente.store.Batch;
import org.entente.store.GraphStore;
import org.entente.store.LoadReport;
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

  /** What can be done with it. */
  interface Writer extends AutoCloseable {
    LoadReport replace(Batch batch);

    LoadReport remove(Collection<String> releases);

    @Override
    void close();
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
    return new Writer() {
      @Override
      public LoadReport replace(Batch batch) {
        return client.load(batch);
      }

      @Override
      public LoadReport remove(Collection<String> releases) {
        return client.remove(releases);
      }

      @Override
      public void close() {}
    };
  }

  private static Writer of(GraphStore store) {
    return new Writer() {
      @Override
      public LoadReport replace(Batch batch) {
        return store.replace(batch);
      }

      @Override
      public LoadReport remove(Collection<String> releases) {
        return store.remove(releases);
      }

      @Override
      public void close() {
        store.close();
      }
    };
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
