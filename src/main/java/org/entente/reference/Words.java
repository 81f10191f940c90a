package org.entente.reference;

import java.util.List;
import org.entente.release.Token;
import org.entente.release.Tokenizer;

/**
 * The tokens of a sentence together with their folded forms, so that each is folded once for all tries.
 *
 * <p>Immutable and thread safe.
 */
public final class Words {

  private final List<Token> tokens;
  private final String[] folded;
  private final String[] singular;

  private Words(List<Token> tokens) {
    this.tokens = tokens;
    this.folded = new String[tokens.size()];
    this.singular = new String[tokens.size()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Fold.word(tokens.get(i).text());
      singular[i] = Fold.singular(folded[i]);
    }
  }

  public static Words of(List<Token> tokens) {
    return new Words(tokens);
  }

  /** The words of a name or phrase. */
  public static Words of(String text) {
    return new Words(Tokenizer.tokens(text));
  }

  public int size() {
    return folded.length;
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** The token as it stands; empty outside the sentence. */
  public String text(int at) {
    return at < 0 || at >= folded.length ? "" : tokens.get(at).text();
  }

  /** The token as it is compared; empty outside the sentence. */
  public String folded(int at) {
    return at < 0 || at >= folded.length ? "" : folded[at];
  }

  /** The same without a plural ending; empty outside the sentence. */
  public String singular(int at) {
    return at < 0 || at >= folded.length ? "" : singular[at];
  }

  public boolean is(int at, String word) {
    return folded(at).equals(word);
  }

  /** Whether the token begins with a capital letter. */
  public boolean isCapitalized(int at) {
    return at >= 0 && at < folded.length && tokens.get(at).isCapitalized();
  }

  /** Whether these words stand there, one after another. */
  public boolean are(int at, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!is(at + i, words[i])) {
        return false;
      }
    }
    return true;
  }
}
