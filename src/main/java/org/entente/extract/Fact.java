package org.entente.extract;

import java.math.BigDecimal;
import org.entente.release.PartialDate;

/** One thing that a release says: a subject, a property and a value, with its evidence. Each becomes one triple. */
public sealed interface Fact {

  Thing subject();

  Property property();

  Evidence evidence();

  /** The value as a comparable text, for "is this said already?". */
  Object value();

  /** A thing stands in a relation to another. */
  record Link(Thing subject, Property property, Thing value, Evidence evidence) implements Fact {}

  /** A notation of the code list that has the property's name. */
  record Coded(Thing subject, Property property, String value, Evidence evidence) implements Fact {}

  /** A day, month or year. */
  record Dated(Thing subject, Property property, PartialDate value, Evidence evidence) implements Fact {}

  /** Words of the release. */
  record Worded(Thing subject, Property property, String value, Evidence evidence) implements Fact {}

  /** A whole number. */
  record Counted(Thing subject, Property property, Integer value, Evidence evidence) implements Fact {}

  /** True or false. */
  record Flagged(Thing subject, Property property, Boolean value, Evidence evidence) implements Fact {}

  /** A decimal number. */
  record Measured(Thing subject, Property property, BigDecimal value, Evidence evidence) implements Fact {}
}
