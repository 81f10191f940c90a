package org.entente.extract;

import org.entente.release.Sentence;
import org.entente.release.Span;

/**
 * A place in the text that speaks of a thing.
 *
 * @param span where
 * @param thing of what
 * @param form how
 * @param sentence in which sentence
 */
public record Mention(Span span, Thing thing, Form form, Sentence sentence) implements Comparable<Mention> {

  /** How a text speaks of a thing. */
  public enum Form {
    /** By its name: "Ministry of Foreign Affairs", "Japan". */
    NAME,
    /** By its acronym: "MEXT". */
    ACRONYM,
    /** By an adjective or demonym: "Japanese", "Sino-". */
    ADJECTIVE,
    /** By reference to an earlier mention: "the Ministry", "Dr. Margolis", "both sides" (one mention for each side). */
    ANAPHOR,
    /** A capital or city that stands where a place is meant: "in Tokyo". */
    PLACE
  }

  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
