package org.entente.rdf;

import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.entente.extract.Property;
import org.entente.iri.Iris;

/** The terms that release graphs use, ours and reused ones, as RDF4J values. Immutable and thread safe. */
final class Vocab {

  static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String ORG = "http://www.w3.org/ns/org#";
  static final String OA = "http://www.w3.org/ns/oa#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String SCHEMA = "https://schema.org/";
  static final String OWL = "http://www.w3.org/2002/07/owl#";

  /** Prefixes that written files declare, in this order. */
  static final Map<String, String> PREFIXES = prefixes();

  static final IRI TYPE = VALUES.createIRI(RDF, "type");
  static final IRI SUBJECT = VALUES.createIRI(RDF, "subject");
  static final IRI PREDICATE = VALUES.createIRI(RDF, "predicate");
  static final IRI OBJECT = VALUES.createIRI(RDF, "object");
  static final IRI LABEL = VALUES.createIRI(RDFS, "label");
  static final IRI ALT_LABEL = VALUES.createIRI(SKOS, "altLabel");
  static final IRI PREF_LABEL = VALUES.createIRI(SKOS, "prefLabel");
  static final IRI IN_SCHEME = VALUES.createIRI(SKOS, "inScheme");
  static final IRI IDENTIFIER = VALUES.createIRI(DCTERMS, "identifier");
  static final IRI TITLE = VALUES.createIRI(DCTERMS, "title");
  static final IRI ISSUED = VALUES.createIRI(DCTERMS, "issued");
  static final IRI SOURCE = VALUES.createIRI(DCTERMS, "source");
  static final IRI PUBLISHER = VALUES.createIRI(DCTERMS, "publisher");
  static final IRI IN_LANGUAGE = VALUES.createIRI(SCHEMA, "inLanguage");
  static final IRI ARTICLE_BODY = VALUES.createIRI(SCHEMA, "articleBody");
  static final IRI PLACE = VALUES.createIRI(SCHEMA, "Place");
  static final IRI PRIMARY_SOURCE = VALUES.createIRI(PROV, "hadPrimarySource");
  static final IRI ENTITY = VALUES.createIRI(PROV, "Entity");
  static final IRI HAS_SOURCE = VALUES.createIRI(OA, "hasSource");
  static final IRI HAS_SELECTOR = VALUES.createIRI(OA, "hasSelector");
  static final IRI POSITION_SELECTOR = VALUES.createIRI(OA, "TextPositionSelector");
  static final IRI QUOTE_SELECTOR = VALUES.createIRI(OA, "TextQuoteSelector");
  static final IRI START = VALUES.createIRI(OA, "start");
  static final IRI END = VALUES.createIRI(OA, "end");
  static final IRI EXACT = VALUES.createIRI(OA, "exact");

  static final IRI MENTIONS = ent("mentions");
  static final IRI TEXT_DIGEST = ent("textDigest");
  static final IRI PASSAGE = ent("passage");
  static final IRI CONFIDENCE = ent("confidence");
  static final IRI RULE = ent("rule");

  private Vocab() {}

  /** A term of the ontology. */
  static IRI ent(String localName) {
    return VALUES.createIRI(Iris.ONTOLOGY, localName);
  }

  /** The predicate of a property: ours, or the reused one that its name's prefix shows. */
  static IRI predicate(Property property) {
    String term = property.term();
    int colon = term.indexOf(':');
    return colon < 0
        ? ent(term)
        : VALUES.createIRI(PREFIXES.get(term.substring(0, colon)), term.substring(colon + 1));
  }

  private static Map<String, String> prefixes() {
    Map<String, String> p = new java.util.LinkedHashMap<>();
    p.put("ent", Iris.ONTOLOGY);
    p.put("rdf", RDF);
    p.put("rdfs", RDFS);
    p.put("xsd", XSD);
    p.put("skos", SKOS);
    p.put("org", ORG);
    p.put("prov", PROV);
    p.put("oa", OA);
    p.put("dcterms", DCTERMS);
    p.put("schema", SCHEMA);
    p.put("owl", OWL);
    return java.util.Collections.unmodifiableMap(p);
  }
}
