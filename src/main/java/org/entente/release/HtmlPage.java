package org.entente.release;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * A web page read as a release: its main text, and what its head says of it.
 *
 * @param date what its head says
 * @param shownDate the first date that stands alone anywhere on the page, navigation left out
 * @param parts the main text
 */
record HtmlPage(@Nullable String title, @Nullable PartialDate date, @Nullable PartialDate shownDate, Release.Details details, List<Part> parts) {

  private static final Pattern BEGINNING = Pattern.compile("(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*){0,20}<(?:!doctype\\s+html|html|head|body|meta|title)\\b");
  private static final Pattern BLOCK = Pattern.compile("(?i)<(?:p|div|h[1-6]|article|section|main|ul|table|header|body)\\b[^<>]{0,300}>");
  private static final Pattern ISO = Pattern.compile("^\\s*(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern LD_DATE = Pattern.compile("\"datePublished\"\\s{0,5}:\\s{0,5}\"(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern SUFFIX = Pattern.compile(" (?:\\||-|–|—|::|»|«|·|•|<) ");

  private static final String[] DATES = {
    "article:published_time", "og:article:published_time", "dcterms.date", "dcterms.issued", "dc.date.issued", "dc.date", "dcterms.created",
    "datepublished", "publish-date", "publishdate", "publication_date", "publicationdate", "pubdate", "date", "parsely-pub-date",
    "sailthru.date", "citation_publication_date", "last-published"
  };
  private static final String[] PUBLISHERS = {"dcterms.publisher", "dc.publisher", "citation_publisher", "publisher", "og:site_name", "application-name"};

  /** Whether text is a page: it begins as one, or is made of blocks. */
  static boolean isHtml(String text) {
    if (BEGINNING.matcher(text).lookingAt()) {
      return true;
    }
    String head = text.substring(0, Math.min(text.length(), 20_000));
    if (!head.stripLeading().startsWith("<")) {
      return false;
    }
    Matcher m = BLOCK.matcher(head);
    return m.find() && m.start() < 300 && head.indexOf("</") > 0;
  }

  static HtmlPage of(String html) {
    Document page = Jsoup.parse(html);
    Map<String, String> metas = metas(page);
    String site = metas.get("og:site_name");
    Element heading = heading(page, metas, site);
    String title = title(page, metas, heading, site);
    PartialDate date = date(page, metas);
    Release.Details details = details(page, metas);
    MainText main = MainText.of(page, heading);
    if (heading == null && !metas.containsKey("og:title")) {
      title = firstHeading(main, title);
    }
    List<Part> parts = HtmlParts.of(main.element(), main.leftOut());
    return new HtmlPage(title, date, date == null ? shownDate(page, main) : null, details, parts);
  }

  private static Release.Details details(Document page, Map<String, String> metas) {
    List<String> publishers = new ArrayList<>();
    for (String key : PUBLISHERS) {
      String name = metas.get(key);
      if (name != null && name.indexOf("://") < 0) {
        int dash = name.indexOf(" - ");
        publishers.add(dash > 0 && name.substring(0, dash).equals(name.substring(dash + 3)) ? name.substring(0, dash) : name);
        break;
      }
    }
    Element canonical = page.selectFirst("link[rel=canonical]");
    String source = canonical == null ? metas.get("og:url") : canonical.attr("href");
    Element root = page.selectFirst("html");
    String language = root == null ? null : WebAddress.languageTag(root.attr("lang").isEmpty() ? root.attr("xml:lang") : root.attr("lang"));
    language = language != null ? language : WebAddress.languageTag(or(metas.get("dcterms.language"), or(metas.get("og:locale"), "-")));
    return new Release.Details(
        false, publishers, source != null && WebAddress.isOne(source) ? source : null, null, language == null ? Language.of(page.body().text()) : language);
  }

  private static String or(@Nullable String text, String other) {
    return text == null ? other : text;
  }

  /** The contents of the meta elements by name or property in lower case; the first of each. */
  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String name = meta.hasAttr("property") ? meta.attr("property") : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
      if (!meta.attr("content").isBlank()) {
        metas.putIfAbsent(name.toLowerCase(Locale.ROOT), Cleaner.oneLine(meta.attr("content")));
      }
    }
    return metas;
  }

  private static @Nullable PartialDate date(Document page, Map<String, String> metas) {
    for (String key : DATES) {
      PartialDate date = iso(metas.get(key));
      if (date != null) {
        return date;
      }
    }
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher m = LD_DATE.matcher(script.data());
      if (m.find()) {
        return iso(m.group(1));
      }
    }
    Element published = page.selectFirst("[itemprop=datePublished]");
    PartialDate date = published == null ? null : iso(published.hasAttr("datetime") ? published.attr("datetime") : published.attr("content"));
    Element time = page.selectFirst("main time[datetime], article time[datetime], [role=main] time[datetime]");
    date = date == null && time != null ? iso(time.attr("datetime")) : date;
    Element only = page.select("time[datetime]").size() == 1 ? page.selectFirst("time[datetime]") : null;
    return date == null && only != null ? iso(only.attr("datetime")) : date;
  }

  private static @Nullable PartialDate shownDate(Document page, MainText main) {
    PartialDate[] found = {null};
    NodeTraversor.filter(
        (node, depth) -> {
          if (main.leftOut().contains(node)) {
            return FilterResult.SKIP_ENTIRELY;
          }
          DateLine line = node instanceof TextNode text ? DateLine.of(text.text().strip()) : null;
          if (line != null && line.date().isDay()) {
            found[0] = line.date();
            return FilterResult.STOP;
          }
          return FilterResult.CONTINUE;
        },
        page.body());
    return found[0];
  }

  private static @Nullable PartialDate iso(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher m = ISO.matcher(text);
    if (!m.find()) {
      DateLine words = DateLine.of(text.strip());
      return words == null || !words.date().isDay() ? null : words.date();
    }
    try {
      return PartialDate.parse(m.group(1));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The heading that is the page's title: the one that its head names too, else the first in the main part. */
  private static @Nullable Element heading(Document page, Map<String, String> metas, @Nullable String site) {
    String cut = Structure.key(cutSuffix(page.title(), site));
    String named = or(metas.get("og:title"), "") + "\n" + or(metas.get("dcterms.title"), "") + "\n" + page.title();
    String known = Structure.key(named);
    for (String level : new String[] {"h1", "h2", "h3"}) {
      for (Element one : page.select(level).stream().limit(60).toList()) {
        String key = Structure.key(one.text());
        if (key.length() >= 12 && (known.contains(key) || cut.length() >= 20 && key.startsWith(cut)) && !key.equals(site == null ? "" : Structure.key(site))) {
          return one;
        }
      }
    }
    Element first = page.selectFirst("main h1, article h1, [role=main] h1, h1[itemprop=headline]");
    if (first == null && page.select("h1").size() == 1) {
      first = page.selectFirst("h1");
    }
    boolean useful = first != null && !first.text().isBlank() && !(site != null && Structure.key(first.text()).equals(Structure.key(site)));
    return useful && first.closest("nav, footer, aside") == null ? first : null;
  }

  /** A page whose head gives no title of its own has it in the first heading of its text. */
  private static @Nullable String firstHeading(MainText main, @Nullable String title) {
    for (Element one : main.element().select("h1, h2, h3").stream().limit(5).toList()) {
      String text = Cleaner.oneLine(one.text());
      if (!main.leftOut().contains(one) && text.length() >= 25 && one.closest("nav, footer, aside, header") == null) {
        return text;
      }
    }
    return title;
  }

  private static @Nullable String title(Document page, Map<String, String> metas, @Nullable Element heading, @Nullable String site) {
    if (heading != null) {
      return Cleaner.oneLine(heading.text());
    }
    String text = or(metas.get("og:title"), or(metas.get("dcterms.title"), Cleaner.oneLine(page.title())));
    text = cutSuffix(text, site);
    return text.isEmpty() ? null : text;
  }

  /** "Title | Department": without the site's name. */
  private static String cutSuffix(String text, @Nullable String site) {
    Matcher m = SUFFIX.matcher(text);
    int cut = -1;
    while (m.find()) {
      cut = m.start();
    }
    if (cut > 12 && (text.length() - cut < 60 || site != null && text.endsWith(site)) && (text.length() - cut) < cut + 30) {
      return text.substring(0, cut).strip();
    }
    return text;
  }
}
