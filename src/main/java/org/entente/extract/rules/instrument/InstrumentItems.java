package org.entente.extract.rules.instrument;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.ThingPhrase;
import org.entente.release.Block;
import org.entente.release.Sentence;

/**
 * Lists of instruments: lines that are each no more than the name of one ("Memorandum of Understanding between A and B on X"), two or
 * more near one another. Each such line is an instrument of its own, however alike the names are, and its name reaches to its end.
 */
final class InstrumentItems {

  private static final int NEAR = 4;
  private static final int MOST_NUMBERING = 3;
  private static final Set<String> JOINING = Set.of("and", "or", ";", ",", ".");

  private final BitSet items = new BitSet();

  private InstrumentItems() {}

  /** Finds the item lines of a release. */
  static InstrumentItems of(Draft draft, InstrumentPhrases finder) {
    InstrumentItems found = new InstrumentItems();
    for (Sentence sentence : draft.text().sentences()) {
      Line line = new Line(draft, sentence);
      if (isNameOnly(line)) {
        List<ThingPhrase> phrases = finder.find(line);
        if (!phrases.isEmpty() && phrases.get(0).from() <= MOST_NUMBERING && !phrases.get(0).definite() && isTold(phrases.get(0))) {
          found.items.set(sentence.index());
        }
      }
    }
    for (int i = found.items.nextSetBit(0); i >= 0; i = found.items.nextSetBit(i + 1)) {
      int next = found.items.nextSetBit(i + 1);
      int before = found.items.previousSetBit(i - 1);
      if ((next < 0 || next - i > NEAR) && (before < 0 || i - before > NEAR)) {
        found.items.clear(i);
      }
    }
    return found;
  }

  /** Whether a sentence is an item of such a list. */
  boolean has(Sentence sentence) {
    return items.get(sentence.index());
  }

  /** The phrase of an item, to the end of its line or to the colon behind which it is explained. */
  static ThingPhrase whole(ThingPhrase p) {
    Line line = p.line();
    int end = line.size();
    int colon = line.next(p.headEnd() + 1, line.size(), Set.of(":"));
    end = colon > 0 ? colon : end;
    while (end > p.headEnd() && line.isIn(end - 1, JOINING)) {
      end--;
    }
    return InstrumentPhrases.to(p, end);
  }

  private static boolean isTold(ThingPhrase p) {
    Line line = p.line();
    return p.hasTail() || p.isTelling() || line.is(p.headEnd(), ":") && line.size() > p.headEnd() + 2;
  }

  /** A line of a list that tells nothing: no verb in it, and it is the whole of its block. */
  private static boolean isNameOnly(Line line) {
    Block block = line.sentence().block();
    boolean kind = switch (block.kind()) {
      case BULLET, PARAGRAPH, HEADING, NAME_LINE -> true;
      default -> false;
    };
    if (!kind || line.size() < 3 || line.size() > 90 || line.sentence().span().start() != block.span().start()) {
      return false;
    }
    for (int i = 0; i < line.size(); i++) {
      String w = line.at(i);
      if (!line.isCapitalized(i) && (Grammar.AUXILIARIES.contains(w) || Grammar.FINITE.contains(w)) || Grammar.PRONOUNS.contains(w) && i < 6) {
        return false;
      }
    }
    return line.isCapitalized(0) || !line.isWord(0) || Character.isDigit(line.at(0).charAt(0));
  }
}
