package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.entente.iri.Iris;

/** A TDB2 store in a folder. */
final class EmbeddedStore implements LocalStore {

  private final DatasetGraph dataset;
  private final Iris iris;

  private EmbeddedStore(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  static EmbeddedStore open(Path folder, Iris iris) {
    Path data = folder.resolve("data");
    try {
      Files.createDirectories(data);
    } catch (java.io.IOException e) {
      throw new StoreException("The folder " + folder + " cannot be made: " + e.getMessage(), e);
    }
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(data));
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    return new EmbeddedStore(dataset, iris);
  }

  static EmbeddedStore open(Path folder) {
    return open(folder, Iris.ofDefaultBase());
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
    return Txn.calculateRead(dataset, () -> reading.apply(dataset));
  }

  @Override
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public LoadReport replace(Batch batch) {
    return Txn.calculateWrite(dataset, () -> new Loading(dataset, new Ledger(dataset.getDefaultGraph()), iris).replace(batch));
  }

  @Override
  public LoadReport remove(Collection<String> releases) {
    return Txn.calculateWrite(dataset, () -> new Loading(dataset, new Ledger(dataset.getDefaultGraph()), iris).remove(releases));
  }

  @Override
  public List<Entry> list() {
    return read(Reads::list);
  }

  @Override
  public Found search(String words, int limit) {
    return read(d -> Scan.search(d, words, limit));
  }

  @Override
  public Optional<String> mergedInto(String thing) {
    return read(d -> Reads.mergedInto(d, iris, thing));
  }

  @Override
  public void close() {
    org.apache.jena.tdb2.sys.TDBInternal.expel(dataset, true);
  }
}
