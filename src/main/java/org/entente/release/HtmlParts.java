package org.entente.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.release.Block.Kind;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Walks a piece of a page and tells its headings, paragraphs, list items and rows. */
final class HtmlParts implements NodeVisitor {

  private static final Set<String> SKIPPED =
      Set.of("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "button", "select", "textarea", "head", "title");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p", "div", "section", "article", "main", "header", "footer", "aside", "blockquote", "pre", "address", "figure",
          "figcaption", "table", "tbody", "thead", "tfoot", "tr", "caption", "ul", "ol", "dl", "dd", "dt", "hr", "fieldset", "body",
          "html", "details", "summary", "center", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "nav", "form");

  private static final int LONGEST_HEADING = 200;

  private final List<Part> parts = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int skipDepth = -1;
  private int lists;
  private boolean itemOpen;
  private boolean itemNumbered;
  private boolean itemsBegun;
  private int bold;
  private int plainLetters;
  private int boldLetters;
  private boolean cellBefore;
  private String term = "";

  private final Set<Node> leftOut;

  private HtmlParts(Set<Node> leftOut) {
    this.leftOut = leftOut;
  }

  /** @param leftOut elements not to read */
  static List<Part> of(Element element, Set<Node> leftOut) {
    HtmlParts reading = new HtmlParts(leftOut);
    NodeTraversor.traverse(reading, element);
    reading.flush(Kind.PARAGRAPH, 0);
    return reading.parts;
  }

  /** The parts of a scrap of HTML inside Markdown. */
  static List<Part> ofFragment(String html) {
    return of(Jsoup.parseBodyFragment(html).body(), Set.of());
  }

  @Override
  public void head(Node node, int depth) {
    if (skipDepth >= 0) {
      return;
    }
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      line.append(inPre(text) ? words : words.replace('\n', ' '));
      long letters = words.chars().filter(Character::isLetterOrDigit).count();
      boldLetters += bold > 0 ? (int) letters : 0;
      plainLetters += bold > 0 ? 0 : (int) letters;
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (SKIPPED.contains(name) || leftOut.contains(element) || isFootnote(element)) {
      skipDepth = depth;
      return;
    }
    switch (name) {
      case "br" -> breakLine();
      case "b", "strong" -> bold++;
      case "td", "th" -> {
        if (isSimpleRow(element.parent())) {
          if (cellBefore && line.length() > 0) {
            line.append(line.toString().strip().endsWith(":") ? " " : ", ");
          }
          cellBefore = true;
        } else {
          flush(Kind.PARAGRAPH, 0);
        }
      }
      case "ul", "ol" -> {
        flush(Kind.PARAGRAPH, 0);
        lists++;
        itemsBegun = lists > 1 && itemsBegun;
      }
      case "li" -> {
        flush(Kind.PARAGRAPH, 0);
        itemOpen = true;
        itemNumbered = element.parent() != null && element.parent().normalName().equals("ol");
      }
      default -> {
        if (PARAGRAPHS.contains(name)) {
          flush(Kind.PARAGRAPH, 0);
          cellBefore = false;
        }
        if (name.equals("dt")) {
          flushTerm();
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (skipDepth >= 0) {
      if (depth == skipDepth) {
        skipDepth = -1;
      }
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    switch (name) {
      case "b", "strong" -> bold--;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> flush(Kind.HEADING, name.charAt(1) - '0');
      case "ul", "ol" -> {
        flush(Kind.PARAGRAPH, 0);
        lists--;
        itemOpen = false;
      }
      case "li" -> {
        flush(Kind.PARAGRAPH, 0);
        itemOpen = false;
      }
      case "dt" -> {
        term = Cleaner.oneLine(line);
        line.setLength(0);
        flush(Kind.PARAGRAPH, 0);
      }
      case "dl" -> {
        flush(Kind.PARAGRAPH, 0);
        flushTerm();
      }
      case "td", "th" -> {
        if (!isSimpleRow(element.parent())) {
          flush(Kind.PARAGRAPH, 0);
        }
      }
      default -> {
        if (PARAGRAPHS.contains(name)) {
          flush(Kind.PARAGRAPH, 0);
        }
      }
    }
  }

  private static boolean inPre(TextNode text) {
    Node parent = text.parent();
    return parent != null && parent.normalName().equals("pre");
  }

  /** "<sup><a href='#fn1'>1</a></sup>" and "[1]" point to a note; the number is no part of the sentence. */
  private static boolean isFootnote(Element element) {
    if (!element.normalName().equals("sup")) {
      return false;
    }
    String text = element.text().strip();
    return text.length() <= 5 && text.matches("\\[?\\d{1,3}]?|\\*|†") && (element.selectFirst("a") != null || text.startsWith("["));
  }

  /** A row of short cells is one line; a cell with paragraphs in it lays out a page. */
  private static boolean isSimpleRow(@Nullable Element row) {
    if (row == null || !row.normalName().equals("tr") || row.childrenSize() > 12) {
      return false;
    }
    for (Element cell : row.children()) {
      for (Element child : cell.children()) {
        String name = child.normalName();
        if (PARAGRAPHS.contains(name) && (!name.equals("p") || cell.childrenSize() > 1)) {
          return false;
        }
      }
    }
    return true;
  }

  private void breakLine() {
    lines.add(line.toString());
    line.setLength(0);
  }

  /** A term without a description stands by itself. */
  private void flushTerm() {
    if (!term.isEmpty()) {
      String text = term;
      term = "";
      line.append(text);
      flush(Kind.PARAGRAPH, 0);
    }
  }

  private void flush(Kind kind, int level) {
    if (line.length() == 0 && lines.isEmpty()) {
      return;
    }
    if (!term.isEmpty() && line.toString().isBlank() && lines.isEmpty()) {
      line.setLength(0);
      return;
    }
    if (!term.isEmpty()) {
      line.insert(0, term + (term.endsWith(":") || term.endsWith("?") ? " " : ": "));
      term = "";
    }
    breakLine();
    boolean allBold = boldLetters > 0 && plainLetters == 0;
    boldLetters = 0;
    plainLetters = 0;
    boolean gap = false;
    List<String> run = new ArrayList<>();
    for (String raw : lines) {
      for (String one : raw.split("\n")) {
        String text = Cleaner.oneLine(one);
        if (text.isEmpty()) {
          emit(run, kind, level, allBold);
          gap = true;
        } else {
          run.add(text);
        }
      }
    }
    emit(run, kind, level, allBold);
    lines.clear();
  }

  private void emit(List<String> run, Kind kind, int level, boolean allBold) {
    if (run.isEmpty()) {
      return;
    }
    List<String> texts = kind == Kind.HEADING ? List.of(String.join(" ", run)) : Lines.unwrapped().join(run);
    run.clear();
    boolean tight = false;
    for (String text : texts) {
      if (itemOpen && lists > 0 && kind != Kind.HEADING) {
        item(text);
      } else if ((kind == Kind.HEADING || allBold) && text.length() <= LONGEST_HEADING) {
        parts.add(Part.heading(kind == Kind.HEADING ? level : 0, text));
      } else {
        parts.add(new Part(Kind.PARAGRAPH, 0, text, tight, false));
      }
      tight = true;
    }
  }

  private void item(String text) {
    if (itemNumbered && lists == 1 && Part.isRunningText(text)) {
      parts.add(new Part(Kind.PARAGRAPH, 0, text, false, true));
    } else {
      parts.add(Part.bullet(lists, text, itemsBegun, itemNumbered));
      itemsBegun = true;
    }
    itemOpen = false;
  }
}
