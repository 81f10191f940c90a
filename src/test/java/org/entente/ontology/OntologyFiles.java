package org.entente.ontology;

import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/** The files that these tests read, as they are in the repository. */
final class OntologyFiles {

  static final String NAMESPACE = "https://w3id.org/entente/ontology#";
  static final String ONTOLOGY = "https://w3id.org/entente/ontology";
  static final String CODE = "https://w3id.org/entente/code/";
  static final String SHAPE = "https://w3id.org/entente/shapes#";

  static final Path TERMS = Path.of("ontology", "entente.ttl");
  static final Path CODES = Path.of("ontology", "codes.ttl");
  static final Path SHAPES = Path.of("ontology", "shapes.ttl");

  private OntologyFiles() {}

  static Model read(Path file) {
    return RDFDataMgr.loadModel(file.toUri().toString());
  }
}
