package org.entente.store.derive;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Something that ties rest on.
 *
 * @param node the agreement, event or initiative
 * @param kind its notation as a tie type
 * @param share what each pair gets of it, 1/(n−1) for n parties
 * @param days of its main date, else those of its release
 * @param topics its topics
 * @param root the whole that it is a part of, the event at which it was signed, or itself: what counts once
 * @param depth how far it is from that root
 */
record Basis(Node node, String kind, double share, Days days, Set<Node> topics, Node root, int depth) {}
