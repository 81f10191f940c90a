package org.entente.store;

import static org.entente.store.Graphs.IRIS;
import static org.entente.store.Graphs.holds;
import static org.entente.store.Graphs.thing;
import static org.entente.store.Graphs.trig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.store.term.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of damage to a store is found, and what is derived is mended. */
class DoctorTest {

  private static final Node DERIVED = thing("graph/derived");

  @TempDir private Path folder;

  @BeforeEach
  void load() {
    JenaSystem.init();
    MadeUp madeUp = new MadeUp(3);
    try (LocalStore store = GraphStore.open(folder, IRIS)) {
      store.replace(trig(MadeUp.reference(0)));
      for (int i = 0; i < 12; i++) {
        store.replace(trig(madeUp.next(i)));
      }
    }
    assertEquals(List.of(), GraphStore.examine(folder, false));
  }

  /** Writes past the store, as nothing but damage does. */
  private void damage(Consumer<DatasetGraph> work) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve("data")));
    Txn.executeWrite(data, () -> work.accept(data));
    TDBInternal.expel(data, true);
  }

  private void foundAndMended(String word) {
    List<String> found = GraphStore.examine(folder, false);
    assertTrue(found.stream().anyMatch(f -> f.startsWith(word)), found::toString);
    assertTrue(GraphStore.examine(folder, true).stream().anyMatch(f -> f.startsWith(word)), "looking mends nothing");
    assertEquals(List.of(), GraphStore.examine(folder, false));
  }

  @Test
  void aDerivedGraphThatIsBehind() {
    damage(data -> {
      Quad one = data.find(DERIVED, Node.ANY, Terms.PREF_LABEL, Node.ANY).next();
      data.delete(one);
      data.add(Quad.create(DERIVED, one.getSubject(), Terms.PREF_LABEL, NodeFactory.createLiteralString("nonsense")));
    });
    foundAndMended("derived: ");
    try (GraphStore store = GraphStore.open(folder)) {
      assertTrue(!holds(store, "?s skos:prefLabel 'nonsense'"));
    }
  }

  @Test
  void anIndexThatIsNotOfTheData() {
    emptyIndex(writes());
    foundAndMended("index: ");
  }

  @Test
  void anIndexThatWasLeftBehindIsBuiltAnewAtTheNextStart() {
    emptyIndex(writes() - 1);
    assertEquals(List.of(), GraphStore.examine(folder, false));
    try (GraphStore store = GraphStore.open(folder)) {
      assertEquals(1, store.search("ministry", 5).names().size());
    }
  }

  private void emptyIndex(long write) {
    TextIndex index = Index.open(folder.resolve("text"));
    new IndexUpkeep((TextIndexLucene) index).rebuild(DatasetGraphFactory.create(), write);
    index.close();
  }

  private long writes() {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve("data")));
    long writes = Txn.calculateRead(data, () -> new Ledger(data.getDefaultGraph()).write());
    TDBInternal.expel(data, true);
    return writes;
  }

  @Test
  void aReleaseThatLostAStatement() {
    String name = MadeUp.name(3);
    Node graph = thing("id/release/" + name);
    damage(data -> data.delete(data.find(graph, graph, Terms.TITLE, Node.ANY).next()));
    List<String> found = GraphStore.examine(folder, true);
    assertTrue(found.stream().anyMatch(f -> f.startsWith("damaged: " + graph)), found::toString);
    assertTrue(GraphStore.examine(folder, false).stream().anyMatch(f -> f.startsWith("damaged: ")), "this no doctor can mend");
    MadeUp again = new MadeUp(3);
    String release = "";
    for (int i = 0; i <= 3; i++) {
      release = again.next(i);
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertEquals(1, store.replace(trig(release)).replaced().size());
    }
    assertEquals(List.of(), GraphStore.examine(folder, false));
  }

  @Test
  void aGraphThatNobodyBrought() {
    damage(data -> data.add(thing("graph/stray"), thing("id/event/x"), Terms.LABEL, NodeFactory.createLiteralString("x")));
    assertTrue(GraphStore.examine(folder, false).stream().anyMatch(f -> f.startsWith("stranger: ")));
  }
}
