package org.entente;

/** The files that were named do not exist or hold no release; the message says which. */
public final class NothingToRead extends RuntimeException {
  private static final long serialVersionUID = 1;

  NothingToRead(String message) {
    super(message);
  }
}
