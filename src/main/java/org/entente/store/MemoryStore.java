package org.entente.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.entente.iri.Iris;
import org.entente.store.curation.Decisions;
import org.entente.store.curation.Proposal;

/** A store in memory, for questions to files; searched without an index. */
final class MemoryStore implements LocalStore {

  private final DatasetGraph own = DatasetGraphFactory.createTxnMem();
  private final DatasetGraph view = new UnionView(own);
  private final Iris iris;
  private final Deriving deriving;

  MemoryStore(Iris iris) {
    this.iris = iris;
    this.deriving = new Deriving(iris);
  }

  @Override
  public Iris iris() {
    return iris;
  }

  @Override
  public <T> T query(Query query, Duration timeout, Function<QueryExecution, T> use) {
    return read(dataset -> Reads.query(dataset, query, timeout, use));
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(own, () -> reading.apply(view));
  }

  @Override
  public DatasetGraph dataset() {
    return view;
  }

  @Override
  public Optional<String> digest(String graph) {
    return Txn.calculateRead(own, () -> new Ledger(own.getDefaultGraph()).digest(graph));
  }

  @Override
  public boolean isGone(String thing) {
    return Txn.calculateRead(own, () -> new Ledger(own.getDefaultGraph()).isGone(thing));
  }

  @Override
  public synchronized void prepare() {
    Txn.executeRead(own, () -> deriving.prepare(own, new Ledger(own.getDefaultGraph())));
  }

  @Override
  public void compact() {
    // Nothing is left behind in memory.
  }

  @Override
  public LoadReport replace(Batch batch) {
    return write(loading -> loading.replace(batch));
  }

  @Override
  public LoadReport remove(Collection<String> releases) {
    return write(loading -> loading.remove(releases));
  }

  @Override
  public Decided decide(Proposal proposal) {
    return write(loading -> loading.decide(proposal));
  }

  @Override
  public Decisions decisions() {
    return read(d -> new Curation(d, iris).decisions());
  }

  private synchronized <T> T write(Function<Loading, T> work) {
    return deriving.within(() -> Txn.calculateWrite(own, () -> work.apply(new Loading(own, new Ledger(own.getDefaultGraph()), deriving, () -> {}))));
  }

  @Override
  public List<Entry> list() {
    return read(Reads::list);
  }

  @Override
  public Found search(String words, int limit) {
    return read(dataset -> Scan.search(dataset, words, limit));
  }

  @Override
  public Optional<String> mergedInto(String thing) {
    return read(dataset -> Reads.mergedInto(dataset, iris, thing));
  }

  @Override
  public void close() {
    own.close();
  }
}
