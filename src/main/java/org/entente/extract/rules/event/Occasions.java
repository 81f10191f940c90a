package org.entente.extract.rules.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.extract.DateMention;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventPhrase.Order;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/** Settles which happening each place in the text speaks of: one told before, or a new one. */
public final class Occasions {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern WEEKDAY = Pattern.compile("(on )?(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day( (morning|afternoon|evening))?");
  private static final Set<String> OUTCOMES = Grammar.words("statement declaration communique communiqué readout outcomes conclusions");
  private static final double ENOUGH = 1.6;

  /** A text speaks of the last happenings, so many at most. */
  private static final int MEMORY = 80;

  /** So many sentences of the body tell again what the title says. */
  private static final int OPENING = 3;

  private final EventScene scene;

  public Occasions(EventScene scene) {
    this.scene = scene;
  }

  /** The happening that a sighting speaks of; null where it tells too little to be one. */
  public @Nullable Occasion settle(Sighting s) {
    if (s.told == Modality.DENIED) {
      return null;
    }
    weighDate(s);
    Occasion best = null;
    double most = 0;
    List<Occasion> all = scene.occasions();
    for (Occasion o : all.subList(Math.max(0, all.size() - MEMORY), all.size())) {
      double fit = fit(o, s);
      if (fit >= most && fit > 0) {
        most = fit;
        best = o;
      }
    }
    if (s.pointsBack) {
      if (best != null) {
        best.echo(s);
        mention(best, s, Mention.Form.ANAPHOR);
      }
      return best;
    }
    if (best != null && most >= ENOUGH) {
      join(best, s);
    } else {
      best = new Occasion(scene.draft().add(Kind.EVENT), s);
      scene.occasions().add(best);
      for (String name : s.names) {
        scene.draft().name(best.thing, name);
      }
    }
    mention(best, s, s.definite ? Mention.Form.ANAPHOR : Mention.Form.NAME);
    return best;
  }

  private void join(Occasion o, Sighting s) {
    boolean newer = o.planned && !s.isPlanned();
    o.add(s);
    if (newer && s.date != null) {
      o.planned = false;
    }
    if (o.type.equals("signing") && s.sense.isSpeech() || o.type.equals("meeting") && s.type.equals("dialogue") || o.type.equals("meeting") && s.type.equals("summit")) {
      if (s.sense.isSpeech()) {
        o.type = s.type.equals("other") ? o.type : s.type;
        o.sense = s.sense;
      }
    }
    if (s.rule.equals(Calls.RECEIVED) && s.type.equals("visit")) {
      o.type = s.type;
    }
    for (String name : s.names) {
      scene.draft().name(o.thing, name);
    }
  }

  private void mention(Occasion o, Sighting s, Mention.Form form) {
    s.line.mention(o.thing, s.from, s.to, form);
  }

  /** What is dated after the release is ahead; what is dated before it is past. */
  private void weighDate(Sighting s) {
    PartialDate issued = scene.issued();
    if (s.date == null || issued == null) {
      return;
    }
    if (s.past && s.date.end() == null && s.date.start().earliest().isAfter(issued.latest()) && !YEAR.matcher(scene.draft().text().at(s.date.span())).find()) {
      PartialDate day = s.date.start(); // "held in April", of a release of March
      PartialDate before = day.isDay() ? PartialDate.of(day.earliest().minusYears(1)) : day.hasMonth() ? PartialDate.of(day.year() - 1, day.month()) : day;
      s.date = new DateMention(s.date.span(), before, null, s.date.exact(), s.date.sentence());
    }
    boolean yearless = s.date.end() == null && s.date.start().hasMonth() && s.date.start().year() == issued.year() - 1
        && !YEAR.matcher(scene.draft().text().at(s.date.span())).find();
    if (s.isPlanned() && yearless && s.date.exact() && s.date.start().latest().plusYears(1).isAfter(issued.latest())) {
      PartialDate day = s.date.start(); // "will meet in May", of a release of June
      PartialDate next = day.isDay() ? PartialDate.of(day.earliest().plusYears(1)) : PartialDate.of(day.year() + 1, day.month());
      s.date = new DateMention(s.date.span(), next, null, s.date.exact(), s.date.sentence());
    }
    boolean week = s.isPlanned() && s.date.end() == null && s.date.start().isDay() && s.date.start().earliest().isBefore(issued.earliest())
        && !s.date.start().earliest().plusDays(8).isBefore(issued.latest()) && WEEKDAY.matcher(scene.draft().text().at(s.date.span())).matches();
    if (week) { // "the programme on Sunday includes talks", of a release of Friday
      s.date = new DateMention(s.date.span(), PartialDate.of(s.date.start().earliest().plusDays(7)), null, s.date.exact(), s.date.sentence());
    }
    if (s.date.start().earliest().isAfter(issued.latest())) {
      s.told = s.told == Modality.DONE ? Modality.PLANNED : s.told;
    } else {
      PartialDate end = s.date.end() != null ? s.date.end() : s.date.start();
      boolean past = s.date.exact() && end.latest().isBefore(issued.earliest());
      if (past && s.told != Modality.DENIED) {
        s.told = Modality.DONE;
      }
    }
  }

  // ---- how well a sighting fits a happening

  private double fit(Occasion o, Sighting s) {
    if (!isOneFamily(o, s) || parts(o, s)) {
      return 0;
    }
    double fit = 0;
    double alike = alike(o, s);
    boolean known = o.forum != null && o.forum == s.forum || o.ordinal > 0 && o.ordinal == s.ordinal || !Collections.disjoint(o.people, s.people)
        || o.instrument != null && o.instrument == s.instrument || !Collections.disjoint(o.bodies, s.bodies)
        || o.isVisit() && (!Collections.disjoint(o.places, s.places) || isSameCountry(o, s));
    boolean titled = o.first().isInTitle() && o.sense.isSpeech() && s.line.sentence().index() < 8 && s.sides.size() > 1 && o.sides.equals(s.sides) && o.people.isEmpty()
        && o.ordinal == 0;
    boolean lead = isLeadOf(o, s);
    boolean journey = isTheJourney(o, s);
    known |= titled || lead || journey || s.saysWhich && isJustTold(o, s);
    fit += titled ? 1.2 : lead ? 1.0 : journey ? 0.8 : 0;
    fit += s.saysWhich && isJustTold(o, s) ? 1.7 : 0;
    boolean sole = s.definite && s.order != Order.NEXT && o.type.equals(s.type) && (s.general || o.general || alike > 0.2 || s.contents().isEmpty()) && isSole(s);
    boolean near = s.general && (s.definite || !Collections.disjoint(o.places, s.places) || o.date != null && s.date != null && isSame(o.date, s.date));
    boolean ceremony = o.sense == Sense.CEREMONY && s.sense == Sense.CEREMONY && !o.type.equals(s.type) && (s.general || o.general) && !isOfAnother(o, s)
        && Math.abs(s.line.sentence().index() - o.lastSeen) < 4;
    boolean goesOn = ceremony || s.general && o.sense == Sense.CEREMONY && o.type.equals(s.type) && s.line.sentence().index() - o.lastSeen < 5;
    near |= goesOn;
    if (!known && !s.pointsBack && !near && !sole && alike < 0.34 && !o.general) {
      return 0;
    }
    fit += sole ? 0.4 : 0;
    fit += ceremony ? 1.7 : goesOn ? 1.0 : 0;
    boolean planned = s.isPlanned();
    if (o.planned != planned && !s.pointsBack && !s.isInTitle() && (!o.first().isInTitle() || isOutcome(o.first().line))) {
      if (s.date != null || s.order == Order.NEXT || o.order == Order.NEXT) {
        return 0;
      }
      fit -= s.definite && s.general ? 0 : 1;
    }
    if (o.forum != null && o.forum == s.forum) {
      fit += 2.5;
    }
    if (o.ordinal > 0 && o.ordinal == s.ordinal) {
      fit += o.ordinal > 2 ? 2 : 1.5;
    }
    if (o.order == Order.NEXT && s.order == Order.NEXT) {
      fit += 0.5;
    }
    if (o.date != null && s.date != null && isSame(o.date, s.date)) {
      fit += s.date.start().isDay() ? 1.5 : 0.7;
    }
    if (!Collections.disjoint(o.people, s.people)) {
      fit += o.people.containsAll(s.people) || s.people.containsAll(o.people) ? 2 : 0.5;
    }
    if (!Collections.disjoint(o.places, s.places)) {
      fit += 0.8;
    }
    if (!Collections.disjoint(o.bodies, s.bodies)) {
      fit += 1;
    }
    if (o.instrument != null && o.instrument == s.instrument) {
      fit += 1.5;
    }
    fit += 1.5 * alike;
    if ((s.general || o.general) && o.type.equals(s.type)) {
      fit += 0.6;
    }
    if (o.first().isInTitle() != s.isInTitle() && s.line.sentence().index() < 12 && o.sense == s.sense) {
      fit += 0.7;
    }
    if (s.definite || s.pointsBack) {
      int far = s.line.sentence().index() - o.lastSeen;
      fit += far <= 2 ? 1.2 : far <= 8 ? 0.9 : 0.7;
      fit += o.sense == s.sense ? 0.3 : 0;
      fit += o.type.equals(s.type) ? 0.2 : 0;
    }
    return fit;
  }

  /** "The visit by the head of the department included": without a destination, the only journey told. */
  private boolean isTheJourney(Occasion o, Sighting s) {
    boolean bare = s.sense == Sense.VISIT && s.places.isEmpty() && s.bodies.isEmpty() && s.definite && s.order == Order.NONE;
    return bare && isJourney(o) && scene.occasions().stream().noneMatch(other -> other != o && isJourney(other));
  }

  private static boolean isJourney(Occasion o) {
    return o.isVisit() && o.bodies.isEmpty() && !o.first().site;
  }

  /** The opening tells again what the title named: a happening of its kind, no other's. */
  private boolean isLeadOf(Occasion o, Sighting s) {
    boolean kind = o.type.equals(s.type) || o.sense == Sense.SITTING && s.sense == Sense.SITTING;
    boolean open = s.order == Order.NONE && o.order == Order.NONE && !s.isInTitle() && !s.past && (s.ordinal == 0 || o.ordinal == 0);
    boolean beside = false; // "met on the margins of the conference"
    for (int i = s.from - 4; i < s.from; i++) {
      beside |= EventTies.MARGINS.contains(s.line.word(i));
    }
    boolean met = s.rule.equals(Encounters.MET) && s.people.isEmpty() && s.bodies.isEmpty() && o.sense == Sense.SITTING && o.people.isEmpty() && !o.planned && isOpening(o.first().line);
    if (met && s.told == Modality.DONE && !beside && isOpening(s.line)) {
      return true; // "… on the occasion of the ministerial meeting. The delegations met online."
    }
    return kind && open && !beside && o.sightings.stream().allMatch(Sighting::isInTitle) && isOpening(s.line);
  }

  private boolean isOpening(EventLine line) {
    int body = 0;
    for (EventLine other : scene.lines()) {
      if (other == line) {
        return true;
      }
      body += other.tells() && !other.isHeadline() ? 1 : 0;
      if (body >= OPENING) {
        return false;
      }
    }
    return false;
  }

  /** "This was the second dialogue": of what the sentence before told. */
  private boolean isJustTold(Occasion o, Sighting s) {
    int now = s.line.sentence().index();
    boolean latest = scene.occasions().stream().noneMatch(other -> other != o && other.lastSeen >= o.lastSeen && other.lastSeen < now);
    return latest && o.lastSeen < now && now - o.lastSeen <= 2 && o.sense.isSpeech() == s.sense.isSpeech();
  }

  /** "Joint Statement of the A-B Summit": a title of what has been. */
  private static boolean isOutcome(EventLine title) {
    for (int i = 0; i < title.size(); i++) {
      if (OUTCOMES.contains(title.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfAnother(Occasion o, Sighting s) {
    return !(o.type.equals("signing") && s.type.equals("other") || o.type.equals("other") && s.type.equals("signing"));
  }

  /** Whether one happening of its type is told of so far. */
  private boolean isSole(Sighting s) {
    int count = 0;
    for (Occasion o : scene.occasions()) {
      count += o.type.equals(s.type) ? 1 : 0;
    }
    return count == 1;
  }

  private static boolean isOneFamily(Occasion o, Sighting s) {
    if (o.isVisit() || s.sense == Sense.VISIT) {
      return o.isVisit() && s.sense == Sense.VISIT;
    }
    boolean speech = o.sense.isSpeech() && s.sense.isSpeech();
    if (speech) {
      boolean gathering = o.sense == Sense.GATHERING || s.sense == Sense.GATHERING;
      return !gathering || o.sense == s.sense || o.type.equals(s.type);
    }
    if (o.sense == s.sense) {
      return o.type.equals(s.type) || s.type.equals("other") || o.type.equals("other");
    }
    boolean signing = o.type.equals("signing") && isTalk(s.sense, s.forum) && s.ordinal == 0 || s.type.equals("signing") && isTalk(o.sense, o.forum) && o.ordinal == 0;
    if (signing) {
      Set<Thing> both = new HashSet<>(o.people);
      both.retainAll(s.people);
      return both.size() > 1 && (!Collections.disjoint(o.places, s.places) || s.pointsBack);
    }
    return o.sense == Sense.CEREMONY && s.sense == Sense.START || o.sense == Sense.START && s.sense == Sense.CEREMONY;
  }

  private static boolean isTalk(Sense sense, @Nullable Thing forum) {
    return sense == Sense.TALKS || sense == Sense.SITTING && forum == null;
  }

  /** What forbids that both are one. */
  private boolean isSameCountry(Occasion o, Sighting s) {
    Set<Thing> homes = new HashSet<>();
    o.places.forEach(p -> homes.add(scene.homeOf(p)));
    Set<Thing> others = new HashSet<>();
    s.places.forEach(p -> others.add(scene.homeOf(p)));
    boolean one = o.places.stream().anyMatch(p -> p.kind() == Kind.COUNTRY) || s.places.stream().anyMatch(p -> p.kind() == Kind.COUNTRY);
    return one && !homes.contains(null) && !Collections.disjoint(homes, others) && (o.people.equals(s.people) || s.definite && s.people.isEmpty()) && !o.people.isEmpty() && o.bodies.isEmpty() && s.bodies.isEmpty()
        && (o.date == null || s.date == null || isSame(o.date, s.date));
  }

  private boolean parts(Occasion o, Sighting s) {
    if (o.ordinal > 0 && s.ordinal > 0 && o.ordinal != s.ordinal) {
      return true;
    }
    if (o.forum != null && s.forum != null && o.forum != s.forum) {
      return true;
    }
    if (o.date != null && s.date != null && !isSame(o.date, s.date)) {
      return true;
    }
    boolean next = o.order == Order.NEXT;
    if (next != (s.order == Order.NEXT) && !s.pointsBack && (s.ordinal == 0 && o.ordinal == 0 || next && s.ordinal > 0)) {
      return true;
    }
    boolean bodies = o.sense == Sense.TALKS && s.sense == Sense.TALKS && s.rule.equals(Encounters.MET) && o.bodies.isEmpty() != s.bodies.isEmpty();
    if (bodies && !s.pointsBack && !s.isInTitle() && !o.first().isInTitle()) {
      return true; // met A, and later those of a body
    }
    if (o.group != s.group && o.sense.isSpeech() && !s.pointsBack && !o.people.isEmpty() && !s.people.isEmpty()) {
      return true;
    }
    if (!o.people.isEmpty() && !s.people.isEmpty()) {
      if (Collections.disjoint(o.people, s.people)) {
        return true;
      }
      if (o.sense == Sense.TALKS && s.sense == Sense.TALKS && !o.people.containsAll(s.people) && !s.people.containsAll(o.people)) {
        return true;
      }
    }
    if (!o.places.isEmpty() && !s.places.isEmpty() && Collections.disjoint(o.places, s.places) && o.sense != Sense.VISIT && hasCity(o.places) && hasCity(s.places)) {
      return true;
    }
    if (o.isVisit() && !o.bodies.equals(s.bodies) && (!o.bodies.isEmpty() && !s.bodies.isEmpty() && Collections.disjoint(o.bodies, s.bodies) || !s.pointsBack && o.bodies.isEmpty() != s.bodies.isEmpty())) {
      return true;
    }
    if (o.isVisit() && s.rule.equals(Calls.VISITED) && o.first().site != s.site && !s.isInTitle() && !o.first().isInTitle()) {
      return true; // "will also visit leading institutes"
    }
    return o.isVisit() && !s.pointsBack && !o.places.isEmpty() && !s.places.isEmpty() && Collections.disjoint(o.places, s.places) && !isSameCountry(o, s);
  }

  private static boolean hasCity(Set<Thing> places) {
    return places.stream().anyMatch(p -> p.kind() == Kind.PLACE);
  }

  public static boolean isSame(DateMention a, DateMention b) {
    if (isWithin(a.start(), b.start()) || isWithin(b.start(), a.start())) {
      return true;
    }
    return contains(a, b.start()) || contains(b, a.start());
  }

  private static boolean contains(DateMention period, PartialDate day) {
    return period.end() != null && !day.earliest().isBefore(period.start().earliest()) && !day.latest().isAfter(period.end().latest());
  }

  private static boolean isWithin(PartialDate wide, PartialDate narrow) {
    return !narrow.earliest().isBefore(wide.earliest()) && !narrow.latest().isAfter(wide.latest());
  }

  /** The share of words that the names of both have in common. */
  private static double alike(Occasion o, Sighting s) {
    double best = 0;
    for (Set<String> a : o.contents) {
      for (Set<String> b : s.contents()) {
        best = Math.max(best, overlap(a, b));
      }
    }
    return best;
  }

  private static double overlap(Set<String> a, Set<String> b) {
    int both = 0;
    for (String word : a) {
      both += b.contains(word) ? 1 : 0;
    }
    return (double) both / (a.size() + b.size() - both);
  }
}
