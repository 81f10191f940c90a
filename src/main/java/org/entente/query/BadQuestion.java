package org.entente.query;

/** A query or a parameter that cannot be used; the message says what is wrong, where, and what to do. */
public final class BadQuestion extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadQuestion(String message) {
    super(message);
  }
}
