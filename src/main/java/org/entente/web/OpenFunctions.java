package org.entente.web;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * The functions and properties that a query from outside may use: those of SPARQL 1.1, its casts and the XPath functions.
 *
 * <p>All other functions with an IRI are refused by their name, whether they exist or not: the engine's own ones can wait,
 * show its settings, or load classes. Pure.
 */
final class OpenFunctions {

  private static final List<String> FUNCTIONS =
      List.of("http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/2005/xpath-functions");

  private static final List<String> CLOSED_PROPERTIES =
      List.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/", "http://jena.apache.org/text#");

  private OpenFunctions() {}

  /**
   * Looks through the algebra of a query, which holds subqueries, paths and the patterns of EXISTS too.
   *
   * @throws Refusal 403 if it uses what is closed; 400 if it makes no sense
   */
  static void check(Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    try {
      Walker.walk(Algebra.compile(query), new Properties(), new Functions());
    } catch (ARQException e) {
      throw Refusal.of(400, "Not a usable query", Plain.text(String.valueOf(e.getMessage())));
    }
  }

  private static void check(Expr expression) {
    Walker.walk(expression, new Properties(), new Functions());
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function called && FUNCTIONS.stream().noneMatch(f -> called.getFunctionIRI().startsWith(f))) {
        throw Refusal.of(403, "Closed functions", "Of functions with an IRI, casts (xsd:) and XPath functions (fn:, math:) are open here.");
      }
    }
  }

  private static final class Properties extends OpVisitorBase {
    @Override
    public void visit(OpBGP op) {
      op.getPattern().forEach(t -> check(t.getPredicate()));
    }

    @Override
    public void visit(OpPath op) {
      Node property = op.getTriplePath().getPredicate();
      if (property != null) {
        check(property);
      }
    }

    @Override
    public void visit(OpOrder op) {
      op.getConditions().forEach(c -> OpenFunctions.check(c.getExpression()));
    }

    @Override
    public void visit(OpGroup op) {
      op.getGroupVars().getExprs().values().forEach(OpenFunctions::check);
      for (ExprAggregator aggregator : op.getAggregators()) {
        ExprList over = aggregator.getAggregator().getExprList();
        if (over != null) {
          over.forEach(OpenFunctions::check);
        }
      }
    }

    @Override
    public void visit(OpService op) {
      throw Refusal.of(403, "No SERVICE here", "SERVICE is refused: this server asks no other.");
    }

    private static void check(Node property) {
      if (property.isURI() && CLOSED_PROPERTIES.stream().anyMatch(property.getURI()::startsWith)) {
        throw Refusal.of(403, "Closed properties", "Properties that run code of the engine are closed here.");
      }
    }
  }
}
