package org.entente.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.entente.iri.Iris;
import org.entente.store.term.Terms;

/**
 * {@code /ontology} and its version {@code /ontology/0.1.0}: the terms as a list to read, each with an anchor of its own, or in
 * an RDF format that the header, {@code ?format=} or the extension asks for.
 */
final class OntologyPage implements Page {

  private static final String ROOM = "ontology";
  private static final Node OBO_DEFINITION = NodeFactory.createURI("http://purl.obolibrary.org/obo/IAO_0000115");

  private final Templates templates;
  private final byte[] turtle = turtle();
  private final Graph graph = parsed(turtle);
  private final String version = last(first(graph, Node.ANY, OWL2.versionIRI.asNode()));

  OntologyPage(Templates templates) {
    this.templates = templates;
  }

  /** A term of the ontology. */
  record Term(String name, String label, String definition, boolean isClass) {}

  @Override
  public Answer answer(Ask ask) {
    String rest = ask.path().substring(1 + ROOM.length()); // "", ".ttl", "/0.1.0", "/0.1.0.ttl"
    String place = ROOM;
    if (rest.startsWith("/" + version)) {
      place += "/" + version;
      rest = rest.substring(1 + version.length());
    }
    Optional<Format> extension = Optional.empty();
    if (!rest.isEmpty()) {
      extension = Optional.of(Format.named(rest.startsWith(".") ? rest.substring(1) : rest).orElseThrow(Refusal::notFound));
    }
    Format format = ask.format(extension);
    return content(ask, format)
        .with("Vary", "Accept")
        .with("Content-Location", ask.root() + place + "." + format.extension())
        .with("Link", "<" + Iris.ONTOLOGY.replace("#", "") + ">; rel=\"canonical\"");
  }

  private Answer content(Ask ask, Format format) {
    return switch (format) {
      case HTML -> Answer.html(templates.page(ROOM, ask.root(), Map.of("terms", terms(), "version", version)));
      case TURTLE -> Answer.document(format.contentType(), turtle); // as it was written, with its comments
      default -> Answer.document(format.contentType(), DatasetPage.written(graph, format));
    };
  }

  private List<Term> terms() {
    Set<Node> subjects = graph.find(Node.ANY, Terms.LABEL, Node.ANY).mapWith(t -> t.getSubject())
        .filterKeep(n -> n.isURI() && n.getURI().startsWith(Iris.ONTOLOGY)).toSet();
    return subjects.stream()
        .map(n -> new Term(
            Look.lastPart(n), first(graph, n, Terms.LABEL), first(graph, n, OBO_DEFINITION),
            Character.isUpperCase(Look.lastPart(n).charAt(0))))
        .sorted(Comparator.comparing((Term t) -> !t.isClass()).thenComparing(Term::name))
        .toList();
  }

  private static String first(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> Look.text(t.getObject())).toList().stream().min(Comparator.naturalOrder()).orElse("");
  }

  private static String last(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static Graph parsed(byte[] turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(new String(turtle, StandardCharsets.UTF_8), Lang.TURTLE).parse(graph);
    return graph;
  }

  private static byte[] turtle() {
    try (InputStream in = OntologyPage.class.getResourceAsStream("/ontology/entente.ttl")) {
      if (in == null) {
        throw new IOException("The program is incomplete: it has no ontology/entente.ttl");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
