package org.entente.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.entente.release.Block.Kind;

/**
 * Finds headings, lists and paragraphs in Markdown (CommonMark 0.31; indented code is text here) and takes the mark-up away.
 */
final class Markdown {

  private static final Pattern SIGNS =
      Pattern.compile(
          "(?m)^#{1,6} \\S|\\*\\*[^\\s*][^*\\n]{0,300}\\*\\*|\\]\\((?:https?|mailto):|\\\\[#\\[\\]*'\"$]|<su[pb]>|^ {0,3}[-*+] {1,4}\\S.*\\n {2,6}\\S|^> ");

  /** A block without a blank line that is longer is no paragraph, in characters. */
  private static final int LONGEST_BLOCK = 30_000;

  /** More marks in a row than this are no mark-up. */
  private static final int LONGEST_RUN = 60;

  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}\\. +(?=\\p{Lu})");
  private static final int LONGEST_HEADING = 200;

  private final List<Part> parts = new ArrayList<>();

  private Markdown() {}

  /** Whether plain text is Markdown by its looks. */
  static boolean isMarkdown(String text) {
    return SIGNS.matcher(text.length() > 200_000 ? text.substring(0, 200_000) : text).find();
  }

  /** The parts; null for a text that is no document but a load, which is then read as plain text. */
  static List<Part> parts(String text) {
    if (isLoad(text)) {
      return PlainText.parts(text);
    }
    Parser parser =
        Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, HtmlBlock.class, FencedCodeBlock.class, BlockQuote.class, ListBlock.class))
            .build();
    Markdown reading = new Markdown();
    reading.read(parser.parse(text));
    return reading.parts;
  }

  /** Whether the text is what no person writes and no Markdown parser likes: endless blocks, nests, open brackets. */
  private static boolean isLoad(String text) {
    int block = 0;
    int marks = 0;
    int open = 0;
    int emphasis = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        block = 0;
        marks = 0;
        emphasis = 0;
      }
      block++;
      switch (c) {
        case '<' -> open++;
        case '.', ')' -> marks += i > 0 && Character.isDigit(text.charAt(i - 1)) ? 1 : 0;
        case '>', '[', ']', '(', '-', '+' -> {
          open -= c == '>' ? 1 : 0;
          marks++;
        }
        case '*', '_' -> {
          marks++;
          emphasis++;
        }
        case ' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> { }
        default -> marks = 0;
      }
      if (block > LONGEST_BLOCK || marks > LONGEST_RUN && c != '-' && c != '_' && c != '*' || open > 500 || emphasis > 2000) {
        return true;
      }
    }
    return false;
  }

  /** Walks the tree without recursion, since a document may be as deep as it likes. */
  private void read(Node document) {
    Deque<Node> lists = new ArrayDeque<>();
    boolean loose = true;
    Node node = document.getFirstChild();
    boolean firstOfItem = false;
    while (node != null) {
      boolean enter = false;
      if (node instanceof BulletList || node instanceof OrderedList) {
        loose = lists.isEmpty();
        lists.push(node);
        enter = true;
      } else if (node instanceof ListItem) {
        firstOfItem = true;
        enter = true;
      } else if (node instanceof BlockQuote) {
        enter = true;
      } else if (node instanceof Heading heading) {
        heading(heading);
      } else if (node instanceof Paragraph) {
        if (firstOfItem && !lists.isEmpty()) {
          item(node, lists, loose);
          loose = false;
        } else {
          paragraph(node);
        }
        firstOfItem = false;
      } else if (node instanceof HtmlBlock html) {
        parts.addAll(HtmlParts.ofFragment(html.getLiteral()));
      } else if (node instanceof FencedCodeBlock code) {
        parts.addAll(PlainText.parts(code.getLiteral()));
      }
      if (enter && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      while (node != null && node != document) {
        if (!lists.isEmpty() && node == lists.peek()) {
          lists.pop();
        }
        if (node.getNext() != null) {
          node = node.getNext();
          break;
        }
        node = node.getParent();
      }
      if (node == document) {
        node = null;
      }
    }
  }

  private void heading(Heading node) {
    String text = Remnants.clean(String.join(" ", lines(node)));
    if (text.isEmpty()) {
      return;
    }
    parts.add(text.length() <= LONGEST_HEADING ? Part.heading(node.getLevel(), text) : Part.of(Kind.PARAGRAPH, text));
  }

  private void item(Node paragraph, Deque<Node> lists, boolean first) {
    boolean numbered = lists.peek() instanceof OrderedList;
    String text = Remnants.clean(String.join(" ", lines(paragraph)));
    if (text.isEmpty()) {
      return;
    }
    if (numbered && lists.size() == 1 && Part.isRunningText(text)) {
      parts.add(new Part(Kind.PARAGRAPH, 0, text, false, true));
    } else {
      parts.add(Part.bullet(lists.size(), text, !first, numbered));
    }
  }

  private void paragraph(Node node) {
    boolean bold = isBold(node);
    boolean tight = false;
    for (String line : Lines.unwrapped().join(lines(node))) {
      String text = Remnants.clean(line);
      Matcher number = NUMBER.matcher(text);
      if (number.lookingAt() && !tight) {
        String rest = text.substring(number.end());
        parts.add(Part.isRunningText(rest) ? new Part(Kind.PARAGRAPH, 0, rest, false, true) : Part.bullet(1, rest, false, true));
        tight = true;
      } else if (!text.isEmpty()) {
        parts.add(bold && text.length() <= LONGEST_HEADING ? Part.heading(0, text) : new Part(Kind.PARAGRAPH, 0, text, tight, false));
        tight = true;
      }
    }
  }

  /** All of it in strong emphasis, a colon after it apart. */
  private static boolean isBold(Node paragraph) {
    boolean any = false;
    for (Node n = paragraph.getFirstChild(); n != null; n = n.getNext()) {
      if (n instanceof StrongEmphasis) {
        any = true;
      } else if (n instanceof Text t ? !t.getLiteral().isBlank() && !t.getLiteral().strip().equals(":")
          : !(n instanceof SoftLineBreak || n instanceof HardLineBreak || n instanceof HtmlInline)) {
        return false;
      }
    }
    return any;
  }

  /** The text of a block, cut at hard line breaks. */
  private static List<String> lines(Node block) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    Node node = block.getFirstChild();
    while (node != null) {
      boolean skip = false;
      if (node instanceof Text text) {
        line.append(text.getLiteral());
      } else if (node instanceof Code code) {
        line.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak) {
        line.append(' ');
      } else if (node instanceof HardLineBreak || node instanceof HtmlInline html && html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
        lines.add(line.toString());
        line.setLength(0);
      } else if (node instanceof Image) {
        skip = true;
      }
      if (!skip && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      while (node != block && node.getNext() == null) {
        node = node.getParent();
      }
      node = node == block ? null : node.getNext();
    }
    lines.add(line.toString());
    lines.replaceAll(Cleaner::oneLine);
    lines.removeIf(String::isEmpty);
    return lines;
  }
}
