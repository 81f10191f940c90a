package org.entente.extract.grammar;

import org.entente.release.Sentence;

/**
 * Whether a clause tells something as done, or as planned, hoped for, discussed, conditional, decided or denied.
 *
 * <pre>{@code
 * Modality.ofVerb(sentence, at);          // "will sign" at "sign": PLANNED
 * Modality.ofPhrase(sentence, from, to);  // "discussed a possible agreement" at "agreement": DISCUSSED
 * }</pre>
 *
 * <p>A title in the present tense ("X signs Y") tells what is done, an infinitive ("X to sign Y") what is planned.
 */
public enum Modality {
  DONE,
  /** "will", "is to", "is scheduled to", "plans to", "agreed to". */
  PLANNED,
  /** "hopes", "looks forward to", "encourages". */
  HOPED,
  /** "discussed", "explored", "proposal", "possible", "negotiations on". */
  DISCUSSED,
  /** "would", "could", "once it is signed", "subject to". */
  CONDITIONAL,
  /** "approval was granted for signing", "decided to sign": settled by who may, and still ahead. */
  DECIDED,
  /** "has not been signed", "no agreement". */
  DENIED;

  public boolean isDone() {
    return this == DONE;
  }

  /** How a clause tells what one of its verbs says, by the auxiliaries and the verbs that govern it. */
  public static Modality ofVerb(Sentence sentence, int verb) {
    return new Clause(sentence).ofVerb(verb);
  }

  /** How a clause tells what a noun phrase names ("the signing of", "a new agreement"); {@code to} is exclusive. */
  public static Modality ofPhrase(Sentence sentence, int from, int to) {
    return new Clause(sentence).ofPhrase(from, to);
  }
}
