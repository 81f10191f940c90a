package org.entente.web;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.iri.Iris;
import org.entente.store.LocalStore;
import org.entente.store.term.Terms;
import org.jspecify.annotations.Nullable;

/**
 * {@code /dataset} and {@code /.well-known/void}: what the data is, how much there is of it, and where it is asked (VoID,
 * DCAT, SPARQL 1.1 Service Description).
 */
final class DatasetPage implements Page {

  private static final long FRESH_NANOS = 60_000_000_000L;
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final LocalStore store;
  private final Templates templates;
  private @Nullable Measured measured;

  DatasetPage(LocalStore store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  /** How much of a class or property there is. */
  record Count(String name, String href, int number) {}

  private record Size(int triples, int subjects, int releases, Map<String, Integer> classes, Map<String, Integer> properties) {}

  private record Measured(Size size, long at) {}

  @Override
  public Answer answer(Ask ask) {
    if (ask.path().equals("/.well-known/void")) {
      return Answer.redirect(303, ask.root() + "dataset").with("Vary", "Accept");
    }
    Format format = ask.format(java.util.Optional.empty());
    Size size = size();
    Answer answer = format == Format.HTML ? page(ask, size) : rdf(size, format);
    return answer.with("Vary", "Accept").with("Link", "<" + store.base() + "dataset>; rel=\"canonical\"");
  }

  /** The counts, which go through the whole graph, made anew at most once in a minute. */
  private synchronized Size size() {
    Measured last = measured;
    if (last == null || System.nanoTime() - last.at() > FRESH_NANOS) {
      last = new Measured(store.read(dataset -> measure(new Look(dataset, store.iris()))), System.nanoTime());
      measured = last;
    }
    return last.size();
  }

  /** The description of the endpoint alone, as an endpoint without a query gives it. */
  static Graph endpoint(String base) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node service = iri(base + "sparql");
    add(graph, service, Terms.TYPE, iri(SD + "Service"));
    add(graph, service, iri(SD + "endpoint"), service);
    add(graph, service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
    add(graph, service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
    add(graph, service, iri(SD + "defaultDataset"), iri(base + "dataset#data"));
    for (String name : List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle",
        "JSON-LD", "RDF_XML", "N-Triples")) {
      add(graph, service, iri(SD + "resultFormat"), iri("http://www.w3.org/ns/formats/" + name));
    }
    return graph;
  }

  /** A graph in a format. */
  static byte[] written(Graph graph, Format format) {
    DocPage.prefixes(graph.getPrefixMapping()::setNsPrefix);
    graph.getPrefixMapping().setNsPrefix("void", VOID).setNsPrefix("dcat", DCAT).setNsPrefix("sd", SD);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format.rdf()).output(out);
    return out.toByteArray();
  }

  private Answer rdf(Size size, Format format) {
    Graph graph = endpoint(store.base());
    Node data = iri(store.base() + "dataset#data");
    add(graph, data, Terms.TYPE, iri(VOID + "Dataset"));
    add(graph, data, Terms.TYPE, iri(DCAT + "Dataset"));
    add(graph, data, Terms.TYPE, iri(SD + "Dataset"));
    add(graph, data, Terms.TITLE, text("Entente: cooperation in science and technology, as press releases tell it"));
    add(graph, data, Terms.DESCRIPTION, text("Facts read from government press releases, each with the sentence it was read from."));
    add(graph, data, iri(DCTERMS + "license"), iri(LICENCE));
    add(graph, data, iri(VOID + "sparqlEndpoint"), iri(store.base() + "sparql"));
    add(graph, data, iri(VOID + "uriSpace"), text(store.base() + "id/"));
    for (DumpPage.File file : DumpPage.File.values()) {
      dump(graph, data, file);
    }
    for (String vocabulary : List.of(Iris.ONTOLOGY, "http://www.w3.org/ns/org#", "http://www.w3.org/ns/prov#",
        "http://www.w3.org/2004/02/skos/core#", "http://www.w3.org/ns/oa#", "https://schema.org/", DCTERMS)) {
      add(graph, data, iri(VOID + "vocabulary"), iri(vocabulary));
    }
    add(graph, data, iri(VOID + "triples"), number(size.triples()));
    add(graph, data, iri(VOID + "distinctSubjects"), number(size.subjects()));
    add(graph, data, iri(VOID + "documents"), number(size.releases()));
    size.classes().forEach((name, number) -> partition(graph, data, "class", name, number));
    size.properties().forEach((name, number) -> partition(graph, data, "property", name, number));
    return Answer.document(format.contentType(), written(graph, format));
  }

  private void dump(Graph graph, Node data, DumpPage.File file) {
    Node address = iri(store.base() + file.path());
    Node distribution = iri(store.base() + "dataset#" + file.name().toLowerCase(Locale.ROOT));
    add(graph, data, iri(VOID + "dataDump"), address);
    add(graph, data, iri(DCAT + "distribution"), distribution);
    add(graph, distribution, Terms.TYPE, iri(DCAT + "Distribution"));
    add(graph, distribution, iri(DCAT + "downloadURL"), address);
    add(graph, distribution, iri(DCAT + "mediaType"), iri(MEDIA_TYPES + file.type()));
    add(graph, distribution, iri(DCAT + "compressFormat"), iri(MEDIA_TYPES + "application/gzip"));
    add(graph, distribution, iri(DCTERMS + "license"), iri(LICENCE));
  }

  private void partition(Graph graph, Node data, String what, String name, int number) {
    String slug = (what + "-" + name).replaceAll("https?://", "").replaceAll("[^A-Za-z0-9-]+", "-");
    Node part = iri(store.base() + "dataset#" + slug);
    add(graph, data, iri(VOID + what + "Partition"), part);
    add(graph, part, iri(VOID + what), iri(name));
    add(graph, part, iri(VOID + (what.equals("class") ? "entities" : "triples")), number(number));
  }

  private Answer page(Ask ask, Size size) {
    Addresses addresses = new Addresses(store.iris(), ask.root());
    return Answer.html(templates.page("dataset", ask.root(), Map.of(
        "triples", size.triples(), "subjects", size.subjects(), "releases", size.releases(),
        "classes", counts(size.classes(), addresses), "properties", counts(size.properties(), addresses), "licence", LICENCE, "dumps", DumpPage.links())));
  }

  private static List<Count> counts(Map<String, Integer> numbers, Addresses addresses) {
    return numbers.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> new Count(Look.lastPart(iri(e.getKey())), addresses.href(e.getKey()).orElse(""), e.getValue()))
        .toList();
  }

  private static Size measure(Look look) {
    Set<Node> subjects = new HashSet<>();
    Set<Node> releases = new HashSet<>();
    Map<String, Set<Node>> classes = new HashMap<>();
    Map<String, Integer> properties = new TreeMap<>();
    int triples = 0;
    Iterator<Quad> all = look.quads(Node.ANY, Node.ANY, Node.ANY);
    while (all.hasNext()) {
      Quad quad = all.next();
      triples++;
      subjects.add(quad.getSubject());
      properties.merge(quad.getPredicate().getURI(), 1, Integer::sum);
      if (quad.getPredicate().equals(Terms.TYPE) && quad.getObject().isURI()) {
        classes.computeIfAbsent(quad.getObject().getURI(), c -> new HashSet<>()).add(quad.getSubject());
        if (quad.getObject().equals(Terms.ent("Release"))) {
          releases.add(quad.getSubject());
        }
      }
    }
    Map<String, Integer> entities = new TreeMap<>();
    classes.forEach((name, things) -> entities.put(name, things.size()));
    return new Size(triples, subjects.size(), releases.size(), entities, properties);
  }

  private static void add(Graph graph, Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }
}
