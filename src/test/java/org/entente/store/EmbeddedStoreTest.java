package org.entente.store;

import static org.entente.store.Graphs.IRIS;
import static org.entente.store.Graphs.holds;
import static org.entente.store.Graphs.release;
import static org.entente.store.Graphs.rows;
import static org.entente.store.Graphs.trig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sys.JenaSystem;
import org.entente.iri.Iris;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

  private static final String A = release("2020-01-02-a", "<id/forum/zorro> a ent:Forum ; rdfs:label \"Zorro Çommittee\" ; skos:altLabel \"ZC-7\" .");
  private static final String A2 = release("2020-01-02-a", "<id/forum/zorro> a ent:Forum ; rdfs:label \"Walrus Council\" .");
  private static final String B =
      release(
          "2021-03-04-b",
          """
          <id/forum/zorro> a ent:Forum ; rdfs:label "Zorro Committee on Everything" .
          <id/passage/b-1> a ent:Passage ; oa:hasSource <id/release/2021-03-04-b> ; oa:hasSelector <id/passage/b-1/quote> .
          <id/passage/b-1/quote> a oa:TextQuoteSelector ; oa:exact "The Zorro Committee met on the U.S. moon base." .""");

  @TempDir Path folder;

  @BeforeAll
  static void init() {
    JenaSystem.init();
  }

  private GraphStore open() {
    return GraphStore.open(folder.resolve("store"), IRIS);
  }

  @Test
  void holdsWhatWasLoadedWhenOpenedAgain() {
    try (GraphStore store = open()) {
      LoadReport report = store.replace(trig(A + B));
      assertEquals(2, report.added().size());
    }
    try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
      assertEquals(IRIS, store.iris());
      assertEquals(List.of("2020-01-02-a", "2021-03-04-b"), store.list().stream().map(Entry::slug).toList());
      assertEquals(List.of("Zorro Committee on Everything"), rows(store, "SELECT ?l { <id/forum/zorro> skos:prefLabel ?l }"));
      assertEquals(1, store.search("zorro every", 10).names().size());
    }
  }

  @Test
  void opensThoughItsJournalEndsAmidAnEntry() throws IOException {
    try (GraphStore store = open()) {
      store.replace(trig(A + B));
    }
    Path journal = folder.resolve("store/data/Data-0001/journal.jrnl");
    byte[] torn = {0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 7, 7, 7};
    for (int kept : new int[] {16, 19, 5}) {
      Files.write(journal, java.util.Arrays.copyOf(torn, kept));
      try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
        assertEquals(2, store.list().size(), kept + " bytes");
      }
    }
  }

  @Test
  void writesOnlyWhatChanged() {
    try (GraphStore store = open()) {
      store.replace(trig(A + B));
      LoadReport again = store.replace(trig(A2 + B));
      assertEquals(List.of(IRIS.base() + "id/release/2020-01-02-a"), again.replaced());
      assertEquals(List.of(IRIS.base() + "id/release/2021-03-04-b"), again.unchanged());
      LoadReport third = store.replace(trig(A2 + B));
      assertFalse(third.changed());
      assertEquals(2, third.unchanged().size());
    }
  }

  @Test
  void theIndexFollowsReplaceAndRemove() {
    try (GraphStore store = open()) {
      store.replace(trig(A + B));
      Found found = store.search("zorro", 10);
      assertEquals(List.of(IRIS.base() + "id/forum/zorro"), found.names().stream().map(Found.Name::thing).toList());
      assertEquals("Zorro Committee on Everything", found.names().get(0).label());
      assertEquals(List.of(IRIS.base() + "id/release/2021-03-04-b"), found.sentences().stream().map(Found.Quote::release).toList());
      assertEquals(1, store.search("commi", 10).names().size(), "the last word may be a beginning, letters go without marks");
      assertEquals(1, store.search("u.s. MOON", 10).sentences().size());
      store.replace(trig(A2));
      assertEquals(0, store.search("çommittee zc", 10).names().size());
      assertEquals(1, store.search("walrus", 10).names().size());
      store.remove(List.of(IRIS.base() + "id/release/2021-03-04-b"));
      assertEquals(0, store.search("zorro", 10).sentences().size());
      assertEquals(0, store.search("zorro", 10).names().size());
      assertFalse(holds(store, "?s ?p ?o FILTER(CONTAINS(STR(?o), 'Everything'))"));
    }
  }

  @Test
  void whatIsSearchedIsNeverSyntax() {
    try (GraphStore store = open()) {
      store.replace(trig(A + B));
      for (String words : List.of("\"", "zorro AND", "NOT", "a:b", "(", "zorro)", "*", "?x", "zor~ro^2", "[1 TO", "\\", "", "  ", "{}", "/re/", "&& ||", "\u0000")) {
        store.search(words, 5);
      }
      assertTrue(store.search("zorro".repeat(20_000), 5).names().isEmpty());
      assertTrue(store.search("zorro ".repeat(5_000), 5).names().size() == 1);
    }
  }

  @Test
  void aBatchIsWhollyInOrNotAtAll() {
    try (GraphStore store = open()) {
      store.replace(trig(A));
      Iterator<NamedGraph> good = trig(A2 + B).iterator();
      Batch broken =
          Batch.of(
              () ->
                  new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                      return true;
                    }

                    @Override
                    public NamedGraph next() {
                      if (good.hasNext()) {
                        return good.next();
                      }
                      throw new IllegalStateException("the source broke");
                    }
                  });
      assertThrows(IllegalStateException.class, () -> store.replace(broken));
      assertEquals(1, store.list().size());
      assertEquals(0, store.search("walrus", 10).names().size());
      assertEquals(1, store.search("zorro", 10).names().size());
      store.replace(trig(B));
      assertEquals(2, store.list().size());
    }
  }

  @Test
  void readersSeeTheGraphBeforeOrAfterALoad() throws InterruptedException {
    try (GraphStore store = open()) {
      store.replace(trig(A));
      AtomicBoolean between = new AtomicBoolean();
      AtomicBoolean done = new AtomicBoolean();
      Thread reader =
          new Thread(
              () -> {
                while (!done.get()) {
                  // Exactly one name in every state; two or none would be a state between.
                  if (rows(store, "SELECT ?l { <id/forum/zorro> skos:prefLabel ?l }").size() != 1) {
                    between.set(true);
                  }
                }
              });
      reader.start();
      for (int i = 0; i < 10; i++) {
        store.replace(trig(i % 2 == 0 ? A2 : A));
      }
      done.set(true);
      reader.join();
      assertFalse(between.get());
    }
  }

  @Test
  void compactionKeepsEverything() {
    try (LocalStore store = GraphStore.open(folder.resolve("store"), IRIS)) {
      store.replace(trig(A + B));
      store.replace(trig(A2));
      List<String> before = rows(store, "SELECT ?s ?p ?o { ?s ?p ?o }");
      store.compact();
      assertEquals(before, rows(store, "SELECT ?s ?p ?o { ?s ?p ?o }"));
      assertEquals(1, store.search("walrus", 10).names().size());
      store.replace(trig(A));
      assertEquals(1, store.search("committee", 10).names().size());
      assertEquals(0, store.search("walrus", 10).names().size());
      store.compact();
      assertEquals(2, store.list().size());
    }
    try (GraphStore store = open()) {
      assertEquals(2, store.list().size());
    }
  }

  @Test
  void refusesAnotherBaseAndSaysWhatToDo() {
    open().close();
    StoreException refused =
        assertThrows(
            StoreException.class, () -> GraphStore.open(folder.resolve("store"), new Iris("https://other.example/")));
    assertTrue(refused.getMessage().contains(IRIS.base()), refused.getMessage());
    assertTrue(refused.getMessage().contains("--base"), refused.getMessage());
    open().close();
  }

  @Test
  void refusesASecondHolder() {
    try (GraphStore store = open()) {
      StoreException refused = assertThrows(StoreException.class, this::open);
      assertTrue(refused.getMessage().contains("in use"), refused.getMessage());
      store.replace(trig(A));
    }
  }

  @Test
  void refusesFoldersThatAreNoStores() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertTrue(assertThrows(StoreException.class, () -> GraphStore.open(file, IRIS)).getMessage().contains("file"));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "x");
    assertTrue(assertThrows(StoreException.class, () -> GraphStore.open(other, IRIS)).getMessage().contains("no store"));
    assertThrows(StoreException.class, () -> GraphStore.open(folder.resolve("missing")));
    assertFalse(Files.exists(folder.resolve("missing")));
  }
}
