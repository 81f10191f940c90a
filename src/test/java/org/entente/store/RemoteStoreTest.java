package org.entente.store;

import static org.entente.store.Graphs.IRIS;
import static org.entente.store.Graphs.release;
import static org.entente.store.Graphs.rows;
import static org.entente.store.Graphs.trig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.entente.iri.Iris;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a stock Fuseki whose default graph is set to be the union. */
class RemoteStoreTest {

  private static final String A = release("2020-01-02-a", "<id/forum/zorro> a ent:Forum ; rdfs:label \"Zorro Committee\" ; skos:altLabel \"ZC-7\" .");
  private static final String A2 = release("2020-01-02-a", "<id/forum/zorro> a ent:Forum ; rdfs:label \"Walrus Council\" .");
  private static final String B =
      release(
          "2021-03-04-b",
          """
          <id/forum/zorro> a ent:Forum ; rdfs:label "Zorro Committee on Everything" .
          <id/passage/b-1> a ent:Passage ; oa:hasSource <id/release/2021-03-04-b> ; oa:hasSelector <id/passage/b-1/quote> .
          <id/passage/b-1/quote> a oa:TextQuoteSelector ; oa:exact "The \\"Zorro\\" Committee met on the moon." .""");

  private FusekiServer fuseki;
  private DatasetGraph data;

  @BeforeAll
  static void init() {
    JenaSystem.init();
  }

  @BeforeEach
  void start() {
    data = DatabaseMgr.createDatasetGraph();
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    fuseki = FusekiServer.create().loopback(true).port(0).add("/ds", data).build().start();
  }

  @AfterEach
  void stop() {
    fuseki.stop();
  }

  private GraphStore store() {
    URI query = URI.create("http://localhost:" + fuseki.getPort() + "/ds/sparql");
    return GraphStore.remote(query, Optional.of(query.resolve("data")), IRIS);
  }

  @Test
  void loadsReplacesSkipsAndRemovesAsAStoreOfThisProcessDoes() {
    try (GraphStore remote = store(); GraphStore local = GraphStore.inMemory(IRIS)) {
      for (String body : List.of(A + B, A2 + B, A2 + B)) {
        assertEquals(local.replace(trig(body)), remote.replace(trig(body)));
        assertEquals(local.list(), remote.list());
        assertEquals(rows(local, "SELECT ?s ?p ?o { ?s ?p ?o }"), content(remote));
      }
      List<String> gone = List.of(IRIS.base() + "id/release/2021-03-04-b", "urn:never");
      assertEquals(local.remove(gone), remote.remove(gone));
      assertEquals(rows(local, "SELECT ?s ?p ?o { ?s ?p ?o }"), content(remote));
    }
  }

  /** All but the ledger, which is a graph of its own there. */
  private static List<String> content(GraphStore remote) {
    return rows(remote, "SELECT ?s ?p ?o { ?s ?p ?o FILTER(!STRSTARTS(STR(?p), 'urn:x-entente:')) }");
  }

  @Test
  void findsNamesAndSentencesWhateverTheWords() {
    try (GraphStore remote = store()) {
      remote.replace(trig(A + B));
      Found found = remote.search("zorro COMMITTEE", 10);
      assertEquals(List.of("Zorro Committee on Everything"), found.names().stream().map(Found.Name::label).toList());
      assertEquals(List.of(IRIS.base() + "id/release/2021-03-04-b"), found.sentences().stream().map(Found.Quote::release).toList());
      for (String words : List.of("\"", "') }", "\\", "?word0", "zorro \"} DROP ALL", "\u0000")) {
        remote.search(words, 5);
      }
      assertEquals(2, remote.list().size());
    }
  }

  @Test
  void aLoadThatWasCutOffGoesOnWhereItStopped() {
    try (GraphStore remote = store()) {
      Batch broken =
          Batch.of(
              () -> {
                var graphs = trig(A + B).iterator();
                return new java.util.Iterator<>() {
                  private int left = 1;

                  @Override
                  public boolean hasNext() {
                    return true;
                  }

                  @Override
                  public NamedGraph next() {
                    if (left-- == 0) {
                      throw new IllegalStateException("cut off");
                    }
                    return graphs.next();
                  }
                };
              });
      assertThrows(IllegalStateException.class, () -> remote.replace(broken));
      LoadReport again = remote.replace(trig(A + B));
      assertTrue(again.changed());
      assertEquals(2, remote.list().size());
      assertEquals(List.of("Zorro Committee on Everything"), rows(remote, "SELECT ?l { <id/forum/zorro> skos:prefLabel ?l }"));
      assertFalse(remote.replace(trig(A + B)).changed());
    }
  }

  @Test
  void refusesAnotherBase() {
    store().replace(trig(A));
    URI query = URI.create("http://localhost:" + fuseki.getPort() + "/ds/sparql");
    try (GraphStore other = GraphStore.remote(query, Optional.of(query.resolve("data")), new Iris("https://other.example/"))) {
      String told = assertThrows(StoreException.class, () -> other.replace(trig(A))).getMessage();
      assertTrue(told.contains("--base " + IRIS.base()), told);
    }
  }

  @Test
  void saysThatTheDefaultGraphIsNotTheUnionAndHowToSetIt() {
    store().replace(trig(A));
    data.getContext().unset(TDB2.symUnionDefaultGraph);
    try (GraphStore remote = store()) {
      StoreException told = assertThrows(StoreException.class, () -> rows(remote, "SELECT ?s { ?s ?p ?o }"));
      assertTrue(told.getMessage().contains("unionDefaultGraph"), told.getMessage());
    }
  }

  @Test
  void saysThatAServerCannotBeReachedOrIsNoSparqlServer() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    URI nobody = URI.create("http://localhost:" + free + "/ds/sparql");
    try (GraphStore remote = GraphStore.remote(nobody, Optional.of(nobody), IRIS)) {
      assertTrue(assertThrows(StoreException.class, remote::list).getMessage().contains("cannot be reached"));
      assertTrue(assertThrows(StoreException.class, () -> remote.replace(trig(A))).getMessage().contains("cannot be reached"));
    }
    URI wrong = URI.create("http://localhost:" + fuseki.getPort() + "/nothing/sparql");
    try (GraphStore remote = GraphStore.remote(wrong, Optional.empty(), IRIS)) {
      String told = assertThrows(StoreException.class, remote::list).getMessage();
      assertTrue(told.contains("no such service"), told);
    }
    URI right = URI.create("http://localhost:" + fuseki.getPort() + "/ds/sparql");
    try (GraphStore remote = GraphStore.remote(right, Optional.empty(), IRIS)) {
      assertTrue(assertThrows(StoreException.class, () -> remote.replace(trig(A))).getMessage().contains("nothing can be written"));
    }
  }
}
