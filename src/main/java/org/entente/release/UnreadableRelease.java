package org.entente.release;

/**
 * A text that cannot be read as a release; the message says what is wrong, where, and what to do.
 *
 * <p>What was read before it stays untouched: a reader of many files reports it and goes on.
 */
public final class UnreadableRelease extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong, for programs. */
  public enum Reason {
    /** There is no such file, or it may not be read. */
    INACCESSIBLE,
    EMPTY,
    BINARY,
    TOO_LARGE,
    /** The front matter is not YAML of keys and values. */
    FRONT_MATTER,
    /** A date of the front matter does not exist. */
    IMPOSSIBLE_DATE,
    UNDECODABLE
  }

  private final Reason reason;
  private final String where;

  UnreadableRelease(Reason reason, String where, String whatAndRemedy) {
    super(where + ": " + whatAndRemedy);
    this.reason = reason;
    this.where = where;
  }

  UnreadableRelease(Reason reason, String where, String whatAndRemedy, Throwable cause) {
    this(reason, where, whatAndRemedy);
    initCause(cause);
  }

  public Reason reason() {
    return reason;
  }

  /** The file or name, with line and front-matter field where they are known. */
  public String where() {
    return where;
  }
}
