package org.entente.release;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.release.Block.Kind;

/** Tells headings from paragraphs where no mark-up does. */
final class Headings {

  /** A longer line is no heading, in characters. */
  static final int LONGEST = 120;

  /** Two sentences in one line. */
  private static final Pattern SEVERAL = Pattern.compile("[\\p{Ll}\\d)][.?!] \\p{Lu}");

  private Headings() {}

  /** A short line without a full stop, followed by text; or one in capitals. */
  static boolean isHeading(List<Part> parts, int i) {
    String text = parts.get(i).text();
    if (text.length() > LONGEST || i + 1 >= parts.size()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    char first = text.charAt(0);
    boolean capitals = isCapitals(text);
    if (capitals && last != '.') {
      return true;
    }
    if (".;,!\"”)".indexOf(last) >= 0 && !capitals || !Character.isUpperCase(first) && !Character.isDigit(first)) {
      return false;
    }
    if (last == '?' && text.indexOf(':') >= 0 || "—–-…".indexOf(last) >= 0 || SEVERAL.matcher(text).find()) {
      return false;
    }
    String[] words = text.split(" ");
    Part next = parts.get(i + 1);
    boolean textFollows = next.is(Kind.BULLET) || next.text().length() > text.length() && (next.text().length() > 80 || isSentence(next.text()));
    if (!textFollows || words.length > 14 || i > 0 && parts.get(i - 1).text().endsWith(":") && last != ':') {
      return false;
    }
    return last != ':' || words.length <= 8 && mostlyCapitalised(words) && !isLeadIn(words);
  }

  /** "Together, the two sides will:" goes on with its list. */
  private static boolean isLeadIn(String[] words) {
    char first = words[words.length - 1].charAt(0);
    return words[0].equals("The") || words[0].endsWith(",") || !Character.isUpperCase(first) && !Character.isDigit(first) && first != '(';
  }

  static boolean isSentence(String text) {
    return ".!?:”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isCapitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return letters >= 6;
  }

  private static boolean mostlyCapitalised(String[] words) {
    int capitals = 0;
    for (String word : words) {
      capitals += word.length() <= 3 || Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capitals * 4 >= words.length * 3;
  }
}
