package org.entente.extract.names;

import java.util.Locale;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.reference.Words;

/**
 * Reads which body a body belongs to: "the Bureau of Samples of the Department of Examples", "the Office of Samples at the Sample
 * Agency", "the Sample Agency's Office of Examples", "the Sample Division, Department of Examples".
 */
final class BodyParents {

  private static final Set<String> PARTS =
      Set.of("Bureau", "Office", "Division", "Directorate", "Directorate-General", "Directorate General", "Sector", "Service", "Faculty", "School",
          "Department", "Institute", "Center", "Centre", "Secretariat", "State Secretariat", "Agency", "Laboratory", "Program", "Board",
          "Committee", "Section", "Unit", "College", "Mission Directorate");

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

  private void between(Line line, BodyHit first, BodyHit second) {
    Words words = line.words();
    int at = first.to();
    if (second.from() == at + 1 && words.is(at, "'s") || second.from() == at && !words.is(at - 1, ")")) {
      belongs(line, second, first);
      return;
    }
    int next = words.is(at, ",") ? at + 1 : at;
    boolean link = words.is(next, "of") || words.is(next, "in") || words.is(next, "at") || words.is(next, "within") || words.is(next, "under");
    next = link ? next + 1 : next;
    next = words.is(next, "the") ? next + 1 : next;
    if (link && second.from() == next) {
      belongs(line, first, second);
    }
  }

  private void belongs(Line line, BodyHit part, BodyHit whole) {
    Thing child = part.thing();
    Thing parent = whole.thing();
    if (child == null || parent == null || child == parent || part.head() == null || !PARTS.contains(part.head().head())) {
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
