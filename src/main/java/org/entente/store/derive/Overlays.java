package org.entente.store.derive;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** How the graphs that merges and decisions changed were before. */
public interface Overlays {

  /** Nothing was changed. */
  Overlays NONE =
      new Overlays() {
        @Override
        public Map<Node, Overlay> overlays() {
          return Map.of();
        }

        @Override
        public Optional<Overlay> overlay(Node graph) {
          return Optional.empty();
        }
      };

  /** Every graph that was changed; costly in a large store. */
  Map<Node, Overlay> overlays();

  /** One graph; empty if it was not changed. */
  Optional<Overlay> overlay(Node graph);
}
