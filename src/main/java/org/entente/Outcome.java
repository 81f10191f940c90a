package org.entente;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.rdf4j.model.Statement;
import org.entente.shape.Finding;
import org.entente.store.NamedGraph;

/** What became of one file: its graph, or the reason why there is none. Immutable. */
public sealed interface Outcome {

  Path file();

  /**
   * A release that was read.
   *
   * @param slug its identifier
   * @param graph its graph as it is checked and loaded
   * @param statements the same in the order of the mapping, as it is written
   * @param findings what the shapes say of it
   */
  record Extracted(Path file, String slug, NamedGraph graph, List<Statement> statements, List<Finding> findings)
      implements Outcome {

    public Extracted {
      statements = List.copyOf(statements);
      findings = List.copyOf(findings);
    }

    /** Whether a finding keeps it out of a store. */
    public boolean heldBack() {
      return findings.stream().anyMatch(Finding::isViolation);
    }
  }

  /** A file that is no release; {@code reason} names the file, says what is wrong and what to do. */
  record Skipped(Path file, String reason) implements Outcome {}
}
