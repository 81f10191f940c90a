package org.entente.store.term;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.iri.Iris;

/** The terms that the store and the network read and write, as nodes. Immutable and thread safe. */
public final class Terms {

  public static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  public static final Node SUBJECT = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#subject");
  public static final Node PREDICATE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate");
  public static final Node OBJECT = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#object");
  public static final Node LABEL = NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label");
  public static final Node SAME_AS = NodeFactory.createURI("http://www.w3.org/2002/07/owl#sameAs");
  public static final Node PREF_LABEL = skos("prefLabel");
  public static final Node ALT_LABEL = skos("altLabel");
  public static final Node BROADER = skos("broader");
  public static final Node IN_SCHEME = skos("inScheme");
  public static final Node NOTATION = skos("notation");
  public static final Node TITLE = NodeFactory.createURI("http://purl.org/dc/terms/title");
  public static final Node ISSUED = NodeFactory.createURI("http://purl.org/dc/terms/issued");
  public static final Node IDENTIFIER = NodeFactory.createURI("http://purl.org/dc/terms/identifier");
  public static final Node DESCRIPTION = NodeFactory.createURI("http://purl.org/dc/terms/description");
  public static final Node EXACT = oa("exact");
  public static final Node HAS_SOURCE = oa("hasSource");
  public static final Node HAS_SELECTOR = oa("hasSelector");
  public static final Node SUB_ORGANIZATION_OF = NodeFactory.createURI("http://www.w3.org/ns/org#subOrganizationOf");
  public static final Node POST_IN = NodeFactory.createURI("http://www.w3.org/ns/org#postIn");

  private Terms() {}

  /** A term of the ontology: {@code ent("party")}. */
  public static Node ent(String localName) {
    return NodeFactory.createURI(Iris.term(localName));
  }

  /** A code of a code list: {@code code("eventStatus", "held")}. */
  public static Node code(String list, String notation) {
    return NodeFactory.createURI(Iris.code(list, notation));
  }

  private static Node skos(String localName) {
    return NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#" + localName);
  }

  private static Node oa(String localName) {
    return NodeFactory.createURI("http://www.w3.org/ns/oa#" + localName);
  }
}
