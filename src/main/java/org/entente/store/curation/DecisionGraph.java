package org.entente.store.curation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.iri.Digest;
import org.entente.iri.Iris;
import org.entente.iri.Kind;
import org.entente.iri.Slug;
import org.entente.store.term.Terms;

/** Decisions as they stand in {@code graph/curation}: one {@code ent:Decision} each. Thread safe. */
public final class DecisionGraph {

  private static final Node DECISION = Terms.ent("Decision");
  private static final Node TYPE = Terms.ent("decisionType");
  private static final Node BY = Terms.ent("decidedBy");
  private static final Node ON = Terms.ent("decidedOn");
  private static final Node REASON = Terms.ent("reason");
  private static final Node FROM = Terms.ent("mergedFrom");
  private static final Node INTO = Terms.ent("mergedInto");
  private static final Node APART = Terms.ent("keptApart");
  private static final Node ASSERTION = Terms.ent("onAssertion");
  private static final Node RELEASE = Terms.ent("saidIn");
  private static final Node ONLY_THERE = Terms.ent("onlyThere");
  private static final Node QUOTE = Terms.ent("quote");

  private DecisionGraph() {}

  /** The address of a decision: what was decided, the day, and a digest of all of it. */
  public static String iri(Iris iris, Verb verb, Decision.About about, String by, Instant at, String why) {
    String day = DateTimeFormatter.ISO_LOCAL_DATE.format(at.atOffset(ZoneOffset.UTC));
    return iris.thing(Kind.DECISION, Slug.of(verb.notation(), day, Digest.hex16(about + " " + by + " " + at + " " + why)));
  }

  /** The triples of a decision. */
  public static Set<Triple> triples(Decision decision) {
    Set<Triple> out = new LinkedHashSet<>();
    Node it = NodeFactory.createURI(decision.iri());
    out.add(Triple.create(it, Terms.TYPE, DECISION));
    out.add(Triple.create(it, TYPE, Terms.code("decisionType", decision.verb().notation())));
    out.add(Triple.create(it, BY, NodeFactory.createLiteralString(decision.by())));
    out.add(Triple.create(it, ON, NodeFactory.createLiteralDT(decision.at().toString(), XSDDatatype.XSDdateTime)));
    out.add(Triple.create(it, REASON, NodeFactory.createLiteralString(decision.why())));
    if (decision.about() instanceof Decision.Things things) {
      boolean merge = decision.verb() == Verb.MERGE;
      out.add(Triple.create(it, merge ? FROM : APART, things.one()));
      out.add(Triple.create(it, merge ? INTO : APART, things.other()));
    } else {
      Decision.Fact fact = decision.fact();
      out.add(Triple.create(it, Terms.SUBJECT, fact.triple().getSubject()));
      out.add(Triple.create(it, Terms.PREDICATE, fact.triple().getPredicate()));
      out.add(Triple.create(it, Terms.OBJECT, fact.triple().getObject()));
      out.add(Triple.create(it, ASSERTION, fact.assertion()));
      out.add(Triple.create(it, RELEASE, fact.release()));
      out.add(Triple.create(it, ONLY_THERE, NodeFactory.createLiteralDT(String.valueOf(fact.onlyThere()), XSDDatatype.XSDboolean)));
      fact.quotes().forEach(q -> out.add(Triple.create(it, QUOTE, NodeFactory.createLiteralString(q))));
    }
    return out;
  }

  /**
   * The decisions of a graph.
   *
   * @throws IllegalArgumentException if one lacks what it needs; the message names it
   */
  public static Decisions read(Graph curation) {
    List<Decision> all = new ArrayList<>();
    for (Triple t : curation.find(Node.ANY, Terms.TYPE, DECISION).toList()) {
      all.add(decision(curation, t.getSubject()));
    }
    return Decisions.of(all);
  }

  private static Decision decision(Graph graph, Node it) {
    String type = one(graph, it, TYPE).toString();
    Verb verb = Verb.valueOf(type.substring(type.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
    Decision.About about =
        switch (verb) {
          case MERGE -> new Decision.Things(one(graph, it, FROM), one(graph, it, INTO));
          case SPLIT -> apart(graph, it);
          case REJECT, ACCEPT ->
              new Decision.Fact(
                  Triple.create(one(graph, it, Terms.SUBJECT), one(graph, it, Terms.PREDICATE), one(graph, it, Terms.OBJECT)),
                  one(graph, it, ASSERTION),
                  one(graph, it, RELEASE),
                  text(one(graph, it, ONLY_THERE)).equals("true"),
                  values(graph, it, QUOTE).stream().map(DecisionGraph::text).sorted().toList());
        };
    return new Decision(
        it.toString(), verb, about, text(one(graph, it, BY)), Instant.parse(text(one(graph, it, ON))), text(one(graph, it, REASON)));
  }

  private static Decision.About apart(Graph graph, Node it) {
    List<Node> two = values(graph, it, APART).stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
    if (two.size() != 2) {
      throw new IllegalArgumentException("The decision " + it + " must keep two things apart, not " + two.size());
    }
    return new Decision.Things(two.get(0), two.get(1));
  }

  private static Node one(Graph graph, Node it, Node property) {
    List<Node> found = values(graph, it, property);
    if (found.size() != 1) {
      throw new IllegalArgumentException("The decision " + it + " must have one " + property + ", not " + found.size());
    }
    return found.get(0);
  }

  private static List<Node> values(Graph graph, Node it, Node property) {
    return graph.find(it, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
