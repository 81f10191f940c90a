package org.entente.evaluate;

import java.util.List;

/** What a {@link Claim} says of a thing. */
public sealed interface Value {

  /** Another thing of the same sheet, by its id there. */
  record Other(String id) implements Value {}

  /** A code, a number or a country, right if it is the same. */
  record Exact(String text) implements Value {}

  /** A day, month or year in ISO 8601; right if it is the same or more precise. */
  record Day(String iso) implements Value {}

  /**
   * Words that may be put in several ways.
   *
   * @param sort how they are compared
   * @param ways the ways, the one that the annotation chose first
   */
  record Wording(Sort sort, List<String> ways) implements Value {

    public Wording {
      ways = List.copyOf(ways);
    }

    /** Kinds of wording. */
    public enum Sort {
      TITLE,
      PLACE,
      TOPIC
    }
  }
}
