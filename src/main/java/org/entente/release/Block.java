package org.entente.release;

/**
 * A part of a release's text that stands by itself.
 *
 * @param kind what it is
 * @param span where it stands
 * @param level depth of a heading or bullet, 1 the outermost; 0 for the others
 */
public record Block(Kind kind, Span span, int level) {

  /** What a block is for its reader. */
  public enum Kind {
    /** The release's title. */
    TITLE,
    /** "Press Releases", "Media note", "FACT SHEET": says what kind of text it is, or who speaks. */
    KICKER,
    /** A line with a date or a place, or both. */
    DATELINE,
    /** A heading inside the text. */
    HEADING,
    PARAGRAPH,
    BULLET,
    /** A line that names a person and a post, as lists of participants do. */
    NAME_LINE,
    /** "For media inquiries", addresses, telephone numbers. */
    CONTACT,
    /** "About NASA", "Back to Press Releases": nothing that this release tells. */
    BOILERPLATE
  }
}
