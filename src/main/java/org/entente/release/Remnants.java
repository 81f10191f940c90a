package org.entente.release;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes what is left of mark-up out of a line of plain text: {@code **bold**}, {@code <sup>}, {@code &amp;}, escapes. */
final class Remnants {

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(?=[a-z/])/?(?:a|abbr|b|big|blockquote|br|center|cite|code|div|em|figure|figcaption|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|q|s|small"
              + "|span|strong|strike|sub|sup|table|tbody|td|th|thead|time|tr|u|ul|wbr)(?:\\s[^<>]{0,500})?/?>|<!--[^<>]{0,200}-->");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\((?:https?:|mailto:|/|#|www\\.)[^()\\s]*\\)(?:\\{[^{}]*\\})?");
  private static final Pattern CODE_POINT = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\x([0-9a-fA-F]{2})");

  private Remnants() {}

  static String clean(String line) {
    String text = line;
    if (text.indexOf('\\') >= 0) {
      text = unescaped(text);
    }
    if (text.indexOf("](") >= 0) {
      text = LINK.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('<') >= 0) {
      text = TAG.matcher(text).replaceAll("");
    }
    if (text.indexOf('&') >= 0 && text.indexOf(';') >= 0) {
      text = Parser.unescapeEntities(text, false).replace('\u00a0', ' ');
    }
    return Cleaner.oneLine(withoutMarks(text));
  }

  /** Backslashes before marks, and letters told by their number. */
  private static String unescaped(String text) {
    Matcher m = CODE_POINT.matcher(text);
    String letters = text;
    if (m.find()) {
      letters = m.replaceAll(r -> Matcher.quoteReplacement(letter(r.group(1) != null ? r.group(1) : r.group(2))));
    }
    StringBuilder out = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      boolean mark = i + 1 == letters.length() || "\\`*_{}[]()<>#+-.!|\"'$~@&%,:;=?/^ ".indexOf(letters.charAt(i + 1)) >= 0;
      if (c != '\\' || !mark) {
        out.append(c);
      } else if (i + 1 < letters.length() && letters.charAt(i + 1) == '\\') {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  private static String letter(String hex) {
    int c = Integer.parseInt(hex, 16);
    int type = Character.getType(c);
    boolean wanted = c >= ' ' && type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
        && type != Character.PRIVATE_USE && type != Character.UNASSIGNED;
    return !wanted ? "" : type == Character.SPACE_SEPARATOR ? " " : String.valueOf((char) c);
  }

  /** Leaves out asterisks, low lines and back quotes at the edge of words. */
  private static String withoutMarks(String text) {
    if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('`') < 0 && text.indexOf("~~") < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '*' && c != '_' && c != '`' && c != '~') {
        out.append(c);
        i++;
        continue;
      }
      int to = i;
      while (to < text.length() && text.charAt(to) == c) {
        to++;
      }
      boolean left = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      boolean right = to < text.length() && Character.isLetterOrDigit(text.charAt(to));
      boolean alone = i > 0 && to < text.length() && text.charAt(i - 1) == ' ' && text.charAt(to) == ' ';
      boolean kept = c == '~' ? to - i < 2 : left && right && !(c == '*' && to - i > 1) || alone && to - i == 1;
      if (kept) {
        out.append(text, i, to);
      }
      i = to;
    }
    return out.toString();
  }
}
