package org.entente.release;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines and beginnings of paragraphs that only say where. Shape decides, since no list of places is at hand here. */
final class Places {

  private static final int LONGEST = 60;

  private static final Set<String> SMALL = Set.of("of", "de", "la", "le", "del", "da", "do", "the", "and", "am", "an", "der", "den", "el", "al");

  /** Cities of several words that stand alone as place lines. */
  private static final Set<String> TWO_WORDS =
      Set.of(
          "new delhi", "new york", "abu dhabi", "addis ababa", "buenos aires", "mexico city", "panama city", "kuwait city",
          "guatemala city", "the hague", "tel aviv", "cape town", "hong kong", "kuala lumpur", "los angeles", "san francisco",
          "san josé", "san jose", "san salvador", "santo domingo", "são paulo", "sao paulo", "rio de janeiro", "st. gallen",
          "st. petersburg", "saint petersburg", "ho chi minh city", "port louis", "port moresby", "phnom penh", "la paz",
          "united nations", "washington dc", "washington d.c.", "dar es salaam", "white house", "the white house", "cape canaveral",
          "camp david", "las vegas", "san diego", "quezon city", "vatican city", "bandar seri begawan", "sharm el sheikh");

  /** Single capitalised words that head a section. */
  private static final Set<String> HEADINGS =
      Set.of(
          "introduction", "background", "overview", "summary", "preamble", "objectives", "context", "highlights", "annex",
          "remarks", "statement", "transcript", "speech", "communiqué", "communique", "conclusion", "participants", "purpose",
          "scope", "agenda", "contact", "contacts", "share", "print", "news", "media", "home", "facts", "outcomes", "notes",
          "announcement", "press", "agreement", "declaration", "memorandum", "readout", "factsheet", "invitation", "english");

  private static final Pattern EDGES = Pattern.compile("^[(]|[),.]+$");

  private Places() {}

  /** "Bern", "New Delhi, India", "Washington, D.C." as a line of its own. */
  static boolean isPlaceLine(String line) {
    char last = line.charAt(line.length() - 1);
    if (line.length() > LONGEST || last == ',' || last == '.' && line.lastIndexOf('.', line.length() - 2) < 0 || !looksLikePlace(line)) {
      return false;
    }
    String low = line.toLowerCase(Locale.ROOT);
    if (line.indexOf(' ') < 0) {
      return line.length() > 2 && !HEADINGS.contains(low) && line.chars().filter(Character::isUpperCase).count() == 1;
    }
    return TWO_WORDS.contains(low) || line.indexOf(',') > 2 && line.split(" ").length <= 5 && !People.hasPost(line);
  }

  /** Capitalised words, commas, no number, no verb. */
  static boolean looksLikePlace(String text) {
    String[] words = text.split("[ /]+");
    if (words.length > 7) {
      return false;
    }
    for (String word : words) {
      String bare = EDGES.matcher(word).replaceAll("");
      if (bare.isEmpty()) {
        continue;
      }
      if (!Character.isUpperCase(bare.charAt(0)) && !SMALL.contains(bare)) {
        return false;
      }
      if (bare.chars().anyMatch(c -> Character.isDigit(c) || c == ':' || c == '"')) {
        return false;
      }
    }
    return Character.isUpperCase(text.charAt(0)) || text.charAt(0) == '(';
  }

  /**
   * Where a paragraph's text begins after "WASHINGTON –" or "Bern, 15.04.2024 -"; 0 where it has no such beginning.
   */
  static int endOfDateline(String paragraph) {
    int limit = Math.min(paragraph.length(), 90);
    for (int i = 3; i < limit; i++) {
      char c = paragraph.charAt(i);
      if (c == '–' || c == '—' || c == '-' && (paragraph.charAt(i - 1) == ' ' || paragraph.startsWith("--", i))) {
        int after = i + 1;
        while (after < paragraph.length() && " –—-".indexOf(paragraph.charAt(after)) >= 0) {
          after++;
        }
        String left = paragraph.substring(0, i).strip();
        boolean more = after < paragraph.length() && (Character.isUpperCase(paragraph.charAt(after)) || after - i > 1 && c != '-');
        return more && isDateline(left) ? after : 0;
      }
      if (c == ':' || c == ';' || c == '!' || c == '?') {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isDateline(String left) {
    if (left.length() < 3 || left.endsWith("-")) {
      return false;
    }
    if (DateLine.of(left) != null) {
      return true;
    }
    if (left.endsWith(")") && left.indexOf('(') > 0) {
      return DateLine.of(left.substring(left.indexOf('(') + 1, left.length() - 1)) != null || isDateline(left.substring(0, left.indexOf('(')).strip());
    }
    if (!looksLikePlace(left) || left.split(" ").length > 6) {
      return false;
    }
    String first = left.split("[ ,]")[0];
    boolean capitals = first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT)) && first.indexOf('.') < 0;
    return left.indexOf(',') > 2 && !People.hasPost(left) || capitals && left.indexOf(',') > 0
        || left.length() > 3 && left.chars().noneMatch(Character::isLowerCase) && left.split(" ").length <= 3;
  }
}
