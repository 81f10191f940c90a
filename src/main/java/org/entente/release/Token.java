package org.entente.release;

/**
 * A word, number or mark of the stored text.
 *
 * @param start its first UTF-16 unit in the stored text
 * @param end the unit after its last
 * @param text as it stands there ("U.S." and "S&amp;T" are one token; "Japan-U.S." is three, the hyphen one of them; a
 *     possessive ending is a token of its own)
 */
public record Token(int start, int end, String text) {

  public Span span() {
    return new Span(start, end);
  }

  public boolean isWord() {
    return Character.isLetterOrDigit(text.charAt(0)) || text.length() > 1 && Character.isLetterOrDigit(text.charAt(1));
  }

  public boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Two letters or more, all of them upper case. */
  public boolean isAllCapitals() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters >= 2;
  }

  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }
}
