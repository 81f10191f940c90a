package org.entente.web;

import java.util.Locale;

/** Words as pages show them. Pure. */
final class Plain {

  private static final String[] MONTHS = {
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"
  };

  private Plain() {}

  /**
   * A text without what could change how the words around it are read: control characters and those that turn the direction
   * of writing become a visible mark, line ends and tabs stay.
   */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
      boolean alone = c >= 0xD800 && c <= 0xDFFF;
      out.appendCodePoint(turns || control || alone ? 0xFFFD : c);
    });
    return out.toString();
  }

  /** {@code 2021-06-17} as 17 June 2021, {@code 2021-06} as June 2021; anything else as it is. */
  static String date(String written) {
    if (written.matches("\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?")) {
      String month = MONTHS[Integer.parseInt(written.substring(5, 7)) - 1] + " " + written.substring(0, 4);
      return written.length() == 7 ? month : Integer.parseInt(written.substring(8)) + " " + month;
    }
    return written;
  }

  /** {@code inForceFrom} or {@code letter-of-intent} as words; {@code co-chair} keeps its hyphen. */
  static String words(String name) {
    return name.replaceAll("(?<!\\bco)-", " ").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  static String capital(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String count(int number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
