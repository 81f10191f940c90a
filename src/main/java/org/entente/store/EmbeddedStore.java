package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.iri.Iris;
import org.entente.store.curation.Decisions;
import org.entente.store.curation.Proposal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A TDB2 store in a folder, with a text index beside the data.
 *
 * <p>Writes go through the dataset that keeps the index in step, reads to the data alone. One process has the folder at a
 * time. When nothing was written for a while and the files have grown, they are compacted.
 */
final class EmbeddedStore implements LocalStore {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);

  /** How long a running write is waited for when the store is closed. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path folder;
  private final DatasetGraph data;
  private final DatasetGraph indexed;
  private final TextIndex index;
  private final IndexUpkeep upkeep;
  private final FolderLock lock;
  private final Iris iris;
  private final Deriving deriving;
  private final Compaction compaction;
  private final AtomicBoolean closing = new AtomicBoolean();

  private EmbeddedStore(
      DatasetGraph data, DatasetGraph indexed, TextIndex index, IndexUpkeep upkeep, FolderLock lock, Iris iris, Path folder) {
    this.folder = folder;
    this.data = data;
    this.indexed = indexed;
    this.index = index;
    this.upkeep = upkeep;
    this.lock = lock;
    this.iris = iris;
    this.deriving = new Deriving(iris);
    this.compaction = new Compaction(data, folder);
  }

  static EmbeddedStore open(Path folder, Iris iris) {
    return open(folder, Optional.of(iris));
  }

  static EmbeddedStore open(Path folder) {
    if (!Files.isDirectory(folder.resolve("data"))) {
      throw new StoreException("There is no store in " + folder + ": load releases into it first");
    }
    return open(folder, Optional.empty());
  }

  private static EmbeddedStore open(Path folder, Optional<Iris> wanted) {
    prepare(folder);
    FolderLock lock = FolderLock.take(folder);
    Deque<Runnable> undo = new ArrayDeque<>();
    undo.push(lock::release);
    try {
      TornJournal.mend(folder.resolve("data"));
      DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve("data")));
      undo.push(() -> TDBInternal.expel(data, true));
      data.getContext().set(TDB2.symUnionDefaultGraph, true);
      TextIndex index = Index.open(folder.resolve("text"));
      undo.push(index::close);
      DatasetGraph indexed = Index.over(data, index);
      IndexUpkeep upkeep = new IndexUpkeep((TextIndexLucene) index);
      Txn.executeRead(data, () -> catchUp(upkeep, data, folder));
      Iris iris = Txn.calculateWrite(indexed, () -> base(folder, new Ledger(indexed.getDefaultGraph()), wanted));
      return new EmbeddedStore(data, indexed, index, upkeep, lock, iris, folder);
    } catch (StoreException e) {
      undo.forEach(Runnable::run);
      throw e;
    } catch (RuntimeException e) {
      undo.forEach(Runnable::run);
      throw new StoreException(
          "The store in " + folder + " cannot be opened (" + e.getMessage() + "): restore it from a backup, or load the releases into a new folder", e);
    }
  }

  private static void catchUp(IndexUpkeep upkeep, DatasetGraph data, Path folder) {
    long write = new Ledger(data.getDefaultGraph()).write();
    if (upkeep.write() != write) {
      LOG.info("The text index in {} is not of the last write, since the process was ended in it; it is built anew", folder);
      upkeep.rebuild(data, write);
    }
  }

  /** A store remembers its base: its things' addresses begin with it. */
  private static Iris base(Path folder, Ledger ledger, Optional<Iris> wanted) {
    Optional<String> has = ledger.base();
    if (has.isEmpty()) {
      Iris first = wanted.orElseGet(Iris::ofDefaultBase);
      ledger.base(first);
      return first;
    }
    if (wanted.isPresent() && !wanted.get().base().equals(has.get())) {
      throw new StoreException(
          "The store in " + folder + " has the base " + has.get() + ", not " + wanted.get().base()
              + ": give --base " + has.get() + ", or load the releases into another folder, or write it anew with \"entente export --rebase\"");
    }
    return new Iris(has.get());
  }

  private static void prepare(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new StoreException(folder + " is a file, no folder for a store: name another");
    }
    try {
      if (Files.isDirectory(folder) && !Files.isDirectory(folder.resolve("data"))) {
        try (Stream<Path> inside = Files.list(folder)) {
          if (inside.anyMatch(f -> !f.getFileName().toString().startsWith("."))) {
            throw new StoreException("The folder " + folder + " holds other things and no store: name an empty or a new one");
          }
        }
      }
      Files.createDirectories(folder.resolve("data"));
      Files.createDirectories(folder.resolve("text"));
    } catch (IOException e) {
      throw new StoreException("The folder " + folder + " cannot be written (" + e.getMessage() + "): check its rights and the space on the disk", e);
    }
  }

  @Override
  public Iris iris() {
    return iris;
  }

  @Override
  public <T> T query(Query query, Duration timeout, Function<QueryExecution, T> use) {
    return read(d -> Reads.query(d, query, timeout, use));
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(data, () -> reading.apply(data));
  }

  @Override
  public DatasetGraph dataset() {
    return data;
  }

  @Override
  public LoadReport replace(Batch batch) {
    return write(() -> loading().replace(batch));
  }

  @Override
  public LoadReport remove(Collection<String> releases) {
    return write(() -> loading().remove(releases));
  }

  @Override
  public void compact() {
    compaction.now();
  }

  @Override
  public Decided decide(Proposal proposal) {
    return write(() -> loading().decide(proposal));
  }

  @Override
  public Decisions decisions() {
    return read(d -> new Curation(d, iris).decisions());
  }

  private <T> T write(Supplier<T> work) {
    return compaction.write(() -> {
      stopIfClosing();
      return deriving.within(() -> Txn.calculateWrite(indexed, () -> {
        T result = work.get();
        upkeep.mark(new Ledger(indexed.getDefaultGraph()).write());
        return result;
      }));
    });
  }

  /**
   * Looks whether everything is as it should be.
   *
   * @param repair mends what is derived
   * @return what was not, a line each
   */
  List<String> examine(boolean repair) {
    return compaction.write(() -> {
      List<String> findings = new ArrayList<>();
      indexed.begin(TxnType.WRITE);
      try {
        Ledger ledger = new Ledger(indexed.getDefaultGraph());
        findings.addAll(new Doctor(indexed, ledger, iris).examine(deriving));
        if (repair) {
          ledger.write(ledger.write() + 1);
          upkeep.mark(ledger.write());
          indexed.commit();
        } else {
          indexed.abort();
        }
      } finally {
        indexed.end();
        deriving.forget();
      }
      Txn.executeRead(data, () -> {
        long differences = upkeep.differences(data);
        if (differences > 0) {
          findings.add("index: " + differences + " entries of the text index are missing or too many");
          if (repair) {
            upkeep.rebuild(data, new Ledger(data.getDefaultGraph()).write());
          }
        }
      });
      return findings;
    });
  }

  private Loading loading() {
    return new Loading(indexed, new Ledger(indexed.getDefaultGraph()), deriving, this::stopIfClosing);
  }

  private void stopIfClosing() {
    if (closing.get()) {
      throw new StoreException("The store was closed before this was done, and nothing of it is in: do it again");
    }
  }

  @Override
  public Optional<String> digest(String graph) {
    return read(d -> new Ledger(d.getDefaultGraph()).digest(graph));
  }

  @Override
  public boolean isGone(String thing) {
    return read(d -> new Ledger(d.getDefaultGraph()).isGone(thing));
  }

  @Override
  public void prepare() {
    compaction.alone(() -> {
      if (!closing.get()) {
        Txn.executeRead(data, () -> deriving.prepare(data, new Ledger(data.getDefaultGraph())));
      }
    });
  }

  @Override
  public List<Entry> list() {
    return read(Reads::list);
  }

  @Override
  public Found search(String words, int limit) {
    return read(d -> Index.search(index, d, words, limit));
  }

  @Override
  public Optional<String> mergedInto(String thing) {
    return read(d -> Reads.mergedInto(d, iris, thing));
  }

  @Override
  public void close() {
    if (closing.getAndSet(true)) {
      return;
    }
    if (!compaction.end(PATIENCE)) {
      LOG.warn("A write to the store in {} still runs; it is left, and taken back when the process ends", folder);
      return;
    }
    index.close();
    TDBInternal.expel(data, true);
    lock.release();
  }
}
