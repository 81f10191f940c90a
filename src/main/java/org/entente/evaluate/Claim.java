package org.entente.evaluate;

import java.util.Optional;

/**
 * One thing said of an item.
 *
 * @param relation which
 * @param value what
 * @param grounds why the graph says so; empty in gold
 */
public record Claim(Relation relation, Value value, Optional<Grounds> grounds) {

  /**
   * The assertion behind a claim.
   *
   * @param rule the rule that read it
   * @param property the property that it states, by its local name
   * @param confidence how sure the rule is, above 0 and at most 1
   * @param sentence where it stands; the first where it stands in several
   */
  public record Grounds(String rule, String property, double confidence, String sentence) {}

  /** A claim of an annotation. */
  static Claim gold(Relation relation, Value value) {
    return new Claim(relation, value, Optional.empty());
  }
}
