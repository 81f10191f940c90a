package org.entente.store.curation;

import java.util.Locale;

/** What a decision does. */
public enum Verb {
  /** Two addresses mean one thing. */
  MERGE,
  /** Two addresses do not mean one thing, whatever a computation or an earlier decision says. */
  SPLIT,
  /** A fact does not hold. */
  REJECT,
  /** A fact holds: takes a rejection back, and keeps the fact where a later reading misses it. */
  ACCEPT;

  /** Its notation in the code list {@code decisionType}. */
  public String notation() {
    return name().toLowerCase(Locale.ROOT);
  }
}
