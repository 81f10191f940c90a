package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extract.DateMention;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventPhrase.Determiner;
import org.entente.extract.rules.event.EventPhrase.Order;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Happenings are named by a noun with what tells which: "the third meeting of the joint committee", "his visit to Ruritania in May",
 * "a signing ceremony in Strelsau"; later "the meeting".
 */
public final class NamedOccasions {

  static final String RULE = "event-named";

  /** Another name, quoted in brackets. */
  private static final Pattern ALIAS = Pattern.compile("\\([\"“‘]([^\"”’)]+)[\"”’]\\)");

  private final EventScene scene;
  private final PhraseCompany company;
  private final PhraseTime time;
  private final Telling telling;
  private final ArrangedTalks arranged;
  private final NamedFairs fairs;
  private final GroupSummits summits;
  private final VisitsByReference visits;

  public NamedOccasions(EventScene scene) {
    this.scene = scene;
    this.company = new PhraseCompany(scene);
    this.time = new PhraseTime(scene);
    this.telling = new Telling(scene);
    this.arranged = new ArrangedTalks(scene);
    this.fairs = new NamedFairs(scene);
    this.summits = new GroupSummits(scene);
    this.visits = new VisitsByReference(scene);
  }

  /** The happenings that the nouns of a line name, in order. */
  public List<Sighting> find(EventLine line, List<EventPhrase> phrases, Set<Integer> heads) {
    List<Sighting> found = new ArrayList<>();
    for (EventPhrase phrase : phrases) {
      Sighting s = read(line, phrase, heads);
      if (s != null) {
        found.addAll(OneByOne.of(scene, s, phrase));
      }
    }
    summits.find(line, heads, found);
    fairs.find(line, found);
    visits.find(line, phrases, found);
    return found;
  }

  private @Nullable Sighting read(EventLine line, EventPhrase phrase, Set<Integer> heads) {
    Set<Integer> others = new HashSet<>(heads);
    for (int i = phrase.from(); i < phrase.to(); i++) {
      others.remove(i);
    }
    Sighting s = new Sighting(RULE, line, phrase.head(), phrase.possessorFrom(), Math.max(phrase.to(), phrase.headEnd()), phrase.noun().type(), phrase.sense());
    s.order = phrase.order();
    s.ordinal = phrase.sense() == Sense.VISIT || phrase.sense() == Sense.CEREMONY || isFirstSince(line, phrase) ? 0 : phrase.ordinal();
    s.definite = phrase.determiner() == Determiner.DEFINITE || phrase.determiner() == Determiner.DEMONSTRATIVE
        || phrase.determiner() == Determiner.POSSESSIVE && phrase.possessor() == null;
    s.told = Modality.ofPhrase(line.sentence(), Math.min(phrase.possessorFrom(), phrase.from()), phrase.to());
    if (PhraseTime.isPast(phrase) || PhraseTime.isSetAt(line, phrase.from())) {
      s.told = Modality.DONE;
    }
    String next = line.word(phrase.to());
    s.past = (next.equals("held") || next.equals("hosted") || next.equals("convened")) && !line.is(phrase.to() + 1, "by");
    s.told = s.past ? Modality.DONE : s.told;
    DateMention month = time.month(phrase, s.told);
    s.date = month != null ? month : Whereabouts.date(line, phrase.from(), phrase.to(), others);
    if (s.told == Modality.PLANNED && Telling.isAt(line, phrase) && time.isToday(line)) {
      s.told = Modality.DONE; // "by signing today … at the dialogue"
    }
    if (s.told != Modality.DENIED && !s.past && PhraseTime.isAhead(line, phrase.possessorFrom())) {
      s.told = Modality.PLANNED;
      s.date = s.date != null && line.first(s.date) < phrase.from() ? null : s.date;
    }
    if (s.order == Order.NEXT && s.told == Modality.DONE && isOneMore(phrase)) {
      s.order = Order.NONE; // "held another meeting"
    }
    s.saysWhich = (line.is(0, "this") || line.is(0, "it")) && (line.is(1, "is") || line.is(1, "was")) && phrase.from() <= 3 && phrase.ordinal() > 0;
    s.online = Whereabouts.isOnline(line, phrase.from(), phrase.to());
    s.places.addAll(Whereabouts.places(scene, line, phrase.to(), others));
    company.gather(s, phrase);
    if (s.places.isEmpty() && phrase.sense() != Sense.VISIT && !Headline.is(line.sentence())) {
      s.places.addAll(Whereabouts.opening(scene, line));
    }
    company.metFor(s, phrase);
    s.forum = forumOf(line, phrase);
    for (Mention m : line.mentions(phrase.from(), phrase.to(), Set.of(Kind.AGREEMENT))) {
      s.instrument = s.type.equals("signing") && s.instrument == null ? m.thing() : s.instrument;
    }
    if (s.forum == null && s.order == Order.NEXT && phrase.sense() == Sense.SITTING && !phrase.hasTail()) {
      s.forum = told();
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
    if (phrase.sense() == Sense.CEREMONY && s.type.equals("other") && s.told != Modality.DENIED) {
      launches(s, phrase);
    }
    if (isChaired(line, phrase)) {
      s.people.clear(); // "A co-chaired the meeting with B": told of both by the verb
      s.pointsBack = true;
      return s;
    }
    boolean owned = phrase.sense() == Sense.VISIT && phrase.possessor() != null && phrase.possessor().thing().kind() == Kind.OFFICIAL && s.told == Modality.DONE
        && scene.occasions().stream().noneMatch(Occasion::isVisit); // "Minister A's visit was part of"
    boolean dayOf = line.is(phrase.from() - 2, "of") && line.is(phrase.from() - 3, "day") && s.definite;
    boolean strong = !dayOf && (owned || telling.isIncluded(s, phrase) || telling.isTelling(s, phrase) || arranged.isOnAgenda(s, phrase) || Telling.isTitle(s, phrase));
    if (!strong) {
      boolean talk = phrase.sense() == Sense.TALKS && phrase.plural();
      if (!s.definite && !talk || phrase.plural() && !talk && phrase.determiner() == Determiner.NONE || Telling.isHabit(line, phrase)) {
        return null;
      }
      s.pointsBack = true;
      if (!line.is(phrase.to(), "in") && !line.is(phrase.to(), "at")) {
        s.places.clear();
      }
    }
    name(s, phrase);
    if (s.names.isEmpty() && phrase.sense() == Sense.CEREMONY && line.is(phrase.to(), "at")) {
      s.names.add(line.text(phrase.from(), VerbPhrase.objectPhraseEnd(line, phrase.to() + 1))); // "a reception at the embassy"
    }
    if (s.forum != null && !s.pointsBack && line.mentions(phrase.from(), phrase.to(), Set.of(Kind.FORUM)).isEmpty() && phrase.headEnd() > phrase.from()) {
      s.names.add(phrase.brief() + " of the " + s.forum.label()); // "held its third meeting"
    }
    return s;
  }

  /** The only forum that has sat so far: whose "next meeting" it is. */
  private @Nullable Thing told() {
    Thing only = null;
    for (Occasion o : scene.occasions()) {
      if (o.forum != null && only != null && o.forum != only) {
        return null;
      }
      only = o.forum != null ? o.forum : only;
    }
    return only;
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

  private static boolean isOneMore(EventPhrase phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (phrase.line().is(i, "another") || phrase.line().is(i, "further")) {
        return true;
      }
    }
    return false;
  }

  /** "the first summit since 2016": there were others before. */
  private static boolean isFirstSince(EventLine line, EventPhrase phrase) {
    return phrase.ordinal() == 1 && line.is(phrase.to(), "since");
  }

  private static boolean isChaired(EventLine line, EventPhrase phrase) {
    String verb = line.word(phrase.from() - 2);
    return (phrase.sense() == Sense.SITTING || phrase.sense() == Sense.TALKS) && phrase.from() == phrase.head() && line.is(phrase.from() - 1, "the") && line.is(phrase.headEnd(), "with")
        && (verb.endsWith("chaired") || verb.equals("led") || verb.equals("opened") || verb.equals("hosted"));
  }

  private static boolean isMission(EventPhrase phrase) {
    return phrase.noun().noun().equals("mission");
  }

  /** Whether it says no more than its kind: "a signing ceremony". */
  private static boolean isGeneral(Sighting s, EventPhrase phrase) {
    if (phrase.hasTail() || s.forum != null || s.ordinal > 0 || !s.people.isEmpty() || s.order == Order.NEXT) {
      return false;
    }
    for (int i = phrase.from(); i < phrase.head(); i++) {
      String w = phrase.line().word(i);
      if (!EventPhrases.MODIFIERS.contains(w) && !w.equals("-") && phrase.line().dateAt(i) == null && !PhraseTime.MONTHS.contains(w)) {
        return false;
      }
    }
    return phrase.possessor() == null;
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

  /** "The centre was launched at a ceremony in Strelsau." */
  private static void launches(Sighting s, EventPhrase phrase) {
    EventLine line = phrase.line();
    int at = line.is(phrase.from() - 1, "at") || line.is(phrase.from() - 1, "during") ? phrase.from() - 1 : phrase.from() - 2;
    for (int i = at - 1; i > 1 && at - i < 12 && (line.is(at, "at") || line.is(at, "during")); i--) {
      boolean launched = line.is(i, "launched") || line.is(i, "inaugurated") || line.is(i, "unveiled") || line.is(i, "opened");
      int aux = line.word(i - 1).endsWith("ly") ? i - 2 : i - 1;
      if (launched && Grammar.AUXILIARIES.contains(line.word(aux))) {
        while (aux > 0 && Grammar.AUXILIARIES.contains(line.word(aux - 1))) {
          aux--;
        }
        Mention what = line.at(aux - 1, Set.of(Kind.INITIATIVE, Kind.ORGANIZATION));
        s.type = "launch";
        if (what != null) {
          s.names.add("launch of the " + line.text(line.first(what), line.after(what)));
        }
        return;
      }
    }
  }

  private static void name(Sighting s, EventPhrase phrase) {
    if (phrase.isBare() && phrase.possessorFrom() >= phrase.from()) {
      return;
    }
    EventLine line = phrase.line();
    String full = line.text(phrase.from(), phrase.to());
    if (phrase.hasTail() && Grammar.AUXILIARIES.contains(line.word(phrase.headEnd())) || line.is(phrase.headEnd(), "took")) {
      int tail = phrase.headEnd();
      while (tail < phrase.to() && !line.is(tail, "with") && !line.is(tail, "between")) {
        tail++;
      }
      full = phrase.brief() + " " + line.text(tail, phrase.to()); // "a meeting was held between A and B"
    }
    s.names.add(full);
    if (phrase.possessorFrom() < phrase.from()) {
      s.names.add(phrase.full());
    }
    boolean pure = phrase.headEnd() - phrase.from() > 1;
    if (phrase.hasTail() && pure) {
      s.names.add(phrase.brief());
    }
    for (String name : List.copyOf(s.names)) {
      Matcher alias = ALIAS.matcher(name);
      if (alias.find()) {
        s.names.add(alias.group(1));
      }
      String plain = name.replaceAll("\\s*\\([^)]*\\)", "").strip();
      if (!plain.equals(name) && !plain.isEmpty()) {
        s.names.add(plain);
      }
    }
  }
}
