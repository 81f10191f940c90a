package org.entente.release;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that releases of many governments carry and that tell nothing of the event. */
final class Boilerplate {

  private static final int LONGEST = 220;

  private static final Set<String> KICKERS =
      Set.of(
          "press release", "press releases", "joint press release", "media release", "media releases", "media note", "news release",
          "news", "press statement", "press statements", "joint press statement", "media statement", "media advisory", "fact sheet", "fact sheets",
          "factsheet", "joint statement", "joint statements", "joint communique", "joint communiqué", "joint declaration", "communiqué", "communique",
          "statement", "statements", "statements and releases", "briefings & statements", "briefings and statements", "readout", "remarks",
          "speech", "speeches", "notice to the press", "notice", "announcement", "announcements", "press information bureau", "government of india",
          "for immediate release", "immediate release", "embargoed", "news story", "press briefing", "press notice", "information", "press", "article",
          "articles", "feature", "presidential actions", "begin text", "start text", "joint media release", "joint media statement", "official news",
          "cabinet decision", "cabinet decisions", "decisions of the cabinet", "transcript", "office of the spokesperson", "press statement no",
          "via teleconference", "bilateral meeting", "the white house", "office of the press secretary", "department press briefing", "digest");

  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?i)(?:the )?(?:below|following)(?: (?:statement|text|readout|joint statement))* (?:is|was|are)\\b.{0,160}:?"
              + "|office of (?:the|public|science|communications) .{0,60}|ministry of [^.]{0,80}|department of [^.]{0,80}"
              + "|(?:prime minister|president|foreign minister|minister)['’]s office|from: .{0,120}"
              + "|(?:deputy |vice |acting )?(?:prime minister|president|minister|foreign minister|secretary of state|premier)");

  private static final Pattern EMPTY_WORDS =
      Pattern.compile(
          "(?i)(?:back to (?:top|press releases?|list|news|all)\\b.{0,40}|share(?: this)?(?: (?:page|article|release|on|via)\\b.{0,60})?|print(?: this)?(?: page)?"
              + "|download(?: (?:pdf|as pdf|the pdf))?\\b.{0,30}|last (?:updated?|modified|reviewed)\\b.{0,60}|page last\\b.{0,60}|follow us\\b.{0,80}"
              + "|(?:begin|end|start)(?: of)? text:?\\.?|[-–—# ]*end[-–—# s]*|related (?:links?|content|articles?|news|documents?|topics?|releases?)\\b.{0,40}"
              + "|(?:learn|read|find out) more\\b.{0,160}|for more (?:information|details)\\b.{0,200}|more information\\b.{0,120}|click here\\b.{0,100}"
              + "|(?:view|read|see) (?:the )?(?:full|complete|original)\\b.{0,120}|skip to\\b.{0,40}|subscribe\\b.{0,80}|tags?:.{0,150}|topics?:.{0,150}"
              + "|(?:view|release) (?:in|id)\\b.{0,60}|top of page|all rights reserved\\b.{0,80}|©.{0,150}|copyright\\b.{0,120}|previous|next|close|menu|search"
              + "|the daily public schedule is subject to change|https?://\\S+|published on:?|posted on:?|\\(?release id\\b.{0,80}|visitor counter\\b.{0,40}|(?:read|view) this (?:release|page|article) in\\b.{0,120}|### ?|to unsubscribe\\b.{0,80})");

  private static final Pattern CONTACT =
      Pattern.compile(
          "(?i)(?:(?:for )?(?:media|press|public|general)(?: (?:and|or|/) ?(?:media|press|public))?[ /]*(?:enquir(?:y|ies)|inquir(?:y|ies)|contacts?|relations|queries|office|advisories)\\b.{0,180}"
              + "|(?:press |media )?contacts? for (?:the )?(?:media|press|journalists).{0,40}|contacts?(?: (?:persons?|points?|details|information|us))?[:.]?|contacts?:.{0,180}|address for (?:enquiries|inquiries|queries).{0,120}|for (?:any )?(?:further|additional|more) (?:enquiries|inquiries|queries|information,? (?:please )?contact)\\b.{0,180}"
              + "|(?:tel|phone|telephone|fax|mobile|e-?mail)\\b\\.?[:. +].{0,120}|enquiries:?.{0,120})");

  private static final Pattern EMAIL_OR_PHONE =
      Pattern.compile("[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.]{2,30}|(?:^|[ :(])(?:\\+\\d{1,3}[ ().-]{1,2}(?:\\(?\\d{1,5}\\)?[ .-]{1,2}){1,4}|(?:\\(?\\d{3,5}\\)?[ .-]{1,2}){2,3})\\d{2,5}$");

  private static final Pattern ABOUT = Pattern.compile("(?:About|ABOUT) (?:the |The |THE )?\\p{Lu}.{0,90}");
  private static final Pattern LEADS_AWAY =
      Pattern.compile("(?i)for more information:?|(?:related|recommended|further|more|latest|other|recent) (?:links?|content|articles?|news|documents?|topics?|releases?|pages?|information|reading|statements?)[:.]?|see also:?|downloads?|links?|documents?|share|tags|follow us.{0,40}");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:press|media) (?:release|statement|note) (?:no\\.?|number|nr\\.?)? ?[\\d/.-]{1,12}|(?:release|no\\.?) ?(?:no\\.? ?)?[\\d/-]{1,12}");

  private static final Pattern END = Pattern.compile("(?i)[-–—# *]*end(?:s)?[-–—# *]*|[-–—# *]+");

  private Boilerplate() {}

  static boolean isKicker(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String low = line.toLowerCase(Locale.ROOT);
    String bare = low.endsWith(":") || low.endsWith(".") ? low.substring(0, low.length() - 1).strip() : low;
    return KICKERS.contains(bare) || bare.length() < 50 && NUMBERED.matcher(bare).matches();
  }

  /** A line near the head that says who speaks, or for whom. */
  static boolean isSpeaker(String line) {
    return line.length() <= LONGEST && (isKicker(line) || SPEAKER.matcher(line).matches());
  }

  static boolean isEmptyWords(String line) {
    return line.length() <= LONGEST && EMPTY_WORDS.matcher(line).matches();
  }

  static boolean isContact(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return CONTACT.matcher(line).matches() || line.length() <= 140 && EMAIL_OR_PHONE.matcher(line).find() && !line.endsWith(".");
  }

  /** "-end-" and the like, after which only contacts follow. */
  static boolean isEnd(String line) {
    return line.length() <= 20 && END.matcher(line).matches();
  }

  static boolean isAbout(String heading) {
    return heading.length() <= 110 && ABOUT.matcher(heading).matches() && !heading.endsWith(".");
  }

  static boolean leadsAway(String heading) {
    return heading.length() <= 60 && LEADS_AWAY.matcher(heading).matches();
  }
}
