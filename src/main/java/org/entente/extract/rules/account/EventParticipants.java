package org.entente.extract.rules.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.NameList;
import org.entente.extract.rules.event.EventFocus;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.VerbPhrase;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** Who took part: "representatives of C attended", "accompanied by D", "they were joined by E", "representing C were D and E". */
final class EventParticipants {

  private static final Set<Kind> PEOPLE = Set.of(Kind.OFFICIAL);
  private static final Set<Kind> ACTORS = Set.of(Kind.OFFICIAL, Kind.ORGANIZATION);
  static final Set<String> TOOK_PART =
      Grammar.words(
          "participated participate participating participation attended attend attends attending attendance joined join joining included"
              + " include includes including comprised comprising comprises consisted consisting composed represented accompanied"
              + " accompany opened inaugurated presence hosted participants remarks witnessed organized organised convened co-hosted co-organized");
  private static final Set<String> OPENING = Grammar.words("representing attending participating present accompanying joining speaking");
  private static final Set<String> HOLDING = Grammar.words("organized organised organize organise hosted co-hosted held convened hold host");
  private static final Set<String> SPOKESMEN = Grammar.words("representatives representative members officials experts delegates directors heads delegation executives representation participation from");

  private static final Set<String> MEMBERS = Grammar.words("member president director head chair chairman chairwoman chairperson spokesperson");

  private final EventScene scene;
  private final Draft draft;
  private final EventFocus focus;
  private final Attendance attendance;
  private final AttendanceLists lists;
  private final Speakers speakers;
  private final Sessions sessions;

  EventParticipants(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
    this.focus = new EventFocus(scene);
    this.attendance = new Attendance(scene);
    this.lists = new AttendanceLists(scene, focus);
    this.speakers = new Speakers(scene);
    this.sessions = new Sessions(scene);
  }

  void participants(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (!TOOK_PART.contains(line.word(i)) || line.isCapital(i) && i > 0 || !isPart(line, i)) {
        continue;
      }
      String w = line.word(i);
      Occasion o = happening(line, i);
      if (o == null) {
        continue;
      }
      boolean behind = switch (w) {
        case "participated", "participate", "participating", "attended", "attend", "attends", "attending", "attendance", "opened", "inaugurated" -> false;
        default -> true;
      };
      int by = by(line, i);
      if (w.equals("joined") || w.equals("join")) {
        VerbPhrase.subjects(line, i).stream().limit(3).forEach(m -> link(o, m, line, "took-part"));
        line.mentions(Math.max(0, i - 6), i, Set.of(Kind.ORGANIZATION)).stream().filter(m -> !isPostOf(line, m)).forEach(m -> link(o, m, line, "took-part"));
      }
      int from = behind || by > 0 ? i + 1 : 0;
      int to = behind || by > 0 ? NameList.end(line, by > 0 ? by + 1 : i + 1) : i;
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
    attendance.read(line);
    representatives(line);
    partsIn(line);
    inverted(line);
    lists.read(line);
    speakers.read(line);
    sessions.read(line);
  }

  private @Nullable Occasion happening(EventLine line, int at) {
    String w = line.word(at);
    Occasion o = w.startsWith("accompan") ? journey(line, at) : w.startsWith("witness") ? signing(line, at) : focus.occasion(line, at);
    Occasion meant = isDelegation(line, at) ? ofDelegation(line, o) : w.endsWith("organised") || w.endsWith("organized") || w.equals("hosted") ? named(line, at, o) : o;
    boolean travels = w.startsWith("accompan") || w.startsWith("includ") || w.startsWith("compris") || w.startsWith("consist");
    if (!travels || meant == null || scene.speaksOf(line, meant)) {
      return meant;
    }
    boolean rite = meant.sense == Sense.CEREMONY || meant.sense == Sense.START;
    return meant.visit != null ? meant.visit : rite ? journey(line, at) : meant; // who came along is on the whole journey
  }

  /** "The conference organised by A and B": the last one told of by the noun that stands there. */
  private @Nullable Occasion named(EventLine line, int participle, @Nullable Occasion near) {
    String noun = line.word(participle - 1);
    boolean here = near != null && scene.speaksOf(line, near);
    Occasion last = here ? near : null;
    for (Occasion o : scene.occasions()) {
      boolean same = o.first().line.word(o.first().at).equals(noun) || o.thing.names().stream().anyMatch(n -> n.toLowerCase(java.util.Locale.ROOT).contains(noun));
      if (!here && noun.length() > 3 && same && o.first().line.sentence().index() <= line.sentence().index()) {
        last = o;
      }
    }
    return last != null || scene.nouns().nounAt(line.words(), participle - 1) != null ? last : near;
  }

  /** Whose delegations a line names: those of the happening it tells of, else of the release's meeting, never of one still to come. */
  private @Nullable Occasion ofDelegation(EventLine line, @Nullable Occasion near) {
    Occasion meeting = scene.meeting();
    boolean here = near != null && (scene.speaksOf(line, near) || near.isVisit() || near.planned == (meeting != null && meeting.planned));
    return here || meeting == null ? near : meeting;
  }

  /** Who is accompanied is on a journey: the one that the line or the release tells of. */
  private @Nullable Occasion journey(EventLine line, int at) {
    Occasion near = focus.occasion(line, at);
    if (near != null && (near.isVisit() || scene.speaksOf(line, near))) {
      return near;
    }
    for (Occasion o : scene.occasions()) {
      if (o.isVisit() && o.bodies.isEmpty()) {
        return o;
      }
    }
    return near;
  }

  /** What is witnessed is the signing told of last. */
  private @Nullable Occasion signing(EventLine line, int at) {
    Occasion near = focus.occasion(line, at);
    if (near != null && scene.speaksOf(line, near)) {
      return near;
    }
    Occasion last = near;
    for (Occasion o : scene.occasions()) {
      if (o.type.equals("signing") && o.first().line.sentence().index() <= line.sentence().index()) {
        last = o;
      }
    }
    return last;
  }

  /** "Minister A will take part in the forum": those before the verb, in what comes behind it. */
  private void partsIn(EventLine line) {
    for (int i = 1; i < line.size(); i++) {
      boolean takes = line.word(i).startsWith("tak") || line.is(i, "took");
      if (takes && line.is(i + 1, "part") && !line.is(i + 2, "in")) {
        Occasion o = focus.occasion(line, i);
        if (o != null && o.sense != Sense.TALKS) {
          VerbPhrase.subjects(line, i).stream().limit(4).forEach(m -> link(o, m, line, "took-part"));
        }
        continue;
      }
      if (HOLDING.contains(line.word(i))) {
        organizers(line, i);
      }
      boolean part = takes && line.is(i + 1, "part") && line.is(i + 2, "in") || (line.is(i, "participate") || line.is(i, "attend")) && !line.isCapital(i);
      if (!part) {
        continue;
      }
      for (EventScene.Hit hit : scene.hits(line)) {
        Occasion o = hit.occasion();
        int behind = hit.sighting().at - i;
        boolean others = o.sense != Sense.TALKS || line.is(i - 1, "also") && !o.people.isEmpty(); // "A also took part in the talks"
        if (others && behind > 0 && behind < 16) {
          VerbPhrase.subjects(line, i).stream().limit(4).forEach(m -> link(o, m, line, "took-part"));
        }
      }
    }
  }

  /** "The council and the institute organised a workshop": the bodies before the verb. */
  private void organizers(EventLine line, int verb) {
    for (EventScene.Hit hit : scene.hits(line)) {
      Occasion o = hit.occasion();
      int behind = hit.sighting().at - verb;
      if (behind > 0 && behind < 8 && (o.sense == Sense.GATHERING || o.sense == Sense.CEREMONY || o.type.equals("other"))) {
        line.mentions(Math.max(0, verb - 30), verb, Set.of(Kind.ORGANIZATION)).stream().filter(m -> !isPostOf(line, m)).forEach(m -> link(o, m, line, "organized-by"));
      }
    }
  }

  /** "Representing Ruritania were A, Secretary; B, Director": those behind the verb. */
  private void inverted(EventLine line) {
    int participle = line.is(0, "also") ? 1 : 0;
    if (!OPENING.contains(line.word(participle))) {
      return;
    }
    for (int i = participle + 1; i < participle + 14; i++) {
      if (line.is(i, "were") || line.is(i, "was")) {
        Occasion o = ofDelegation(line, focus.occasion(line, i));
        if (o != null) {
          add(line, o, i + 1, NameList.end(line, i + 1), "took-part");
        }
        return;
      }
    }
  }

  private static boolean isPart(EventLine line, int i) {
    String w = line.word(i);
    return switch (w) {
      case "included", "include", "includes", "including" -> isDelegation(line, i);
      case "joined", "join" -> byNear(line, i);
      case "accompanied" -> byNear(line, i);
      case "witnessed", "accompany", "represented", "hosted", "organized", "organised", "convened", "co-hosted", "co-organized" -> line.is(i + 1, "by") || line.is(i + 1, "and") && line.is(i + 3, "by");
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

  /** Where "by" stands close behind a participle, or -1. */
  private static int by(EventLine line, int participle) {
    for (int i = participle + 1; i < participle + 5; i++) {
      if (line.is(i, "by")) {
        return i;
      }
    }
    return -1;
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

  /** "Representatives of the A and the B were in attendance", "Representatives of A will visit", "talks with representatives of C". */
  private void representatives(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (!SPOKESMEN.contains(line.word(i)) || !(line.is(i + 1, "of") || line.is(i + 1, "from"))) {
        continue;
      }
      Occasion o = focus.sighted(line);
      boolean travel = o != null && i < 3 && line.word(i).startsWith("representative") && line.at(i) == null; // "Representatives of A and B will visit C"
      if (o != null && (!o.isVisit() || travel)) {
        int to = NameList.end(line, i + 2);
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
    while (i < line.size() && i - after < 10 && (line.isCapital(i) || MEMBERS.contains(line.word(i)) || line.is(i, "of") || line.is(i, "for") || line.is(i, "and") || line.is(i, "'s"))) {
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
      boolean apposition = line.is(k - 1, ",") && line.at(k - 2, PEOPLE) != null; // "Ada Lovelace, member of the board"
      if (SPOKESMEN.contains(w) && !w.equals("from") && !w.equals("heads") && !apposition || w.equals(";")) {
        return false;
      }
    }
    return false;
  }
}
