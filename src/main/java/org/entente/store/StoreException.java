package org.entente.store;

import org.jspecify.annotations.Nullable;

/** A store that cannot do what was asked; the message is for the user and says what to do. */
public final class StoreException extends RuntimeException {

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
