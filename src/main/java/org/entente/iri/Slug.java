package org.entente.iri;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Slugs: the last segment of a thing's IRI. ASCII, lower case, words joined by hyphens, letters without their marks.
 *
 * <p>Pure functions; thread safe.
 */
public final class Slug {

  /** A slug longer than this is cut at a hyphen and closed with a digest of the whole, so that it stays one-to-one. */
  private static final int LONGEST = 160;

  private Slug() {}

  /**
   * The slug of some words or parts: {@code of("São Paulo", "2021")} is {@code sao-paulo-2021}. Empty parts are left out.
   *
   * @return a slug, {@code unnamed} where no letter or digit is left
   */
  public static String of(String... parts) {
    StringJoiner all = new StringJoiner("-");
    for (String part : parts) {
      String one = plain(part);
      if (!one.isEmpty()) {
        all.add(one);
      }
    }
    String slug = all.toString();
    if (slug.isEmpty()) {
      String raw = String.join(" ", parts).strip();
      return raw.isEmpty() ? "unnamed" : "x" + Digest.hex16(raw);
    }
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', LONGEST - 17);
    return slug.substring(0, cut > 40 ? cut : LONGEST - 17) + "-" + Digest.hex16(slug);
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    String open = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < open.length(); i++) {
      char c = open.charAt(i);
      String letters = ascii(c);
      if (letters.isEmpty()) {
        gap |= Character.getType(c) != Character.NON_SPACING_MARK && c != '.' && c != '\'' && c != '’' || endsWord(open, i);
        continue;
      }
      if (gap && out.length() > 0) {
        out.append('-');
      }
      gap = false;
      out.append(letters);
    }
    return out.toString();
  }

  /** A dot or apostrophe inside a word vanishes ("U.S." is "us"), one before a space or the end parts words. */
  private static boolean endsWord(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == '\'' || c == '’') && at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static String ascii(char c) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      return String.valueOf(c);
    }
    return switch (c) {
      case 'ß' -> "ss";
      case 'ø' -> "o";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ı' -> "i";
      case '&' -> "and";
      default -> "";
    };
  }
}
