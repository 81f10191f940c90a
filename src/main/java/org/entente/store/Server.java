package org.entente.store;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.graph.GraphFactory;

/** The requests to a SPARQL 1.1 server: queries by POST, graphs by the Graph Store Protocol. Failures are told in words. */
final class Server {

  private static final int NOT_FOUND = 404;

  private final URI endpoint;
  private final Optional<URI> graphs;

  Server(URI endpoint, Optional<URI> graphs) {
    this.endpoint = endpoint;
    this.graphs = graphs;
  }

  <T> T query(Query query, Duration timeout, Function<QueryExecution, T> use) {
    QueryExecutionHTTPBuilder builder =
        QueryExecutionHTTP.service(endpoint.toString()).query(query).sendMode(QuerySendMode.asPost);
    if (!timeout.isZero()) {
      builder = builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
    try (QueryExecution execution = builder.build()) {
      return use.apply(execution);
    } catch (QueryExceptionHTTP e) {
      throw failure(endpoint, e.getStatusCode(), e);
    } catch (HttpException e) {
      throw failure(endpoint, e.getStatusCode(), e);
    }
  }

  /** A graph, empty where there is none. */
  Graph get(Node name) {
    try {
      return GSP.service(writable().toString()).graphName(name).GET();
    } catch (HttpException e) {
      if (e.getStatusCode() == NOT_FOUND) {
        return GraphFactory.createDefaultGraph();
      }
      throw failure(writable(), e.getStatusCode(), e);
    }
  }

  void put(Node name, Graph graph) {
    try {
      GSP.service(writable().toString()).graphName(name).contentType(RDFFormat.NTRIPLES).PUT(graph);
    } catch (HttpException e) {
      throw failure(writable(), e.getStatusCode(), e);
    }
  }

  void delete(Node name) {
    try {
      GSP.service(writable().toString()).graphName(name).DELETE();
    } catch (HttpException e) {
      if (e.getStatusCode() != NOT_FOUND) {
        throw failure(writable(), e.getStatusCode(), e);
      }
    }
  }

  /** Says what to do where nothing can be written. */
  void requireWritable() {
    writable();
  }

  private URI writable() {
    return graphs.orElseThrow(
        () -> new StoreException("No Graph Store Protocol address is known for " + endpoint + ", so nothing can be written: name one"));
  }

  private static StoreException failure(URI address, int status, Exception cause) {
    String what =
        switch (status) {
          case 401, 403 -> " refuses access (" + status + "): check the credentials and what they allow";
          case 404, 405 -> " is no such service (" + status + "): check the address";
          case 408, 503, 504 -> " is busy or slow (" + status + "): try again later";
          default ->
              status >= 400
                  ? " answered with the error " + status + " (" + cause.getMessage() + ")"
                  : " cannot be reached (" + reason(cause) + "): is it running, is the address right?";
        };
    return new StoreException("The server " + address + what, cause);
  }

  private static String reason(Throwable cause) {
    Throwable deepest = cause;
    while (deepest.getCause() != null && deepest.getCause() != deepest) {
      deepest = deepest.getCause();
    }
    return deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
  }
}
