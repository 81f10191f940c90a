package org.entente.store.derive;

/** What is kept in memory is not what the store holds: a defect, after which everything is to be computed anew. */
public final class OutOfStep extends RuntimeException {

  private static final long serialVersionUID = 1;

  OutOfStep(String message) {
    super(message);
  }
}
