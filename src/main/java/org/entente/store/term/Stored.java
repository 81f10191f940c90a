package org.entente.store.term;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * The form in which a store gives values back: TDB2 keeps numbers, days and truth values by what they are, not as they were
 * written ({@code 1.50} comes back as {@code 1.5}). What is compared with a store is compared in this form. Pure functions.
 */
public final class Stored {

  private Stored() {}

  /** A node as it comes back. */
  public static Node form(Node node) {
    if (!node.isLiteral() || !NodeIdInline.hasInlineDatatype(node)) {
      return node;
    }
    NodeId id = NodeIdInline.inline(node);
    return id == null ? node : NodeIdInline.extract(id);
  }

  /** A triple as it comes back; the same object where that is as it is. */
  public static Triple form(Triple t) {
    Node object = form(t.getObject());
    return object.equals(t.getObject()) ? t : Triple.create(t.getSubject(), t.getPredicate(), object);
  }
}
