package org.entente.store.derive;

import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.iri.Iris;
import org.entente.store.curation.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * Computes {@code graph/derived} from all other graphs: a pure function, the same whatever the order in which the releases
 * came in; and goes on computing it, change by change, from what it keeps in memory.
 *
 * <pre>{@code
 * Derivation derivation = new Derivation(dataset, iris, Overlays.NONE, Decisions.none());
 * derivation.merges();                         // to be applied to the release graphs
 * derivation.all(derived::add);
 * // some release graphs were written; what changed as they were brought, then as they are merged:
 * derivation.merges(brought);
 * Changes toDerived = derivation.update(merged);
 * }</pre>
 *
 * <p>Called within a transaction where the dataset has any. For one thread at a time. After a transaction that was taken
 * back it is of no use any more.
 */
public final class Derivation {

  private final DatasetGraph dataset;
  private final Iris iris;
  private final Identities identities;
  private Merges before = Merges.none();
  private Merges merges;
  private @Nullable Consequences consequences;

  /**
   * Reads which addresses mean one thing.
   *
   * @param overlays graphs to which merges and decisions were applied already, as they were before
   * @param decisions what people decided; where these change, a new derivation is needed
   */
  public Derivation(DatasetGraph dataset, Iris iris, Overlays overlays, Decisions decisions) {
    this.dataset = dataset;
    this.iris = iris;
    this.identities = new Identities(dataset, iris, overlays, decisions);
    this.merges = identities.merges();
  }

  /** The addresses that mean one thing, by what people decided and by what is computed. */
  public Merges merges() {
    return merges;
  }

  /**
   * The addresses that mean one thing after some release graphs were written.
   *
   * @param brought the difference between the graphs as they were brought before and now, without any merge
   */
  public Merges merges(Changes brought) {
    identities.update(brought);
    before = merges;
    merges = identities.merges();
    return merges;
  }

  /** All that follows from a dataset whose release graphs hold the merged view. */
  public void all(Consumer<Triple> out) {
    Consequences all = new Consequences(dataset, iris);
    all.all(out);
    merges.derive(iris, out);
    consequences = all;
  }

  /**
   * The difference that changes make to {@code graph/derived}, which holds what followed before them.
   *
   * @param changed the difference between the merged views before and now
   * @return noted under {@code graph/derived}
   * @throws IllegalStateException if {@link #all} was never called
   */
  public Changes update(Changes changed) {
    if (consequences == null) {
      throw new IllegalStateException("What follows from all was not computed yet");
    }
    Redone redone = new Redone(dataset, iris);
    consequences.update(changed, redone);
    redone.merges(before, merges, iris);
    return redone.changes();
  }

  /** How many statements are kept in memory, about. */
  public int size() {
    return identities.size() + (consequences == null ? 0 : consequences.size());
  }
}
