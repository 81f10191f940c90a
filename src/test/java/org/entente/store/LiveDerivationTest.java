package org.entente.store;

import static org.entente.store.Graphs.IRIS;
import static org.entente.store.Graphs.trig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.entente.store.curation.Proposal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is derived load by load, from what is kept in memory, is what follows from the same graphs at once. */
class LiveDerivationTest {

  private static final int RELEASES = 14;
  private static final int STEPS = 40;

  /** Knows everything that is decided on. */
  private static final String EVERYTHING =
      """
      <id/release/everything> {
        <id/organization/xa-1> a ent:Organization . <id/organization/xa-2> a ent:Organization . <id/organization/xb-0> a ent:Organization .
        <id/organization/xb-2> a ent:Organization . <id/organization/xc-1> a ent:Organization . <id/event/b> a ent:Event .
        <id/event/c> a ent:Event . <id/event/d> a ent:Event . <id/official/xb-walrus> a ent:Official . <id/official/xb-ann-walrus> a ent:Official .
        <id/official/xa-bernardo-zorro> a ent:Official . <id/official/xa-zorro> a ent:Official . <id/agreement/q> a ent:Agreement . <id/agreement/r> a ent:Agreement .
      }
      """;

  @BeforeAll
  static void init() {
    JenaSystem.init();
  }

  /** A dataset and what is kept beside it. */
  private static final class Kept {
    final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    final Deriving deriving;

    Kept(long most) {
      deriving = new Deriving(IRIS, most);
    }

    void load(Function<Loading, LoadReport> work) {
      write(work);
    }

    void decide(Proposal proposal) {
      write(l -> l.decide(proposal));
    }

    private <T> T write(Function<Loading, T> work) {
      return deriving.within(() -> Txn.calculateWrite(dataset, () -> work.apply(new Loading(dataset, new Ledger(dataset.getDefaultGraph()), deriving, () -> {}))));
    }

    List<Quad> decisions() {
      return Txn.calculateRead(dataset, () -> {
        List<Quad> all = new ArrayList<>();
        dataset.find(Graphs.thing("graph/curation"), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(all::add);
        return all;
      });
    }

    /** Every quad but the number of writes, a line each; what merges changed included, as the ledger tells it. */
    Set<String> content() {
      Set<String> lines = new TreeSet<>();
      Txn.executeRead(dataset, () -> {
        Iterator<Quad> all = dataset.find();
        all.forEachRemaining(q -> lines.add(NodeFmtLib.strNQ(q)));
        lines.removeIf(line -> line.contains("<urn:x-entente:store:write>") || line.contains("<urn:x-entente:store:gone>")); // what is history
      });
      return lines;
    }
  }

  private static Set<String> atOnce(Map<String, String> graphs) {
    return atOnce(graphs, List.of());
  }

  private static Set<String> atOnce(Map<String, String> graphs, List<Quad> decisions) {
    DatasetGraph all = Graphs.dataset(String.join("\n", graphs.values()));
    decisions.forEach(all::add);
    Kept fresh = new Kept(1_000_000);
    fresh.load(l -> l.replace(Batch.of(all, IRIS)));
    return fresh.content();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void anyOrderOfLoadsAndRemovalsGivesWhatFollowsAtOnce(long seed) {
    Random random = new Random(seed);
    MadeUp madeUp = new MadeUp(seed);
    Map<String, String> graphs = new TreeMap<>();
    Kept kept = new Kept(1_000_000);
    graphs.put("reference", MadeUp.reference(0));
    kept.load(l -> l.replace(trig(MadeUp.reference(0))));
    for (int step = 0; step < STEPS; step++) {
      int wholes = kept.deriving.wholes();
      boolean reference = false;
      if (random.nextInt(4) == 0) {
        String name = MadeUp.name(random.nextInt(RELEASES));
        graphs.remove(name);
        kept.load(l -> l.remove(List.of(IRIS.base() + "id/release/" + name)));
      } else {
        Map<String, String> batch = new TreeMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          int number = random.nextInt(RELEASES);
          batch.put(MadeUp.name(number), madeUp.next(number));
        }
        if (random.nextInt(10) == 0) {
          batch.put("reference", MadeUp.reference(step));
          reference = true;
        }
        graphs.putAll(batch);
        kept.load(l -> l.replace(trig(String.join("\n", batch.values()))));
      }
      assertEquals(String.join("\n", atOnce(graphs)), String.join("\n", kept.content()), "seed " + seed + ", step " + step);
      assertTrue(kept.deriving.isReady());
      assertTrue(reference || kept.deriving.wholes() == wholes, "everything was computed for a part");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 7, 11})
  void decisionsHoldWhileReleasesComeAndGo(long seed) {
    Random random = new Random(seed);
    MadeUp madeUp = new MadeUp(seed);
    Map<String, String> graphs = new TreeMap<>();
    Kept kept = new Kept(1_000_000);
    for (int i = 0; i < RELEASES; i++) {
      graphs.put(MadeUp.name(i), madeUp.next(i));
    }
    graphs.put("reference", MadeUp.reference(0));
    graphs.put("everything", EVERYTHING);
    kept.load(l -> l.replace(trig(String.join("\n", graphs.values()))));
    List<String> pairs =
        List.of("organization/xa-1 organization/xa-2", "event/b event/c", "organization/xb-0 organization/xb-2", "official/xb-walrus official/xb-ann-walrus",
            "event/d event/b", "organization/xc-1 organization/xa-2", "official/xa-bernardo-zorro official/xa-zorro", "agreement/q agreement/r");
    for (int step = 0; step < STEPS; step++) {
      if (step % 4 == 0 && step / 4 < pairs.size()) {
        String[] pair = pairs.get(step / 4).split(" ");
        String one = IRIS.base() + "id/" + pair[0];
        String other = IRIS.base() + "id/" + pair[1];
        kept.decide(step % 12 == 8 ? Proposal.split(one, other, "an analyst", "they are two") : Proposal.merge(one, other, "an analyst", "they are one"));
      }
      int number = random.nextInt(RELEASES);
      String release = madeUp.next(number);
      graphs.put(MadeUp.name(number), release);
      kept.load(l -> l.replace(trig(release)));
      assertEquals(String.join("\n", atOnce(graphs, kept.decisions())), String.join("\n", kept.content()), "seed " + seed + ", step " + step);
    }
  }

  @Test
  void aFailedLoadIsForgotten() {
    Kept kept = new Kept(1_000_000);
    MadeUp madeUp = new MadeUp(7);
    Map<String, String> graphs = new TreeMap<>();
    for (int i = 0; i < 4; i++) {
      graphs.put(MadeUp.name(i), madeUp.next(i));
    }
    kept.load(l -> l.replace(trig(String.join("\n", graphs.values()))));
    assertThrows(
        IllegalStateException.class,
        () -> kept.load(l -> {
          l.replace(trig(madeUp.next(0) + madeUp.next(9)));
          throw new IllegalStateException("the disk is full");
        }));
    assertFalse(kept.deriving.isReady());
    graphs.put(MadeUp.name(3), madeUp.next(3));
    kept.load(l -> l.replace(trig(graphs.get(MadeUp.name(3)))));
    assertEquals(atOnce(graphs), kept.content());
  }

  @Test
  void nothingIsKeptWhereThereIsNoRoom() {
    Kept kept = new Kept(3);
    MadeUp madeUp = new MadeUp(11);
    Map<String, String> graphs = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      String release = madeUp.next(i);
      graphs.put(MadeUp.name(i), release);
      kept.load(l -> l.replace(trig(release)));
      assertFalse(kept.deriving.isReady());
    }
    assertEquals(atOnce(graphs), kept.content());
  }
}
