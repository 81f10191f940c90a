package org.entente.extract;

import org.entente.reference.Reference;

/**
 * Confidences as they proved: what a rule says of its own sureness, corrected by how often it was right on annotated
 * releases.
 *
 * <p>A rule gives each fact a first confidence, by which the surer of two values of one property stays (see {@link Draft}).
 * When a reading is done, that first confidence counts as much as {@value #WEIGHT} measured facts, beside those in
 * {@code data/reference/confidences.tsv}: a rule that was measured often gets what was measured, one that was measured seldom keeps
 * more of what it says, of which no more than {@value #UNMEASURED} counts. Which facts are said does not depend on it. Thread safe.
 */
public final class Confidences {

  private static final int WEIGHT = 10;
  private static final double HIGHEST = 0.99;

  /** What a rule may say of itself before it was measured: measured, those that said more were right less often. */
  private static final double UNMEASURED = 0.85;

  private final Reference reference;

  public Confidences(Reference reference) {
    this.reference = reference;
  }

  /** The same reading with the confidences that its facts deserve. */
  public Reading corrected(Reading reading) {
    return new Reading(
        reading.release(), reading.self(), reading.things(), reading.facts().stream().map(this::corrected).toList());
  }

  private Fact corrected(Fact fact) {
    Evidence e = fact.evidence();
    String term = fact.property().term();
    return reference
        .measured(e.rule(), term.substring(term.indexOf(':') + 1))
        .map(m -> Draft.with(fact, fact.subject(), fact.value(), new Evidence(e.passages(), e.rule(), of(e.confidence(), m))))
        .orElse(fact);
  }

  /** The mean of what was measured and of what the rule says, each by its weight. */
  static double of(double first, Reference.Measured measured) {
    return Math.min(HIGHEST, (measured.right() + WEIGHT * Math.min(first, UNMEASURED)) / (measured.said() + WEIGHT));
  }
}
