package org.entente.cli;

import org.apache.jena.graph.Node;
import org.entente.iri.Iris;
import org.entente.store.curation.Decision;
import org.entente.store.curation.Verb;

/** A decision in a line. */
final class DecisionWords {

  private DecisionWords() {}

  static String of(Decision decision, Iris iris) {
    return decision.at() + "\t" + decision.verb().notation() + "\t" + what(decision, iris) + "\t" + decision.by() + "\t" + decision.why();
  }

  private static String what(Decision decision, Iris iris) {
    if (decision.about() instanceof Decision.Fact fact) {
      String number = fact.assertion().getURI().substring(fact.assertion().getURI().lastIndexOf('-') + 1);
      return brief(fact.triple().getSubject(), iris) + " " + brief(fact.triple().getPredicate(), iris) + " "
          + brief(fact.triple().getObject(), iris) + " (" + number + (fact.onlyThere() ? ", only in " + brief(fact.release(), iris) : "") + ")";
    }
    Decision.Things things = decision.things();
    return brief(things.one(), iris) + (decision.verb() == Verb.MERGE ? " is " : " is not ") + brief(things.other(), iris);
  }

  /** A thing without the base and {@code id/}, a term by its name, a literal as it is written. */
  private static String brief(Node node, Iris iris) {
    if (node.isLiteral()) {
      return "\"" + node.getLiteralLexicalForm() + "\"";
    }
    String relative = iris.relative(node.toString());
    if (relative.startsWith("id/")) {
      return relative.substring("id/".length());
    }
    return relative.substring(Math.max(relative.lastIndexOf('#'), relative.lastIndexOf('/')) + 1);
  }
}
