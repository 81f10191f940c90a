package org.entente.store;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.entente.iri.Iris;
import org.entente.store.curation.Decisions;
import org.entente.store.curation.Proposal;

/**
 * A SPARQL 1.1 server that keeps the graph: a batch is resumable there, each release graph whole or not in.
 *
 * <p>Its default graph must be the union of all graphs, which is how GraphDB, Virtuoso and Stardog come and what Fuseki can be
 * set to; where it is not, the first question says so. Search there knows no marks: "Zurich" does not find "Zürich". Thread
 * safe; two loads at once to one server are not kept apart.
 */
public final class RemoteStore implements GraphStore {

  private static final String PREFIXES =
      """
      PREFIX ent: <https://w3id.org/entente/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      """;

  /** How many rows are looked at for one that is wanted: the server finds more than holds all words. */
  private static final int ROWS = 50;

  private final URI endpoint;
  private final Server server;
  private final Iris iris;
  private final AtomicBoolean knownAsUnion = new AtomicBoolean();

  RemoteStore(URI endpoint, Optional<URI> graphStore, Iris iris) {
    this.endpoint = endpoint;
    this.server = new Server(endpoint, graphStore);
    this.iris = iris;
  }

  @Override
  public Iris iris() {
    return iris;
  }

  @Override
  public <T> T query(Query query, Duration timeout, Function<QueryExecution, T> use) {
    if (!knownAsUnion.get()) {
      requireUnion();
      knownAsUnion.set(true);
    }
    return server.query(query, timeout, use);
  }

  private void requireUnion() {
    boolean inGraphs = ask("ASK { GRAPH ?g { ?release a ent:Release } }");
    if (inGraphs && !ask("ASK { ?release a ent:Release }")) {
      throw new StoreException(
          "The default graph of "
              + endpoint
              + " is not the union of its graphs, so questions would find nothing: set it to be (Fuseki: tdb2:unionDefaultGraph true;"
              + " others: union or \"inferred\" default graph)");
    }
  }

  private boolean ask(String query) {
    return server.query(QueryFactory.create(PREFIXES + query), Duration.ZERO, QueryExecution::execAsk);
  }

  @Override
  public LoadReport replace(Batch batch) {
    return new RemoteLoading(server, iris).replace(batch);
  }

  @Override
  public LoadReport remove(Collection<String> releases) {
    return new RemoteLoading(server, iris).remove(releases);
  }

  @Override
  public Decided decide(Proposal proposal) {
    return new RemoteLoading(server, iris).decide(proposal);
  }

  @Override
  public Decisions decisions() {
    ParameterizedSparqlString query =
        new ParameterizedSparqlString("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?curation { ?s ?p ?o } }");
    query.setIri("curation", iris.graph("curation"));
    return Curation.read(construct(query.asQuery()).getGraph());
  }

  @Override
  public List<Entry> list() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    String query =
        """
        SELECT ?r ?slug ?title ?issued ?type WHERE {
          GRAPH ?r { ?r a ent:Release
            OPTIONAL { ?r dcterms:identifier ?slug } OPTIONAL { ?r dcterms:title ?title }
            OPTIONAL { ?r dcterms:issued ?issued } OPTIONAL { ?r ent:releaseType ?type } } }
        """;
    for (QuerySolution row : rows(QueryFactory.create(PREFIXES + query))) {
      String iri = row.get("r").toString();
      String slug = text(row, "slug").orElse(iri.substring(iri.lastIndexOf('/') + 1));
      Optional<String> type = text(row, "type").map(t -> t.substring(t.lastIndexOf('/') + 1));
      entries.putIfAbsent(iri, new Entry(iri, slug, text(row, "title").orElse(slug), text(row, "issued"), type));
    }
    return entries.values().stream()
        .sorted(Comparator.comparing((Entry e) -> e.issued().orElse("")).thenComparing(Entry::iri))
        .toList();
  }

  @Override
  public Found search(String words, int limit) {
    List<String> asked = Words.asked(words);
    if (asked.isEmpty() || limit <= 0) {
      return new Found(List.of(), List.of());
    }
    Map<String, Found.Name> names = new LinkedHashMap<>();
    for (QuerySolution row : rows(names(asked, limit))) {
      String matched = text(row, "text").orElse("");
      if (row.get("s").isURIResource() && Words.hold(matched, asked)) {
        String thing = row.get("s").toString();
        names.putIfAbsent(thing, new Found.Name(thing, text(row, "label").orElse(matched), matched));
      }
    }
    Map<String, Found.Quote> quotes = new LinkedHashMap<>();
    for (QuerySolution row : rows(sentences(asked, limit))) {
      String text = text(row, "text").orElse("");
      if (Words.hold(text, asked)) {
        quotes.putIfAbsent(row.get("p").toString(), new Found.Quote(row.get("p").toString(), row.get("r").toString(), text));
      }
    }
    return new Found(names.values().stream().limit(limit).toList(), quotes.values().stream().limit(limit).toList());
  }

  private static Query names(List<String> asked, int limit) {
    return finding(
        """
        SELECT DISTINCT ?s ?text ?label WHERE {
          VALUES ?p { skos:prefLabel rdfs:label skos:altLabel dcterms:title }
          ?s ?p ?text %s
          OPTIONAL { ?s skos:prefLabel ?label }
        } ORDER BY STRLEN(STR(?text)) STR(?s) LIMIT %d
        """,
        asked,
        limit);
  }

  private static Query sentences(List<String> asked, int limit) {
    return finding(
        """
        SELECT DISTINCT ?p ?r ?text WHERE {
          ?selector oa:exact ?text %s
          ?p oa:hasSelector ?selector ; oa:hasSource ?r .
        } ORDER BY STRLEN(STR(?text)) STR(?p) LIMIT %d
        """,
        asked,
        limit);
  }

  /** Each word is bound as a literal, never put into the text of the query. */
  private static Query finding(String template, List<String> asked, int limit) {
    StringBuilder filters = new StringBuilder();
    for (int i = 0; i < asked.size(); i++) {
      filters.append("FILTER(CONTAINS(LCASE(STR(?text)), ?word").append(i).append(")) ");
    }
    int most = Math.min(limit, Integer.MAX_VALUE / ROWS) * ROWS;
    ParameterizedSparqlString query = new ParameterizedSparqlString(PREFIXES + template.formatted(filters, most));
    for (int i = 0; i < asked.size(); i++) {
      query.setLiteral("word" + i, asked.get(i));
    }
    return query.asQuery();
  }

  @Override
  public Optional<String> mergedInto(String thing) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(PREFIXES + "SELECT ?into { GRAPH ?derived { ?thing owl:sameAs ?into } }");
    query.setIri("derived", iris.graph("derived"));
    query.setIri("thing", thing);
    return rows(query.asQuery()).stream().findFirst().map(row -> row.get("into").toString());
  }

  private List<QuerySolution> rows(Query query) {
    return query(
        query,
        Duration.ZERO,
        e -> {
          List<QuerySolution> rows = new ArrayList<>();
          e.execSelect().forEachRemaining(rows::add);
          return rows;
        });
  }

  private static Optional<String> text(QuerySolution row, String variable) {
    return Optional.ofNullable(row.get(variable)).map(n -> n.asNode()).map(RemoteStore::text);
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  @Override
  public void close() {
    // Nothing is kept open between requests.
  }
}
