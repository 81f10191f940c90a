package org.entente.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code lists: complete, well formed, and the same in the shapes. */
class CodesTest {

  private static Model codes;

  @BeforeAll
  static void read() {
    JenaSystem.init();
    codes = OntologyFiles.read(OntologyFiles.CODES);
  }

  @Test
  void listsAndNotationsAreThoseOfTheContract() throws IOException {
    TreeMap<String, Set<String>> expected = new TreeMap<>();
    for (String line :
        Files.readAllLines(Path.of("src", "test", "resources", "ontology", "contract-codes.txt"), StandardCharsets.UTF_8)) {
      String[] parts = line.split(" ");
      expected.put(parts[0], new TreeSet<>(List.of(parts).subList(1, parts.length)));
    }
    TreeMap<String, Set<String>> found = new TreeMap<>();
    for (Resource scheme : codes.listResourcesWithProperty(RDF.type, SKOS.ConceptScheme).toList()) {
      Set<String> notations = new TreeSet<>();
      codes
          .listResourcesWithProperty(SKOS.inScheme, scheme)
          .forEachRemaining(c -> notations.add(c.getProperty(SKOS.notation).getString()));
      found.put(scheme.getURI().substring(OntologyFiles.CODE.length()), notations);
    }
    assertEquals(expected, found);
  }

  @Test
  void everyConceptIsDescribedAndLinkedToItsSchemeBothWays() {
    List<String> wrong = new ArrayList<>();
    List<Resource> concepts = codes.listResourcesWithProperty(RDF.type, SKOS.Concept).toList();
    assertTrue(concepts.size() > 100);
    for (Resource concept : concepts) {
      for (Property property : List.of(RDFS.label, SKOS.prefLabel, SKOS.definition)) {
        var values = concept.listProperties(property).toList();
        if (values.size() != 1 || !values.get(0).getLanguage().equals("en")) {
          wrong.add(concept + " " + property.getLocalName());
        }
      }
      Resource scheme = concept.getPropertyResourceValue(SKOS.inScheme);
      var notation = concept.getProperty(SKOS.notation).getLiteral();
      if (!concept.getURI().equals(scheme.getURI() + "/" + notation.getLexicalForm())
          || !XSDDatatype.XSDstring.getURI().equals(notation.getDatatypeURI())
          || !concept.hasProperty(SKOS.topConceptOf, scheme)
          || !scheme.hasProperty(SKOS.hasTopConcept, concept)) {
        wrong.add(concept + " notation or scheme");
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everySchemeSaysItsLicence() {
    Resource licence = codes.getResource("https://creativecommons.org/licenses/by/4.0/");
    for (Resource scheme : codes.listResourcesWithProperty(RDF.type, SKOS.ConceptScheme).toList()) {
      assertTrue(scheme.hasProperty(DCTerms.license, licence), scheme.getURI());
    }
  }

  /** A property that takes codes is named after its list; its shape allows exactly the list's concepts. */
  @Test
  void shapesAllowExactlyTheConceptsOfEachList() {
    Model shapes = OntologyFiles.read(OntologyFiles.SHAPES);
    Property path = ResourceFactory.createProperty("http://www.w3.org/ns/shacl#path");
    Property in = ResourceFactory.createProperty("http://www.w3.org/ns/shacl#in");
    Set<String> unchecked = new TreeSet<>();
    codes
        .listResourcesWithProperty(RDF.type, SKOS.ConceptScheme)
        .forEachRemaining(s -> unchecked.add(s.getURI().substring(OntologyFiles.CODE.length())));
    for (Resource shape : shapes.listResourcesWithProperty(in).toList()) {
      if (!shape.isURIResource()) {
        continue;
      }
      String list = shape.getPropertyResourceValue(path).getLocalName();
      Set<RDFNode> allowed = Set.copyOf(shape.getPropertyResourceValue(in).as(RDFList.class).asJavaList());
      Set<RDFNode> declared =
          Set.copyOf(
              codes.listResourcesWithProperty(SKOS.inScheme, codes.getResource(OntologyFiles.CODE + list)).toList());
      assertEquals(declared, allowed, shape.getLocalName());
      unchecked.remove(list);
    }
    assertEquals(Set.of(), unchecked, "code lists that no shape checks");
  }
}
