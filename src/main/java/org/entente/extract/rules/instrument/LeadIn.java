package org.entente.extract.rules.instrument;

import java.util.List;
import java.util.Set;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.entente.release.Sentence;

/**
 * How the line before a list tells its items: "This is subject to:", "The two sides agreed to the following next steps:" make of
 * "conclusion of an agreement" something to come; "The visit had these results:" does not.
 */
final class LeadIn {

  private static final int MOST_ITEMS = 20;
  private static final int SHORT = 6;
  private static final Set<String> AHEAD =
      Grammar.words(
          "subject condition conditions conditional contingent dependent depends requires require required requirements steps will shall plan plans intend intends intention aim"
              + " aims goal goals objective objectives commit commits next future upcoming planned propose proposes proposed priorities before until expected foresees"
              + " should would must need needs negotiation negotiations negotiated discussion hope hopes");

  private LeadIn() {}

  /** {@link Modality#DONE} where the line stands in no list. */
  static Modality of(Line line) {
    if (!isItem(line)) {
      return Modality.DONE;
    }
    List<Sentence> sentences = line.draft().text().sentences();
    for (int i = line.sentence().index() - 1; i >= 0 && line.sentence().index() - i <= MOST_ITEMS; i--) {
      Line lead = new Line(line.draft(), sentences.get(i));
      if (!isItem(lead)) {
        boolean heading = lead.sentence().block().kind() == Block.Kind.HEADING || lead.size() <= SHORT && !lead.is(lead.size() - 1, ".");
        boolean leads = lead.is(lead.size() - 1, ":") || heading;
        return leads && lead.next(0, lead.size(), AHEAD) >= 0 ? Modality.PLANNED : Modality.DONE;
      }
    }
    return Modality.DONE;
  }

  /** A bullet, or a line that begins with an instrument's name. */
  private static boolean isItem(Line line) {
    return line.sentence().block().kind() == Block.Kind.BULLET
        || !Headline.is(line.sentence()) && line.isCapitalized(0) && line.mentions(Kind.AGREEMENT).stream().anyMatch(m -> line.from(m) == 0 && line.to(m) - line.from(m) > 1);
  }
}
