package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sys.JenaSystem;
import org.entente.iri.Iris;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {

  private static final Iris IRIS = Graphs.IRIS;

  @BeforeAll
  static void init() {
    JenaSystem.init();
  }

  @Test
  void questionsSeeTheUnionAndEachGraphButNothingElse() {
    try (GraphStore store = GraphStore.inMemory(IRIS)) {
      store.replace(Graphs.trig("<id/release/a> { <id/release/a> a ent:Release ; rdfs:label \"Zorro Accord\" } "
          + "<id/release/b> { <id/release/b> a ent:Release ; rdfs:label \"Bee\" } "));
      assertEquals(List.of("a", "b"), store.list().stream().map(Entry::slug).toList());
      assertTrue(store.ask(QueryFactory.create("ASK { <http://localhost:3030/id/release/a> ?p ?o }")));
      assertTrue(!store.ask(QueryFactory.create("ASK { ?s <urn:x-entente:store:digest> ?o }")));
      assertEquals(1, store.search("zórro", 5).names().size());
      assertEquals(2, store.replace(Graphs.trig("<id/release/a> { <id/release/a> a ent:Release ; rdfs:label \"Zorro Accord\" } "
          + "<id/release/b> { <id/release/b> a ent:Release ; rdfs:label \"Bee\" } ")).unchanged().size());
      assertEquals(1, store.remove(List.of(IRIS.base() + "id/release/a", "urn:none")).removed().size());
      assertEquals(1, store.list().size());
    }
  }
}
