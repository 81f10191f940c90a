package org.entente.release;

import java.util.List;
import org.entente.iri.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A release as it was read.
 *
 * <p>All spans point into {@link #text}, the stored text. Immutable and thread safe. Made by {@link Reader}.
 *
 * @param slug its identifier, from its file's name
 * @param title null where the text has none
 * @param date the day of issue, null where it is not known
 * @param text the stored text: cleaned, without mark-up, lines ended by \n
 * @param blocks the parts of the text, in order
 * @param sentences its sentences, in order
 * @param details what its front matter or HTML head says of it
 */
public record Release(
    String slug,
    @Nullable String title,
    @Nullable PartialDate date,
    String text,
    List<Block> blocks,
    List<Sentence> sentences,
    Details details) {

  public Release {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
  }

  /**
   * What stands beside the text and not in it.
   *
   * @param digest true for a text in Entente's own words about a release of somebody else
   * @param publishers who published it (of a digest: who published the original), in order, may be empty
   * @param source the address of the original, or null
   * @param originalTitle of a digest: the original's title, or null
   * @param language a BCP 47 tag
   */
  public record Details(
      boolean digest,
      List<String> publishers,
      @Nullable String source,
      @Nullable String originalTitle,
      String language) {

    public Details {
      publishers = List.copyOf(publishers);
    }

    /** Nothing known beside the text. */
    public static Details none() {
      return new Details(false, List.of(), null, null, "en");
    }
  }

  /** The text at a span. */
  public String at(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** {@code sha256:} and the SHA-256 of the UTF-8 of the stored text. */
  public String textDigest() {
    return "sha256:" + Digest.hex(text);
  }
}
