package org.entente.store.derive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The days, first and last included, on which something known as a day, a month or a year can lie. */
record Days(LocalDate first, LocalDate last) {

  /** Reads {@code 2021}, {@code 2021-06} or {@code 2021-06-17}; empty for anything else and for days that do not exist. */
  static Optional<Days> of(String lexical) {
    if (!lexical.matches("[0-9]{4}(-[0-9]{2}){0,2}")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(lexical.substring(0, 4));
    try {
      if (lexical.length() == 4) {
        return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      int month = Integer.parseInt(lexical.substring(5, 7));
      if (lexical.length() == 7) {
        YearMonth m = YearMonth.of(year, month);
        return Optional.of(new Days(m.atDay(1), m.atEndOfMonth()));
      }
      LocalDate day = LocalDate.of(year, month, Integer.parseInt(lexical.substring(8)));
      return Optional.of(new Days(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  boolean contains(Days other) {
    return !first.isAfter(other.first) && !last.isBefore(other.last);
  }

  boolean meets(Days other) {
    return !first.isAfter(other.last) && !last.isBefore(other.first);
  }

  /** The days in both; only for two that meet. */
  Days common(Days other) {
    return new Days(
        first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
  }

  /** From the earlier first to the later last day. */
  Days span(Days other) {
    return new Days(
        first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
  }
}
