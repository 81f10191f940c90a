package org.entente.release;

import org.entente.release.Block.Kind;

/**
 * A block before its place in the stored text is known.
 *
 * @param kind what its source says that it is
 * @param level depth of a heading or bullet
 * @param text one line, cleaned
 * @param tight whether it stood right under the part before, without a blank line
 * @param numbered whether a number was its mark
 */
record Part(Kind kind, int level, String text, boolean tight, boolean numbered) {

  static Part of(Kind kind, String text) {
    return new Part(kind, 0, text, false, false);
  }

  static Part tight(Kind kind, String text) {
    return new Part(kind, 0, text, true, false);
  }

  static Part heading(int level, String text) {
    return new Part(Kind.HEADING, level, text, false, false);
  }

  static Part bullet(int level, String text, boolean tight, boolean numbered) {
    return new Part(Kind.BULLET, level, text, tight, numbered);
  }

  /** A numbered item that is a paragraph of its own, as joint statements have them. */
  static boolean isRunningText(String item) {
    return item.length() > 250 || item.length() > 90 && item.endsWith(".");
  }

  Part as(Kind other) {
    return new Part(other, other == Kind.HEADING || other == Kind.BULLET ? Math.max(1, level) : 0, text, tight, numbered);
  }

  Part at(int otherLevel) {
    return new Part(kind, otherLevel, text, tight, numbered);
  }

  Part withText(String other) {
    return new Part(kind, level, other, tight, numbered);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
