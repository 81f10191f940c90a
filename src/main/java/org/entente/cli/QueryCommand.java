package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSetFormatter;
import org.entente.Pipeline;
import org.entente.iri.Iris;
import org.entente.store.Batch;
import org.entente.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: asks a graph. */
@Command(name = "query", mixinStandardHelpOptions = true, description = "Ask a graph a question.")
final class QueryCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE.rq")
  private Path file = Path.of("");

  @Option(names = "--data", paramLabel = "FILE")
  private List<Path> data = List.of();

  @Option(names = "--format", paramLabel = "NAME")
  private String format = "csv";

  @Override
  public Integer call() throws IOException {
    Query query;
    try {
      query = QueryFactory.create(Files.readString(file));
    } catch (QueryParseException e) {
      throw Failure.nothingDone(file + " does not parse: " + e.getMessage());
    }
    Iris iris = Iris.ofDefaultBase();
    try (GraphStore store = GraphStore.inMemory(iris)) {
      List<org.entente.store.NamedGraph> graphs = new java.util.ArrayList<>(Pipeline.of(iris).standing());
      Batch.read(data, iris).forEach(graphs::add);
      store.replace(Batch.of(graphs));
      ResultSetFormatter.outputAsCSV(System.out, store.select(query));
    }
    return Exit.DONE;
  }
}
