package org.entente.evaluate;

/**
 * How often something that was said is right.
 *
 * @param right how many are
 * @param of how many were compared
 */
public record Rate(int right, int of) {

  static final Rate NONE = new Rate(0, 0);

  /** The share that is right; 0 where nothing was compared. */
  public double share() {
    return Score.share(right, of);
  }

  Rate plus(boolean isRight) {
    return new Rate(right + (isRight ? 1 : 0), of + 1);
  }

  Rate plus(Rate other) {
    return new Rate(right + other.right, of + other.of);
  }
}
