package org.entente.extract.rules;

import java.util.List;
import java.util.Set;
import org.entente.release.Block;
import org.entente.release.Sentence;

/**
 * How the line before a list tells its items: "This is subject to:", "The two sides agreed to the following next steps:" make of
 * "conclusion of an agreement" something to come; "The visit had these results:" does not.
 */
final class LeadIn {

  private static final int MOST_ITEMS = 20;
  private static final Set<String> AHEAD =
      Grammar.words(
          "subject condition conditions conditional contingent dependent depends requires require required requirements steps will shall plan plans intend intends intention aim"
              + " aims goal goals objective objectives commit commits next future upcoming planned propose proposes proposed priorities before until expected foresees"
              + " should would must need needs");

  private LeadIn() {}

  /** {@link Modality#DONE} where the line stands in no list. */
  static Modality of(Line line) {
    if (line.sentence().block().kind() != Block.Kind.BULLET) {
      return Modality.DONE;
    }
    List<Sentence> sentences = line.draft().text().sentences();
    for (int i = line.sentence().index() - 1; i >= 0 && line.sentence().index() - i <= MOST_ITEMS; i--) {
      Sentence before = sentences.get(i);
      if (before.block().kind() != Block.Kind.BULLET) {
        Line lead = new Line(line.draft(), before);
        boolean leads = lead.is(lead.size() - 1, ":") || Headline.is(before);
        return leads && lead.next(0, lead.size(), AHEAD) >= 0 ? Modality.PLANNED : Modality.DONE;
      }
    }
    return Modality.DONE;
  }
}
