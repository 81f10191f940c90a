package org.entente.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.iri.Build;
import org.entente.iri.Iris;
import org.entente.store.curation.Decisions;
import org.entente.store.derive.Changes;
import org.entente.store.derive.Derivation;
import org.entente.store.derive.Merges;
import org.entente.store.derive.OutOfStep;
import org.entente.store.term.Stored;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@code graph/derived} and the merges in step with the release graphs of a store of this process.
 *
 * <p>What it needs for that stays in memory from one load to the next, so that a load costs what it changes; the first one,
 * one after a failed transaction, and one that changes the reference data compute everything. A store for which the heap is
 * too small keeps nothing, and says so. Writes of one store come one after the other, which this class relies on.
 */
final class Deriving {

  private static final Logger LOG = LoggerFactory.getLogger(Deriving.class);

  /** What a kept statement is taken to need; an estimate, on the safe side. */
  private static final int BYTES = 300;

  /** The part of the heap that may be taken. */
  private static final int PART = 3;

  private final Iris iris;
  private final Node reference;
  private final Node derived;
  private final long most;
  private @Nullable Derivation kept;
  private @Nullable Renamed renamed;
  private boolean told;
  private int wholes;

  Deriving(Iris iris) {
    this(iris, Runtime.getRuntime().maxMemory() / PART / BYTES);
  }

  /**
   * With another bound.
   *
   * @param most how many statements may be kept
   */
  Deriving(Iris iris, long most) {
    this.iris = iris;
    this.most = most;
    this.reference = NodeFactory.createURI(iris.graph("reference"));
    this.derived = NodeFactory.createURI(iris.graph("derived"));
  }

  /** Does a write; after one that fails, what is kept is of a state that never came to be. */
  <T> T within(Supplier<T> write) {
    boolean done = false;
    try {
      T result = write.get();
      done = true;
      return result;
    } finally {
      if (!done) {
        forget();
      }
    }
  }

  void forget() {
    kept = null;
    renamed = null;
  }

  Iris iris() {
    return iris;
  }

  /** Whether another build of the program computed what is derived. */
  boolean isOutdated(Ledger ledger) {
    return ledger.derivedBy().isPresent() && !isOfThisBuild(ledger);
  }

  /** How often everything was computed. */
  int wholes() {
    return wholes;
  }

  /** Whether what a load needs is in memory. */
  boolean isReady() {
    return kept != null;
  }

  /**
   * Follows changes of release graphs.
   *
   * @param written graphs that were written in this transaction, to which no merge was applied yet
   * @param brought the difference that this made to the graphs as they were brought
   * @param merged the difference to what the store held
   * @param decided whether there are other decisions than before
   * @param safePoint is run again and again; what it throws ends the work
   * @return what applied merges and decisions
   */
  Merging follow(
      DatasetGraph dataset, Ledger ledger, Set<Node> written, Changes brought, Changes merged, boolean decided, Runnable safePoint) {
    Derivation derivation = kept;
    Renamed known = renamed;
    if (derivation == null || known == null || decided || brought.touches(reference) || !isOfThisBuild(ledger)) {
      return all(dataset, ledger, written, new Changes(), safePoint);
    }
    try {
      Merging merging = step(derivation, known, dataset, ledger, written, brought, merged, safePoint);
      keep(derivation, known);
      return merging;
    } catch (OutOfStep e) {
      LOG.error("A defect of this program, please report it; what is derived is computed anew", e);
      return all(dataset, ledger, written, new Changes(), safePoint);
    }
  }

  private Merging step(
      Derivation derivation, Renamed known, DatasetGraph dataset, Ledger ledger, Set<Node> written, Changes brought, Changes merged, Runnable safePoint) {
    Merges before = derivation.merges();
    Merges now = derivation.merges(brought);
    Merging merging = new Merging(dataset, ledger, iris, known);
    merging.apply(written, before, now, decisions(dataset), merged);
    merging.done();
    if (merged.touches(reference)) { // merges reach it too, and more rests on it than is followed
      write(dataset, derivation, new Changes(), safePoint);
    } else {
      Changes difference = derivation.update(merged);
      GraphWriter.change(dataset, derived, difference.gone(derived), difference.came(derived));
    }
    return merging;
  }

  private Decisions decisions(DatasetGraph dataset) {
    return new Curation(dataset, iris).decisions();
  }

  /**
   * Computes everything whatever is kept, and writes what differs.
   *
   * @param releases graphs in which merges are applied anew
   * @return what differed
   */
  Changes anew(DatasetGraph dataset, Ledger ledger, Set<Node> releases) {
    Changes changes = new Changes();
    all(dataset, ledger, releases, changes, () -> {});
    return changes;
  }

  private Merging all(DatasetGraph dataset, Ledger ledger, Set<Node> written, Changes changes, Runnable safePoint) {
    forget();
    wholes++;
    Decisions decisions = decisions(dataset);
    Merges before = Merging.applied(dataset, iris);
    Renamed known = Renamed.of(ledger.overlays(), before);
    Derivation derivation = new Derivation(dataset, iris, ledger, decisions);
    Merging merging = new Merging(dataset, ledger, iris, known);
    merging.apply(written, before, derivation.merges(), decisions, changes);
    merging.done();
    write(dataset, derivation, changes, safePoint);
    ledger.derivedBy(Build.digest());
    keep(derivation, known);
    return merging;
  }

  private void write(DatasetGraph dataset, Derivation derivation, Changes changes, Runnable safePoint) {
    Set<Triple> all = new HashSet<>();
    derivation.all(t -> {
      safePoint.run();
      all.add(Stored.form(t));
    });
    GraphWriter.put(dataset, derived, all, changes);
  }

  /** Reads what the next load needs, where a store was just opened. */
  void prepare(DatasetGraph dataset, Ledger ledger) {
    if (kept == null && isOfThisBuild(ledger)) {
      Derivation derivation = new Derivation(dataset, iris, ledger, decisions(dataset));
      Renamed known = Renamed.of(ledger.overlays(), derivation.merges());
      derivation.all(t -> {});
      keep(derivation, known);
    }
  }

  private static boolean isOfThisBuild(Ledger ledger) {
    return ledger.derivedBy().filter(Build.digest()::equals).isPresent();
  }

  private void keep(Derivation derivation, Renamed known) {
    if (derivation.size() <= most) {
      kept = derivation;
      renamed = known;
      return;
    }
    forget();
    if (!told) {
      told = true;
      LOG.warn(
          "What is derived rests on {} statements, of which the heap has room for {}: every load computes all anew. Give more memory (ENTENTE_JAVA_OPTS=-Xmx{}m) for quick loads",
          derivation.size(), most, (long) derivation.size() * BYTES * PART >> 20);
    }
  }
}
