package org.entente.web;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Lets only queries through that read this store and nothing else. Pure. */
final class QueryGuard {

  private QueryGuard() {}

  /**
   * The query of a text in SPARQL 1.1.
   *
   * @throws Refusal 400 if it does not parse; 403 if it reaches for other servers, for files or for classes of the program
   */
  static Query read(String text, String base) {
    Query query;
    try {
      query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
    } catch (QueryException e) {
      throw Refusal.of(400, "The query does not parse", Plain.text(String.valueOf(e.getMessage())).strip());
    }
    if (query.hasDatasetDescription()) {
      throw Refusal.of(403, "No FROM here", "FROM and FROM NAMED are refused; GRAPH reaches each graph of this store.");
    }
    // As it is written back, every IRI of the query stands in angle brackets, with its escapes undone.
    String written = query.serialize();
    if (written.contains("<java:") || written.contains("<js:")) {
      throw Refusal.of(403, "No code here", "Functions out of program code are refused.");
    }
    if (asksElsewhere(query)) {
      throw Refusal.of(403, "No SERVICE here", "SERVICE is refused: this server asks no other.");
    }
    OpenFunctions.check(query);
    return query;
  }

  private static boolean asksElsewhere(Query query) {
    // SERVICE also hides in EXISTS within expressions; the algebra that is written back shows all of it.
    if (query.getQueryPattern() != null) {
      boolean[] found = {false};
      ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
        @Override
        public void visit(ElementService service) {
          found[0] = true;
        }

        @Override
        public void visit(ElementSubQuery sub) {
          found[0] |= asksElsewhere(sub.getQuery());
        }
      });
      return found[0] || query.serialize().matches("(?s).*\\bSERVICE\\s+(SILENT\\s+)?[<?$A-Za-z].*") && literalFree(query);
    }
    return false;
  }

  /** Whether SERVICE stands there when literals and IRIs are taken away. */
  private static boolean literalFree(Query query) {
    String bare = query.serialize()
        .replaceAll("\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'", "\"\"")
        .replaceAll("<[^>\\s]*>", "<>");
    return bare.matches("(?s).*\\bSERVICE\\s.*");
  }
}
