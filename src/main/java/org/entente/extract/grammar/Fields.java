package org.entente.extract.grammar;

import java.util.Set;
import org.entente.extract.Mention;
import org.entente.iri.Kind;

/**
 * Whether the words of a field are there to say a field. "Minister of Science, Technology and Space" is a post, "research institutes" are
 * bodies, and "the Innovation Plan" is a plan.
 */
public final class Fields {

  /** So wide that a release is about them only where it says so twice, in its title, or of an event or instrument. */
  static final Set<String> WIDE =
      Set.of(
          "research", "science", "technology", "innovation", "humanities", "humanity", "economics", "standards", "statistics", "finance",
          "joint-call", "work-programme", "data-exchange", "democracy", "human-rights", "education", "environment", "infrastructure",
          "security", "indo-pacific", "resilience", "ecosystem", "innovation-ecosystem", "scientific-event", "global-challenge", "legal-studies",
          "bilateral-research-programme", "scientific-information-exchange", "competitiveness", "joint-call-for-proposals", "governance", "youth",
          "technical-cooperation", "big-science", "research-evaluation");

  private static final Set<String> POSTS =
      Set.of(
          "minister", "ministers", "vice-minister", "secretary", "undersecretary", "counselor", "advisor", "ambassador", "director", "attache",
          "commissioner", "envoy", "chair", "head", "ministry", "president", "representative", "officer", "committee", "department",
          "departments", "council", "commission");

  private static final Set<String> BODIES =
      Set.of(
          "institution", "institutions", "institute", "institutes", "agency", "agencies", "community", "communities", "organization",
          "organizations", "organisations", "organisation", "center", "centers", "stakeholders", "actors", "bodies", "minister", "ministry", "secretary",
          "council", "councils", "powerhouses", "advisor", "projects", "project", "landscape", "landscapes", "consortium", "areas", "fields", "topics",
          "priorities", "companies", "suppliers", "facility", "facilities", "divisions", "firms", "manufacturers", "officers", "officials", "days", "hubs", "instrument", "adviser", "ministers", "endeavors", "endeavours", "teams", "groups",
          "framework", "program", "programs", "grants", "office", "attache", "counselor", "laboratories", "labs");

  private Fields() {}

  /** Whether a mention of a topic says a field that is spoken of. */
  public static boolean isTold(EventLine line, Mention m) {
    int from = line.first(m);
    int to = line.after(m);
    if (isOfPost(line, from, to)) {
      return false;
    }
    boolean short_ = to - from <= 3;
    String next = line.word(to);
    if (short_ && BODIES.contains(next) && (isWide(m) || !isFraming(next))) {
      return false;
    }
    return !isInName(line, m, from, to);
  }

  /** "research" alone, "science and technology": said everywhere. */
  public static boolean isWide(Mention m) {
    String key = m.thing().key();
    return key != null && WIDE.contains(key);
  }

  /** Behind a field that is one, these still speak of the field: "fusion projects", "quantum programmes". */
  private static boolean isFraming(String word) {
    return switch (word) {
      case "projects", "project", "areas", "fields", "topics", "priorities", "companies", "hubs", "framework", "program", "programs", "grants",
          "consortium", "instrument", "days", "center", "centers", "community", "communities", "teams", "groups", "laboratories", "labs",
          "institute", "institutes", "landscape" -> true;
      default -> false;
    };
  }

  private static boolean isOfPost(EventLine line, int from, int to) {
    if (!line.isCapital(from) || line.isHeadline() && line.sentence().block().kind() == org.entente.release.Block.Kind.HEADING) {
      return false;
    }
    for (int i = from - 1; i >= 0 && from - i < 14; i--) {
      String w = line.word(i);
      if (POSTS.contains(w)) {
        return line.isCapital(i) && (line.is(i + 1, "of") || line.is(i + 1, "for") || line.is(i + 1, "on"));
      }
      boolean goes = line.isCapital(i) || w.equals(",") || w.equals("and") || w.equals("of") || w.equals("for") || w.equals("on") || w.equals("the") || w.equals("in");
      if (!goes) {
        return false;
      }
    }
    return false;
  }

  /** Inside the name of a programme, a forum or a body. */
  private static boolean isInName(EventLine line, Mention m, int from, int to) {
    for (Mention other : line.mentions()) {
      Kind kind = other.thing().kind();
      boolean name = kind == Kind.ORGANIZATION || kind == Kind.INITIATIVE && isWide(m) || kind == Kind.POST;
      if (name && other.span().contains(m.span()) && other.span().length() > m.span().length() && other.form() != Mention.Form.ANAPHOR) {
        return true;
      }
    }
    if (!line.isCapital(from) || line.isHeadline()) {
      return false;
    }
    for (int i = to; i < to + 5; i++) {
      String w = line.word(i);
      if (w.equals("program") || w.equals("programs") || w.equals("plan") || w.equals("framework") || w.equals("dispatch") || w.equals("message")) {
        return line.isCapital(i) && isWide(m);
      }
      if (!line.isCapital(i) && !w.equals(",") && !w.equals("and")) {
        return false;
      }
    }
    return false;
  }
}
