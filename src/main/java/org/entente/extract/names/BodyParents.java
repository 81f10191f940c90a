package org.entente.extract.names;

import java.util.Locale;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.reference.Reference.Body;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads which body a body belongs to: "the Bureau of Samples of the Department of Examples", "the Office of Samples at the Sample
 * Agency", "the Sample Agency's Office of Examples", "the Sample Division, Department of Examples", "the Sample Institute (SI), part of the Sample Agency".
 */
final class BodyParents {

  private static final Set<String> PARTS =
      Set.of("Bureau", "Office", "Division", "Directorate", "Directorate-General", "Directorate General", "Sector", "Service", "Faculty", "School",
          "Department", "Institute", "Center", "Centre", "Secretariat", "State Secretariat", "Agency", "Laboratory", "Program", "Board",
          "Committee", "Section", "Unit", "College", "Mission Directorate");

  private static final Set<String> UNITS =
      Set.of("Bureau", "Office", "Division", "Directorate", "Directorate-General", "Directorate General", "Sector", "Faculty", "Section", "Unit");

  private final Scene scene;
  private final Draft draft;
  private final BodySettler settler;

  BodyParents(Scene scene, BodySettler settler) {
    this.scene = scene;
    this.settler = settler;
    this.draft = scene.draft();
  }

  void find(Line line) {
    BodyHit before = null;
    for (BodyHit hit : line.bodies()) {
      if (before != null) {
        between(line, before, hit);
      }
      before = hit;
    }
  }

  /** To be called when all lines are read: of two known bodies that a release names, one may be part of the other. */
  void known() {
    for (Thing child : settler.named()) {
      Body body = child.key() == null ? null : scene.reference().bodies().get(child.key());
      Thing parent = body == null || body.parent() == null ? null : settler.named(body.parent());
      Line line = parent == null || !draft.links(child, Property.SUB_ORGANIZATION_OF).isEmpty() ? null : together(child, parent);
      if (line != null) {
        draft.link(child, Property.SUB_ORGANIZATION_OF, parent, scene.because(line, Evidence.REFERENCE, 0.8));
      }
    }
  }

  /** The first line that names both. */
  private @Nullable Line together(Thing child, Thing parent) {
    for (Line line : scene.lines()) {
      if (line.bodies().stream().anyMatch(b -> b.thing() == child) && line.bodies().stream().anyMatch(b -> b.thing() == parent)) {
        return line;
      }
    }
    return null;
  }

  private void between(Line line, BodyHit first, BodyHit second) {
    Words words = line.words();
    int at = first.to();
    boolean owner = second.from() == at + 1 && words.is(at, "'s");
    if (owner || second.from() == at && !words.is(at - 1, ")")) {
      boolean unit = isPart(first) && !isPart(second);
      if (unit && !owner) {
        belongs(line, first, second);
      } else if (isPart(second) || owner && second.head() == null) {
        belongs(line, second, first);
      }
      return;
    }
    at = afterBrackets(words, at);
    boolean comma = words.is(at, ",");
    int next = comma ? at + 1 : at;
    int after = afterLink(words, next);
    int start = words.is(after, "the") ? after + 1 : after;
    if (second.from() != start) {
      return;
    }
    boolean said = after > next + 1;
    if (said || after > next && isPart(first) || comma && after == next && isUnitOf(line, first, second)) {
      belongs(line, first, second);
    }
  }

  /** Behind "(…)". */
  private static int afterBrackets(Words words, int at) {
    int close = at;
    while (words.is(at, "(") && close < words.size() && close - at < 16 && !words.is(close, ")")) {
      close++;
    }
    return words.is(close, ")") ? close + 1 : at;
  }

  /** Behind "of", "in", "at", "within", "under", or words that say more: "part of", "based at". */
  private static int afterLink(Words words, int at) {
    if (words.is(at, "of") || words.is(at, "in") || words.is(at, "at") || words.is(at, "within") || words.is(at, "under")) {
      return at + 1;
    }
    int said = words.is(at, "a") || words.is(at, "which") ? at + 1 : at;
    said = words.is(said, "is") ? said + 1 : said;
    boolean part = words.are(said, "part", "of") || words.are(said, "based", "at") || words.are(said, "hosted", "by") || words.are(said, "attached", "to")
        || words.are(said, "belonging", "to") || words.are(said, "unit", "of") || words.are(said, "institute", "of") || words.are(said, "subsidiary", "of");
    return part ? said + 2 : at;
  }

  private static boolean isPart(BodyHit body) {
    return body.head() != null && PARTS.contains(body.head().head());
  }

  /** In "Division, Agency" what can be nothing but a part; not in a list of bodies. */
  private static boolean isUnitOf(Line line, BodyHit first, BodyHit second) {
    Words words = line.words();
    int at = second.to();
    boolean listed = words.is(at, "and") || words.is(at, ",") && (words.is(at + 1, "and") || words.is(at + 1, "the") || line.bodyAt(at + 1) != null);
    if (first.head() == null || listed) {
      return false;
    }
    String whole = second.head() == null ? "" : second.head().head();
    return first.head().head().equals("Department") ? whole.equals("Ministry") : UNITS.contains(first.head().head()) && !UNITS.contains(whole);
  }

  private void belongs(Line line, BodyHit part, BodyHit whole) {
    Thing child = part.thing();
    Thing parent = whole.thing();
    if (child == null || parent == null || child == parent) {
      return;
    }
    settler.inherit(line, child, parent);
    if (parent.names().stream().anyMatch(n -> scene.lexicon().words("not-bodies").contains(n.toLowerCase(Locale.ROOT)))
        || draft.links(parent, Property.SUB_ORGANIZATION_OF).contains(child)) {
      return;
    }
    draft.link(child, Property.SUB_ORGANIZATION_OF, parent, scene.because(line, "body-of-body", 0.9));
  }
}
