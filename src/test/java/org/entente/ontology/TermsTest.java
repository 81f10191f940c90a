package org.entente.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every term is described for a reader, no name of the contract is lost, and the header says what catalogues ask for. */
class TermsTest {

  private static final Property DEFINITION =
      ResourceFactory.createProperty("http://purl.obolibrary.org/obo/IAO_0000115");
  private static final String VANN = "http://purl.org/vocab/vann/";

  private static Model model;
  private static Resource ontology;

  @BeforeAll
  static void read() {
    JenaSystem.init();
    model = OntologyFiles.read(OntologyFiles.TERMS);
    ontology = model.getResource(OntologyFiles.ONTOLOGY);
  }

  private static List<Resource> terms() {
    return model.listSubjects().toList().stream()
        .filter(r -> r.isURIResource() && r.getURI().startsWith(OntologyFiles.NAMESPACE))
        .toList();
  }

  @Test
  void everyTermHasOneLabelOneDefinitionACommentAnExampleAndItsOntology() {
    List<String> missing = new ArrayList<>();
    for (Resource term : terms()) {
      for (Property property : List.of(RDFS.label, DEFINITION, RDFS.comment, SKOS.example)) {
        var values = term.listProperties(property).toList();
        if (values.size() != 1 || !values.get(0).getLanguage().equals("en") || values.get(0).getString().isBlank()) {
          missing.add(term.getLocalName() + " " + property.getLocalName());
        }
      }
      if (!term.hasProperty(RDFS.isDefinedBy, ontology)) {
        missing.add(term.getLocalName() + " isDefinedBy");
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyTermIsDeclaredAndEveryClassHasASuperclass() {
    Set<Resource> kinds =
        Set.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty);
    List<String> wrong = new ArrayList<>();
    for (Resource term : terms()) {
      long declared = kinds.stream().filter(k -> term.hasProperty(RDF.type, k)).count();
      if (declared != 1) {
        wrong.add(term.getLocalName() + " is declared " + declared + " times");
      }
      if (term.hasProperty(RDF.type, OWL.Class) && !term.hasProperty(RDFS.subClassOf)) {
        wrong.add(term.getLocalName() + " has no superclass");
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void labelsAreUniqueClassesNounsPropertiesVerbPhrases() {
    Map<String, String> byLabel = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (Resource term : terms()) {
      String label = term.getProperty(RDFS.label).getString();
      String other = byLabel.put(label.toLowerCase(java.util.Locale.ROOT), term.getLocalName());
      if (other != null) {
        wrong.add("\"" + label + "\" names " + other + " and " + term.getLocalName());
      }
      boolean isClass = term.hasProperty(RDF.type, OWL.Class);
      if (isClass != Character.isUpperCase(label.charAt(0))) {
        wrong.add("\"" + label + "\" of " + term.getLocalName() + " begins with the wrong case");
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyNameOfTheContractIsThereAndInUse() throws IOException {
    List<String> names =
        Files.readAllLines(
            Path.of("src", "test", "resources", "ontology", "contract-names.txt"), StandardCharsets.UTF_8);
    assertTrue(names.size() > 120);
    Set<String> lost = new TreeSet<>(names);
    terms().stream().filter(term -> !isReserved(term)).forEach(term -> lost.remove(term.getLocalName()));
    assertEquals(Set.of(), lost, "names that queries and pages elsewhere rely on");
  }

  private static boolean isReserved(Resource term) {
    return term.hasProperty(
        ResourceFactory.createProperty("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status"), "unstable");
  }

  @Test
  void nothingIsImportedAndNoTermOfTheRdfVocabularyIsDeclared() {
    assertFalse(model.contains(null, OWL.imports));
    for (Resource subject : model.listSubjects().toList()) {
      if (subject.isURIResource()) {
        assertFalse(subject.getURI().startsWith(RDF.getURI()), subject.getURI());
      }
    }
  }

  @Test
  void headerSaysWhatCataloguesAskFor() {
    Set<Property> asked =
        Set.of(
            DCTerms.title,
            DCTerms.description,
            ResourceFactory.createProperty(DCTerms.NS, "abstract"),
            DCTerms.license,
            DCTerms.creator,
            DCTerms.created,
            DCTerms.issued,
            DCTerms.modified,
            DCTerms.publisher,
            DCTerms.bibliographicCitation,
            DCTerms.source,
            OWL2.versionIRI,
            OWL.versionInfo,
            ResourceFactory.createProperty(VANN, "preferredNamespacePrefix"),
            ResourceFactory.createProperty(VANN, "preferredNamespaceUri"),
            ResourceFactory.createProperty("http://purl.org/ontology/bibo/", "status"));
    assertEquals(
        Set.of(), asked.stream().filter(p -> !ontology.hasProperty(p)).map(Resource::getURI).collect(Collectors.toSet()));
    assertTrue(
        ontology.hasProperty(DCTerms.license, model.getResource("https://creativecommons.org/licenses/by/4.0/")));
  }
}
