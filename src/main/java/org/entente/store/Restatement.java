package org.entente.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.entente.iri.Iris;
import org.entente.iri.Kind;
import org.entente.store.curation.Decision;
import org.entente.store.curation.Verb;
import org.entente.store.term.Terms;

/**
 * States an accepted fact again in a release whose reading misses it: with its assertion, in the sentences that the person
 * saw, wherever in the text they stand now.
 *
 * <p>Only where it can stand as other facts do: every sentence is still in the text, and the reading still knows the things
 * of the fact.
 */
final class Restatement {

  private static final Node BODY = NodeFactory.createURI("https://schema.org/articleBody");
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final Node START = NodeFactory.createURI(OA + "start");
  private static final Node END = NodeFactory.createURI(OA + "end");

  /** The rule of what only a person says. */
  private static final Node ACCEPTED = NodeFactory.createLiteralString("accepted");

  private final String text;
  private final String slug;
  private final Node release;
  private final Iris iris;
  private final Set<Triple> out = new LinkedHashSet<>();

  private Restatement(String text, Node release, Iris iris) {
    this.text = text;
    this.release = release;
    this.slug = release.toString().substring(iris.thing(Kind.RELEASE, "").length());
    this.iris = iris;
  }

  /** What a release's graph holds when a decision is heeded; the same where the decision adds nothing. */
  static Set<Triple> of(Decision decision, Set<Triple> graph, Iris iris) {
    Decision.Fact fact = decision.fact();
    if (decision.verb() != Verb.ACCEPT || graph.contains(fact.triple()) || fact.quotes().isEmpty()
        || !knows(graph, fact.triple().getSubject(), iris) || !knows(graph, fact.triple().getObject(), iris)) {
      return graph;
    }
    Optional<String> text =
        graph.stream().filter(t -> t.getPredicate().equals(BODY) && t.getSubject().equals(fact.release()))
            .map(t -> t.getObject().getLiteralLexicalForm()).findFirst();
    if (text.isEmpty() || !fact.quotes().stream().allMatch(text.get()::contains)) {
      return graph;
    }
    Restatement made = new Restatement(text.get(), fact.release(), iris);
    made.state(fact);
    Set<Triple> all = new HashSet<>(graph);
    all.addAll(made.out);
    return all;
  }

  /** Things are described in the graph; what is no thing of a release needs no description. */
  private static boolean knows(Set<Triple> graph, Node node, Iris iris) {
    return !node.isURI()
        || !node.getURI().startsWith(iris.base())
        || graph.stream().anyMatch(t -> t.getSubject().equals(node) && t.getPredicate().equals(Terms.TYPE));
  }

  private void state(Decision.Fact fact) {
    Triple triple = fact.triple();
    out.add(triple);
    Node it = fact.assertion();
    add(it, Terms.TYPE, Terms.ent("Assertion"));
    add(it, Terms.SUBJECT, triple.getSubject());
    add(it, Terms.PREDICATE, triple.getPredicate());
    add(it, Terms.OBJECT, triple.getObject());
    add(it, Terms.ent("rule"), ACCEPTED);
    add(it, Terms.ent("confidence"), NodeFactory.createLiteralDT("1.00", XSDDatatype.XSDdecimal));
    fact.quotes().forEach(q -> add(it, Terms.ent("passage"), passage(q)));
  }

  private Node passage(String quote) {
    int at = text.indexOf(quote);
    int start = text.codePointCount(0, at);
    int end = start + quote.codePointCount(0, quote.length());
    Node passage = NodeFactory.createURI(iris.passage(slug, start, end, quote));
    Node position = NodeFactory.createURI(passage + "/position");
    Node words = NodeFactory.createURI(passage + "/quote");
    add(passage, Terms.TYPE, Terms.ent("Passage"));
    add(passage, Terms.HAS_SOURCE, release);
    add(passage, Terms.HAS_SELECTOR, position);
    add(passage, Terms.HAS_SELECTOR, words);
    add(position, Terms.TYPE, NodeFactory.createURI(OA + "TextPositionSelector"));
    add(position, START, NodeFactory.createLiteralDT(String.valueOf(start), XSDDatatype.XSDinteger));
    add(position, END, NodeFactory.createLiteralDT(String.valueOf(end), XSDDatatype.XSDinteger));
    add(words, Terms.TYPE, NodeFactory.createURI(OA + "TextQuoteSelector"));
    add(words, Terms.EXACT, NodeFactory.createLiteralString(quote));
    return passage;
  }

  private void add(Node subject, Node property, Node object) {
    out.add(Triple.create(subject, property, object));
  }
}
