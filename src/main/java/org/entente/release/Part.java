package org.entente.release;

/** A block before its place in the stored text is known. */
record Part(Block.Kind kind, int level, String text) {

  static Part of(Block.Kind kind, String text) {
    return new Part(kind, 0, text);
  }

  boolean is(Block.Kind other) {
    return kind == other;
  }
}
