package org.entente.query;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.query.ResultSetFormatter;

/** Writes the answer to a query of any form. Pure; thread safe. */
public final class Answers {

  private static final Map<String, Lang> ROWS = new LinkedHashMap<>();
  private static final Map<String, Lang> GRAPHS = new LinkedHashMap<>();

  static {
    ROWS.put("csv", ResultSetLang.RS_CSV);
    ROWS.put("tsv", ResultSetLang.RS_TSV);
    ROWS.put("json", ResultSetLang.RS_JSON);
    ROWS.put("xml", ResultSetLang.RS_XML);
    GRAPHS.put("ttl", RDFLanguages.TURTLE);
    GRAPHS.put("nt", RDFLanguages.NTRIPLES);
    GRAPHS.put("jsonld", RDFLanguages.JSONLD);
    GRAPHS.put("rdf", RDFLanguages.RDFXML);
  }

  private Answers() {}

  /** The names of formats: for rows and yes or no, then for graphs. */
  public static List<String> formats() {
    List<String> all = new java.util.ArrayList<>(List.of("table"));
    all.addAll(ROWS.keySet());
    all.addAll(GRAPHS.keySet());
    return all;
  }

  /**
   * The format in which an answer is written when none is named: a table for rows, Turtle for a graph.
   *
   * @throws BadQuestion if the format is unknown or not one for this form of query
   */
  public static void check(Query query, String format) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    if (!formats().contains(format)) {
      throw new BadQuestion("There is no format \"" + format + "\"; use one of " + String.join(", ", formats()));
    }
    if (graph != GRAPHS.containsKey(format)) {
      throw new BadQuestion(
          "This query gives " + (graph ? "a graph: use one of " + GRAPHS.keySet() : "rows: use table or one of " + ROWS.keySet()));
    }
  }

  /** What is used where no format is named. */
  public static String usual(Query query) {
    return query.isConstructType() || query.isDescribeType() ? "ttl" : "table";
  }

  /** Runs a query and writes its answer in a checked format; the stream stays open. */
  public static void write(QueryExecution execution, String format, OutputStream out) {
    Query query = execution.getQuery();
    if (query.isAskType()) {
      boolean answer = execution.execAsk();
      if (format.equals("table")) {
        new java.io.PrintStream(out, true, StandardCharsets.UTF_8).println(answer ? "yes" : "no");
      } else {
        ResultSetFormatter.output(out, answer, ROWS.get(format));
      }
    } else if (query.isSelectType()) {
      ResultSet rows = execution.execSelect();
      if (format.equals("table")) {
        TextTable.write(rows, out);
      } else {
        ResultSetMgr.write(out, rows, ROWS.get(format));
      }
    } else {
      RDFDataMgr.write(out, query.isDescribeType() ? execution.execDescribe() : execution.execConstruct(), GRAPHS.get(format));
    }
  }
}
