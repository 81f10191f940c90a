package org.entente.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells lines that a typewriter broke from lines that stand by themselves. */
final class Lines {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  /** A line that ends with one of these goes on. */
  private static final Set<String> OPEN =
      Set.of(
          "the", "of", "and", "a", "an", "to", "in", "for", "with", "by", "on", "at", "from", "as", "or", "that", "which", "between",
          "into", "its", "their", "our", "including", "is", "are", "was", "were", "de", "du", "des", "la", "le", "et", "und", "der", "die");

  private final int width;

  /** @param width columns at which lines were broken, 0 where they were not */
  private Lines(int width) {
    this.width = width;
  }

  static Lines unwrapped() {
    return new Lines(0);
  }

  /** Reads the width from lines that are followed by one that begins in lower case. */
  static Lines of(List<String> lines) {
    int width = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      String next = lines.get(i + 1).stripLeading();
      if (line.length() >= NARROWEST && line.length() <= WIDEST && !next.isEmpty() && Character.isLowerCase(next.charAt(0))) {
        width = Math.max(width, line.length());
      }
    }
    return new Lines(width);
  }

  int width() {
    return width;
  }

  /** Whether the second line goes on with the first. */
  boolean joins(String first, String second) {
    String line = first.stripTrailing();
    String next = second.stripLeading();
    if (line.isEmpty() || next.isEmpty() || DateLine.of(next) != null || DateLine.of(line.strip()) != null) {
      return false;
    }
    if (next.indexOf('@') > 0 && next.indexOf(' ') < 0 || next.startsWith("http") || next.startsWith("www.")) {
      return false;
    }
    char begin = next.charAt(0);
    char last = line.charAt(line.length() - 1);
    if (Character.isLowerCase(begin) || last == ',' || last == '(' || OPEN.contains(lastWord(line))) {
      return true;
    }
    int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    return width > 0 && line.length() >= NARROWEST - 5 && line.length() <= width + 3 && line.length() + 1 + word > width;
  }

  private static String lastWord(String line) {
    return line.substring(Math.max(line.lastIndexOf(' ') + 1, line.length() - 12));
  }

  /** Joins the lines of one paragraph that go on with each other. */
  List<String> join(List<String> lines) {
    List<String> out = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    String before = null;
    for (String line : lines) {
      if (before != null && !joins(before, line)) {
        out.add(run.toString());
        run.setLength(0);
      }
      append(run, line.strip());
      before = line;
    }
    if (run.length() > 0) {
      out.add(run.toString());
    }
    return out;
  }

  /** A word that was broken at a hyphen keeps it: "long-" and "term". */
  static void append(StringBuilder run, String line) {
    int length = run.length();
    boolean hyphen = length > 1 && run.charAt(length - 1) == '-' && Character.isLetter(run.charAt(length - 2))
        && !line.isEmpty() && Character.isLetter(line.charAt(0));
    if (length > 0 && !hyphen) {
      run.append(' ');
    }
    run.append(line);
  }
}
