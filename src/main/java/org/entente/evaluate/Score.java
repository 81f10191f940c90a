package org.entente.evaluate;

/**
 * How much was found.
 *
 * @param found what is in both, the graph and the annotation
 * @param said what is in the graph
 * @param gold what is in the annotation
 */
public record Score(int found, int said, int gold) {

  static final Score NONE = new Score(0, 0, 0);

  /** How much of what is said is right; 0 where nothing is said. */
  public double precision() {
    return share(found, said);
  }

  /** How much of what there is was found; 0 where there is nothing. */
  public double recall() {
    return share(found, gold);
  }

  /** The harmonic mean of the two. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  Score plus(Score other) {
    return new Score(found + other.found, said + other.said, gold + other.gold);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
