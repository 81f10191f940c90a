package org.entente.extract.rules.event;

import org.entente.extract.Mention;
import org.entente.extract.grammar.EventLine;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that speaks of a happening: "the 16th A-B Joint Committee (JC) Meeting on science", "his visit to C".
 *
 * @param line its sentence
 * @param noun its noun
 * @param from its first word, determiner and possessor left out
 * @param head where its noun begins
 * @param headEnd after its noun and an acronym in brackets
 * @param to after its last word, what follows the noun included
 * @param determiner what stands before it
 * @param possessor who stands before "'s", or null
 * @param possessorFrom where the possessor begins, its title included; {@code from} where there is none
 * @param plural whether the noun is in the plural
 * @param ordinal "16th", "sixth", "inaugural" (1), or 0
 * @param order whether "next" or "last" stands in it
 */
public record EventPhrase(
    EventLine line,
    EventNouns.Noun noun,
    int from,
    int head,
    int headEnd,
    int to,
    Determiner determiner,
    @Nullable Mention possessor,
    int possessorFrom,
    boolean plural,
    int ordinal,
    Order order) {

  /** What stands before a phrase. */
  enum Determiner {
    NONE,
    INDEFINITE,
    DEFINITE,
    /** "this", "these". */
    DEMONSTRATIVE,
    /** "their", "her", "Ruritania's". */
    POSSESSIVE
  }

  /** Where in a row of sittings it stands. */
  public enum Order {
    NONE,
    NEXT,
    LAST
  }

  EventNouns.Sense sense() {
    return noun.sense();
  }

  /** The whole phrase, its possessor included: its fullest name. */
  String full() {
    return line.text(possessorFrom, to);
  }

  /** Without what follows the noun. */
  String brief() {
    return line.text(from, headEnd);
  }

  /** Whether it has no more than its noun: "the meeting". */
  boolean isBare() {
    return from == head && to == headEnd;
  }

  boolean hasTail() {
    return to > headEnd;
  }
}
