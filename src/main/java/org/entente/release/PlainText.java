package org.entente.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.release.Block.Kind;

/** Finds paragraphs, bullets and headings in plain text, which may be wrapped and carry remnants of mark-up. */
final class PlainText {

  private static final Pattern BULLET = Pattern.compile("^( *)(?:[-*+•·▪●◦‣⁃■□➢►–—]|o(?=  )) +(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("^( *)(?:(\\d{1,3})[.)]|\\((?:\\d{1,2}|[a-z]|[ivx]{2,5})\\)|[a-hivx][)]) +(?=\\S)");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6}) +(?=\\S)");
  private static final Pattern BOLD = Pattern.compile("^\\s*\\*\\*([^*]+)\\*\\*:?\\s*$");


  private final List<Part> parts = new ArrayList<>();
  private final Lines lines;
  private final boolean doubleSpaced;
  private final Deque<Integer> indents = new ArrayDeque<>();

  private PlainText(Lines lines, boolean doubleSpaced) {
    this.lines = lines;
    this.doubleSpaced = doubleSpaced;
  }

  static List<Part> parts(String text) {
    List<String> all = text.lines().toList();
    List<String> filled = all.stream().filter(l -> !l.isBlank()).toList();
    boolean doubleSpaced = isDoubleSpaced(all, filled);
    PlainText reading = new PlainText(Lines.of(doubleSpaced ? filled : all), doubleSpaced);
    reading.read(all);
    return reading.parts;
  }

  /** Old typescripts have a blank line after each line, in the middle of sentences. */
  private static boolean isDoubleSpaced(List<String> all, List<String> filled) {
    int broken = 0;
    int pairs = 0;
    for (int i = 0; i + 2 < all.size(); i++) {
      String line = all.get(i).strip();
      if (line.isEmpty() || !all.get(i + 1).isBlank() || all.get(i + 2).isBlank()) {
        continue;
      }
      pairs++;
      char next = all.get(i + 2).strip().charAt(0);
      boolean open = ".:;!?,".indexOf(line.charAt(line.length() - 1)) < 0;
      broken += open && line.length() >= 25 && line.length() <= 100 && Character.isLowerCase(next) ? 1 : 0;
    }
    return broken >= 4 && broken * 4 >= pairs && pairs * 2 >= filled.size();
  }

  private void read(List<String> all) {
    List<String> run = new ArrayList<>();
    boolean afterBlank = true;
    boolean runAfterBlank = true;
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i);
      if (line.isBlank()) {
        if (!doubleSpaced || run.isEmpty() || endsParagraph(run.get(run.size() - 1))) {
          flush(run, runAfterBlank);
        }
        afterBlank = true;
        continue;
      }
      boolean marked = begins(line, run);
      if (marked || doubleSpaced && !run.isEmpty() && afterBlank && !goesOn(run.get(run.size() - 1), line)) {
        flush(run, runAfterBlank);
      }
      if (run.isEmpty()) {
        runAfterBlank = afterBlank;
      }
      run.add(line);
      afterBlank = false;
    }
    flush(run, runAfterBlank);
  }

  private boolean endsParagraph(String line) {
    String text = line.stripTrailing();
    return ".:;!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0 && text.length() < lines.width() * 9 / 10;
  }

  private boolean goesOn(String before, String line) {
    String text = before.strip();
    boolean open = ".:;!?".indexOf(text.charAt(text.length() - 1)) < 0 && text.length() >= 35;
    return lines.joins(before, line) || open && !isCapitals(text) && !isCapitals(line);
  }

  private static boolean isCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether the line opens a bullet, a numbered item or a heading. */
  private boolean begins(String line, List<String> run) {
    if (HEADING.matcher(line).lookingAt() || BULLET.matcher(line).lookingAt() || BOLD.matcher(line).matches()) {
      return true;
    }
    if (!NUMBER.matcher(line).lookingAt()) {
      return false;
    }
    String before = run.isEmpty() ? "." : run.get(run.size() - 1).stripTrailing();
    return run.isEmpty() || ".:;,".indexOf(before.charAt(before.length() - 1)) >= 0 || NUMBER.matcher(run.get(0)).lookingAt();
  }

  private void flush(List<String> run, boolean afterBlank) {
    if (run.isEmpty()) {
      return;
    }
    String first = run.get(0);
    Matcher heading = HEADING.matcher(first);
    Matcher bullet = BULLET.matcher(first);
    Matcher number = NUMBER.matcher(first);
    if (heading.lookingAt()) {
      add(Part.heading(heading.group(1).length(), Remnants.clean(first.substring(heading.end()))));
      rest(run.subList(1, run.size()));
    } else if (bullet.lookingAt()) {
      item(run, bullet, afterBlank, false);
    } else if (number.lookingAt()) {
      item(run, number, afterBlank, true);
    } else if (run.size() == 1 && BOLD.matcher(first).matches()) {
      indents.clear();
      add(Part.heading(0, Remnants.clean(first)));
    } else {
      indents.clear();
      boolean tight = !afterBlank;
      for (String text : lines.join(run)) {
        String clean = Remnants.clean(text.startsWith(">") ? text.replaceFirst("^[> ]+", "") : text);
        if (!clean.isEmpty()) {
          add(new Part(Kind.PARAGRAPH, 0, clean, tight, false));
          tight = true;
        }
      }
    }
    run.clear();
  }

  private void rest(List<String> run) {
    for (String text : lines.join(run)) {
      add(Part.tight(Kind.PARAGRAPH, Remnants.clean(text)));
    }
  }

  private void item(List<String> run, Matcher mark, boolean afterBlank, boolean numbered) {
    int level = level(mark.group(1).length());
    List<String> rows = new ArrayList<>(run);
    rows.set(0, run.get(0).substring(mark.end()));
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < rows.size() && (i == 0 || run.get(i).startsWith("  ") || lines.joins(run.get(i - 1), run.get(i)))) {
      Lines.append(text, rows.get(i).strip());
      i++;
    }
    String clean = Remnants.clean(text.toString());
    if (numbered && Part.isRunningText(clean)) {
      add(new Part(Kind.PARAGRAPH, 0, clean, !afterBlank, true));
    } else {
      add(Part.bullet(level, clean, !afterBlank, numbered));
    }
    rest(rows.subList(i, rows.size()));
  }

  private int level(int indent) {
    while (!indents.isEmpty() && indents.peek() > indent) {
      indents.pop();
    }
    if (indents.isEmpty() || indents.peek() < indent) {
      indents.push(indent);
    }
    return indents.size();
  }

  private void add(Part part) {
    if (!part.text().isEmpty()) {
      parts.add(part);
    }
  }
}
