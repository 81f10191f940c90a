package org.entente.extract;

import java.util.List;
import org.entente.release.Sentence;
import org.entente.release.Span;

/**
 * Why a fact is held: where it stands, which rule read it, and how sure that rule is.
 *
 * @param passages the sentences that say it, at least one, in the order of the text
 * @param rule the name of the rule, as {@code signing-between}
 * @param confidence how often facts of this kind are right, above 0 and at most 1
 */
public record Evidence(List<Span> passages, String rule, double confidence) {

  /** The rule of facts that only the reference data gives: the passage shows where the name stands. */
  public static final String REFERENCE = "reference";

  public Evidence {
    passages = passages.stream().distinct().sorted().toList();
    if (passages.isEmpty() || rule.isBlank() || !(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Evidence needs a passage, a rule and a confidence in (0, 1]: " + rule);
    }
  }

  public static Evidence of(Sentence sentence, String rule, double confidence) {
    return new Evidence(List.of(sentence.span()), rule, confidence);
  }

  /** The same with one more passage. */
  public Evidence and(Sentence sentence) {
    return new Evidence(
        java.util.stream.Stream.concat(passages.stream(), java.util.stream.Stream.of(sentence.span())).toList(),
        rule,
        confidence);
  }
}
