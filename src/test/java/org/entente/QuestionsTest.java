package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.sys.JenaSystem;
import org.entente.iri.Iris;
import org.entente.query.Library;
import org.entente.query.Question;
import org.entente.store.Batch;
import org.entente.store.GraphStore;
import org.entente.store.LoadReport;
import org.entente.store.LocalStore;
import org.entente.web.Server;
import org.entente.web.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question of the library, asked of the digests with its own example: in memory, through a stock remote endpoint, in an
 * embedded store, and through the server of that store.
 */
class QuestionsTest {

  /** Questions whose answer may honestly be empty on the digests. */
  private static final Set<String> MAY_BE_EMPTY = Set.of("disagreements", "expiring-agreements", "commitments-of", "money");

  private static final Iris IRIS = Iris.ofDefaultBase();
  private static LocalStore store;
  private static FusekiServer fuseki;
  private static LocalStore embedded;
  private static Server server;

  @BeforeAll
  static void load(@TempDir Path folder) {
    JenaSystem.init();
    store = GraphStore.inMemory(IRIS);
    embedded = GraphStore.open(folder.resolve("store"), IRIS);
    Function<Batch, LoadReport> both = batch -> {
      embedded.replace(batch);
      return store.replace(batch);
    };
    Pipeline.of(IRIS).load(List.of(Path.of("data/releases")), both, outcome -> {});
    server = Server.start(embedded, ServerOptions.defaults().withPort(0));
    fuseki =
        FusekiServer.create().loopback(true).port(0).add("/stock", DatasetFactory.wrap(store.dataset()), false).build().start();
  }

  @AfterAll
  static void close() {
    fuseki.stop();
    store.close();
    server.close();
    embedded.close();
  }

  static Stream<String> names() {
    return Library.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void givesTheSameRowsHereAndThere(String name) {
    Question question = Library.find(name).orElseThrow();
    Query query = question.bind(IRIS, question.example());
    List<String> here = rows(store.select(query));
    URI endpoint = URI.create("http://localhost:" + fuseki.getPort() + "/stock/sparql");
    try (GraphStore remote = GraphStore.remote(endpoint, Optional.empty(), IRIS)) {
      assertEquals(here, rows(remote.select(query)));
    }
    assertEquals(here, rows(embedded.select(query)));
    try (GraphStore served = GraphStore.remote(URI.create(server.url()).resolve("/sparql"), Optional.empty(), IRIS)) {
      assertEquals(here, rows(served.select(query)));
    }
    assertTrue(MAY_BE_EMPTY.contains(name) || !here.isEmpty(), name + " has no row on the digests");
  }

  @Test
  void theLibraryListsItsFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> there =
          files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".rq")).map(f -> f.replace(".rq", "")).sorted().toList();
      assertEquals(there, Library.names());
      assertTrue(there.size() >= 15);
    }
  }

  private static List<String> rows(ResultSetRewindable rows) {
    List<String> lines = new ArrayList<>();
    rows.forEachRemaining(row -> {
      StringBuilder line = new StringBuilder();
      rows.getResultVars().forEach(v -> line.append(row.get(v)).append('\t'));
      lines.add(line.toString());
    });
    return lines;
  }
}
