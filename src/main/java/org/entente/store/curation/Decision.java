package org.entente.store.curation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What one person decided, when and why. Never changed: who thinks otherwise decides anew, and the newest decision on a
 * matter counts. Immutable.
 *
 * @param iri its address
 * @param about what it is about: two things for {@link Verb#MERGE} and {@link Verb#SPLIT}, else a fact
 * @param by who decided
 * @param at when
 * @param why the reason in words
 */
public record Decision(String iri, Verb verb, About about, String by, Instant at, String why) {

  public Decision {
    Objects.requireNonNull(iri);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Objects.requireNonNull(why);
    boolean onThings = verb == Verb.MERGE || verb == Verb.SPLIT;
    if (onThings != about instanceof Things) {
      throw new IllegalArgumentException("A decision to " + verb.notation() + " is about something else: " + about);
    }
  }

  /** The things of a decision that is about two things. */
  public Things things() {
    return (Things) about;
  }

  /** The fact of a decision that is about a fact. */
  public Fact fact() {
    return (Fact) about;
  }

  /** What a decision is about. */
  public sealed interface About {}

  /**
   * Two things by their addresses.
   *
   * @param one the address that a merge gives up
   * @param other the address that it keeps
   */
  public record Things(Node one, Node other) implements About {}

  /**
   * A fact as a release states it.
   *
   * @param triple the fact with the addresses that the release's own reading gives, before any merge
   * @param assertion the assertion that the person looked at
   * @param release the release that it stands in
   * @param onlyThere whether the decision leaves alone what other releases say
   * @param quotes the sentences of the assertion, by which an accepted fact is found again in the text
   */
  public record Fact(Triple triple, Node assertion, Node release, boolean onlyThere, List<String> quotes) implements About {
    public Fact {
      quotes = List.copyOf(quotes);
    }
  }
}
