package org.entente.release;

import java.text.Normalizer;

/**
 * Makes decoded text fit to be stored: lines ended by \n, no control or format characters, no lone surrogates, one kind
 * of space, one kind of hyphen, NFC.
 */
final class Cleaner {

  /** A letter with more marks than this is nobody's writing, and makes normalization slow. */
  private static final int MOST_MARKS = 12;

  private Cleaner() {}

  static String clean(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    int marks = 0;
    int length = raw.length();
    for (int i = 0; i < length; ) {
      char unit = raw.charAt(i);
      if (unit >= ' ' && unit < 0x7F || unit == '\n') {
        out.append(unit);
        marks = 0;
        i++;
        continue;
      }
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
        if (++marks <= MOST_MARKS) {
          out.appendCodePoint(c);
        }
        continue;
      }
      marks = 0;
      append(out, c, type, i < length ? raw.charAt(i) : 0);
    }
    String text = out.toString();
    return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder out, int c, int type, char next) {
    switch (c) {
      case '\r' -> {
        if (next != '\n') {
          out.append('\n');
        }
      }
      case '\t' -> out.append("    ");
      case 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> out.append('\n');
      case 0x2010, 0x2011, 0x2212 -> out.append('-');
      case 0x2015 -> out.append('—');
      case 0xFB00 -> out.append("ff");
      case 0xFB01 -> out.append("fi");
      case 0xFB02 -> out.append("fl");
      case 0xFB03 -> out.append("ffi");
      case 0xFB04 -> out.append("ffl");
      case 0x200C, 0x200D -> {
        if (out.length() > 0 && out.charAt(out.length() - 1) >= 0x0600 && out.charAt(out.length() - 1) < 0x2000) {
          out.appendCodePoint(c);
        }
      }
      case 0xFFFD, 0x3164, 0x115F, 0x1160, 0xFFA0 -> { }
      case 0xF0B7, 0xF0A7, 0xF076, 0xF0D8 -> out.append('•');
      default -> {
        if (type == Character.SPACE_SEPARATOR) {
          out.append(' ');
        } else if (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
            && type != Character.PRIVATE_USE && type != Character.UNASSIGNED) {
          out.appendCodePoint(c);
        }
      }
    }
  }

  /** One line: white space runs become one space, none at the ends. */
  static String oneLine(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        gap = true;
        continue;
      }
      if (gap && out.length() > 0) {
        out.append(' ');
      }
      gap = false;
      out.append(c);
    }
    return out.toString();
  }
}
