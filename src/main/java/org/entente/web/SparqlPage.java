package org.entente.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.query.Library;
import org.entente.query.Question;
import org.entente.store.LocalStore;

/** {@code /sparql}: the SPARQL 1.1 protocol for queries, and a page to ask them. An answer is whole or it is none. */
final class SparqlPage implements Page {

  private static final List<Negotiation.Offer<Lang>> ROWS =
      List.of(
          new Negotiation.Offer<>(ResultSetLang.RS_JSON, List.of("application/sparql-results+json", "application/json")),
          new Negotiation.Offer<>(ResultSetLang.RS_XML, List.of("application/sparql-results+xml", "application/xml", "text/xml")),
          new Negotiation.Offer<>(ResultSetLang.RS_CSV, List.of("text/csv")),
          new Negotiation.Offer<>(ResultSetLang.RS_TSV, List.of("text/tab-separated-values")));

  private static final List<Negotiation.Offer<Format>> GRAPHS =
      Format.offers().stream().filter(o -> o.value() != Format.HTML && o.value() != Format.TRIG).toList();

  private final LocalStore store;
  private final ServerOptions options;
  private final Templates templates;
  private final Semaphore running;

  SparqlPage(LocalStore store, ServerOptions options, Templates templates) {
    this.store = store;
    this.options = options;
    this.templates = templates;
    this.running = new Semaphore(options.running());
  }

  @Override
  public Answer answer(Ask ask) {
    Params params = ask.params();
    Optional<String> text = Optional.empty();
    if (ask.isPost()) {
      String type = String.valueOf(ask.http().getContentType()).toLowerCase(Locale.ROOT).split(";")[0].strip();
      String body = body(ask);
      switch (type) {
        case "application/sparql-query" -> text = Optional.of(body);
        case "application/x-www-form-urlencoded" -> params = params.with(Params.of(body));
        default -> throw Refusal.of(415, "No such body", "Send application/sparql-query or a form with the field query.");
      }
    }
    if (text.isEmpty()) {
      text = params.first("query");
    }
    if (!params.all("default-graph-uri").isEmpty() || !params.all("named-graph-uri").isEmpty()) {
      throw Refusal.of(403, "No graphs from elsewhere", "The graph parameters are refused; GRAPH reaches each graph of this store.");
    }
    if (!params.all("update").isEmpty()) {
      throw Refusal.of(403, "Only for reading", "This endpoint takes no updates.");
    }
    if (text.isEmpty()) {
      if (ask.isBrowser() && !ask.isPost()) {
        return page(ask, params);
      } else if (!ask.isPost()) {
        return description(ask);
      }
      throw Refusal.of(400, "No query", "Send a query in the parameter query, or POST it as application/sparql-query.");
    }
    if (text.get().getBytes(StandardCharsets.UTF_8).length > options.queryBytes()) {
      throw tooLong();
    }
    return run(ask, params.first("format"), QueryGuard.read(text.get(), store.base()));
  }

  /** What the endpoint is, for programs that look before they ask (SPARQL 1.1 Service Description). */
  private Answer description(Ask ask) {
    Format format =
        Negotiation.choose(ask.accept(), GRAPHS)
            .orElseThrow(() -> Refusal.of(400, "No query", "Send a query in the parameter query, or POST it as application/sparql-query."));
    return Answer.document(format.contentType(), DatasetPage.written(DatasetPage.endpoint(store.base()), format)).with("Vary", "Accept");
  }

  private Answer run(Ask ask, Optional<String> format, Query query) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    Optional<Lang> rows = graph ? Optional.empty() : rows(ask, format);
    Optional<Format> triples = graph ? triples(ask, format) : Optional.empty();
    if (rows.isEmpty() && triples.isEmpty()) {
      throw Refusal.of(406, "No such format", graph
          ? "There is: text/turtle, application/ld+json, application/rdf+xml, application/n-triples."
          : "There is: application/sparql-results+json, application/sparql-results+xml, text/csv, text/tab-separated-values.");
    }
    if (!running.tryAcquire()) {
      throw Refusal.later("As many queries as may run at a time are running.");
    }
    try {
      byte[] body = store.query(bounded(query), options.timeLimit(), execution -> {
        execution.getContext().set(ARQ.enablePropertyFunctions, false);
        return graph ? graph(execution, query, triples.get()) : rows(execution, query, rows.get());
      });
      String type = graph ? triples.get().contentType() : rows.get().getContentType().getContentTypeStr();
      return Answer.document(type.startsWith("text/") && !type.contains("charset") ? type + ";charset=utf-8" : type, body)
          .with("Vary", "Accept")
          .with("Entente-Row-Limit", Integer.toString(options.rowLimit()))
          .with("Entente-Time-Limit", Long.toString(options.timeLimit().toSeconds()));
    } finally {
      running.release();
    }
  }

  /** Asks for one row more than is sent, so that the engine neither finds nor sorts all only to be told that they are too many. */
  private Query bounded(Query query) {
    if (query.isAskType() || query.hasLimit() && query.getLimit() <= options.rowLimit()) {
      return query;
    }
    Query bounded = query.cloneQuery();
    bounded.setLimit(options.rowLimit() + 1L);
    return bounded;
  }

  private static Optional<Lang> rows(Ask ask, Optional<String> format) {
    return format.isPresent()
        ? switch (format.get()) {
          case "json" -> Optional.of(ResultSetLang.RS_JSON);
          case "xml" -> Optional.of(ResultSetLang.RS_XML);
          case "csv" -> Optional.of(ResultSetLang.RS_CSV);
          case "tsv" -> Optional.of(ResultSetLang.RS_TSV);
          default -> Optional.empty();
        }
        : Negotiation.choose(ask.accept(), ROWS);
  }

  private static Optional<Format> triples(Ask ask, Optional<String> format) {
    return format.isPresent()
        ? Format.named(format.get()).filter(f -> f != Format.HTML && f != Format.TRIG)
        : Negotiation.choose(ask.accept(), GRAPHS);
  }

  private byte[] rows(QueryExecution execution, Query query, Lang lang) {
    Bounded out = new Bounded(options.answerBytes());
    if (query.isAskType()) {
      ResultsWriter.create().lang(lang).build().write(out, execution.execAsk());
      return out.toByteArray();
    }
    ResultSet set = execution.execSelect();
    List<Binding> rows = new ArrayList<>();
    while (set.hasNext()) {
      if (rows.size() == options.rowLimit()) {
        throw tooMany("rows");
      }
      rows.add(set.nextBinding());
    }
    List<Var> vars = set.getResultVars().stream().map(Var::alloc).toList();
    RowSet materialised = RowSetStream.create(vars, rows.iterator());
    ResultsWriter.create().lang(lang).build().write(out, ResultSet.adapt(materialised));
    return out.toByteArray();
  }

  private byte[] graph(QueryExecution execution, Query query, Format format) {
    Graph graph = GraphFactory.createDefaultGraph();
    Iterator<Triple> triples = query.isConstructType() ? execution.execConstructTriples() : execution.execDescribeTriples();
    while (triples.hasNext()) {
      graph.add(triples.next());
      if (graph.size() > options.rowLimit()) {
        throw tooMany("triples");
      }
    }
    DocPage.prefixes(graph.getPrefixMapping()::setNsPrefix);
    Bounded out = new Bounded(options.answerBytes());
    RDFWriter.source(graph).format(format.rdf()).output(out);
    return out.toByteArray();
  }

  private Refusal tooMany(String what) {
    return Refusal.of(413, "Too much", "The answer has more than " + options.rowLimit() + " " + what + ": ask for less, or in parts with LIMIT and OFFSET.")
        .with("Entente-Row-Limit", Integer.toString(options.rowLimit()));
  }

  private Refusal tooLong() {
    return Refusal.of(413, "Too long", "A query has at most " + options.queryBytes() + " bytes.");
  }

  private String body(Ask ask) {
    // A form is percent-encoded, at worst three bytes for one.
    int most = 3 * options.queryBytes() + 1_000;
    try (InputStream in = ask.http().getInputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw tooLong();
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer page(Ask ask, Params params) {
    List<Question> questions = Library.all();
    Optional<Question> chosen = params.first("example").flatMap(Library::find);
    String query = chosen.map(this::asked).orElse("SELECT ?kind (COUNT(DISTINCT ?thing) AS ?things) WHERE {\n  ?thing a ?kind\n} GROUP BY ?kind ORDER BY DESC(?things)");
    return Answer.html(templates.page("sparql", ask.root(), Map.of("questions", questions, "query", query,
            "chosen", chosen.map(Question::title).orElse(""), "description", chosen.map(Question::description).orElse(""),
            "example", chosen.map(q -> q.name()).orElse(""))))
        .with("Vary", "Accept")
        .with("Content-Security-Policy", SafetyHeaders.DRAWING);
  }

  /** A question with its example's values in it, so that it can be asked as it stands. */
  private String asked(Question question) {
    return "# " + question.title() + "\n" + question.bind(store.iris(), question.example()).serialize();
  }

  /** Bytes up to a limit. */
  private final class Bounded extends ByteArrayOutputStream {

    private final int limit;

    Bounded(int limit) {
      this.limit = limit;
    }

    @Override
    public synchronized void write(int b) {
      room(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] b, int off, int len) {
      room(len);
      super.write(b, off, len);
    }

    private void room(int more) {
      if (count + more > limit) {
        throw Refusal.of(413, "Too much", "The answer is larger than " + limit + " bytes: ask for less, or in parts.");
      }
    }
  }
}
