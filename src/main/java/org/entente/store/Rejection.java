package org.entente.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.iri.Iris;
import org.entente.iri.Kind;
import org.entente.store.term.Terms;

/**
 * Takes facts out of a graph, with all that stood there for their sake alone: their assertions, passages that nothing else
 * rests on, the same fact in its second form, and things of which nothing is told any more.
 */
final class Rejection {

  /** What a thing has without a fact being told of it. */
  private static final Set<Node> DESCRIPTION =
      Set.of(Terms.TYPE, Terms.LABEL, Terms.ALT_LABEL, Terms.PREF_LABEL, Terms.IN_SCHEME);

  private static final Node MENTIONS = Terms.ent("mentions");
  private static final Node ALIAS_OF = Terms.ent("aliasOf");
  private static final Node SIGNATORY = Terms.code("role", "signatory");

  private final Node graph;
  private final boolean isRelease;
  private final String things;
  private final Map<Node, Set<Triple>> bySubject = new HashMap<>();
  private final Map<Node, Set<Triple>> byObject = new HashMap<>();
  private final Deque<Triple> waiting = new ArrayDeque<>();
  private final Set<Node> doubtful = new LinkedHashSet<>();

  Rejection(Collection<Triple> brought, Node graph, Iris iris) {
    this.graph = graph;
    this.isRelease = graph.toString().startsWith(iris.thing(Kind.RELEASE, ""));
    this.things = iris.base() + "id/";
    for (Triple t : brought) {
      bySubject.computeIfAbsent(t.getSubject(), s -> new LinkedHashSet<>()).add(t);
      byObject.computeIfAbsent(t.getObject(), o -> new LinkedHashSet<>()).add(t);
    }
  }

  /** What is left without some of the triples. */
  Set<Triple> without(Collection<Triple> rejected) {
    waiting.addAll(rejected);
    while (!waiting.isEmpty()) {
      take(waiting.remove());
    }
    if (isRelease) {
      doubtful.forEach(this::sweep);
    }
    Set<Triple> left = new HashSet<>();
    bySubject.values().forEach(left::addAll);
    return left;
  }

  private void take(Triple fact) {
    if (!remove(fact)) {
      return;
    }
    doubtful.add(fact.getSubject());
    doubtful.add(fact.getObject());
    for (Triple of : to(fact.getSubject(), Terms.SUBJECT)) {
      Node assertion = of.getSubject();
      if (has(assertion, Terms.PREDICATE, fact.getPredicate()) && has(assertion, Terms.OBJECT, fact.getObject())) {
        Set<Node> passages = objects(assertion, Terms.ent("passage"));
        from(assertion).forEach(this::remove);
        passages.forEach(this::sweepPassage);
      }
    }
    otherForms(fact);
  }

  /** One fact, two forms: a role in an event or an agreement is a participation too, a host or visitor also a party. */
  private void otherForms(Triple fact) {
    Node what = fact.getSubject();
    Node who = fact.getObject();
    if (fact.getPredicate().equals(Terms.ent("chair")) || fact.getPredicate().equals(Terms.ent("participant"))) {
      participations(what, "inEvent", who, false);
    } else if (fact.getPredicate().equals(Terms.ent("signatory"))) {
      participations(what, "inAgreement", who, true);
    } else if (fact.getPredicate().equals(Terms.ent("party"))) {
      for (String as : List.of("host", "visitor")) {
        waiting.add(Triple.create(what, Terms.ent(as), who));
      }
    }
  }

  private void participations(Node what, String in, Node who, boolean signing) {
    for (Triple t : to(what, Terms.ent(in))) {
      Node role = t.getSubject();
      if (has(role, Terms.ent("agent"), who) && has(role, Terms.ent("role"), SIGNATORY) == signing) {
        from(role).stream().filter(f -> !DESCRIPTION.contains(f.getPredicate())).forEach(waiting::add);
      }
    }
  }

  private void sweepPassage(Node passage) {
    if (to(passage, Terms.ent("passage")).isEmpty()) {
      objects(passage, Terms.HAS_SELECTOR).forEach(s -> from(s).forEach(this::remove));
      from(passage).forEach(this::remove);
    }
  }

  /** A thing of which nothing is told any more was only there for what was. */
  private void sweep(Node thing) {
    boolean ours = thing.isURI() && thing.getURI().startsWith(things) && !thing.equals(graph);
    if (!ours || !from(thing).stream().allMatch(t -> DESCRIPTION.contains(t.getPredicate()))) {
      return;
    }
    List<Triple> links = List.copyOf(byObject.getOrDefault(thing, Set.of()));
    if (links.stream().allMatch(t -> t.getPredicate().equals(MENTIONS) || t.getPredicate().equals(ALIAS_OF))) {
      links.stream().filter(t -> t.getPredicate().equals(ALIAS_OF)).forEach(t -> from(t.getSubject()).forEach(this::remove));
      links.forEach(this::remove);
      from(thing).forEach(this::remove);
    }
  }

  private boolean remove(Triple t) {
    Set<Triple> links = byObject.get(t.getObject());
    if (links != null) {
      links.remove(t);
    }
    Set<Triple> own = bySubject.get(t.getSubject());
    return own != null && own.remove(t);
  }

  private List<Triple> from(Node subject) {
    return List.copyOf(bySubject.getOrDefault(subject, Set.of()));
  }

  private List<Triple> to(Node object, Node property) {
    List<Triple> found = new ArrayList<>(byObject.getOrDefault(object, Set.of()));
    found.removeIf(t -> !t.getPredicate().equals(property));
    return found;
  }

  private boolean has(Node subject, Node property, Node object) {
    return bySubject.getOrDefault(subject, Set.of()).contains(Triple.create(subject, property, object));
  }

  private Set<Node> objects(Node subject, Node property) {
    Set<Node> found = new LinkedHashSet<>();
    from(subject).stream().filter(t -> t.getPredicate().equals(property)).forEach(t -> found.add(t.getObject()));
    return found;
  }
}
