package org.entente.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.entente.iri.Iris;

/**
 * Checks one release graph by the shapes of {@code ontology/shapes.ttl}, before it is loaded.
 *
 * <pre>{@code
 * List<Finding> findings = ShapeCheck.bundled().check(graph);
 * }</pre>
 *
 * <p>Thread safe.
 */
public final class ShapeCheck {

  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final Node RELEASE = NodeFactory.createURI(Iris.term("Release"));
  private static final Node PASSAGE = NodeFactory.createURI(Iris.term("passage"));
  private static final Node HAS_SELECTOR = NodeFactory.createURI(OA + "hasSelector");
  private static final Node EXACT = NodeFactory.createURI(OA + "exact");

  private final Shapes shapes;

  private ShapeCheck(Shapes shapes) {
    this.shapes = shapes;
  }

  /** By the shapes that the program brings. */
  public static ShapeCheck bundled() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = ShapeCheck.class.getResourceAsStream("/ontology/shapes.ttl")) {
      if (in != null) {
        RDFParser.source(in).lang(Lang.TURTLE).base(Iris.DEFAULT_BASE).parse(graph);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ShapeCheck(Shapes.parse(graph));
  }

  /** What the shapes say against a graph, violations first; empty where nothing is wrong. */
  public List<Finding> check(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(entry -> finding(graph, entry))
        .sorted(
            Comparator.comparing(Finding::severity)
                .thenComparing(Finding::thing)
                .thenComparing(f -> f.property().orElse(""))
                .thenComparing(f -> f.value().orElse(""))
                .thenComparing(Finding::message))
        .toList();
  }

  private static Finding finding(Graph graph, ReportEntry entry) {
    Optional<Node> property =
        Optional.ofNullable(entry.resultPath()).map(Object::toString).map(ShapeCheck::plain).map(NodeFactory::createURI);
    Optional<Node> value = Optional.ofNullable(entry.value()).filter(v -> !v.equals(entry.focusNode()));
    boolean grave = entry.severity() == null || entry.severity().equals(Severity.Violation);
    boolean ofPart = ofPart(graph, entry);
    Node thing = ofPart ? entry.value() : entry.focusNode();
    return new Finding(
        grave ? Finding.Severity.VIOLATION : Finding.Severity.WARNING,
        text(thing),
        property.map(ShapeCheck::text),
        ofPart ? Optional.empty() : value.map(ShapeCheck::text),
        entry.message(),
        sentence(graph, thing, property, ofPart ? Optional.empty() : value));
  }

  /** Whether a rule over the whole release found a thing in it that is wrong: its value, not the release. */
  private static boolean ofPart(Graph graph, ReportEntry entry) {
    return SHACL.SPARQLConstraintComponent.equals(entry.sourceConstraintComponent())
        && entry.value() != null
        && entry.value().isURI()
        && graph.contains(entry.focusNode(), RDF.type.asNode(), RELEASE);
  }

  private static String plain(String path) {
    return path.startsWith("<") && path.endsWith(">") ? path.substring(1, path.length() - 1) : path;
  }

  /** The first sentence of the assertion of the triple in question, else of any assertion about the thing. */
  private static Optional<String> sentence(Graph graph, Node thing, Optional<Node> property, Optional<Node> value) {
    Optional<String> any = Optional.empty();
    Iterator<Triple> about = graph.find(Node.ANY, RDF.subject.asNode(), thing);
    while (about.hasNext()) {
      Node assertion = about.next().getSubject();
      Optional<String> quote = quote(graph, assertion);
      boolean same =
          property.map(p -> graph.contains(assertion, RDF.predicate.asNode(), p)).orElse(false)
              && value.map(v -> graph.contains(assertion, RDF.object.asNode(), v)).orElse(true);
      if (same && quote.isPresent()) {
        return quote;
      }
      any = any.or(() -> quote);
    }
    return any;
  }

  private static Optional<String> quote(Graph graph, Node assertion) {
    for (Triple passage : graph.find(assertion, PASSAGE, Node.ANY).toList()) {
      for (Triple selector : graph.find(passage.getObject(), HAS_SELECTOR, Node.ANY).toList()) {
        List<Triple> exact = graph.find(selector.getObject(), EXACT, Node.ANY).toList();
        if (!exact.isEmpty()) {
          return Optional.of(exact.get(0).getObject().getLiteralLexicalForm());
        }
      }
    }
    return Optional.empty();
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
