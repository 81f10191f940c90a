package org.entente.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one file of releases, as the start page shows it.
 *
 * @param file the file as the operator knows it
 * @param state what was done with it
 * @param at when
 * @param messages why it was held back or skipped; warnings of a loaded one
 * @param release the IRI of its release graph, where it has one
 */
public record LoadOutcome(String file, State state, Instant at, List<String> messages, Optional<String> release) {

  /** What was done with a file. */
  public enum State {
    LOADED("loaded"),
    UNCHANGED("unchanged"),
    HELD_BACK("held back"),
    SKIPPED("skipped"),
    REMOVED("removed");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** The state in plain words. */
    public String words() {
      return words;
    }
  }

  public LoadOutcome {
    Objects.requireNonNull(file);
    Objects.requireNonNull(state);
    Objects.requireNonNull(at);
    messages = List.copyOf(messages);
    Objects.requireNonNull(release);
  }
}
