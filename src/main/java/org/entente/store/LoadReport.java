package org.entente.store;

import java.util.List;
import java.util.Map;

/**
 * What a load or removal did, by the IRIs of graphs, each list in the order in which it was done. Immutable.
 *
 * @param added graphs that were not there before
 * @param replaced graphs that were there with other content
 * @param unchanged graphs that were there already as they are, and were not written
 * @param removed graphs that are gone
 * @param failed graphs that a remote server did not take, each with the reason
 */
public record LoadReport(
    List<String> added, List<String> replaced, List<String> unchanged, List<String> removed, Map<String, String> failed) {

  public LoadReport {
    added = List.copyOf(added);
    replaced = List.copyOf(replaced);
    unchanged = List.copyOf(unchanged);
    removed = List.copyOf(removed);
    failed = Map.copyOf(failed);
  }

  /** Whether anything in the store is other than before. */
  public boolean changed() {
    return !added.isEmpty() || !replaced.isEmpty() || !removed.isEmpty();
  }
}
