package org.entente.store.derive;

import org.apache.jena.graph.Node;

/**
 * Two addresses that mean one thing.
 *
 * @param from the address given up
 * @param into the address kept, itself never given up
 * @param reason one sentence that an analyst can judge
 */
public record Merge(Node from, Node into, String reason) {}
