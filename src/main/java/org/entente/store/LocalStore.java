package org.entente.store;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** A store in this process, which can be read directly. Thread safe as {@link GraphStore} is. */
public sealed interface LocalStore extends GraphStore permits EmbeddedStore, MemoryStore {

  /**
   * Reads within one read transaction.
   *
   * @param reading gets the dataset whose default graph is the union of all; must not keep it, nor a stream of it
   */
  <T> T read(Function<DatasetGraph, T> reading);

  /**
   * The dataset as a server needs it: transactional, its default graph the union of all. Writing through it goes past what
   * this store promises.
   */
  DatasetGraph dataset();

  /** The digest of a graph as it was brought, whatever merges made of it; empty if it is not in. */
  Optional<String> digest(String graph);

  /** Whether a thing was told of by a release that was taken out, or that now tells otherwise; another may still tell of it. */
  boolean isGone(String thing);

  /**
   * Reads what the next load needs into memory, so that it is quick; that load would do so itself otherwise. Does nothing
   * where it is there already.
   */
  void prepare();

  /**
   * Ends the work with the store. A load that runs is taken back at the next point where that is safe, or finished, and
   * waited for; later ones are refused.
   */
  @Override
  void close();

  /** Frees the space that earlier writes left behind; readers go on, writes wait. A store does so itself when it is idle. */
  void compact();
}
