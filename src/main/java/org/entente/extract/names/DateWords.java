package org.entente.extract.names;

import java.util.Map;
import org.entente.reference.Words;

/** Words and numbers of dates: months, weekdays, days, years, in figures and in words. */
final class DateWords {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1), Map.entry("jan", 1), Map.entry("february", 2), Map.entry("feb", 2), Map.entry("march", 3),
          Map.entry("april", 4), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("june", 6), Map.entry("jun", 6),
          Map.entry("july", 7), Map.entry("jul", 7), Map.entry("august", 8), Map.entry("aug", 8), Map.entry("september", 9),
          Map.entry("sept", 9), Map.entry("sep", 9), Map.entry("october", 10), Map.entry("oct", 10), Map.entry("november", 11),
          Map.entry("nov", 11), Map.entry("december", 12), Map.entry("dec", 12));

  private static final Map<String, Integer> WEEKDAYS =
      Map.of("monday", 1, "tuesday", 2, "wednesday", 3, "thursday", 4, "friday", 5, "saturday", 6, "sunday", 7);

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
          Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
          Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
          Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
          Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40),
          Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80), Map.entry("ninety", 90));

  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5),
          Map.entry("sixth", 6), Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10),
          Map.entry("eleventh", 11), Map.entry("twelfth", 12), Map.entry("thirteenth", 13), Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15), Map.entry("sixteenth", 16), Map.entry("seventeenth", 17), Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19), Map.entry("twentieth", 20), Map.entry("thirtieth", 30));

  private DateWords() {}

  /** The month that a token names, with a capital; 0 if none. */
  static int month(Words words, int at) {
    if (!words.isCapitalized(at)) {
      return 0;
    }
    String word = words.folded(at);
    return MONTHS.getOrDefault(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, 0);
  }

  /** The weekday that a token names, Monday 1; 0 if none. */
  static int weekday(Words words, int at) {
    return words.isCapitalized(at) ? WEEKDAYS.getOrDefault(words.folded(at), 0) : 0;
  }

  /** The day of a month that a token is, "17", "17th", "Seventh"; 0 if none. */
  static int day(Words words, int at) {
    String text = words.folded(at);
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return digits == 0 ? ORDINALS.getOrDefault(text, 0) : 0;
    }
    String end = text.substring(digits);
    int day = Integer.parseInt(text.substring(0, digits));
    return day >= 1 && day <= 31 && (end.isEmpty() || end.equals("st") || end.equals("nd") || end.equals("rd") || end.equals("th")) ? day : 0;
  }

  /** Whether the day is written in figures, "17" or "17th": one in words alone is rarely a date. */
  static boolean isFigure(Words words, int at) {
    return !words.text(at).isEmpty() && Character.isDigit(words.text(at).charAt(0));
  }

  /** The year that a token is, 1900 to 2099; 0 if none. */
  static int year(Words words, int at) {
    String text = words.text(at);
    if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(text);
    return year >= 1900 && year < 2100 ? year : 0;
  }

  /** The token after "two thousand and nine", and its year: {end, year}; null if no such words begin there. */
  static int[] yearInWords(Words words, int at) {
    int value;
    int i;
    if (words.is(at, "two") && words.is(at + 1, "thousand")) {
      value = 2000;
      i = words.is(at + 2, "and") ? at + 3 : at + 2;
    } else if (words.is(at, "one") && words.is(at + 1, "thousand") && words.is(at + 2, "nine") && words.is(at + 3, "hundred")) {
      value = 1900;
      i = words.is(at + 4, "and") ? at + 5 : at + 4;
    } else if (words.is(at, "nineteen") && words.is(at + 1, "hundred")) {
      value = 1900;
      i = words.is(at + 2, "and") ? at + 3 : at + 2;
    } else {
      return null;
    }
    int tens = NUMBERS.getOrDefault(words.folded(i), 0);
    if (tens > 0) {
      value += tens;
      i++;
      int unit = words.is(i, "-") ? i + 1 : i;
      int more = NUMBERS.getOrDefault(words.folded(unit), 0);
      if (tens >= 20 && more > 0 && more < 10) {
        value += more;
        i = unit + 1;
      }
    }
    return new int[] {i, value};
  }
}
