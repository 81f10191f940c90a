package org.entente.reference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Reference data that cannot be used: each finding names the file, the line, the column, the value and what to do.
 *
 * <p>Immutable.
 */
public final class BadReference extends RuntimeException {

  /**
   * One mistake.
   *
   * @param file its name, {@code organizations.tsv}
   * @param line from 1
   * @param column the name of the column, or empty where the mistake is the line's
   * @param value what stands there
   * @param advice what to do
   */
  public record Finding(String file, int line, String column, String value, String advice) {
    @Override
    public String toString() {
      String where = column.isEmpty() ? "" : ", column \"" + column + "\"";
      String what = value.isEmpty() ? "" : ": \"" + value + "\"";
      return file + ", line " + line + where + what + ": " + advice;
    }
  }

  private final List<Finding> findings;

  BadReference(List<Finding> findings) {
    super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    this.findings = List.copyOf(findings);
  }

  public List<Finding> findings() {
    return findings;
  }
}
