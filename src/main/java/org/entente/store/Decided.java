package org.entente.store;

import java.util.List;
import org.entente.store.curation.Decision;

/**
 * A decision that was taken, and what it did. Immutable.
 *
 * @param decision as it stands in {@code graph/curation}
 * @param graphs the graphs that are other than before, by their IRIs in alphabetical order
 */
public record Decided(Decision decision, List<String> graphs) {
  public Decided {
    graphs = List.copyOf(graphs);
  }
}
