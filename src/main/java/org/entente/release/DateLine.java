package org.entente.release;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that gives a date and hardly anything else: "17 June 2021", "Bern, 13.04.2005", "Posted On: 17 JUN 2021 6:05PM".
 *
 * @param date the date
 * @param place what stands before it, "Bern"; empty if nothing does
 */
record DateLine(PartialDate date, String place) {

  private static final int LONGEST = 100;

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[-/.年] ?(\\d{1,2})[-/.月] ?(\\d{1,2})(?:日|\\b)");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)?[ -]" + MONTH + ",?[ -](\\d{4})\\b");
  private static final Pattern MONTH_DAY = Pattern.compile("(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})([./])(\\d{1,2})[./](\\d{4})\\b");
  private static final Pattern MONTH_ONLY = Pattern.compile("(?i)\\b" + MONTH + ",? (\\d{4})\\b");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?:published|posted|issued|released|release|publication|press release|date|dated|date of issue|publicado em|publicado el|publi[eé] le|veröffentlicht am|pubblicato il|first published)"
              + "(?: date)?(?: on| at)?[:,]? ?)?(?:for immediate release[:,]? ?)?");
  private static final Pattern WEEKDAY = Pattern.compile("(?i)(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?[,.]? ?");
  private static final Pattern WEEKDAY_AT_END = Pattern.compile("(?i)[, ]+(?:mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?$");
  private static final Pattern AFTER =
      Pattern.compile("(?i)[ ,|.;)–—-]*(?:(?:at |, )?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?[ \\p{L}().,+:0-9|/-]{0,30})?(?:[a-z]{2,4}t)?");

  /** Null unless the whole line is one. */
  static @Nullable DateLine of(String line) {
    if (line.length() > LONGEST || line.length() < 6) {
      return null;
    }
    if (!hasDigit(line)) {
      return null;
    }
    DateLine full = find(line, YEAR_FIRST, m -> date(num(m, 1), num(m, 2), num(m, 3)));
    full = full != null ? full : find(line, DAY_MONTH, m -> date(num(m, 3), month(m.group(2)), num(m, 1)));
    full = full != null ? full : find(line, MONTH_DAY, m -> date(num(m, 3), month(m.group(1)), num(m, 2)));
    full = full != null ? full : find(line, NUMBERS, DateLine::numbers);
    return full != null ? full : find(line, MONTH_ONLY, m -> date(num(m, 2), month(m.group(1)), 0));
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private interface Reading {
    @Nullable PartialDate read(Matcher m);
  }

  private static @Nullable DateLine find(String line, Pattern pattern, Reading reading) {
    Matcher m = pattern.matcher(line);
    if (!m.find()) {
      return null;
    }
    String before = line.substring(0, m.start()).strip();
    String after = line.substring(m.end());
    if (before.startsWith("(") && after.startsWith(")")) {
      before = before.substring(1);
      after = after.substring(1);
    }
    if (!AFTER.matcher(after).matches()) {
      return null;
    }
    Matcher label = LABEL.matcher(before);
    before = label.lookingAt() ? before.substring(label.end()) : before;
    Matcher day = WEEKDAY.matcher(before);
    before = day.lookingAt() && day.end() == before.length() ? "" : before;
    String place = before.endsWith(",") || before.endsWith("|") || before.endsWith(":")
        ? before.substring(0, before.length() - 1).strip()
        : before;
    Matcher trailing = WEEKDAY_AT_END.matcher(place);
    place = trailing.find() ? place.substring(0, trailing.start()) : place;
    boolean plain = place.isEmpty() || before.length() > place.length() && Places.looksLikePlace(place);
    PartialDate date = plain ? reading.read(m) : null;
    return date == null ? null : new DateLine(date, place);
  }

  private static @Nullable PartialDate numbers(Matcher m) {
    int a = num(m, 1);
    int b = num(m, 3);
    if (m.group(2).equals(".") || a > 12 || a == b) {
      return date(num(m, 4), b, a);
    }
    return b > 12 ? date(num(m, 4), a, b) : null;
  }

  private static @Nullable PartialDate date(int year, int month, int day) {
    try {
      return new PartialDate(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int num(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int month(String name) {
    String months = "janfebmaraprmayjunjulaugsepoctnovdec";
    return months.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }
}
