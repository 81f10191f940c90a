package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventPhrase.Determiner;
import org.entente.extract.rules.event.EventPhrase.Order;
import org.entente.iri.Kind;
import org.entente.release.Block;

/** Whether a phrase tells enough to be a happening of its own: which sitting, whose visit, on what day, at what place. Less only points back. */
final class Telling {

  private static final Set<Kind> WHOSE = Set.of(Kind.ORGANIZATION, Kind.GROUP, Kind.FORUM);
  private static final Set<String> AT = Grammar.words("during following after at margins sidelines fringes occasion before outcomes outcome results conclusions eve ahead anniversary spirit");
  private static final Set<String> HABITS = Grammar.words("regular regularly annual annually biannual biennial every each any periodic periodically frequent future");
  private static final Set<String> USUALLY = Grammar.words("traditionally usually typically normally customarily");
  private static final Set<String> HOLDING =
      Grammar.words(
          "hold holds held holding host hosts hosted hosting attend attends attended attending organize organizes organized organise"
              + " organises organised convene convened opened open participate participated participating take taking took joined came gathered"
              + " address addressed addresses keynote speech engaged conduct conducts conducted co-hosted co-organized co-organised");

  private static final Set<String> LEADERS = Grammar.words("leaders presidents ministers principals co-chairs counterparts premiers secretaries");
  static final Set<String> ROLES =
      Grammar.words("minister president chancellor premier governor mayor head director rector secretary vice-minister vice-ministers ambassador commissioner"
          + " speaker chair chairman chairperson authorities government parliament community alumni industry leadership management executives scholars");
  private static final Set<String> OFFICIAL = Grammar.words("official bilateral formal delegation-level high-level in-depth working ministerial government-level");
  private static final Set<String> MASS = Grammar.words("discussion consultation conversation interaction");
  private static final Set<String> PROGRAMMES = Grammar.words("programme program itinerary agenda schedule trip visit tour stay stops mission journey");
  private static final Set<String> SCHEDULES = Grammar.words("programme program itinerary agenda schedule");
  private static final Set<String> CONVENING =
      Grammar.words(
          "convene convening convened organize organizing organized organise organising organised host hosting hosted co-host co-hosting co-hosted hold"
              + " holding held conduct conducting conducted envisages envisage stage staged preparing prepare");

  private final EventScene scene;

  Telling(EventScene scene) {
    this.scene = scene;
  }

  /** Whether the phrase tells enough to be a happening of its own. */
  boolean isTelling(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    boolean dated = s.date != null && (s.date.exact() || s.date.start().hasMonth());
    boolean year = s.date != null;
    boolean placed = !s.places.isEmpty();
    boolean many = phrase.plural();
    boolean habit = isHabit(line, phrase) && (!dated || line.is(phrase.from() - 1, "regular") || line.is(phrase.from(), "regular"));
    boolean doubtful = s.told == Modality.DISCUSSED || s.told == Modality.CONDITIONAL || s.told == Modality.HOPED;
    boolean listed = !dated && !placed && isExample(line, phrase.from());
    boolean mass = phrase.determiner() == Determiner.NONE && !many && phrase.ordinal() == 0 && phrase.sense() != Sense.VISIT && s.order == Order.NONE
        && !line.isCapital(phrase.head()) && !line.isHeadline() && phrase.sense() != Sense.CEREMONY && !dated && !placed && s.people.isEmpty();
    mass |= MASS.contains(phrase.noun().noun()) && phrase.determiner() == Determiner.NONE && phrase.ordinal() == 0 && s.order == Order.NONE
        && !line.isCapital(phrase.head()) && !line.isHeadline(); // "a year of hard work and discussion with"
    boolean observed = isOfDays(phrase) && !many; // "World Kite Day"; "Kite Days" are held
    if (habit && phrase.ordinal() == 0 || listed || mass || observed) {
      return false;
    }
    boolean somebody = !doubtful && !habit && isWithSomebody(s, phrase);
    return switch (phrase.sense()) {
      case SITTING -> somebody || sitting(s, phrase, dated, year, placed) && !(many && s.people.isEmpty() && !dated);
      case TALKS -> somebody && isFirst() || !doubtful && !habit && isOfficial(s, phrase, placed) || dated && isHeld(line, phrase) && !habit || year && placed || isOfLeaders(s, phrase) || (!s.people.isEmpty() && phrase.hasTail() || s.people.size() > 1 || !s.bodies.isEmpty() && phrase.hasTail() || dated && s.definite || dated && !many && placed)
          && !(doubtful && s.people.isEmpty() && !dated);
      case VISIT -> visit(s, phrase, dated, placed);
      case GATHERING -> gathering(s, phrase, dated, year, placed);
      case CEREMONY -> s.type.equals("signing") || dated || placed && phrase.determiner() != Determiner.NONE
          || s.people.size() > 1 || phrase.hasTail() && !many || line.is(phrase.to(), "at") && phrase.determiner() != Determiner.NONE && !doubtful;
      case START -> phrase.noun().noun().equals("opening") ? (dated || phrase.hasTail() && isHeld(line, phrase)) && !isOfAnother(phrase) : dated || placed;
    };
  }

  /** "the opening of the conference": told by the conference, or no house at all. */
  private boolean isOfAnother(EventPhrase phrase) {
    EventLine line = phrase.line();
    boolean house = false;
    for (int i = phrase.headEnd(); i < phrase.to(); i++) {
      if (scene.nouns().nounAt(line.words(), i) != null) {
        return true;
      }
      house |= Openings.SITES.contains(line.word(i)) || line.at(i, Openings.HOUSES) != null;
    }
    return !house;
  }

  /** "mechanisms such as the forum": what often meets, given as an example. */
  private static boolean isExample(EventLine line, int from) {
    for (int i = from - 1; i > 0 && from - i < 45; i--) {
      if (line.is(i, "such") && line.is(i + 1, "as")) {
        return true;
      }
      if (line.is(i, ";") || line.is(i, "'s") || EventGrammar.isVerb(line.word(i)) && line.at(i) == null && !line.word(i).endsWith("ed")) {
        return false;
      }
    }
    return false;
  }

  static boolean isHabit(EventLine line, EventPhrase phrase) {
    for (int i = Math.max(0, phrase.from() - 1); i < phrase.head(); i++) {
      boolean name = i > 0 && line.isCapital(i) && line.isCapital(phrase.head()) && !line.isHeadline(); // "the Annual Meeting of the Forum in Strelsau"
      if (HABITS.contains(line.word(i)) && !name) {
        return true;
      }
    }
    for (int i = Math.max(0, phrase.from() - 12); i < phrase.from(); i++) {
      if (USUALLY.contains(line.word(i))) {
        return true; // "is traditionally rounded off with a dinner"
      }
    }
    return false;
  }

  /** "The programme includes a visit to a site of the institute and talks with": one of the stops of a journey. */
  boolean isIncluded(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    int includes = -1;
    for (int i = phrase.from() - 1; i > 0 && phrase.from() - i < 30 && includes < 0; i--) {
      boolean features = line.word(i).startsWith("includ") || line.word(i).startsWith("featur") || line.word(i).startsWith("compris");
      includes = features && !line.is(i, "including") ? i : -1;
    }
    boolean programme = false;
    for (int i = includes - 1; i >= 0 && includes - i < 10; i--) {
      programme |= PROGRAMMES.contains(line.word(i));
    }
    if (!programme || phrase.sense() != Sense.VISIT && phrase.sense() != Sense.TALKS && phrase.sense() != Sense.SITTING && phrase.sense() != Sense.GATHERING) {
      return false;
    }
    boolean ahead = scene.occasions().stream().anyMatch(o -> o.isVisit() && o.planned);
    for (int i = includes - 1; i >= 0 && includes - i < 10; i--) {
      ahead |= SCHEDULES.contains(line.word(i)) && line.word(includes).endsWith("s"); // "the programme includes", told in the present
    }
    s.told = ahead ? Modality.PLANNED : s.told;
    if (!phrase.hasTail()) {
      int end = phrase.headEnd();
      while (end < line.size() && end - phrase.headEnd() < 20 && !line.is(end, ".") && !line.is(end, ",") && !line.is(end, "which")
          && (end < phrase.headEnd() + 2 || scene.nouns().nounAt(line.words(), end) == null)) {
        end++;
      }
      end = line.is(end - 1, "and") ? end - 1 : end;
      s.names.add(line.text(phrase.from(), end));
      line.mentions(phrase.headEnd(), end, Set.of(Kind.ORGANIZATION)).forEach(m -> s.bodies.add(m.thing()));
    }
    s.places.addAll(Whereabouts.opening(scene, line));
    return s.told == Modality.DONE || s.told == Modality.PLANNED;
  }

  /** A title that is no more than the name of what happened: "A-B Strategic Dialogue". */
  static boolean isTitle(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    int from = 0; // "Fact Sheet: A-B Summit"
    for (int i = 0; i < phrase.from(); i++) {
      from = line.is(i, ":") ? i + 1 : from;
    }
    boolean whose = s.sides.size() > 1 || s.forum != null
        || phrase.sense() != Sense.TALKS && line.isCapital(phrase.head()) && !line.mentions(phrase.from(), phrase.to(), WHOSE).isEmpty();
    int to = phrase.to(); // "A-B Summit: Joint Statement on Food"
    while (to < line.size() && !line.is(to, ":")) {
      to++;
    }
    return line.sentence().block().kind() == Block.Kind.TITLE && phrase.sense().isSpeech() && whose && (phrase.to() - phrase.from()) * 10 >= (to - from) * 6;
  }

  /** "The two leaders held talks": the two told of before. */
  private boolean isOfLeaders(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    boolean leaders = false;
    for (int i = 0; i < phrase.from(); i++) {
      leaders |= LEADERS.contains(line.word(i));
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
    boolean named = line.isCapital(phrase.head()) && (phrase.from() < phrase.head() && line.isCapital(phrase.head() - 1) || phrase.hasTail() && line.is(phrase.headEnd(), "of"));
    boolean summit = phrase.noun().type().equals("summit");
    if (summit) {
      for (int i = phrase.from() - 5; i < phrase.from(); i++) {
        if (line.is(i, "such") && line.is(i + 1, "as") || line.is(i, "including") && !dated) {
          return false;
        }
      }
      return named && (placed || year || isAt(line, phrase) || isHeld(line, phrase) || s.isPlanned()) || phrase.ordinal() > 0 || isHeld(line, phrase) && s.told == Modality.PLANNED && !phrase.plural() || dated || s.people.size() > 1
          || placed && phrase.head() > 0 && line.text(phrase.head() - 1).matches("[A-Z]{2,}[0-9]*|G-?[0-9]+"); // "the G20 summit in Strelsau"
    }
    boolean whose = forum && (isNamedIn(line, phrase) || dated || placed);
    return phrase.ordinal() > 0 && (forum || dated || placed || phrase.hasTail() || s.definite && !phrase.plural())
        || whose
        || s.order == Order.NEXT && (forum || dated || placed || phrase.hasTail() && line.is(phrase.headEnd(), "of") && s.told == Modality.PLANNED && !phrase.plural()) || dated && !phrase.plural()
        || s.people.size() > 1 || s.people.size() == 1 && (phrase.hasTail() || phrase.possessor() != null)
        || !s.bodies.isEmpty() && phrase.hasTail() && (dated || placed || s.isPlanned())
        || placed && !phrase.plural() && phrase.determiner() != Determiner.INDEFINITE
        || line.isHeadline() && s.sides.size() > 1;
  }

  /** "held meetings with the head of the department", "talks with representatives of the ministry": told with whom, though without a name. */
  private static boolean isWithSomebody(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    if (!line.is(phrase.headEnd(), "with") || line.isHeadline() || line.is(phrase.from() - 1, "for")) {
      return false;
    }
    boolean who = false;
    for (int i = phrase.headEnd() + 1; i < phrase.headEnd() + 9 && !Grammar.endsTail(line.word(i)); i++) {
      who |= VerbPhrase.GROUPS.contains(line.word(i)) || ROLES.contains(line.word(i));
    }
    return who && (isHeld(line, phrase) || isListed(line, phrase) || s.isPlanned()) && phrase.determiner() != Determiner.DEFINITE;
  }

  /** "In addition to meetings with", "on the agenda are talks with". */
  private static boolean isListed(EventLine line, EventPhrase phrase) {
    for (int i = phrase.from() - 1; i >= 0 && phrase.from() - i < 14; i--) {
      if (line.is(i, "addition") && line.is(i + 1, "to") || PROGRAMMES.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text has told of no other talks yet. */
  private boolean isFirst() {
    return scene.occasions().stream().noneMatch(o -> o.sense.isSpeech() && !o.first().isInTitle() && !scene.isLongPast(o));
  }

  /** "The two sides held official talks in Strelsau": the first talks that a release tells. */
  private boolean isOfficial(Sighting s, EventPhrase phrase, boolean placed) {
    EventLine line = phrase.line();
    boolean official = placed || s.date != null || s.told == Modality.DONE && isFormal(phrase);
    return official && isFirst() && isHeld(line, phrase) && !line.isHeadline() && phrase.plural() && (s.told == Modality.DONE || s.told == Modality.PLANNED);
  }

  private static boolean isFormal(EventPhrase phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (OFFICIAL.contains(phrase.line().word(i))) {
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
        || !s.bodies.isEmpty() && phrase.hasTail()
        || dated && phrase.determiner() == Determiner.INDEFINITE && (phrase.from() < phrase.head() || phrase.headEnd() > phrase.head() + 1) && !phrase.line().isHeadline();
  }

  private static boolean isOfDays(EventPhrase phrase) {
    return phrase.noun().noun().equals("days");
  }

  private boolean gathering(Sighting s, EventPhrase phrase, boolean dated, boolean year, boolean placed) {
    EventLine line = phrase.line();
    boolean named = line.isCapital(phrase.head()) && phrase.from() < phrase.head() && line.isCapital(phrase.head() - 1);
    boolean many = phrase.plural() && phrase.ordinal() == 0 && !isConvened(s, phrase) && !(isOfDays(phrase) && named);
    if (isConvened(s, phrase)) {
      s.told = s.told == Modality.DONE && !isStep(line, phrase.from()) ? Modality.DONE : Modality.PLANNED;
      return true;
    }
    if (many || phrase.noun().noun().equals("forum") && !line.isCapital(phrase.head()) && !dated && phrase.ordinal() == 0) {
      return false;
    }
    boolean at = line.is(phrase.from() - 1, "at") || line.is(phrase.from() - 2, "at") || line.is(phrase.from() - 2, "in") || line.is(phrase.from() - 1, "in");
    if (s.sides.size() > 1 && phrase.hasTail() && s.told != Modality.DISCUSSED && s.told != Modality.HOPED && s.told != Modality.CONDITIONAL) {
      return true;
    }
    boolean told = isHeld(line, phrase) && s.told != Modality.DISCUSSED && s.told != Modality.HOPED;
    if (phrase.from() == phrase.head() && !named && phrase.ordinal() == 0 && !phrase.hasTail()) {
      boolean there = told || dated && placed;
      return there && (s.told == Modality.DONE || s.told == Modality.PLANNED && dated) && phrase.determiner() == Determiner.INDEFINITE; // "A round table was held"
    }
    boolean proper = line.isCapital(phrase.from()) && phrase.from() < phrase.head();
    return (named || proper && s.definite) && (dated || placed || told || at || phrase.ordinal() > 0) || dated && !phrase.plural() || year && told || placed && told
        || told && phrase.hasTail() && (s.told == Modality.DONE || s.told == Modality.PLANNED && phrase.determiner() == Determiner.INDEFINITE && line.is(phrase.from() - 2, "in")) || phrase.ordinal() > 0 && told;
  }

  static boolean isAt(EventLine line, EventPhrase phrase) {
    for (int i = phrase.from() - 4; i < phrase.from(); i++) {
      if (AT.contains(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "convening a funded workshop", "will organise joint workshops for": somebody sets it up, and it is told for whom, by whom or of what kind. */
  private static boolean isConvened(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    boolean set = false;
    for (int i = phrase.from() - 4; i < phrase.from(); i++) {
      set |= !(s.told == Modality.DONE && line.is(i - 1, "to")) && CONVENING.contains(line.word(i)) || line.is(i, "launching") && line.is(i + 1, "a");
    }
    boolean what = phrase.from() < phrase.head() || phrase.hasTail();
    boolean sure = s.told == Modality.DONE || s.told == Modality.PLANNED;
    return set && what && sure && phrase.determiner() != Determiner.DEFINITE && !isHabit(line, phrase);
  }

  /** "- Convening a joint workshop": one of the things to be done. */
  private static boolean isStep(EventLine line, int from) {
    return line.sentence().block().kind() == Block.Kind.BULLET && from < 6 && line.word(0).endsWith("ing");
  }

  private static boolean isNear(EventLine line, EventPhrase phrase, Sighting s) {
    return s.date != null && line.first(s.date) >= phrase.from() && line.first(s.date) - phrase.to() < 6;
  }

  private static boolean isHeld(EventLine line, EventPhrase phrase) {
    for (int i = phrase.from() - 5; i < phrase.to() + 4; i++) {
      if ((i < phrase.from() || i >= phrase.to()) && HOLDING.contains(line.word(i))) {
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
}
