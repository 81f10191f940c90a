package org.entente.extract.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.rules.EventNouns.Sense;
import org.entente.extract.rules.EventPhrase.Determiner;
import org.entente.extract.rules.EventPhrase.Order;
import org.entente.iri.Kind;
import org.entente.reference.NameTrie;
import org.jspecify.annotations.Nullable;

/**
 * Happenings are named by a noun with what tells which: "the third meeting of the joint committee", "his visit to Ruritania in May",
 * "a signing ceremony in Strelsau"; later "the meeting".
 */
final class NamedOccasions {

  static final String RULE = "event-named";

  private static final Set<Kind> OTHERS = Set.of(Kind.ORGANIZATION, Kind.INITIATIVE, Kind.AGREEMENT, Kind.OFFICIAL, Kind.POST);
  private static final Set<String> AT = Grammar.words("during following after at margins sidelines fringes occasion before outcomes eve ahead");
  private static final Set<String> GOING = Grammar.words("began begins begin beginning paid pays pay paying made makes make undertook concluded concludes on conducted");
  private static final Set<String> MEETING = Grammar.words("met gathered assembled convened joined came");
  private static final Set<String> HABITS =
      Grammar.words("regular regularly annual annually biannual biennial every each any periodic periodically frequent future");
  private static final Set<String> HOLDING =
      Grammar.words(
          "hold holds held holding host hosts hosted hosting attend attends attended attending organize organizes organized organise"
              + " organises organised convene convened opened open participate participated participating take taking took joined came gathered");

  private final EventScene scene;

  NamedOccasions(EventScene scene) {
    this.scene = scene;
  }

  /** The happenings that the nouns of a line name, in order. */
  List<Sighting> find(EventLine line, List<EventPhrase> phrases, Set<Integer> heads) {
    List<Sighting> found = new ArrayList<>();
    for (EventPhrase phrase : phrases) {
      Sighting s = read(line, phrase, heads);
      if (s != null) {
        found.add(s);
      }
    }
    conferences(line, found);
    return found;
  }

  /** "COP26": the conference of the parties by its number. */
  private void conferences(EventLine line, List<Sighting> found) {
    for (int i = 1; i < line.size(); i++) {
      String t = line.text(i);
      boolean cop = t.length() > 3 && t.length() < 6 && t.startsWith("COP") && Character.isDigit(t.charAt(3)) && Character.isDigit(t.charAt(t.length() - 1));
      boolean apart = t.equals("COP") && line.text(i + 1).matches("\\d{2}");
      if (!cop && !apart || line.isHeadline()) {
        continue;
      }
      int to = apart ? i + 2 : i + 1;
      Sighting s = new Sighting(RULE, line, i, i, to, "summit", Sense.SITTING);
      s.names.add(line.text(i, to));
      s.ordinal = Integer.parseInt(apart ? line.text(i + 1) : t.substring(3));
      s.told = Modality.ofPhrase(line.sentence(), i, to);
      boolean at = line.is(i - 1, "at") || line.is(i - 1, "during") || line.is(i - 2, "at") || line.is(i - 1, "after");
      s.pointsBack = !at && s.told != Modality.PLANNED;
      found.add(s);
    }
  }

  List<EventPhrase> phrases(EventLine line) {
    List<EventPhrase> found = new ArrayList<>();
    int end = -1;
    for (NameTrie.Match<EventNouns.Noun> match : scene.nouns().nouns(line.words())) {
      if (match.from() < end && line.at(match.from(), Set.of(Kind.FORUM)) == null || isInside(line, match) || isNoNoun(line, match)) {
        continue;
      }
      EventPhrase phrase = EventPhrases.read(line, match);
      found.add(phrase);
      end = phrase.headEnd();
    }
    return found;
  }

  /** Inside the name of a body, programme or instrument. */
  private static boolean isInside(EventLine line, NameTrie.Match<EventNouns.Noun> match) {
    Mention m = line.at(match.from(), OTHERS);
    if (m == null || m.form() == Mention.Form.ANAPHOR) {
      return false;
    }
    boolean ends = line.after(m) == match.to() && m.thing().kind() == Kind.INITIATIVE;
    return !ends && !(m.thing().kind() == Kind.AGREEMENT && line.first(m) < match.from() - 6);
  }

  /** "a call for proposals", "will visit", "meeting the needs": no noun of a happening. */
  private static boolean isNoNoun(EventLine line, NameTrie.Match<EventNouns.Noun> match) {
    String noun = match.values().get(0).noun();
    int head = match.from();
    String before = line.word(head - 1);
    String after = line.word(match.to());
    if (noun.equals("call")) {
      return !(after.equals("with") || after.equals("between")) || before.equals("to");
    }
    boolean verbal = before.equals("to") || before.equals("will") || before.equals("would") || before.equals("also") || before.equals("can")
        || before.equals("shall") || before.equals("they") || before.equals("who") || before.equals("not");
    if (noun.equals("visit") || noun.equals("tour") || noun.equals("exhibition")) {
      boolean object = noun.equals("visit") && !isArticle(before) && !line.isHeadline()
          && (after.equals("the") || after.equals("several") || after.equals("a") || line.isCapital(match.to()) && line.dateAt(match.to()) == null);
      return object || verbal && !isDirected(line, head) || line.at(head - 1, Set.of(Kind.OFFICIAL)) != null;
    }
    if (noun.equals("mission")) {
      return !(after.equals("by") || after.equals("to") && (line.at(match.to() + 1, EventScene.SIDES) != null || line.is(match.to() + 1, "the") && line.at(match.to() + 2, EventScene.SIDES) != null))
          && !(before.equals("the") && after.equals("will")) && !before.equals("this");
    }
    if (noun.startsWith("video") || noun.startsWith("tele")) {
      return before.equals("via") || before.equals("by") || before.equals("through") || before.equals("per");
    }
    if (noun.equals("meeting")) {
      boolean object = line.is(match.to(), "the") && !line.isCapital(head) && !isArticle(before);
      return object || before.equals("be") || before.equals("are") || before.equals("is") || before.equals("were") || before.equals("in") && after.equals("the");
    }
    if (noun.equals("forum") || noun.equals("conference") || noun.equals("session") || noun.equals("round table")) {
      return !line.isCapital(head) && before.equals("a") && !line.isHeadline() && false;
    }
    return noun.equals("expo") && !line.isCapital(head);
  }

  /** "during his visit to", "prior to visit". */
  private static boolean isDirected(EventLine line, int head) {
    return line.is(head - 1, "to") && (line.is(head - 2, "prior") || line.is(head - 2, "addition"));
  }

  private static boolean isArticle(String word) {
    return Grammar.DETERMINERS.contains(word) || Ordinals.of(word) > 0;
  }

  // ---- one phrase

  private @Nullable Sighting read(EventLine line, EventPhrase phrase, Set<Integer> heads) {
    Set<Integer> others = new HashSet<>(heads);
    for (int i = phrase.from(); i < phrase.to(); i++) {
      others.remove(i);
    }
    Sighting s = new Sighting(RULE, line, phrase.head(), phrase.possessorFrom(), Math.max(phrase.to(), phrase.headEnd()), phrase.noun().type(), phrase.sense());
    s.order = phrase.order();
    s.ordinal = phrase.sense() == Sense.VISIT || phrase.sense() == Sense.CEREMONY ? 0 : phrase.ordinal();
    s.definite = phrase.determiner() == Determiner.DEFINITE || phrase.determiner() == Determiner.DEMONSTRATIVE
        || phrase.determiner() == Determiner.POSSESSIVE && phrase.possessor() == null;
    s.told = Modality.ofPhrase(line.sentence(), Math.min(phrase.possessorFrom(), phrase.from()), phrase.to());
    if (isPast(phrase)) {
      s.told = Modality.DONE;
    }
    s.date = Whereabouts.date(line, phrase.from(), phrase.to(), others);
    if (s.told == Modality.PLANNED && isAt(line, phrase) && isToday(line)) {
      s.told = Modality.DONE; // "by signing today … at the dialogue"
    }
    s.online = Whereabouts.isOnline(line, phrase.from(), phrase.to());
    s.places.addAll(Whereabouts.places(scene, line, phrase.to(), others));
    gather(s, phrase);
    if (s.places.isEmpty() && phrase.sense() != Sense.VISIT && !Headline.is(line.sentence())) {
      s.places.addAll(Whereabouts.opening(scene, line));
    }
    metFor(s, phrase);
    s.forum = forumOf(line, phrase);
    for (Mention m : line.mentions(phrase.from(), phrase.to(), Set.of(Kind.AGREEMENT))) {
      s.instrument = s.type.equals("signing") && s.instrument == null ? m.thing() : s.instrument;
    }
    s.general = isGeneral(s, phrase);
    if (s.forum != null && s.type.equals("meeting") && s.forum.label().endsWith("Dialogue")) {
      s.type = "dialogue";
    }
    if (s.order == Order.LAST && s.date == null && s.places.isEmpty()) {
      return null;
    }
    if (phrase.sense() == Sense.VISIT && s.date == null && isInvitation(line, phrase.from()) || isOfCabinet(line, phrase)) {
      return null;
    }
    if (isMission(phrase) && s.people.isEmpty() && s.places.isEmpty()) {
      s.pointsBack = true;
      return s;
    }
    if (phrase.sense() == Sense.CEREMONY && s.type.equals("other") && s.told == Modality.DONE && signs(s, phrase)) {
      s.type = "signing";
    }
    boolean strong = isTelling(s, phrase) || isOnAgenda(s, phrase);
    if (!strong) {
      boolean talk = phrase.sense() == Sense.TALKS && phrase.plural();
      if (!s.definite && !talk || phrase.plural() && !talk && phrase.determiner() == Determiner.NONE || isHabit(line, phrase)) {
        return null;
      }
      s.pointsBack = true;
      if (!line.is(phrase.to(), "in") && !line.is(phrase.to(), "at")) {
        s.places.clear();
      }
    }
    name(s, phrase);
    return s;
  }

  private boolean isToday(EventLine line) {
    boolean today = line.dates().stream().anyMatch(d -> d.start().isDay() && d.start().equals(scene.issued()));
    for (int i = 0; i < line.size() && today; i++) {
      today = !line.is(i, "will");
    }
    return today;
  }

  /** "the recent visit". */
  private static boolean isPast(EventPhrase phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      String w = phrase.line().word(i);
      if (w.equals("recent") || w.equals("previous") || w.equals("recently")) {
        return true;
      }
    }
    return false;
  }

  /** "approval was granted at the Cabinet's meeting of". */
  private static boolean isOfCabinet(EventLine line, EventPhrase phrase) {
    for (int i = phrase.from() - 12; i < phrase.to(); i++) {
      if (line.is(i, "cabinet") && phrase.sense() == Sense.SITTING) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMission(EventPhrase phrase) {
    return phrase.noun().noun().equals("mission");
  }

  /** "met in Strelsau for the second dialogue": the place before what they met for. */
  private void metFor(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    int start = phrase.possessorFrom();
    int joint = line.is(start - 1, "the") || line.is(start - 1, "their") ? start - 2 : start - 1;
    boolean occasion = line.is(joint, "of") && line.is(joint - 1, "occasion");
    if (!line.is(joint, "for") && !line.is(joint, "at") && !line.is(joint, "during") && !occasion) {
      return;
    }
    for (int i = joint - 1; i >= 0 && joint - i < 40; i--) {
      boolean hosted = line.is(i, "hosted") || line.is(i, "welcomed");
      if (MEETING.contains(line.word(i)) || hosted) {
        s.places.addAll(Whereabouts.places(scene, line, i + 1, Set.of(joint)));
        s.online |= Whereabouts.isOnline(line, i, i + 2);
        if (s.date == null) {
          s.date = Whereabouts.date(line, i, i + 1, Set.of(phrase.head()));
        }
        List<Mention> people = line.mentions(0, joint, Set.of(Kind.OFFICIAL));
        if (people.size() > 1 && (hosted || line.mentions(i, joint, Set.of(Kind.OFFICIAL)).isEmpty())) {
          people.forEach(m -> s.people.add(m.thing()));
        }
        return;
      }
    }
  }

  /** Whether it says no more than its kind: "a signing ceremony". */
  private static boolean isGeneral(Sighting s, EventPhrase phrase) {
    if (phrase.hasTail() || s.forum != null || s.ordinal > 0 || !s.people.isEmpty() || s.order == Order.NEXT) {
      return false;
    }
    for (int i = phrase.from(); i < phrase.head(); i++) {
      String w = phrase.line().word(i);
      if (!EventPhrases.MODIFIERS.contains(w) && !w.equals("-")) {
        return false;
      }
    }
    return phrase.possessor() == null;
  }

  private void gather(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    Mention owner = phrase.possessor();
    if (owner == null && phrase.determiner() == Determiner.POSSESSIVE) {
      owners(s, phrase);
    }
    if (owner != null) {
      if (owner.thing().kind() == Kind.OFFICIAL) {
        s.people.add(owner.thing());
      } else if (EventScene.SIDES.contains(owner.thing().kind())) {
        s.sides.add(owner.thing());
      }
    }
    if (phrase.sense() == Sense.VISIT && s.people.isEmpty()) {
      traveller(s, phrase);
    }
    boolean to = false;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      to |= i >= phrase.headEnd() && line.is(i, "to");
      for (Mention m : line.mentions(i, i + 1, Set.of(Kind.OFFICIAL, Kind.COUNTRY, Kind.UNION, Kind.ORGANIZATION, Kind.PLACE))) {
        Thing t = m.thing();
        switch (t.kind()) {
          case OFFICIAL -> s.people.add(t);
          case ORGANIZATION -> {
            if (i >= phrase.headEnd() && (phrase.sense() != Sense.TALKS || isWith(line, phrase.headEnd(), i))) {
              s.bodies.add(t);
            }
          }
          case PLACE -> s.places.add(t);
          default -> {
            if (line.is(i, "indo") && line.is(i + 2, "pacific")) {
              continue;
            }
            if (to && phrase.sense() == Sense.VISIT && m.form() == Mention.Form.NAME) {
              s.places.add(t);
            }
            s.sides.add(t);
          }
        }
      }
    }
    if (phrase.sense() == Sense.TALKS && phrase.hasTail()) {
      including(s, phrase);
      if (line.is(phrase.headEnd(), "with") && !s.people.isEmpty() && phrase.possessor() == null) {
        List<Mention> before = Encounters.subjects(line, phrase.from());
        if (!before.isEmpty()) {
          s.people.add(before.get(0).thing());
        }
      }
    }
    boolean between = line.is(phrase.headEnd(), "between") || line.is(phrase.headEnd(), "with");
    if (phrase.sense() == Sense.SITTING && !between || phrase.sense() == Sense.GATHERING) {
      s.bodies.clear();
    }
  }

  /** "Minister A yesterday began a visit", "B paid a visit": who stands before the verb. */
  private static void traveller(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    for (int i = phrase.from() - 1; i >= 0 && phrase.from() - i < 6; i--) {
      if (GOING.contains(line.word(i))) {
        for (Mention m : Encounters.subjects(line, i)) {
          if (!isInviter(line, m)) {
            s.people.add(m.thing());
            return;
          }
        }
        return;
      }
    }
  }

  /** "at the invitation of A". */
  private static boolean isInviter(EventLine line, Mention m) {
    int title = EventPhrases.titled(line, line.first(m));
    for (int i = title - 1; i >= 0 && title - i < 4; i--) {
      if (line.is(i, "invitation")) {
        return true;
      }
    }
    return false;
  }

  /** "invited A to make a visit": nobody has said yes. */
  private static boolean isInvitation(EventLine line, int from) {
    for (int i = from - 1; i >= 0 && from - i < 14; i--) {
      String w = line.word(i);
      if (w.equals("invitation") && (line.is(i + 1, "to") || line.is(i + 1, "for")) && !line.is(i - 1, "the") || w.equals("invited") || w.equals("invites")) {
        return true;
      }
      if (w.equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** "talks with members of the government, including A and B". */
  private static void including(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    int i = line.is(phrase.to(), ",") ? phrase.to() + 1 : phrase.to();
    if (!line.is(i, "including")) {
      return;
    }
    int end = i + 1;
    while (end < line.size() && end - i < 70 && !line.is(end, ";")) {
      end++;
    }
    line.mentions(i, end, Set.of(Kind.OFFICIAL)).forEach(m -> s.people.add(m.thing()));
  }

  /** "his visit", "their meeting": of the people named before. */
  private void owners(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    String w = line.word(phrase.from() - 1);
    List<Mention> before = new ArrayList<>(line.mentions(0, phrase.from(), Set.of(Kind.OFFICIAL)));
    if (w.equals("his") || w.equals("her")) {
      if (!before.isEmpty()) {
        s.people.add(before.get(before.size() - 1).thing());
      } else {
        List<Mention> behind = line.mentions(phrase.to(), line.size(), Set.of(Kind.OFFICIAL));
        if (phrase.from() < 4 && !behind.isEmpty()) {
          s.people.add(behind.get(0).thing());
        }
      }
    } else if (w.equals("their") && before.isEmpty() && phrase.from() < 4 && phrase.sense().isSpeech()) {
      line.mentions(phrase.to(), line.size(), Set.of(Kind.OFFICIAL)).stream().limit(2).forEach(m -> s.people.add(m.thing()));
    }
  }

  private static boolean isWith(EventLine line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.is(i, "with") || line.is(i, "between") || line.is(i, "at")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Thing forumOf(EventLine line, EventPhrase phrase) {
    if (phrase.sense() != Sense.SITTING && phrase.sense() != Sense.GATHERING) {
      return null;
    }
    Thing inside = null;
    for (Mention m : line.mentions(phrase.from(), phrase.to(), Set.of(Kind.FORUM))) {
      inside = inside == null ? m.thing() : inside;
    }
    if (inside == null && line.at(phrase.head(), Set.of(Kind.FORUM)) != null) {
      inside = line.at(phrase.head(), Set.of(Kind.FORUM)).thing();
    }
    if (inside != null || phrase.determiner() != Determiner.POSSESSIVE || phrase.possessor() != null && phrase.possessor().thing().kind() != Kind.FORUM) {
      return inside;
    }
    List<Mention> before = line.mentions(0, phrase.from(), Set.of(Kind.FORUM));
    return before.isEmpty() ? null : before.get(before.size() - 1).thing();
  }

  private static boolean isHabit(EventLine line, EventPhrase phrase) {
    for (int i = Math.max(0, phrase.from() - 1); i < phrase.head(); i++) {
      if (HABITS.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase tells enough to be a happening of its own. */
  private boolean isTelling(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    boolean dated = s.date != null && (s.date.exact() || s.date.start().hasMonth());
    boolean year = s.date != null;
    boolean placed = !s.places.isEmpty();
    boolean many = phrase.plural();
    boolean habit = isHabit(line, phrase) && (!dated || line.is(phrase.from() - 1, "regular") || line.is(phrase.from(), "regular"));
    boolean doubtful = s.told == Modality.DISCUSSED || s.told == Modality.CONDITIONAL || s.told == Modality.HOPED;
    if (habit && phrase.ordinal() == 0) {
      return false;
    }
    return switch (phrase.sense()) {
      case SITTING -> sitting(s, phrase, dated, year, placed) && !(many && s.people.isEmpty() && !dated);
      case TALKS -> dated && isHeld(line, phrase) && !habit || year && placed || isOfLeaders(s, phrase) || (!s.people.isEmpty() && phrase.hasTail() || s.people.size() > 1 || !s.bodies.isEmpty() && phrase.hasTail() || dated && s.definite || dated && !many && placed)
          && !(doubtful && s.people.isEmpty() && !dated);
      case VISIT -> visit(s, phrase, dated, placed);
      case GATHERING -> gathering(s, phrase, dated, year, placed);
      case CEREMONY -> s.type.equals("signing") || dated || placed && phrase.determiner() != Determiner.NONE
          || s.people.size() > 1 || phrase.hasTail() && !many;
      case START -> dated || placed;
    };
  }

  /** "A visit is also planned to the institute", "meetings are scheduled at the universities": a plan with whom or where. */
  private boolean isOnAgenda(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    int i = phrase.to();
    int aux = i;
    while (Grammar.AUXILIARIES.contains(line.word(i)) || line.is(i, "also")) {
      i++;
    }
    boolean planned = i > aux && (line.is(i, "planned") || line.is(i, "scheduled") || line.is(i, "foreseen") || line.is(i, "envisaged"));
    if (!planned) {
      boolean journey = scene.occasions().stream().anyMatch(o -> o.isVisit() && o.planned && o.bodies.isEmpty());
      return journey && !phrase.plural() && phrase.hasTail() && !s.bodies.isEmpty();
    }
    int end = i + 1;
    while (end < line.size() && end - i < 30 && !line.is(end, ".") && !line.is(end, ";") && !line.is(end, "which") && !(line.is(end, ",") && line.is(end + 1, "which"))) {
      end++;
    }
    boolean directed = line.is(i + 1, "to") || line.is(i + 1, "with") || line.is(i + 1, "at") || line.is(i + 1, "in");
    line.mentions(i, end, Set.of(Kind.ORGANIZATION)).forEach(m -> s.bodies.add(m.thing()));
    line.mentions(i, end, Set.of(Kind.OFFICIAL)).forEach(m -> s.people.add(m.thing()));
    line.mentions(i, end, Set.of(Kind.PLACE)).forEach(m -> s.places.add(m.thing()));
    if (!directed) {
      return false;
    }
    s.told = Modality.PLANNED;
    s.names.add(line.text(phrase.from(), phrase.headEnd()) + " " + line.text(i + 1, Math.min(end, i + 22)));
    return true;
  }

  /** "At a virtual ceremony, A became the 16th nation to sign the accords." */
  private static boolean signs(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    List<Mention> instruments = line.mentions(0, line.size(), Set.of(Kind.AGREEMENT));
    for (int i = 0; i < line.size() && !instruments.isEmpty(); i++) {
      String w = line.word(i);
      if (w.equals("sign") || w.equals("signed") || w.equals("signing") || w.equals("signs") || w.equals("join") || w.equals("joined")) {
        s.instrument = instruments.get(0).thing();
        s.names.add("signing of the " + s.instrument.label());
        return true;
      }
    }
    return false;
  }

  /** "The two leaders held talks": the two told of before. */
  private boolean isOfLeaders(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    boolean leaders = false;
    for (int i = 0; i < phrase.from(); i++) {
      leaders |= line.is(i, "leaders") || line.is(i, "presidents") || line.is(i, "ministers");
    }
    if (!leaders || !s.people.isEmpty() || !isHeld(line, phrase) || s.told != Modality.DONE && s.told != Modality.DISCUSSED || phrase.from() > 12) {
      return false;
    }
    List<Thing> heads = new ArrayList<>();
    List<EventLine> lines = scene.lines();
    for (int i = line.sentence().index() - 1; i >= 0 && heads.size() < 2; i--) {
      for (Mention m : lines.get(i).mentions(Kind.OFFICIAL)) {
        Thing home = scene.homeOf(m.thing());
        if (home != null && heads.size() < 2 && !heads.contains(m.thing()) && heads.stream().noneMatch(h -> scene.homeOf(h) == home)) {
          heads.add(m.thing());
        }
      }
    }
    if (heads.size() < 2) {
      return false;
    }
    s.told = Modality.DONE;
    s.people.addAll(heads);
    s.names.add(line.text(phrase.from(), phrase.headEnd()) + " between " + heads.get(0).label() + " and " + heads.get(1).label());
    return true;
  }

  private boolean sitting(Sighting s, EventPhrase phrase, boolean dated, boolean year, boolean placed) {
    EventLine line = phrase.line();
    boolean forum = s.forum != null;
    if (phrase.noun().type().equals("dialogue")) {
      boolean at = isAt(line, phrase);
      boolean told = phrase.ordinal() > 0 || dated && isHeld(line, phrase) || phrase.order() != Order.NONE && s.order == Order.NEXT;
      return told || isHeld(line, phrase) && s.told == Modality.DONE && isHostedBy(line, phrase) || (forum || line.isCapital(phrase.head())) && (at || dated && isNear(line, phrase, s)) || year && isHeld(line, phrase);
    }
    boolean named = line.isCapital(phrase.head()) && phrase.from() < phrase.head() && line.isCapital(phrase.head() - 1);
    boolean summit = phrase.noun().type().equals("summit");
    if (summit) {
      return named && (placed || year || isAt(line, phrase) || isHeld(line, phrase) || s.isPlanned()) || phrase.ordinal() > 0 || dated || s.people.size() > 1;
    }
    boolean whose = forum && (isNamedIn(line, phrase) || dated || placed);
    return phrase.ordinal() > 0 && (forum || dated || placed || phrase.hasTail() || s.definite && !phrase.plural())
        || whose
        || s.order == Order.NEXT && (forum || dated || placed) || dated && !phrase.plural()
        || s.people.size() > 1 || s.people.size() == 1 && (phrase.hasTail() || phrase.possessor() != null)
        || !s.bodies.isEmpty() && phrase.hasTail() && (dated || placed || s.isPlanned())
        || placed && !phrase.plural() && phrase.determiner() != Determiner.INDEFINITE
        || line.isHeadline() && s.sides.size() > 1;
  }

  private static boolean isAt(EventLine line, EventPhrase phrase) {
    for (int i = phrase.from() - 4; i < phrase.from(); i++) {
      if (AT.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(EventLine line, EventPhrase phrase, Sighting s) {
    return s.date != null && line.first(s.date) >= phrase.from() && line.first(s.date) - phrase.to() < 6;
  }

  private static boolean isHeld(EventLine line, EventPhrase phrase) {
    for (int i = phrase.to(); i < phrase.to() + 4; i++) {
      if (HOLDING.contains(line.word(i))) {
        return true;
      }
    }
    for (int i = phrase.from() - 5; i < phrase.from(); i++) {
      if (HOLDING.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHostedBy(EventLine line, EventPhrase phrase) {
    for (int i = phrase.headEnd(); i < phrase.headEnd() + 8; i++) {
      if ((line.is(i, "hosted") || line.is(i, "chaired") || line.is(i, "co-chaired")) && line.is(i + 1, "by")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedIn(EventLine line, EventPhrase phrase) {
    for (Mention m : line.mentions(phrase.from(), phrase.to(), Set.of(Kind.FORUM))) {
      if (m.form() != Mention.Form.ANAPHOR || phrase.order() != Order.NONE) {
        return true;
      }
    }
    return false;
  }

  private static boolean visit(Sighting s, EventPhrase phrase, boolean dated, boolean placed) {
    boolean owner = !s.people.isEmpty() || phrase.determiner() == Determiner.POSSESSIVE;
    boolean sided = s.sides.size() > 1;
    if (phrase.plural()) {
      return dated && (placed || owner) || !s.bodies.isEmpty() && phrase.hasTail() && s.isPlanned();
    }
    return owner && (placed || dated || phrase.hasTail()) || dated && (placed || sided) || placed && s.definite
        || placed && phrase.hasTail() && (s.isPlanned() || s.told == Modality.DONE) && phrase.determiner() != Determiner.NONE
        || !s.bodies.isEmpty() && phrase.hasTail();
  }

  private boolean gathering(Sighting s, EventPhrase phrase, boolean dated, boolean year, boolean placed) {
    EventLine line = phrase.line();
    boolean named = line.isCapital(phrase.head()) && phrase.from() < phrase.head() && line.isCapital(phrase.head() - 1);
    if (phrase.plural() || phrase.noun().noun().equals("forum") && !line.isCapital(phrase.head()) && !dated && phrase.ordinal() == 0) {
      return false;
    }
    boolean at = line.is(phrase.from() - 1, "at") || line.is(phrase.from() - 2, "at") || line.is(phrase.from() - 2, "in") || line.is(phrase.from() - 1, "in");
    if (s.sides.size() > 1 && phrase.hasTail() && s.told != Modality.DISCUSSED && s.told != Modality.HOPED && s.told != Modality.CONDITIONAL) {
      return true;
    }
    boolean told = isHeld(line, phrase) && s.told != Modality.DISCUSSED && s.told != Modality.HOPED;
    if (phrase.from() == phrase.head() && !named && phrase.ordinal() == 0 && !phrase.hasTail()) {
      return false;
    }
    boolean proper = line.isCapital(phrase.from()) && phrase.from() < phrase.head();
    return (named || proper && s.definite) && (dated || placed || told || at || phrase.ordinal() > 0) || dated && !phrase.plural() || year && told || placed && told
        || told && phrase.hasTail() && s.told == Modality.DONE || phrase.ordinal() > 0 && told;
  }

  private static void name(Sighting s, EventPhrase phrase) {
    if (phrase.isBare() && phrase.possessorFrom() >= phrase.from()) {
      return;
    }
    EventLine line = phrase.line();
    String full = line.text(phrase.from(), phrase.to());
    s.names.add(full);
    if (phrase.possessorFrom() < phrase.from()) {
      s.names.add(phrase.full());
    }
    boolean pure = phrase.headEnd() - phrase.from() > 1;
    if (phrase.hasTail() && pure) {
      s.names.add(phrase.brief());
    }
    for (String name : List.copyOf(s.names)) {
      String plain = name.replaceAll("\\s*\\([^)]*\\)", "").strip();
      if (!plain.equals(name) && !plain.isEmpty()) {
        s.names.add(plain);
      }
    }
  }
}
