package org.entente.evaluate;

/**
 * One place where the graph and the annotation differ.
 *
 * @param slug the release
 * @param sort how they differ
 * @param what the kind of thing, relation or judgement
 * @param shown the thing or claim in words
 * @param sentence the sentence in question; empty where none is known
 * @param rule the rule that read it; empty for what was missed
 */
public record Deviation(String slug, Sort sort, String what, String shown, String sentence, String rule) {

  /** The ways to differ. */
  public enum Sort {
    /** The annotation has it, the graph has not. */
    MISSED,
    /** The graph has it, the annotation has not. */
    EXTRA,
    /** Both know the thing and judge it differently. */
    JUDGED
  }
}
