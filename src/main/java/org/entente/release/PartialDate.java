package org.entente.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as precise as its source: a day, a month or a year.
 *
 * <p>{@code month} and {@code day} are 0 where they are not known. Immutable and thread safe.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0; 0 if the month is
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /**
   * Checks that the date exists.
   *
   * @throws DateTimeException if there is no such day, month or year
   */
  public PartialDate {
    if (year < 1 || year > 9999 || month == 0 && day != 0) {
      throw new DateTimeException("No such date: " + year + "-" + month + "-" + day);
    }
    if (day != 0) {
      LocalDate.of(year, month, day);
    } else if (month != 0) {
      YearMonth.of(year, month);
    }
  }

  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  public static PartialDate of(int year, int month) {
    return new PartialDate(year, month, 0);
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Reads {@code 2021-06-17}, {@code 2021-06} or {@code 2021}.
   *
   * @throws DateTimeException if the text is none of them or no such date exists
   */
  public static PartialDate parse(String iso) {
    if (!iso.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      throw new DateTimeException("\"" + iso + "\" is not a date like 2021-06-17, 2021-06 or 2021");
    }
    String[] parts = iso.split("-");
    return new PartialDate(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  public boolean isDay() {
    return day != 0;
  }

  public boolean hasMonth() {
    return month != 0;
  }

  /** The first day that it can mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The last day that it can mean. */
  public LocalDate latest() {
    if (day != 0) {
      return earliest();
    }
    return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  /** By first possible day, the less precise first. */
  @Override
  public int compareTo(PartialDate other) {
    int byDay = earliest().compareTo(other.earliest());
    return byDay != 0 ? byDay : other.latest().compareTo(latest());
  }

  /** ISO 8601, as precise as it is. */
  @Override
  public String toString() {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
