package org.entente.network;

import java.util.List;
import org.entente.store.GraphStore;

/**
 * Who works with whom: nodes, the ties between them, and measures.
 *
 * <pre>{@code
 * Network network = Network.of(store, NetworkFilter.of(Level.COUNTRIES).years(2015, 2025).build());
 * String graphMl = NetworkFormat.GRAPHML.write(network);
 * }</pre>
 *
 * <p>Members come by falling weight, then IRI; ties by their ends and kind. Immutable and thread safe.
 *
 * @param members the nodes that are shown
 * @param ties the ties among them, one per pair and kind
 * @param allMembers how many nodes the filter lets through
 * @param allTies how many ties the filter lets through
 */
public record Network(List<Member> members, List<Tie> ties, int allMembers, int allTies) {

  public Network {
    members = List.copyOf(members);
    ties = List.copyOf(ties);
  }

  /**
   * The network that a store holds.
   *
   * @throws org.entente.store.StoreException if the store cannot be read
   */
  public static Network of(GraphStore store, NetworkFilter filter) {
    return TieReader.read(store, filter, (source, ties) -> Measures.network(source, ties, filter));
  }

  /** Whether there is more than is shown. */
  public boolean bounded() {
    return members.size() < allMembers;
  }
}
