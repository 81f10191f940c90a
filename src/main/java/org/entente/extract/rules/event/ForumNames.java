package org.entente.extract.rules.event;

import org.entente.extract.grammar.EventLine;
import org.jspecify.annotations.Nullable;

/** How a forum is called: how far its name reaches, its acronym, and the name with the acronym in place of the words it stands for. */
final class ForumNames {

  private ForumNames() {}

  /** The end of a name: a group is told from another by its field, "the Working Group on Fusion". */
  static int end(EventLine line, String head, EventPhrase phrase) {
    int at = phrase.headEnd();
    boolean group = head.endsWith("group") || head.equals("task force");
    boolean field = (line.is(at, "on") || line.is(at, "for")) && line.isCapital(at + 1);
    return group && field && line.isCapital(phrase.head()) ? Math.max(at, Math.min(phrase.to(), at + 9)) : at;
  }

  /** A name without the acronym in its brackets. */
  static String plain(EventLine line, int from, int to) {
    return line.text(from, to).replaceAll("\\s*\\([^)]*\\)", "").strip();
  }

  /** The acronym in brackets behind a name, or null. */
  static @Nullable String acronym(EventLine line, EventPhrase phrase) {
    for (int i = phrase.headEnd() - 1; i > phrase.head(); i--) {
      if (line.is(i, ")")) {
        for (int j = i - 1; j > phrase.head() && i - j < 4; j--) {
          String t = line.text(j);
          if (t.length() > 1 && t.chars().filter(Character::isUpperCase).count() > 1) {
            return t;
          }
        }
      }
    }
    return null;
  }

  /** "A-B Fusion Dialogue" with "(FE)" inside: "A-B Fusion Energy (FE) Dialogue" is "A-B FE Dialogue" too; the plain name where there is none. */
  static String contracted(EventLine line, int from, int to) {
    for (int i = from + 2; i < to - 2; i++) {
      if (!line.is(i, "(") || !line.is(i + 2, ")")) {
        continue;
      }
      String acronym = line.text(i + 1);
      int first = i;
      for (int letter = acronym.length() - 1; letter >= 0 && first > from; letter--) {
        first--;
        while (first > from && !line.isCapital(first)) {
          first--;
        }
        if (Character.toUpperCase(line.text(first).charAt(0)) != acronym.charAt(letter)) {
          return plain(line, from, to);
        }
      }
      return (line.text(from, first) + " " + acronym + " " + line.text(i + 3, to)).strip();
    }
    return plain(line, from, to);
  }
}
