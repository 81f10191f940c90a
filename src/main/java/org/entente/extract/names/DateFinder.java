package org.entente.extract.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.reference.Words;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and resolves them by the day of the release: "17 June 2021", "June 17th", "April 14–16, 2021", "from 5 to 7 April",
 * "28 February to 3 March 2022", "in April", "2021-2024", "on Monday", "today", "last month", "next year", "early 2022",
 * "the Seventh day of September of the year two thousand and nine", "13.06.2013".
 */
final class DateFinder {

  private static final Set<String> MONTH_CUES =
      Set.of("in", "by", "since", "until", "from", "to", "through", "this", "last", "next", "of", "early", "late", "mid", "end", "beginning",
          "during", "between", "and", "before", "after", "till", "for", "coming");
  private static final Set<String> ROUGH = Set.of("early", "late", "mid", "spring", "summer", "autumn", "fall", "winter", "end", "beginning", "half", "quarter", "around", "about");
  private static final Set<String> FUTURE = Set.of("will", "shall", "plan", "plans", "planned", "scheduled", "upcoming", "next", "expected", "forthcoming");

  private final @Nullable LocalDate issued;

  /**
   * @param issued the day of the release, null where it is not known: then only whole dates are read
   */
  DateFinder(@Nullable PartialDate issued) {
    this.issued = issued == null || !issued.isDay() ? null : issued.earliest();
  }

  /** What a pattern read: up to which token, and what. */
  private record Read(int to, PartialDate start, @Nullable PartialDate end, boolean exact) {}

  /** A day and month, perhaps with a year. */
  private record Part(int to, int day, int month, int year) {}

  List<DateMention> find(Line line) {
    List<DateMention> found = new ArrayList<>();
    Words words = line.words();
    int at = 0;
    while (at < words.size()) {
      Read read = existing(words, at);
      if (read == null) {
        at++;
        continue;
      }
      found.add(new DateMention(line.span(at, read.to()), read.start(), read.end(), read.exact(), line.sentence()));
      at = read.to();
    }
    return found;
  }

  /** What is written like a date and is none ("31 June") is passed over. */
  private @Nullable Read existing(Words words, int at) {
    try {
      return read(words, at);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Read read(Words words, int at) {
    Read read = numeric(words, at);
    if (read == null) {
      read = days(words, at);
    }
    if (read == null) {
      read = month(words, at);
    }
    if (read == null) {
      read = years(words, at);
    }
    return read == null ? relative(words, at) : read;
  }

  // ---- "2021-06-17", "13.06.2013"

  private static @Nullable Read numeric(Words words, int at) {
    int year = DateWords.year(words, at);
    if (year > 0 && words.is(at + 1, "-") && words.is(at + 3, "-") && words.text(at + 2).length() == 2 && words.text(at + 4).length() == 2
        && DateWords.day(words, at + 2) > 0 && DateWords.day(words, at + 4) > 0) {
      return new Read(at + 5, new PartialDate(year, DateWords.day(words, at + 2), DateWords.day(words, at + 4)), null, true);
    }
    if (!DateWords.isFigure(words, at) || words.text(at).length() < 8) {
      return null;
    }
    String[] parts = words.text(at).split("\\.");
    if (parts.length == 3 && parts[2].length() == 4 && words.text(at).chars().allMatch(c -> c == '.' || Character.isDigit(c))
        && parts[0].length() <= 2 && parts[1].length() <= 2 && !parts[0].isEmpty() && !parts[1].isEmpty()) {
      return new Read(
          at + 1, new PartialDate(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0])), null, true);
    }
    return null;
  }

  // ---- days

  private @Nullable Read days(Words words, int at) {
    int start = DateWords.weekday(words, at) > 0 ? at + (words.is(at + 1, ",") ? 2 : 1) : at;
    start = start > at && words.is(start, "the") ? start + 1 : start;
    Part first = dayMonth(words, start);
    if (first == null) {
      return dayRange(words, start);
    }
    int to = first.to();
    int link = to;
    if (isLink(words, link)) {
      int next = link + 1;
      next = DateWords.weekday(words, next) > 0 ? next + 1 : next;
      Part second = dayMonth(words, next);
      if (second == null && monthFirst(words, start) && DateWords.isFigure(words, next) && DateWords.day(words, next) > 0
          && !(DateWords.month(words, next + 1) > 0)) {
        int year = yearAfter(words, next + 1);
        second = new Part(year > 0 ? afterYear(words, next + 1) : next + 1, DateWords.day(words, next), first.month(), year);
      }
      if (second != null && second.month() > 0 && (!words.is(link, "and") || first.year() == 0 && first.month() == second.month())) {
        int year = second.year() > 0 ? second.year() : first.year();
        int firstYear = first.year() > 0 ? first.year() : year;
        PartialDate from = whole(words, first.day(), first.month(), firstYear);
        PartialDate until = from == null ? null : whole(words, second.day(), second.month(), year > 0 ? year : from.year());
        return from == null || until == null || until.compareTo(from) < 0 ? null : new Read(second.to(), from, until, true);
      }
    }
    PartialDate date = whole(words, first.day(), first.month(), first.year());
    return date == null ? null : new Read(to, date, null, true);
  }

  private static boolean monthFirst(Words words, int at) {
    return DateWords.month(words, at) > 0;
  }

  /** "5 to 7 April 2022", "14–16 April", "7 and 8 June". */
  private @Nullable Read dayRange(Words words, int at) {
    int first = DateWords.isFigure(words, at) ? DateWords.day(words, at) : 0;
    if (first == 0 || !isLink(words, at + 1)) {
      return null;
    }
    Part second = dayMonth(words, at + 2);
    if (second == null || DateWords.month(words, at + 2) > 0 || second.day() <= first) {
      return null;
    }
    PartialDate until = whole(words, second.day(), second.month(), second.year());
    return until == null ? null : new Read(second.to(), new PartialDate(until.year(), second.month(), first), until, true);
  }

  private static boolean isLink(Words words, int at) {
    return words.is(at, "-") || words.is(at, "to") || words.is(at, "and") || words.is(at, "until") || words.is(at, "through") || words.is(at, "/");
  }

  /** "17 June 2021", "June 17th, 2021", "the 21st of June", "Seventh day of September of the year …". */
  private static @Nullable Part dayMonth(Words words, int at) {
    int day = DateWords.day(words, at);
    if (day > 0) {
      int next = at + 1;
      if (words.is(next, "day") && words.is(next + 1, "of")) {
        next += 2;
      } else if (words.is(next, "of")) {
        next++;
      } else if (!DateWords.isFigure(words, at)) {
        return null;
      }
      int month = DateWords.month(words, next);
      if (month == 0) {
        return null;
      }
      int year = yearAfter(words, next + 1);
      return new Part(year > 0 ? afterYear(words, next + 1) : next + 1, day, month, year);
    }
    int month = DateWords.month(words, at);
    int next = month > 0 && words.is(at + 1, "the") ? at + 2 : at + 1;
    day = month > 0 && DateWords.isFigure(words, next) ? DateWords.day(words, next) : 0;
    if (day == 0) {
      return null;
    }
    int year = yearAfter(words, next + 1);
    return new Part(year > 0 ? afterYear(words, next + 1) : next + 1, day, month, year);
  }

  private static int yearAfter(Words words, int at) {
    int next = words.is(at, ",") ? at + 1 : at;
    if (words.is(next, "of") && words.is(next + 1, "the") && words.is(next + 2, "year")) {
      next += 3;
    } else if (words.is(next, "in") && words.is(next + 1, "the") && words.is(next + 2, "year")) {
      next += 3;
    } else if (words.is(next, "of")) {
      next++;
    }
    int[] inWords = DateWords.yearInWords(words, next);
    return inWords != null ? inWords[1] : DateWords.year(words, next);
  }

  private static int afterYear(Words words, int at) {
    int next = at;
    while (DateWords.year(words, next) == 0 && DateWords.yearInWords(words, next) == null) {
      next++;
    }
    int[] inWords = DateWords.yearInWords(words, next);
    return inWords != null ? inWords[0] : next + 1;
  }

  // ---- months

  private @Nullable Read month(Words words, int at) {
    int month = DateWords.month(words, at);
    if (month == 0) {
      return null;
    }
    int year = yearAfter(words, at + 1);
    if (year > 0) {
      int to = afterYear(words, at + 1);
      if (isLink(words, to) && !words.is(to, "and") && DateWords.month(words, to + 1) > 0 && yearAfter(words, to + 2) > 0) {
        return new Read(afterYear(words, to + 2), PartialDate.of(year, month), PartialDate.of(yearAfter(words, to + 2), DateWords.month(words, to + 1)), true);
      }
      return new Read(to, PartialDate.of(year, month), null, true);
    }
    String before = words.folded(at - 1);
    boolean cue = MONTH_CUES.contains(before) || before.equals("-") && MONTH_CUES.contains(words.folded(at - 2));
    if (!cue || words.is(at, "may") && (before.equals("and") || before.equals("to") || before.equals("this"))) {
      return null;
    }
    if (isLink(words, at + 1) && !words.is(at + 1, "and") && DateWords.month(words, at + 2) > 0) {
      int later = yearAfter(words, at + 3);
      if (later > 0) {
        return new Read(afterYear(words, at + 3), PartialDate.of(later, month), PartialDate.of(later, DateWords.month(words, at + 2)), true);
      }
    }
    if (issued == null) {
      return null;
    }
    return new Read(at + 1, PartialDate.of(nearestYear(words, at, 15, month), month), null, true);
  }

  // ---- years

  private @Nullable Read years(Words words, int at) {
    int year = DateWords.year(words, at);
    if (year == 0 || isAmount(words, at)) {
      return null;
    }
    boolean exact = !isRough(words, at);
    if (words.is(at + 1, "-") || words.is(at + 1, "/") || words.is(at + 1, "to") || words.is(at + 1, "and") && words.is(at - 1, "between")) {
      int until = DateWords.year(words, at + 2);
      if (until == 0 && !words.is(at + 1, "to") && words.text(at + 2).length() == 2 && DateWords.isFigure(words, at + 2)) {
        until = year / 100 * 100 + Integer.parseInt(words.text(at + 2));
      }
      if (until > year && until < year + 60) {
        return new Read(at + 3, PartialDate.of(year), PartialDate.of(until), exact);
      }
    }
    return new Read(at + 1, PartialDate.of(year), null, exact);
  }

  private static boolean isAmount(Words words, int at) {
    String before = words.text(at - 1);
    String after = words.folded(at + 1);
    return before.equals("CHF") || before.equals("EUR") || before.equals("USD") || after.equals("million") || after.equals("billion")
        || after.equals("%") || after.equals("projects") || after.equals("people") || after.equals("km") || before.equals(":") && after.equals(":");
  }

  private static boolean isRough(Words words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (ROUGH.contains(words.folded(i))) {
        return true;
      }
      if (!words.is(i, "of") && !words.is(i, "the") && !words.is(i, "-")) {
        return false;
      }
    }
    return false;
  }

  // ---- relative

  private @Nullable Read relative(Words words, int at) {
    if (issued == null) {
      return null;
    }
    switch (words.folded(at)) {
      case "today":
        return words.is(at + 1, "'s") ? null : new Read(at + 1, PartialDate.of(issued), null, true);
      case "yesterday":
        return new Read(at + 1, PartialDate.of(issued.minusDays(1)), null, true);
      case "tomorrow":
        return words.is(at + 1, "'s") ? null : new Read(at + 1, PartialDate.of(issued.plusDays(1)), null, true);
      case "this", "last", "next":
        return relativePeriod(words, at);
      case "coming":
        return words.singular(at + 1).equals("month") || words.singular(at + 1).equals("year")
            ? new Read(at + 2, PartialDate.of(issued.getYear()), null, false) : null;
      default:
        int weekday = DateWords.weekday(words, at);
        return weekday == 0 ? null : new Read(at + 1, PartialDate.of(onWeekday(words, weekday)), null, true);
    }
  }

  private @Nullable Read relativePeriod(Words words, int at) {
    int step = words.is(at, "last") ? -1 : words.is(at, "next") ? 1 : 0;
    LocalDate day = Objects.requireNonNull(issued);
    switch (words.folded(at + 1)) {
      case "year":
        return new Read(at + 2, PartialDate.of(day.getYear() + step), null, true);
      case "month":
        LocalDate month = day.plusMonths(step);
        return new Read(at + 2, PartialDate.of(month.getYear(), month.getMonthValue()), null, true);
      case "week":
        LocalDate week = day.plusWeeks(step);
        return new Read(at + 2, PartialDate.of(week.getYear(), week.getMonthValue()), null, false);
      case "morning", "afternoon", "evening":
        return step == 0 ? new Read(at + 2, PartialDate.of(day), null, true) : null;
      case "spring", "summer", "autumn", "fall", "winter":
        return new Read(at + 2, PartialDate.of(day.getYear() + step), null, false);
      default:
        return null;
    }
  }

  private LocalDate onWeekday(Words words, int weekday) {
    LocalDate day = Objects.requireNonNull(issued);
    int ahead = Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7);
    boolean future = isFuture(words);
    return ahead == 0 ? day : future ? day.plusDays(ahead) : day.minusDays(7 - ahead);
  }

  private static boolean isFuture(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (FUTURE.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable PartialDate whole(Words words, int day, int month, int year) {
    if (year > 0) {
      return new PartialDate(year, month, day);
    }
    return issued == null ? null : new PartialDate(nearestYear(words, -1, day, month), month, day);
  }

  /** The year in which the day is nearest to the release, later where the sentence looks ahead. */
  private int nearestYear(Words words, int at, int day, int month) {
    LocalDate issue = Objects.requireNonNull(issued);
    int step = at < 0 ? 0 : words.is(at - 1, "last") ? -1 : words.is(at - 1, "next") ? 1 : 0;
    boolean future = step > 0 || step == 0 && isFuture(words);
    int best = issue.getYear();
    long least = Long.MAX_VALUE;
    for (int year = issue.getYear() - 1; year <= issue.getYear() + 1; year++) {
      LocalDate date = LocalDate.of(year, month, Math.min(day, 28));
      long distance = ChronoUnit.DAYS.between(issue, date);
      long cost = distance >= -20 ? distance : -distance + (future ? 365 : 0);
      cost += step < 0 && distance > 0 || distance > 60 && !future ? 365 : 0;
      if (Math.abs(cost) < least) {
        least = Math.abs(cost);
        best = year;
      }
    }
    return best;
  }
}
