package org.entente.release;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * The element of a page that holds its main text, and what inside it is none.
 *
 * <p>What is never main text is left out first: navigation, banners, forms, lists of related pages, by element, role and the
 * words of class and id. Then the smallest element that still holds nearly all the running text is it.
 *
 * @param element the main element
 * @param leftOut elements whose text does not count (by identity)
 */
record MainText(Element element, Set<Node> leftOut) {

  private static final Set<String> NEVER =
      Set.of(
          "script", "style", "noscript", "template", "iframe", "svg", "object", "embed", "canvas", "nav", "form", "dialog", "button",
          "select", "input", "textarea", "aside");

  /** Those of them that are none however much they hold. */
  private static final Set<String> ALWAYS = Set.of("script", "style", "noscript", "template", "svg", "nav", "button", "select", "textarea");

  private static final Set<String> NEVER_ROLES =
      Set.of("navigation", "search", "dialog", "alertdialog", "menu", "menubar", "complementary", "contentinfo", "banner");

  /** Words of a class or id that tell what surrounds a text. */
  private static final Set<String> AROUND =
      Set.of(
          "cookie", "cookies", "consent", "gdpr", "share", "sharing", "social", "socials", "addthis", "sharethis", "related", "breadcrumb",
          "breadcrumbs", "newsletter", "subscribe", "subscription", "sidebar", "skip", "skiplink", "skiplinks", "pagination", "pager",
          "menu", "navbar", "navigation", "nav", "toolbar", "recommended", "recommendations", "comments", "feedback", "promo", "modal",
          "popup", "search", "footer", "topbar", "print", "languages", "langswitch", "languageswitch", "backtotop", "totop", "tags",
          "taglist", "ads", "advert", "advertisement", "survey", "signup", "login", "masthead", "crumbs", "seealso", "morenews", "latest",
          "followus", "utility", "hidden", "screenreader", "sronly", "sr", "visuallyhidden", "popular", "carousel", "teaser", "teasers",
          "disclaimer", "copyright", "topheader", "globalheader", "globalnav", "siteheader", "sitefooter");

  private static final int SHORT = 25;

  static MainText of(Document page, @Nullable Element heading) {
    Element body = page.body();
    Set<Node> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
    Measures all = Measures.of(body, leftOut);
    NodeTraversor.filter(
        (node, depth) -> {
          if (node != body && node instanceof Element element && isAround(element) && !holdsMain(element, all, body)) {
            leftOut.add(node);
            return FilterResult.SKIP_ENTIRELY;
          }
          return FilterResult.CONTINUE;
        },
        body);
    Measures rest = Measures.of(body, leftOut);
    Element main = densest(semantic(body, heading, rest), rest);
    leaveOutLinkLists(main, rest, leftOut);
    return new MainText(main, leftOut);
  }

  private static boolean holdsMain(Element element, Measures all, Element body) {
    String name = element.normalName();
    if (ALWAYS.contains(name) || element.attr("role").equals("navigation")) {
      return all.at(element).main;
    }
    return all.at(element).main || all.at(element).text * 2 > all.at(body).text;
  }

  private static boolean isAround(Element element) {
    String name = element.normalName();
    if (NEVER.contains(name)) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return (name.equals("header") || name.equals("footer")) && isOutsideMain(element);
    }
    if (NEVER_ROLES.contains(element.attr("role")) || element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    if ((name.equals("header") || name.equals("footer")) && isOutsideMain(element)) {
      return true;
    }
    String words = element.className() + " " + element.id();
    if (words.length() < 3) {
      return false;
    }
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6", "p", "time", "td", "tr", "tbody", "article", "main", "em", "strong", "b", "i" -> {
        return false;
      }
      case "a" -> {
        return words.contains("skip") || words.contains("print") || words.contains("share");
      }
      default -> { }
    }
    for (String one : words.split("\\s+")) {
      if (isAround(one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutsideMain(Element element) {
    for (Element e = element.parent(); e != null; e = e.parent()) {
      if (e.normalName().equals("article") || e.normalName().equals("main") || e.normalName().equals("blockquote") || e.attr("role").equals("main")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAround(String name) {
    StringBuilder spaced = new StringBuilder(name.length() + 8);
    for (int i = 0; i < Math.min(name.length(), 80); i++) {
      char c = name.charAt(i);
      boolean camel = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
      spaced.append(camel ? " " : "").append(Character.isLetterOrDigit(c) ? c : ' ');
    }
    String[] parts = spaced.toString().toLowerCase(Locale.ROOT).split(" +");
    String before = "";
    for (String part : parts) {
      if (AROUND.contains(part) && !before.equals("has") && !before.equals("no") && !before.equals("with") && !before.equals("without")
          || AROUND.contains(before + part)) {
        return true;
      }
      before = part;
    }
    return false;
  }

  /** article, main or what is marked as them, where one holds the running text; else the body. */
  private static Element semantic(Element body, @Nullable Element heading, Measures measures) {
    int all = measures.at(body).prose;
    Element around = heading == null ? null : heading.closest("article");
    for (String query : new String[] {"[itemprop=articleBody], [property=schema:text], article", "main, [role=main]"}) {
      Element largest = null;
      for (Element one : body.select(query)) {
        if (largest == null || measures.at(one).prose > measures.at(largest).prose) {
          largest = one;
        }
      }
      int own = largest == null ? 0 : measures.at(largest).prose;
      if (largest != null && own > 0 && (own * 2 > all || largest == around)) {
        return largest;
      }
    }
    return body;
  }

  /** Goes down while one child holds nearly all the running text. */
  private static Element densest(Element from, Measures measures) {
    Element at = from;
    while (true) {
      long all = measures.at(at).prose;
      Element next = null;
      for (Element child : at.children()) {
        if (all > 0 && measures.at(child).prose * 100L >= all * 95 && isContainer(child)) {
          next = child;
        }
      }
      if (next == null) {
        return at;
      }
      at = next;
    }
  }

  private static boolean isContainer(Element element) {
    return switch (element.normalName()) {
      case "div", "section", "article", "main", "table", "tbody", "tr", "td", "center", "span", "font" -> true;
      default -> false;
    };
  }

  /** Lists and boxes that hold hardly anything but links lead away from the text. */
  private static void leaveOutLinkLists(Element main, Measures measures, Set<Node> leftOut) {
    for (Element element : main.select("ul, ol, div, section, table")) {
      Measure own = measures.at(element);
      boolean links = own.linkCount >= 2 && own.links * 10L >= own.text * 8L && own.text < 1500 && !own.h1;
      if (element != main && (own.text == 0 || links)) {
        leftOut.add(element);
      }
    }
  }

  /** What one element holds. */
  private static final class Measure {
    private static final Measure NOTHING = new Measure();

    private int text;
    private int links;
    private int linkCount;
    private int prose;
    private boolean main;
    private boolean h1;

    private void add(Measure child) {
      text += child.text;
      links += child.links;
      linkCount += child.linkCount;
      prose += child.prose;
      main |= child.main;
      h1 |= child.h1;
    }
  }

  /**
   * What each element of a tree holds, counted in one walk: text, text of links, and prose, which is what is long or
   * in paragraphs and items, and no links.
   */
  private static final class Measures implements NodeFilter {
    private final Set<Node> leftOut;
    private final Map<Node, Measure> found = new IdentityHashMap<>();
    private int inLinks;
    private int inItems;

    private Measures(Set<Node> leftOut) {
      this.leftOut = leftOut;
    }

    static Measures of(Element root, Set<Node> leftOut) {
      Measures measures = new Measures(leftOut);
      NodeTraversor.filter(measures, root);
      return measures;
    }

    Measure at(Element element) {
      return found.getOrDefault(element, Measure.NOTHING);
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (leftOut.contains(node)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      inLinks += node.normalName().equals("a") ? 1 : 0;
      inItems += item(node);
      return FilterResult.CONTINUE;
    }

    private static int item(Node node) {
      return node.normalName().equals("li") || node.normalName().equals("p") ? 1 : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      Measure own = found.get(node);
      if (node instanceof TextNode words && node.parent() != null) {
        own = new Measure();
        own.text = words.getWholeText().strip().length();
        own.links = inLinks > 0 ? own.text : 0;
        own.prose = inLinks == 0 && (own.text >= SHORT || inItems > 0) ? own.text : 0;
      } else if (node instanceof Element element) {
        own = own == null ? new Measure() : own;
        found.put(node, own);
        String name = element.normalName();
        own.main |= name.equals("main") || element.attr("role").equals("main");
        own.h1 |= name.equals("h1");
        own.linkCount += name.equals("a") ? 1 : 0;
        inLinks -= name.equals("a") ? 1 : 0;
        inItems -= item(node);
      }
      if (own != null && node.parent() != null) {
        found.computeIfAbsent(node.parent(), p -> new Measure()).add(own);
      }
      return FilterResult.CONTINUE;
    }
  }
}
