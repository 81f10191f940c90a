package org.entente.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The shapes, each constraint against a golden folder that breaks it and nothing else.
 *
 * <p>A folder is named {@code <shape>_<constraint>} ({@code Event-chair_class}), with {@code --<variant>} behind it where
 * one constraint is broken in several ways. It holds {@code release.ttl} and {@code expected.txt}, the only finding. The
 * graphs of the folders {@code valid…} conform.
 */
class ShapesTest {

  private static final Path FOLDERS = Path.of("src", "test", "resources", "shapes");
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String BASE = "http://localhost:3030/";

  /** What stands on a shape without being a constraint of its own. */
  private static final Set<String> NO_CONSTRAINT =
      Set.of("path", "property", "severity", "message", "targetClass", "targetSubjectsOf", "flags", "qualifiedValueShape");

  private static final Pattern SENTENCES = Pattern.compile("[A-Z].*[^.]\\. [A-Z].*[^.]\\.");

  private static Model model;
  private static Shapes shapes;

  @BeforeAll
  static void read() {
    JenaSystem.init();
    model = OntologyFiles.read(OntologyFiles.SHAPES);
    shapes = Shapes.parse(model);
  }

  @TestFactory
  Stream<DynamicTest> everyFolderBreaksExactlyWhatItSays() {
    return folders().stream().map(name -> DynamicTest.dynamicTest(name, () -> assertEquals(expected(name), found(name))));
  }

  @Test
  void everyConstraintHasAFolderAndEveryFolderAConstraint() {
    Set<String> constraints = new TreeSet<>();
    for (Resource shape : namedShapes()) {
      if (shape.hasProperty(sh("message")) || shape.hasProperty(sh("sparql"))) {
        constraintsOf(shape).forEach(c -> constraints.add(shape.getLocalName() + "_" + c));
      }
    }
    Set<String> covered =
        folders().stream()
            .filter(f -> !f.startsWith("valid"))
            .map(f -> f.replaceFirst("--.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(constraints, covered);
  }

  @Test
  void everyConstraintHasAMessageThatSaysWhatIsWrongAndWhatToDo() {
    Set<Resource> helpers =
        model.listObjectsOfProperty(sh("node")).toList().stream().map(n -> n.asResource()).collect(Collectors.toSet());
    List<String> wrong = new ArrayList<>();
    for (Resource shape : namedShapes()) {
      if (helpers.contains(shape) || constraintsOf(shape).isEmpty()) {
        continue;
      }
      Resource says = shape.hasProperty(sh("sparql")) ? shape.getPropertyResourceValue(sh("sparql")) : shape;
      List<Statement> messages = says.listProperties(sh("message")).toList();
      if (messages.size() != 1
          || !messages.get(0).getLanguage().equals("en")
          || !SENTENCES.matcher(messages.get(0).getString()).matches()) {
        wrong.add(shape.getLocalName());
      }
    }
    assertEquals(List.of(), wrong, "one message in English, two sentences");
  }

  @Test
  void everyClassOfTheOntologyHasAShapeAndEveryShapeIsUsed() {
    Model terms = OntologyFiles.read(OntologyFiles.TERMS);
    Set<String> classes =
        terms.listResourcesWithProperty(ResourceFactory.createProperty(RDF_TYPE), OWL_CLASS).toList().stream()
            .filter(r -> r.isURIResource() && r.getURI().startsWith(OntologyFiles.NAMESPACE))
            .map(Resource::getURI)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> targeted =
        model.listObjectsOfProperty(sh("targetClass")).toList().stream()
            .map(n -> n.asResource().getURI())
            .filter(uri -> uri.startsWith(OntologyFiles.NAMESPACE))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(classes, targeted);

    List<String> unused =
        namedShapes().stream()
            .filter(s -> !s.hasProperty(sh("targetClass")) && !s.hasProperty(sh("targetSubjectsOf")))
            .filter(s -> !model.contains(null, sh("property"), s) && !model.contains(null, sh("node"), s))
            .map(Resource::getLocalName)
            .toList();
    assertEquals(List.of(), unused);
  }

  @Test
  void everyTermThatTheShapesNameIsDeclared() throws IOException {
    Model terms = OntologyFiles.read(OntologyFiles.TERMS);
    Set<String> undeclared = new TreeSet<>();
    var names = Pattern.compile("\\bent:([A-Za-z]\\w*)").matcher(Files.readString(OntologyFiles.SHAPES, StandardCharsets.UTF_8));
    while (names.find()) {
      if (!terms.containsResource(terms.getResource(OntologyFiles.NAMESPACE + names.group(1)))) {
        undeclared.add(names.group(1));
      }
    }
    assertEquals(Set.of(), undeclared);
  }

  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final Resource OWL_CLASS = ResourceFactory.createResource("http://www.w3.org/2002/07/owl#Class");

  private static List<Resource> namedShapes() {
    List<Resource> named =
        model.listSubjects().toList().stream()
            .filter(r -> r.isURIResource() && r.getURI().startsWith(OntologyFiles.SHAPE))
            .toList();
    assertTrue(named.size() > 100);
    return named;
  }

  /** Local names of the constraint parameters that stand on a shape: {@code minCount}. */
  private static Set<String> constraintsOf(Resource shape) {
    return shape.listProperties().toList().stream()
        .map(s -> s.getPredicate().getURI())
        .filter(uri -> uri.startsWith(SH))
        .map(uri -> uri.substring(SH.length()))
        .filter(name -> !NO_CONSTRAINT.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Property sh(String name) {
    return ResourceFactory.createProperty(SH, name);
  }

  private static List<String> folders() {
    try (Stream<Path> list = Files.list(FOLDERS)) {
      return list.map(p -> p.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String expected(String folder) throws IOException {
    return Files.readString(FOLDERS.resolve(folder).resolve("expected.txt"), StandardCharsets.UTF_8);
  }

  private static String found(String folder) {
    Model graph = OntologyFiles.read(FOLDERS.resolve(folder).resolve("release.ttl"));
    return ShaclValidator.get().validate(shapes, graph.getGraph()).getEntries().stream()
        .map(ShapesTest::describe)
        .sorted()
        .collect(Collectors.joining());
  }

  private static String describe(ReportEntry entry) {
    Map<String, String> lines =
        new java.util.LinkedHashMap<>(
            Map.of("shape", entry.source().getURI().substring(OntologyFiles.SHAPE.length())));
    lines.put("component", entry.sourceConstraintComponent().getLocalName().replace("ConstraintComponent", ""));
    lines.put("severity", entry.severity().level().getLocalName());
    lines.put("focus", entry.focusNode().getURI().substring(BASE.length()));
    lines.put("message", entry.message());
    StringBuilder text = new StringBuilder();
    lines.forEach((key, value) -> text.append(String.format(Locale.ROOT, "%-10s %s%n", key, value)));
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
