package org.entente.store.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.iri.Iris;
import org.entente.store.curation.Decisions;
import org.entente.store.curation.Rulings;

/**
 * Computes {@code graph/derived} from all other graphs: a pure function, the same whatever the order in which the releases
 * came in.
 *
 * <pre>{@code
 * Merges merges = Derivation.merges(dataset, iris, Map.of(), Decisions.none());
 * Derivation.of(dataset, iris, merges).forEach(derived::add);
 * }</pre>
 *
 * <p>Called within a transaction where the dataset has any. Thread safe.
 */
public final class Derivation {

  private Derivation() {}

  /**
   * The addresses that mean one thing, by what people decided and by what is computed.
   *
   * @param overlays graphs to which merges and decisions were applied already, as they were before
   */
  public static Merges merges(DatasetGraph dataset, Iris iris, Map<Node, Overlay> overlays, Decisions decisions) {
    Facts facts = new Facts(dataset, iris, overlays, new Rulings(decisions, UnaryOperator.identity()));
    Clusters clusters = new Clusters(decisions).with(new Merges(new SameOfficials(facts).find()));
    return clusters.with(new Merges(new SameTenures(facts, clusters.merges()).find())).merges();
  }

  /**
   * What follows from a dataset whose release graphs hold the merged view.
   *
   * @param merges those that were applied; they are listed with their reasons
   */
  public static Stream<Triple> of(DatasetGraph dataset, Iris iris, Merges merges) {
    Facts facts = new Facts(dataset, iris, Map.of(), Rulings.NONE);
    Statuses statuses = new Statuses(facts);
    MainDates dates = new MainDates(facts);
    Sides sides = new Sides(facts);
    List<Triple> out = new ArrayList<>();
    Names.derive(facts, out::add);
    new Broader(facts).derive(out::add);
    statuses.derive(out::add);
    sides.derive(out::add);
    dates.derive(out::add);
    new Realized(facts, statuses, dates).derive(out::add);
    new Conflicts(facts).derive(out::add);
    merges.derive(iris, out::add);
    new Ties(facts, sides, new Bases(facts, statuses, dates)).derive(out::add);
    return out.stream();
  }
}
