package org.entente.store.derive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.entente.iri.Kind;
import org.entente.store.term.Terms;

/** Whose side a party, body or official is on, and the countries of all parties of a thing. */
final class Sides {

  static final List<String> WITH_PARTIES = List.of("Agreement", "Event", "Forum", "Initiative", "Commitment");

  /** No chain of bodies is followed further; a longer one is a mistake. */
  private static final int DEEPEST = 12;

  private final Facts facts;

  Sides(Facts facts) {
    this.facts = facts;
  }

  void derive(Node thing, Consumer<Triple> out) {
    if (WITH_PARTIES.stream().anyMatch(c -> facts.is(thing, c))) {
      for (Node country : partyCountries(thing)) {
        out.accept(Triple.create(thing, Terms.ent("partyCountry"), country));
      }
    }
  }

  /** The countries and unions of all parties of a thing; of a commitment, of those who make it and to whom. */
  NavigableSet<Node> partyCountries(Node thing) {
    NavigableSet<Node> countries = new TreeSet<>(Facts.BY_TEXT);
    for (String property : List.of("party", "committedBy", "committedTo")) {
      for (Node party : facts.objects(thing, property)) {
        countries.addAll(countries(party));
      }
    }
    return countries;
  }

  /** The country or union that a party is or belongs to; none for an international body or a group. */
  NavigableSet<Node> countries(Node party) {
    NavigableSet<Node> countries = new TreeSet<>(Facts.BY_TEXT);
    if (isState(party)) {
      countries.add(party);
      return countries;
    }
    countries.addAll(facts.objects(party, "represents"));
    countries.removeIf(c -> !isState(c));
    for (Node body : ancestorsAndSelf(party)) {
      countries.addAll(facts.objects(body, "ofCountry"));
      if (!countries.isEmpty()) {
        break;
      }
    }
    return countries;
  }

  /** The sides of a body or official: its countries, else the body that it is or speaks for. */
  NavigableSet<Node> sides(Node one) {
    NavigableSet<Node> sides = countries(one);
    if (sides.isEmpty()) {
      sides.addAll(facts.objects(one, "represents"));
    }
    if (sides.isEmpty() && isBody(one)) {
      sides.add(top(one));
    }
    return sides;
  }

  boolean isState(Node node) {
    return of(Kind.COUNTRY, node) || of(Kind.UNION, node);
  }

  boolean isBody(Node node) {
    return facts.is(node, "Organization");
  }

  boolean isOfficial(Node node) {
    return of(Kind.OFFICIAL, node);
  }

  /** Whether one body is above the other. */
  boolean related(Node a, Node b) {
    return ancestorsAndSelf(a).contains(b) || ancestorsAndSelf(b).contains(a);
  }

  private Node top(Node body) {
    Node top = body;
    for (int i = 0; i < DEEPEST; i++) {
      NavigableSet<Node> parents = facts.objects(top, Terms.SUB_ORGANIZATION_OF);
      if (parents.isEmpty()) {
        break;
      }
      top = parents.first();
    }
    return top;
  }

  /** A body and those above it, the nearest first. */
  private Set<Node> ancestorsAndSelf(Node body) {
    Set<Node> all = new LinkedHashSet<>();
    Set<Node> front = Set.of(body);
    for (int i = 0; i < DEEPEST && !front.isEmpty(); i++) {
      all.addAll(front);
      Set<Node> next = new LinkedHashSet<>();
      front.forEach(b -> next.addAll(facts.objects(b, Terms.SUB_ORGANIZATION_OF)));
      next.removeAll(all);
      front = next;
    }
    return all;
  }

  private boolean of(Kind kind, Node node) {
    return node.isURI() && node.getURI().startsWith(facts.iris().thing(kind, ""));
  }
}
