package org.entente.extract.grammar;

import java.util.List;
import java.util.Set;
import org.entente.extract.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that speaks of an instrument or initiative: "the 2009 bilateral agreement (BA) on quantum science between A and B".
 *
 * @param line its sentence
 * @param from its first word, determiner left out
 * @param head where its noun begins
 * @param headEnd after its noun
 * @param acronym the acronym in brackets behind the noun, or null
 * @param tail where what follows the noun begins ("on …"), {@code to} if nothing does
 * @param to after its last word
 * @param between where the parties are told inside the tail, or -1
 * @param noun its noun
 * @param plural whether the noun is in the plural
 * @param definite whether "the", "this" or a possessor stands before it
 * @param named whether it stands in capitals, as a name does
 * @param content what it is about, folded words
 * @param parties the sides that it names
 * @param year a year that stands in it ("the 2009 agreement", "agreement of 2008"), or that its clause says it was signed in, or 0
 * @param name what one of several in a plural is called, null where the phrase says it itself
 */
public record ThingPhrase(
    Line line,
    int from,
    int head,
    int headEnd,
    @Nullable String acronym,
    int tail,
    int to,
    int between,
    PhraseNouns.Noun noun,
    boolean plural,
    boolean definite,
    boolean named,
    Set<String> content,
    List<Thing> parties,
    int year,
    @Nullable String name) {

  /** The whole phrase. */
  String full() {
    return line.text(from, to);
  }

  /** Without what follows the noun. */
  public String brief() {
    return line.text(from, headEnd);
  }

  /** Without the parties behind "between". */
  String subject() {
    return between > tail ? line.text(from, between) : full();
  }

  /** "agreement to strengthen …", "declaration aimed at …": says what it is for, in words that change from telling to telling. */
  public boolean isForPurpose() {
    return hasTail() && (line.is(tail, "to") || line.is(tail, "aimed") || line.is(tail, "establishing") || line.is(tail, "encouraging"));
  }

  public boolean hasTail() {
    return tail < to;
  }

  /** Says more than that there is an instrument of this type. */
  public boolean isTelling() {
    return !content.isEmpty();
  }
}
