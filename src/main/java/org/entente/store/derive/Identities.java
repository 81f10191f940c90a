package org.entente.store.derive;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.iri.Iris;
import org.entente.iri.Kind;
import org.entente.store.curation.Decisions;
import org.entente.store.curation.Rulings;

/** Which addresses mean one thing, from what people decided and what releases say before any merge; kept in step with them. */
final class Identities {

  private final Decisions decisions;
  private final Facts facts;
  private final String officialPrefix;
  private final SameOfficials officials;
  private final SameTenures tenures;
  private Merges known = Merges.none();

  Identities(DatasetGraph dataset, Iris iris, Overlays overlays, Decisions decisions) {
    this.decisions = decisions;
    this.officialPrefix = iris.thing(Kind.OFFICIAL, "");
    this.facts = new Facts(dataset, iris, overlays, new Rulings(decisions, UnaryOperator.identity()), this::isOfficial);
    this.officials = new SameOfficials(facts);
    this.tenures = new SameTenures(facts);
    note(facts.instances("Official"), all());
  }

  private Set<Node> all() {
    Set<Node> all = new HashSet<>(facts.instances("Tenure"));
    all.addAll(facts.instances("Participation"));
    return all;
  }

  /** Follows changes of the release graphs as they were brought. */
  void update(Changes changes) {
    Set<Node> touched = facts.update(changes).said().keySet();
    Set<Node> people = new HashSet<>(touched);
    people.removeIf(node -> !isOfficial(node));
    note(people, touched);
  }

  private void note(Set<Node> people, Set<Node> others) {
    officials.note(people);
    Merges before = known;
    known = clusters().merges();
    Set<Node> renamed = new HashSet<>();
    for (Node node : known.changed(before)) {
      renamed.add(node);
      renamed.add(before.survivor(node));
      renamed.add(known.survivor(node));
    }
    tenures.note(others, renamed, known);
  }

  /** The merges that hold now. */
  Merges merges() {
    return clusters().with(new Merges(tenures.merges())).merges();
  }

  private Clusters clusters() {
    return new Clusters(decisions).with(new Merges(officials.merges()));
  }

  int size() {
    return facts.size();
  }

  private boolean isOfficial(Node node) {
    return node.isURI() && node.getURI().startsWith(officialPrefix);
  }
}
