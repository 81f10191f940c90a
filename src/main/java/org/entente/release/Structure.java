package org.entente.release;

import java.util.ArrayList;
import java.util.List;
import org.entente.release.Block.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each part of a release is: its title, the lines about it, headings, names, contacts.
 *
 * <p>First the head is read (title, kickers, date and place), then the body, then the foot.
 */
final class Structure {

  /** The head ends here at the latest. */
  private static final int LONGEST_HEAD = 14;

  private static final int LONGEST_TITLE = 320;

  private final List<Part> parts;
  private @Nullable String title;
  private @Nullable PartialDate date;
  private @Nullable String publisher;

  /**
   * Classifies the parts.
   *
   * @param raw what the source holds, in order
   * @param known the title that the front matter or the page names
   */
  Structure(List<Part> raw, @Nullable String known) {
    parts = cleaned(raw);
    title = known;
    int head = title == null ? findTitle() : placeTitle();
    head = head(head);
    body(head);
    foot();
    levels();
    if (date == null) {
      dateAtEnd();
    }
    findPublisher();
  }

  List<Part> parts() {
    return parts;
  }

  @Nullable String title() {
    return title;
  }

  @Nullable PartialDate date() {
    return date;
  }

  /** Who the text itself says that published it: "From: …" in its head, or a section "Publisher" at its end. */
  @Nullable String publisher() {
    return publisher;
  }

  private void findPublisher() {
    for (int i = 0; i < Math.min(parts.size(), LONGEST_HEAD); i++) {
      String text = parts.get(i).text();
      if (parts.get(i).is(Kind.KICKER) && text.startsWith("From: ")) {
        publisher = text.substring(6);
      }
    }
    for (int i = Math.max(1, parts.size() / 2); i + 1 < parts.size(); i++) {
      if (parts.get(i).text().matches("(?:Publisher|Published by|Issued by):?") && parts.get(i + 1).text().length() < 120) {
        publisher = parts.get(i + 1).text();
        parts.set(i, parts.get(i).as(Kind.BOILERPLATE));
        parts.set(i + 1, parts.get(i + 1).as(Kind.BOILERPLATE));
      }
    }
  }

  /** Letters and digits only, lower case: what makes two titles the same. */
  static String key(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Without parts that hold no letter, such as rows of asterisks, and without a line said twice in a row. */
  private static List<Part> cleaned(List<Part> raw) {
    List<Part> out = new ArrayList<>();
    for (Part part : raw) {
      boolean words = part.text().codePoints().anyMatch(Character::isLetterOrDigit);
      if (words && (out.isEmpty() || !out.get(out.size() - 1).text().equals(part.text()))) {
        out.add(part);
      }
    }
    return out;
  }

  /** Puts the known title first, or marks the part that is it. Gives the place after it. */
  private int placeTitle() {
    String key = key(String.valueOf(title));
    for (int i = 0; i < Math.min(parts.size(), 8); i++) {
      if (key(parts.get(i).text()).equals(key)) {
        parts.set(i, parts.get(i).as(Kind.TITLE));
        for (int before = 0; before < i; before++) {
          classifyHead(before);
        }
        return i + 1;
      }
    }
    parts.add(0, Part.of(Kind.TITLE, String.valueOf(title)));
    return 1;
  }

  /** The first line that is no kicker and no date is the title, unless it reads as running text. */
  private int findTitle() {
    int i = 0;
    while (i < Math.min(parts.size() - 1, 6) && isBeforeTitle(parts.get(i))) {
      classifyHead(i);
      i++;
    }
    if (i >= parts.size()) {
      return i;
    }
    Part first = parts.get(i);
    boolean running = first.text().length() > LONGEST_TITLE || first.is(Kind.BULLET)
        || first.text().length() > 120 && first.text().endsWith(".") && !first.is(Kind.HEADING);
    if (running || parts.size() == 1 && first.text().endsWith(".")) {
      return kickerAsTitle(i);
    }
    parts.set(i, first.as(Kind.TITLE));
    title = first.text();
    return i + 1;
  }

  /** "Joint Statement" is the title where no other is. */
  private int kickerAsTitle(int end) {
    for (int i = end - 1; i >= 0; i--) {
      if (parts.get(i).is(Kind.KICKER)) {
        title = parts.get(i).text();
        parts.set(i, parts.get(i).as(Kind.TITLE));
        return end;
      }
    }
    return end;
  }

  private static boolean isBeforeTitle(Part part) {
    String text = part.text();
    return Boilerplate.isKicker(text) || Boilerplate.isEmptyWords(text) || DateLine.of(text) != null;
  }

  private int head(int from) {
    int i = from;
    while (i < parts.size() && i < LONGEST_HEAD) {
      if (!classifyHead(i)) {
        if (!isByline(i)) {
          break;
        }
        parts.set(i, parts.get(i).as(Kind.KICKER));
      }
      i++;
    }
    return i;
  }

  /** Whether the part belongs to the head; sets its kind and the date if so. */
  private boolean classifyHead(int i) {
    Part part = parts.get(i);
    String text = part.text();
    DateLine line = DateLine.of(text);
    if (line != null || text.equalsIgnoreCase("undated")) {
      date = date != null || line == null ? date : line.date();
      parts.set(i, part.as(Kind.DATELINE));
      return true;
    }
    if (part.is(Kind.BULLET) && (part.level() > 1 || !Boilerplate.isKicker(text) && !isPlaceAfterDate(i))) {
      return false;
    }
    if (isPlaceAfterDate(i)) {
      parts.set(i, part.as(Kind.DATELINE));
      return true;
    }
    if (Boilerplate.isSpeaker(text) || Boilerplate.isEmptyWords(text)) {
      parts.set(i, part.as(Boilerplate.isEmptyWords(text) ? Kind.BOILERPLATE : Kind.KICKER));
      return true;
    }
    if (People.isNameLine(text)) {
      parts.set(i, part.as(Kind.NAME_LINE));
      return true;
    }
    if (part.is(Kind.PARAGRAPH) && Places.isPlaceLine(text) && i + 1 < parts.size()
        && (!parts.get(i + 1).is(Kind.BULLET) || parts.get(i + 1).numbered())) {
      parts.set(i, part.as(Kind.DATELINE));
      return true;
    }
    if (title != null && text.length() < LONGEST_TITLE && key(text).equals(key(title))) {
      parts.set(i, part.as(Kind.HEADING));
      return true;
    }
    if (isCaptionBetweenNames(i)) {
      parts.set(i, part.as(Kind.HEADING).at(0));
      return true;
    }
    return part.is(Kind.HEADING) && text.length() <= Headings.LONGEST;
  }

  /** A short line before the date: an author, a section, a number. */
  private boolean isByline(int i) {
    String text = parts.get(i).text();
    boolean shortLine = text.length() <= 60 && !Headings.isSentence(text) && !parts.get(i).is(Kind.HEADING);
    for (int k = i + 1; shortLine && k <= i + 2 && k < parts.size(); k++) {
      if (DateLine.of(parts.get(k).text()) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlaceAfterDate(int i) {
    return i > 0 && parts.get(i - 1).is(Kind.DATELINE) && Places.isPlaceLine(parts.get(i).text());
  }

  /** A short line without a full stop between lines that name people or a date: it names what they were at. */
  private boolean isCaptionBetweenNames(int i) {
    String text = parts.get(i).text();
    return text.length() <= Headings.LONGEST && !Headings.isSentence(text) && i > 0 && i + 1 < parts.size()
        && (parts.get(i - 1).is(Kind.NAME_LINE) || parts.get(i - 1).is(Kind.DATELINE)) && People.isNameLine(parts.get(i + 1).text());
  }

  private void body(int from) {
    boolean cut = false;
    for (int i = from; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.is(Kind.PARAGRAPH)) {
        if (!cut && i < from + 4) {
          cut = cutDateline(i);
          part = parts.get(i);
        }
        if (!part.is(Kind.DATELINE)) {
          parts.set(i, paragraph(i, part));
        }
      } else if (part.is(Kind.HEADING) && part.level() == 0 && People.isNameLine(part.text())) {
        parts.set(i, part.as(Kind.NAME_LINE));
      } else if (part.is(Kind.BULLET)) {
        parts.set(i, bullet(i, part));
      }
    }
    unmarkedLists(from);
  }

  /** "WASHINGTON – NASA has …": the place is a line of its own. */
  private boolean cutDateline(int i) {
    Part part = parts.get(i);
    int end = Places.endOfDateline(part.text());
    if (end == 0) {
      return false;
    }
    int last = end;
    while (last > 0 && " –—-".indexOf(part.text().charAt(last - 1)) >= 0) {
      last--;
    }
    String place = part.text().substring(0, last);
    DateLine line = DateLine.of(place);
    if (line == null && place.endsWith(")")) {
      line = DateLine.of(place.substring(place.indexOf('(') + 1, place.length() - 1));
    }
    date = date == null && line != null ? line.date() : date;
    parts.set(i, new Part(Kind.DATELINE, 0, place, part.tight(), false));
    parts.add(i + 1, new Part(Kind.PARAGRAPH, 0, part.text().substring(end), true, false));
    return true;
  }

  private Part paragraph(int i, Part part) {
    String text = part.text();
    if (Boilerplate.isContact(text)) {
      return part.as(Kind.CONTACT);
    }
    if (Boilerplate.isEmptyWords(text) || Boilerplate.isKicker(text)) {
      return part.as(Kind.BOILERPLATE);
    }
    if (People.isNameLine(text)) {
      return part.as(Kind.NAME_LINE);
    }
    return Headings.isHeading(parts, i) ? part.as(Kind.HEADING).at(0) : part;
  }

  private Part bullet(int i, Part part) {
    if (Boilerplate.isContact(part.text()) && part.text().length() < 80) {
      return part.as(Kind.CONTACT);
    }
    boolean alone = (i == 0 || !parts.get(i - 1).is(Kind.BULLET)) && (i + 1 == parts.size() || !parts.get(i + 1).is(Kind.BULLET));
    boolean heads = part.numbered() && alone && Headings.isHeading(parts, i);
    return heads ? part.as(Kind.HEADING).at(0) : part;
  }

  /** After "agreed to:" short parts that go on in lower case, or end with semicolons, are a list whose marks got lost. */
  private void unmarkedLists(int from) {
    for (int i = from; i + 2 < parts.size(); i++) {
      if (!parts.get(i).is(Kind.PARAGRAPH) || !parts.get(i).text().endsWith(":")) {
        continue;
      }
      int to = i + 1;
      while (to < parts.size() && isUnmarkedItem(parts.get(to))) {
        to++;
      }
      for (int k = i + 1; k < to && to - i > 2; k++) {
        parts.set(k, parts.get(k).as(Kind.BULLET));
      }
    }
  }

  private static boolean isUnmarkedItem(Part part) {
    String text = part.text();
    return part.is(Kind.PARAGRAPH) && text.length() < 400
        && (Character.isLowerCase(text.charAt(0)) || text.endsWith(";") || text.endsWith("; and") || text.endsWith("; or"));
  }

  /** Sections about the publisher and contacts run on to the next heading. */
  private void foot() {
    Kind zone = null;
    for (int i = Math.max(1, parts.size() * 2 / 5); i < parts.size(); i++) {
      Part part = parts.get(i);
      String text = part.text();
      boolean shortLine = text.length() < 200 && !(text.length() > 90 && text.endsWith("."));
      if (part.is(Kind.TITLE)) {
        continue;
      }
      if (part.is(Kind.HEADING) && Boilerplate.isContact(text)) {
        part = part.as(Kind.CONTACT);
        parts.set(i, part);
      }
      if ((part.is(Kind.HEADING) || part.is(Kind.PARAGRAPH)) && (Boilerplate.isAbout(text) || Boilerplate.leadsAway(text))) {
        zone = Kind.BOILERPLATE;
      } else if (Boilerplate.isEnd(text) || part.is(Kind.CONTACT) && text.length() < 60 && !text.contains("@")) {
        zone = Kind.CONTACT;
      } else if (part.is(Kind.HEADING) && zone != null || zone == Kind.CONTACT && !shortLine) {
        zone = null;
      }
      if (zone != null && !part.is(Kind.CONTACT) && !part.is(Kind.BOILERPLATE)) {
        parts.set(i, part.as(zone));
      }
    }
  }

  /** Depths from 1, without holes at the top; a heading that only looks like one lies below the marked ones. */
  private void levels() {
    int least = parts.stream().filter(p -> p.is(Kind.HEADING) && p.level() > 0).mapToInt(Part::level).min().orElse(0);
    int before = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.is(Kind.HEADING)) {
        boolean marked = part.level() > 0 && least > 0;
        int level = marked ? part.level() - least + 1 : before + 1;
        before = marked ? level : before;
        parts.set(i, part.at(level));
      }
    }
  }

  private void dateAtEnd() {
    for (int i = parts.size() - 1; i >= Math.max(1, parts.size() - 4); i--) {
      DateLine line = DateLine.of(parts.get(i).text());
      if (line != null && line.date().isDay()) {
        date = line.date();
        parts.set(i, parts.get(i).as(Kind.DATELINE));
        return;
      }
    }
  }
}
