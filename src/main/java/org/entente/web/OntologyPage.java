package org.entente.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.iri.Iris;
import org.entente.store.term.Terms;

/** {@code /ontology}: the terms, as Turtle or as a list to read. */
final class OntologyPage implements Page {

  private static final Node OBO_DEFINITION = NodeFactory.createURI("http://purl.obolibrary.org/obo/IAO_0000115");
  private static final List<Negotiation.Offer<Format>> FORMS =
      Format.offers().stream().filter(o -> o.value() == Format.TURTLE || o.value() == Format.HTML).toList();

  private final Templates templates;

  OntologyPage(Templates templates) {
    this.templates = templates;
  }

  /** A term of the ontology. */
  record Term(String name, String label, String definition, boolean isClass) {}

  @Override
  public Answer answer(Ask ask) {
    byte[] turtle = turtle();
    Format format = ask.path().endsWith(".ttl") ? Format.TURTLE
        : Negotiation.choose(ask.accept(), FORMS).orElseThrow(() -> Refusal.of(406, "No such format", "There is: text/turtle, text/html."));
    Answer answer = format == Format.TURTLE
        ? Answer.document(format.contentType(), turtle)
        : Answer.html(templates.page("ontology", ask.root(), Map.of("terms", terms(turtle))));
    return answer.with("Vary", "Accept").with("Content-Location", ask.root() + (format == Format.TURTLE ? "ontology.ttl" : "ontology"));
  }

  private static List<Term> terms(byte[] turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(new String(turtle, StandardCharsets.UTF_8), Lang.TURTLE).parse(graph);
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
