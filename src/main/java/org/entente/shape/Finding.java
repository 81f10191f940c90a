package org.entente.shape;

import java.util.Optional;

/**
 * What a shape says against a graph, for a reader who knows no SHACL.
 *
 * @param severity how grave it is
 * @param thing the IRI of the thing that it is about
 * @param property the IRI of the property, where it is about one
 * @param value the value that is wrong, where there is one
 * @param message what is wrong and what to do
 * @param sentence the sentence from which the fact was read, where the graph tells
 */
public record Finding(
    Severity severity,
    String thing,
    Optional<String> property,
    Optional<String> value,
    String message,
    Optional<String> sentence) {

  /** What follows from a finding. */
  public enum Severity {
    /** The graph is held back. */
    VIOLATION,
    /** It is only reported. */
    WARNING
  }

  public boolean isViolation() {
    return severity == Severity.VIOLATION;
  }

  /** One line: the thing, the property, what is wrong, and the sentence. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(severity == Severity.VIOLATION ? "violation: " : "warning: ");
    line.append(thing);
    property.ifPresent(p -> line.append(" ").append(p.substring(Math.max(p.lastIndexOf('#'), p.lastIndexOf('/')) + 1)));
    value.ifPresent(v -> line.append(" ").append(v));
    line.append(": ").append(message);
    sentence.ifPresent(s -> line.append(" — \"").append(s).append('"'));
    return line.toString();
  }
}
