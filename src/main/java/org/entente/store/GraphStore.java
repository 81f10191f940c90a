package org.entente.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.entente.iri.Iris;
import org.entente.store.curation.Decisions;
import org.entente.store.curation.Proposal;

/**
 * The graph: one named graph per release, the reference, ontology and derived graphs beside them, and questions over the
 * union of all.
 *
 * <pre>{@code
 * try (GraphStore store = GraphStore.open(Path.of("store"), Iris.ofDefaultBase())) {
 *   LoadReport report = store.replace(Batch.read(List.of(Path.of("releases.trig")), store.iris()));
 *   Found found = store.search("quantum", 20);
 * }
 * }</pre>
 *
 * <p>Every method may be called from any thread. Readers see the graph before or after a write, never between. What goes
 * wrong with the store is told by a {@link StoreException} whose message says what to do.
 */
public sealed interface GraphStore extends AutoCloseable permits LocalStore, RemoteStore {

  /**
   * Opens the embedded store in a folder; makes it where the folder is empty or missing.
   *
   * @throws StoreException if another process has it, it belongs to another base, or it cannot be read or written
   */
  static LocalStore open(Path folder, Iris iris) {
    return EmbeddedStore.open(folder, iris);
  }

  /**
   * Opens the embedded store in a folder under the base that it was made with.
   *
   * @throws StoreException if there is no store, another process has it, or it cannot be read or written
   */
  static LocalStore open(Path folder) {
    return EmbeddedStore.open(folder);
  }

  /**
   * Looks whether the embedded store in a folder is what it should be: graphs as they were brought, merges, the derived graph
   * and the text index as they follow from them.
   *
   * @param repair mends what follows from the graphs; a graph that is damaged itself must be loaded again
   * @return what was not as it should be, a line each
   * @throws StoreException if there is no store, another process has it, or it cannot be read or written
   */
  static List<String> examine(Path folder, boolean repair) {
    try (EmbeddedStore store = EmbeddedStore.open(folder)) {
      return store.examine(repair);
    }
  }

  /** An empty store in memory, gone when closed. */
  static LocalStore inMemory(Iris iris) {
    return new MemoryStore(iris);
  }

  /**
   * A SPARQL 1.1 server.
   *
   * @param query its query endpoint
   * @param graphStore its Graph Store Protocol endpoint for writing; absent: the store is read only
   */
  static RemoteStore remote(URI query, Optional<URI> graphStore, Iris iris) {
    return new RemoteStore(query, graphStore, iris);
  }

  /** What makes the IRIs of this store. */
  Iris iris();

  /** The base of all IRIs of things in this store. */
  default String base() {
    return iris().base();
  }

  /**
   * Runs a query of any form over the union of all graphs; {@code GRAPH} reaches each by name.
   *
   * @param timeout the longest that it may take; zero for no limit
   * @param use reads the result within the transaction and returns what outlives it
   * @throws org.apache.jena.query.QueryCancelledException when the time is up
   */
  <T> T query(Query query, Duration timeout, Function<QueryExecution, T> use);

  /** The rows of a SELECT, all in memory. */
  default ResultSetRewindable select(Query query) {
    return query(query, Duration.ZERO, e -> e.execSelect().rewindable());
  }

  /** The answer of an ASK. */
  default boolean ask(Query query) {
    return query(query, Duration.ZERO, QueryExecution::execAsk);
  }

  /** The graph of a CONSTRUCT or DESCRIBE. */
  default Model construct(Query query) {
    return query(query, Duration.ZERO, e -> query.isDescribeType() ? e.execDescribe() : e.execConstruct());
  }

  /**
   * Puts each graph of the batch in the place of the one of its name, leaves those out whose content did not change, and
   * computes anew what is derived. An embedded store holds the whole batch afterwards, or, when this throws, nothing of it;
   * a remote one takes graph by graph, and the report says which are in.
   */
  LoadReport replace(Batch batch);

  /** Removes release graphs by their IRIs and computes anew what is derived. Unknown ones are left out of the report. */
  LoadReport remove(Collection<String> releases);

  /**
   * Takes a decision, applies it to every graph, and computes anew what is derived.
   *
   * @throws StoreException if it makes no sense here, or another decision stands against it; nothing has changed then
   */
  Decided decide(Proposal proposal);

  /** Every decision, the oldest first. */
  Decisions decisions();

  /** The releases that are in, by date and then by IRI. */
  List<Entry> list();

  /** Things by their names, and sentences, that hold all the words; the words are taken as they are, never as syntax. */
  Found search(String words, int limit);

  /** The survivor of a thing that was merged into another; empty if it was not. */
  Optional<String> mergedInto(String iri);

  @Override
  void close();
}
