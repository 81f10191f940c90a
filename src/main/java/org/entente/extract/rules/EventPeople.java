package org.entente.extract.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.rules.EventNouns.Sense;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who chaired and who took part: "co-chaired by A and B", "the delegations, led by A", "representatives of C attended", "accompanied by
 * D". The people of talks chair them both; who travels heads the visit.
 */
final class EventPeople {

  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<Kind> ACTORS = Set.of(Kind.OFFICIAL, Kind.ORGANIZATION);
  private static final Set<String> CHAIR = Grammar.words("co-chaired chaired led headed presided co-led co-chair co-chairs chair chairs lead leads");
  private static final Set<String> LED =
      Grammar.words(
          "delegation delegations meeting dialogue talks discussions committee commission session round team teams side summit workshop"
              + " council group event mission roundtable consultations sides");
  private static final Set<String> TOOK_PART =
      Grammar.words(
          "participated participate participating participation attended attend attends attending attendance joined join joining included"
              + " include includes including comprised comprising comprises consisted consisting composed represented accompanied"
              + " accompany opened inaugurated presence hosted participants remarks");
  private static final Set<String> SPOKESMEN = Grammar.words("representatives representative members officials experts delegates directors heads delegation executives from");
  private static final Set<String> STOPS = Grammar.words("; where who which during whereas while whose");

  private final EventScene scene;
  private final Draft draft;

  EventPeople(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void state() {
    for (Occasion o : scene.occasions()) {
      own(o);
    }
    for (EventLine line : scene.lines()) {
      if (line.tells()) {
        chairs(line);
        participants(line);
      }
    }
  }

  // ---- those whom the happening's own words name

  private void own(Occasion o) {
    for (Sighting s : o.sightings) {
      Evidence evidence = s.line.evidence(s.rule, 0.9);
      boolean head = true;
      for (Thing person : s.people) {
        boolean chair =
            switch (o.sense) {
              case TALKS, SITTING -> o.people.size() > 1 && s.people.size() > 1 || o.sense == Sense.TALKS;
              case VISIT, START -> o.sense == Sense.START || head;
              default -> false;
            };
        if (s.rule.equals(Encounters.RECEIVED)) {
          chair = true;
        }
        draft.link(o.thing, chair ? Property.CHAIR : Property.PARTICIPANT, person, evidence);
        head = false;
      }
      o.echoes.stream().filter(e -> e.line.is(e.at + 1, "between")).forEach(e -> e.bodies.forEach(b ->
          draft.link(o.thing, Property.PARTICIPANT, b, e.line.evidence(e.rule, 0.85))));
      for (Thing body : s.bodies) {
        draft.link(o.thing, Property.PARTICIPANT, body, s.line.evidence(s.rule, 0.85));
      }
    }
    if (o.visit != null) {
      o.visit.people.stream().limit(1).forEach(head ->
          draft.link(o.thing, Property.CHAIR, head, o.first().line.evidence("visit-stop", 0.82)));
    }
  }

  // ---- chairs

  private void chairs(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (isCoChair(line, i) && line.word(i + 2).equals("chairs") && (line.is(i + 3, ",") || line.at(i + 3, PEOPLE) != null || line.isCapital(i + 3))) {
        named(line, i);
        continue;
      }
      if (!CHAIR.contains(line.word(i)) && !isCoChair(line, i)) {
        continue;
      }
      boolean by = line.is(i + 1, "by") || line.is(i + 1, "respectively") && line.is(i + 2, "by") || line.is(i + 1, "jointly") && line.is(i + 2, "by");
      if (!isLed(line, i, by)) {
        continue;
      }
      Occasion o = occasion(line, i);
      if (o == null || o.isVisit() && !by) {
        continue;
      }
      int from = by ? i + 1 : 0;
      int to = by ? listEnd(line, i + 2) : i;
      boolean chaired = line.word(i).contains("chair") || line.word(i).equals("presided");
      Evidence evidence = line.evidence(chaired ? "co-chaired-by" : "delegation-led-by", chaired ? 0.95 : 0.9);
      List<Mention> people = line.mentions(from, to, PEOPLE);
      for (Mention m : people) {
        if (!line.is(line.after(m), "'s")) {
          draft.retract(o.thing, Property.PARTICIPANT, m.thing());
          draft.link(o.thing, Property.CHAIR, m.thing(), evidence);
        }
      }
      bodiesOf(line, o, from, to);
      if (people.isEmpty() && by) {
        for (Mention m : line.mentions(i + 1, Math.min(to, line.size()), Set.of(Kind.ORGANIZATION))) {
          draft.link(o.thing, Property.PARTICIPANT, m.thing(), line.evidence("delegation-led-by", 0.85));
        }
      }
    }
  }

  /** "U.S. Co-Chairs, A, B, and C, were joined by EU Co-Chairs D and E". */
  private void named(EventLine line, int at) {
    Occasion o = occasion(line, at);
    if (o == null) {
      return;
    }
    for (Mention m : line.mentions(at, listEnd(line, at + 3), PEOPLE)) {
      draft.retract(o.thing, Property.PARTICIPANT, m.thing());
      draft.link(o.thing, Property.CHAIR, m.thing(), line.evidence("co-chaired-by", 0.92));
    }
  }

  /** "led by A for the secretariat, and by B from the ministry": on whose part they led. */
  private void bodiesOf(EventLine line, Occasion o, int from, int to) {
    for (Mention m : line.mentions(from, Math.min(to, line.size()), Set.of(Kind.ORGANIZATION))) {
      int before = line.is(line.first(m) - 1, "the") ? line.first(m) - 2 : line.first(m) - 1;
      boolean part = (line.is(before, "for") || line.is(before, "from")) && line.at(before - 1, PEOPLE) != null;
      if (part) {
        draft.link(o.thing, Property.PARTICIPANT, m.thing(), line.evidence("delegation-of", 0.78));
      }
    }
  }

  private static boolean isCoChair(EventLine line, int i) {
    return line.is(i, "co") && line.is(i + 1, "-") && line.word(i + 2).startsWith("chair");
  }

  /** Whether what is led or chaired meets: a delegation, a meeting, a happening of this line. */
  private boolean isLed(EventLine line, int verb, boolean by) {
    if (line.word(verb).contains("chair") || isCoChair(line, verb)) {
      return by || !line.mentions(Math.max(0, verb - 40), verb, PEOPLE).isEmpty();
    }
    int from = by ? Math.max(0, verb - 30) : verb + 1;
    int to = by ? verb : Math.min(line.size(), verb + 14);
    for (int i = from; i < to; i++) {
      if (LED.contains(line.word(i)) || line.at(i, Set.of(Kind.EVENT)) != null) {
        return true;
      }
    }
    return false;
  }

  private static int listEnd(EventLine line, int from) {
    int i = from;
    while (i < line.size()) {
      Mention m = line.at(i);
      if (m != null && m.form() != Mention.Form.ANAPHOR) {
        i = Math.max(i + 1, line.after(m));
        continue;
      }
      String w = line.word(i);
      boolean verb = !line.isCapital(i) && (Grammar.AUXILIARIES.contains(w) || EventGrammar.isVerb(w) && !w.equals("acting"));
      if (STOPS.contains(w) || verb) {
        return i;
      }
      i++;
    }
    return i;
  }

  // ---- participants

  private void participants(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (!TOOK_PART.contains(line.word(i)) || line.isCapital(i) && i > 0 || !isPart(line, i)) {
        continue;
      }
      Occasion o = occasion(line, i);
      if (o == null) {
        continue;
      }
      String w = line.word(i);
      boolean behind = switch (w) {
        case "participated", "participate", "participating", "attended", "attend", "attends", "attending", "attendance", "opened", "inaugurated" -> false;
        default -> true;
      };
      boolean by = line.is(i + 1, "by");
      if (w.equals("joined") || w.equals("join")) {
        Encounters.subjects(line, i).stream().limit(3).forEach(m -> link(o, m, line, "took-part"));
        line.mentions(Math.max(0, i - 6), i, Set.of(Kind.ORGANIZATION)).stream().filter(m -> !isPostOf(line, m)).forEach(m -> link(o, m, line, "took-part"));
      }
      int from = behind || by ? i + 1 : 0;
      int to = behind || by ? listEnd(line, by ? i + 2 : i + 1) : i;
      if (w.equals("participating")) {
        from = 0;
        to = line.size();
      }
      String rule =
          switch (w) {
            case "accompanied", "accompany", "included", "include", "includes", "including", "comprised", "comprising" -> "accompanied-by";
            case "opened", "inaugurated", "remarks" -> "opened-by";
            default -> "took-part";
          };
      add(line, o, from, to, rule);
    }
    representatives(line);
    partsIn(line);
    list(line);
  }

  /** "Minister A will take part in the forum": those before the verb, in what comes behind it. */
  private void partsIn(EventLine line) {
    for (int i = 1; i < line.size(); i++) {
      boolean takes = line.word(i).startsWith("tak") || line.is(i, "took");
      boolean part = takes && line.is(i + 1, "part") && line.is(i + 2, "in") || (line.is(i, "participate") || line.is(i, "attend")) && !line.isCapital(i);
      if (!part) {
        continue;
      }
      for (Occasion o : scene.occasions()) {
        if (o.sense != Sense.TALKS && isBehind(o, line, i)) {
          Encounters.subjects(line, i).stream().limit(4).forEach(m -> link(o, m, line, "took-part"));
        }
      }
    }
  }

  private static boolean isBehind(Occasion o, EventLine line, int at) {
    return o.everywhere().stream().anyMatch(s -> s.line == line && s.at > at && s.at - at < 16);
  }

  /** "Also participating in the event were:" and the names on the lines below. */
  private void list(EventLine line) {
    if (line.size() < 2 || !line.is(line.size() - 1, ":")) {
      return;
    }
    boolean opens = false;
    for (int i = 0; i < line.size(); i++) {
      opens |= TOOK_PART.contains(line.word(i)) || line.word(i).startsWith("participa") || line.is(i, "delegation");
    }
    Occasion o = opens ? occasion(line, line.size() - 1) : null;
    if (o == null) {
      return;
    }
    List<EventLine> lines = scene.lines();
    for (int i = line.sentence().index() + 1; i < lines.size(); i++) {
      EventLine next = lines.get(i);
      List<Mention> people = next.mentions(0, Math.min(next.size(), 20), PEOPLE);
      if (people.isEmpty() || next.isQuote(0) || next.size() > 40) {
        return;
      }
      draft.link(o.thing, Property.PARTICIPANT, people.get(0).thing(), next.evidence("took-part", 0.88));
    }
  }

  private static boolean isPart(EventLine line, int i) {
    String w = line.word(i);
    return switch (w) {
      case "included", "include", "includes", "including" -> isDelegation(line, i);
      case "joined", "join" -> byNear(line, i);
      case "accompanied", "accompany", "represented", "hosted" -> line.is(i + 1, "by");
      case "opened", "inaugurated" -> line.at(i + 3, Set.of(Kind.EVENT)) != null || line.at(i + 2, Set.of(Kind.EVENT)) != null || line.is(i + 1, "by");
      case "remarks" -> line.is(i + 1, "by");
      case "participating" -> line.is(i - 1, "also") || i == 0 || Grammar.AUXILIARIES.contains(line.word(i - 1));
      case "participation" -> line.is(i + 1, "of") && line.is(i - 1, "the") && line.is(i - 2, "with");
      case "presence" -> line.is(i + 1, "of");
      case "participants" -> line.is(i + 1, "included") || line.is(i + 1, "were");
      case "comprised", "comprising", "comprises", "consisted", "consisting", "composed" -> isDelegation(line, i);
      default -> true;
    };
  }

  private static boolean byNear(EventLine line, int i) {
    for (int k = i + 1; k < i + 10; k++) {
      if (line.is(k, "by")) {
        return true;
      }
      if (line.is(k, ",") || line.is(k, "in") && line.is(k + 1, "the")) {
        return false;
      }
    }
    return false;
  }

  private void link(Occasion o, Mention m, EventLine line, String rule) {
    if (!draft.links(o.thing, Property.CHAIR).contains(m.thing())) {
      draft.link(o.thing, Property.PARTICIPANT, m.thing(), line.evidence(rule, 0.8));
    }
  }

  private static boolean isDelegation(EventLine line, int i) {
    for (int k = Math.max(0, i - 14); k < Math.min(line.size(), i); k++) {
      String w = line.word(k);
      if (w.equals("delegation") || w.equals("delegations") || w.equals("participants") || w.equals("attendees") || w.equals("representatives") || w.equals("guests")) {
        return true;
      }
    }
    boolean included = false;
    for (int k = i + 2; k < i + 9 && line.is(i + 1, "in"); k++) {
      included |= line.word(k).startsWith("delegation");
    }
    return included;
  }

  /** "Representatives of the A and the B were in attendance", "talks with representatives of C". */
  private void representatives(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (!SPOKESMEN.contains(line.word(i)) || !(line.is(i + 1, "of") || line.is(i + 1, "from"))) {
        continue;
      }
      Occasion o = sighted(line);
      if (o != null && !o.isVisit()) {
        int to = listEnd(line, i + 2);
        for (Mention m : line.mentions(i + 2, to, Set.of(Kind.ORGANIZATION))) {
          if (!isPostOf(line, m)) {
            draft.link(o.thing, Property.PARTICIPANT, m.thing(), line.evidence("representatives-of", 0.8));
          }
        }
      }
    }
  }

  private void add(EventLine line, Occasion o, int from, int to, String rule) {
    Set<Thing> chairs = new LinkedHashSet<>(draft.links(o.thing, Property.CHAIR));
    for (Mention m : line.mentions(from, Math.min(to, line.size()), ACTORS)) {
      boolean body = m.thing().kind() == Kind.ORGANIZATION;
      if (chairs.contains(m.thing()) || line.is(line.after(m), "'s") || body && isPostOf(line, m)) {
        continue;
      }
      draft.link(o.thing, Property.PARTICIPANT, m.thing(), line.evidence(rule, 0.82));
    }
  }

  /** Whether a body only says where a person's post is: "Ada Lovelace, Director of the Institute", "NASA Administrator Ada Lovelace". */
  static boolean isPostOf(EventLine line, Mention body) {
    int after = line.after(body);
    int i = after;
    while (i < line.size() && i - after < 10 && (line.isCapital(i) || line.is(i, "of") || line.is(i, "for") || line.is(i, "and") || line.is(i, "'s"))) {
      if (line.at(i, PEOPLE) != null) {
        return true;
      }
      i++;
    }
    int first = line.first(body);
    boolean joint = line.is(first - 1, "of") || line.is(first - 1, "at") || line.is(first - 1, "for") || line.is(first - 1, "in") || line.is(first - 1, "from")
        || line.is(first - 1, "the") || line.is(first - 1, "to");
    if (!joint) {
      return false;
    }
    for (int k = first - 1; k >= 0 && first - k < 18; k--) {
      String w = line.word(k);
      if (line.at(k, PEOPLE) != null) {
        return true;
      }
      if (SPOKESMEN.contains(w) && !w.equals("from") && !w.equals("heads") || w.equals(";")) {
        return false;
      }
    }
    return false;
  }

  // ---- of which happening a place in the text speaks

  /** The happening that this place speaks of: one of the line, the nearest before it; else the last told of before. */
  private @Nullable Occasion occasion(EventLine line, int at) {
    Occasion best = null;
    int nearest = Integer.MAX_VALUE;
    for (Occasion o : scene.occasions()) {
      for (Sighting s : o.everywhere()) {
        if (s.line == line) {
          if (s.at - at > 18) {
            continue;
          }
          int distance = s.at <= at ? at - s.at : (s.at - at) * 2;
          if (distance < nearest) {
            nearest = distance;
            best = o;
          }
        }
      }
    }
    if (best != null) {
      return best;
    }
    Occasion meeting = scene.meeting();
    return meeting != null && isNear(meeting, line) ? meeting : before(line);
  }

  private static boolean isNear(Occasion o, EventLine line) {
    int index = line.sentence().index();
    return o.everywhere().stream().anyMatch(s -> s.line.sentence().index() <= index && index - s.line.sentence().index() < 4);
  }

  private @Nullable Occasion sighted(EventLine line) {
    List<Occasion> here = new ArrayList<>();
    for (Occasion o : scene.occasions()) {
      if (o.everywhere().stream().anyMatch(s -> s.line == line)) {
        here.add(o);
      }
    }
    if (here.isEmpty()) {
      return before(line);
    }
    return here.get(0);
  }

  private @Nullable Occasion before(EventLine line) {
    Occasion best = null;
    int last = -1;
    for (Occasion o : scene.occasions()) {
      for (Sighting s : o.everywhere()) {
        int index = s.line.sentence().index();
        if (index < line.sentence().index() && line.sentence().index() - index <= 4 && index >= last && !s.isInTitle()) {
          last = index;
          best = o;
        }
      }
    }
    return best;
  }
}
