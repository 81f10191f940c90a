package org.entente.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Pipeline;
import org.entente.iri.Iris;
import org.entente.store.Batch;
import org.entente.store.GraphStore;
import org.entente.store.NamedGraph;
import org.entente.web.Door;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * Which graph a command asks: files with the reference data beside them, a store folder (through its server where one
 * serves it), or a SPARQL endpoint.
 */
final class GraphSource {

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private Choice choice = new Choice();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "what the IRIs of things begin with (default: what the store or the file shows)")
  private @Nullable String base;

  /** One of the three. */
  static final class Choice {

    @Option(
        names = "--data",
        paramLabel = "FILE",
        arity = "1..*",
        description = "RDF files; the reference graphs are loaded beside them and what is derived is computed")
    private List<Path> data = List.of();

    @Option(
        names = "--store",
        paramLabel = "DIR",
        description = "the folder of an embedded store (default: the one that \"up\" makes)")
    private @Nullable Path store;

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description = "a SPARQL 1.1 query endpoint whose default graph is the union of all graphs")
    private @Nullable URI endpoint;
  }

  /** Opens it for reading; the caller closes it. */
  GraphStore open() {
    if (!choice.data.isEmpty()) {
      return files(choice.data);
    }
    if (choice.endpoint != null) {
      Endpoints.check(choice.endpoint);
      return GraphStore.remote(choice.endpoint, Optional.empty(), iris().orElse(Iris.ofDefaultBase()));
    }
    Path folder = choice.store != null ? choice.store : StoreFolder.usual();
    Optional<Door.Address> served = Door.find(folder);
    if (served.isPresent()) {
      return GraphStore.remote(served.get().url().resolve("/sparql"), Optional.empty(), new Iris(served.get().base()));
    }
    if (!java.nio.file.Files.isDirectory(folder)) {
      throw Failure.nothingDone(
          "There is no store in " + folder + ": make one with \"entente load PATH… --store DIR\" or \"entente up\", or ask files with --data FILE");
    }
    return GraphStore.open(folder);
  }

  private GraphStore files(List<Path> files) {
    Iris known = iris().orElseGet(() -> Bases.of(files));
    GraphStore store = GraphStore.inMemory(known);
    List<NamedGraph> graphs = new ArrayList<>(Pipeline.of(known).standing());
    Batch read = Batch.read(files, known);
    read.forEach(g -> {
      if (graphs.stream().noneMatch(have -> have.name().equals(g.name()))) {
        graphs.add(g);
      }
    });
    store.replace(read.with(graphs));
    return store;
  }

  private Optional<Iris> iris() {
    return Optional.ofNullable(base).map(Failure::baseOf);
  }
}
