package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.entente.iri.Iris;
import org.entente.query.Answers;
import org.entente.query.BadQuestion;
import org.entente.query.Library;
import org.entente.query.Question;
import org.entente.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: asks a graph a question of the library, or one of the user's own. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Ask a graph: a question of the library (see \"entente queries\") or a SPARQL file.")
final class QueryCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME|FILE.rq", description = "a question's name, or a file with a SPARQL query")
  private String which = "";

  @Option(names = "--param", paramLabel = "k=v", description = "a parameter of the question; may be given several times")
  private Map<String, String> parameters = Map.of();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "table, csv, tsv, json or xml for rows (default: table); ttl, nt, jsonld or rdf for graphs (default: ttl)")
  private @Nullable String format;

  @Mixin private GraphSource source = new GraphSource();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Question question = question();
    try {
      Query tried = question.bind(Iris.ofDefaultBase(), parameters); // what is wrong is told before a store is opened
      if (format != null) {
        Answers.check(tried, format);
      }
    } catch (BadQuestion e) {
      throw Failure.usage(e.getMessage());
    }
    try (GraphStore store = source.open()) {
      Query query = question.bind(store.iris(), parameters);
      String as = format != null ? format : Answers.usual(query);
      store.query(query, Duration.ZERO, execution -> {
        Answers.write(execution, as, Main.results(spec));
        return null;
      });
    } catch (QueryExceptionHTTP e) {
      throw Failure.nothingDone("The endpoint refused the query: " + e.getMessage());
    }
    return Exit.DONE;
  }

  private Question question() throws IOException {
    try {
      if (which.endsWith(".rq") || which.contains("/") || Files.isRegularFile(Path.of(which))) {
        Path file = Path.of(which);
        if (!Files.isRegularFile(file)) {
          throw Failure.nothingDone("There is no query file " + file);
        }
        return Question.parse(file.toString(), Files.readString(file));
      }
      return Library.find(which)
          .orElseThrow(
              () ->
                  Failure.usage(
                      "There is no question \"" + which + "\"; those of the library are: " + String.join(", ", Library.names())));
    } catch (BadQuestion e) {
      throw Failure.nothingDone(e.getMessage());
    }
  }
}
