package org.entente.extract.rules.account;

import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventNouns;
import org.entente.extract.rules.event.EventPhrase;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Occasions;
import org.entente.extract.rules.event.Sighting;
import org.entente.extract.rules.event.Whereabouts;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When each happening was: on the day that its words tell, on that of the deed done at it, on the day of the release that tells of it in the
 * plain past, in the month of the visit that it is a stop of.
 */
final class EventDays {

  private static final List<String> DAYS = List.of("", "one", "two", "three", "four", "five", "six", "seven");

  private static final Set<String> BESIDES = Set.of("also", "then", "afterwards", "subsequently", "additionally");

  /** Words of what was told before, or is only recalled. */
  private static final Set<String> FORMER = Set.of("had", "previously", "previous", "earlier", "last", "ago", "since", "once", "has", "have", "recent", "recently", "first", "when");

  private final EventScene scene;
  private final DaysOfVisits visits;
  private final Draft draft;

  EventDays(EventScene scene) {
    this.scene = scene;
    this.visits = new DaysOfVisits(scene);
    this.draft = scene.draft();
  }

  /** States the days of a happening. */
  void when(Occasion o) {
    DateMention date = o.date;
    PartialDate counted = date == null ? counted(o) : null;
    if (counted != null) {
      draft.date(o.thing, Property.START_DATE, counted, evidence(o.first(), 0.8));
      return;
    }
    for (Sighting s : o.everywhere()) {
      if (date == null && s.date != null) {
        date = s.date;
      }
    }
    if (date != null) {
      for (Sighting s : o.everywhere()) {
        if (s.date != null && (s.date == date || Occasions.isSame(s.date, date))) {
          stateDate(o, s, date);
        }
      }
      return;
    }
    Occasion sameDay = onSameDay(o);
    if (sameDay != null && sameDay.date != null) {
      draft.date(o.thing, Property.START_DATE, sameDay.date.start(), evidence(o.first(), 0.8));
      return;
    }
    for (Sighting s : o.everywhere()) {
      DateMention deed = o.order == EventPhrase.Order.NEXT ? null : ofDeed(s);
      if (deed != null) {
        draft.date(o.thing, Property.START_DATE, deed.start(), evidence(s, 0.75));
        return;
      }
    }
    PartialDate issued = scene.issued();
    Sighting also = o.planned || o.order != EventPhrase.Order.NONE ? null : besides(o);
    if (also != null) {
      DateMention day = scene.main().date;
      draft.date(o.thing, Property.START_DATE, day.start(), evidence(also, 0.65));
      return;
    }
    Occasion frame = o.order == EventPhrase.Order.NONE ? scene.frameOf(o) : null;
    if (frame != null && frame.date != null && frame.date.start().hasMonth()) {
      PartialDate day = frame.date.start(); // of several days, one: no more than the month is known
      boolean one = day.isDay() && frame.date.end() == null && frame.date.exact() && !frame.isVisit();
      draft.date(o.thing, Property.START_DATE, one ? day : PartialDate.of(day.year(), day.month()), evidence(o.first(), 0.7));
      return;
    }
    EventLine today = o == scene.main() && !o.planned ? today() : null;
    if (today != null && issued != null) {
      draft.date(o.thing, Property.START_DATE, issued, today.evidence("told-today", 0.65));
      return;
    }
    boolean leads = o == scene.main() && o.sense.isSpeech() && !o.planned && o.first().line.sentence().index() < 8 && o.people.size() > 1;
    if (leads && issued != null && issued.isDay() && o.forum == null) {
      draft.date(o.thing, Property.START_DATE, issued, evidence(o.first(), 0.65)); // "The two leaders meet": on the day of what they say
      return;
    }
    if (!alongside(o)) {
      ofWhatItBelongsTo(o);
    }
  }

  /** The day of what was signed at a signing, the month of the visit that a stop is of. */
  private void ofWhatItBelongsTo(Occasion o) {
    Thing instrument = o.type.equals("signing") ? o.instrument : null;
    if (instrument != null && draft.has(instrument, Property.SIGNED_ON) && !o.planned) {
      draft.values(instrument, Property.SIGNED_ON).stream().findFirst()
          .ifPresent(f -> draft.date(o.thing, Property.START_DATE, (PartialDate) f.value(), f.evidence()));
      return;
    }
    if (o.visit != null && o.visit.date != null) {
      PartialDate day = o.visit.date.start();
      if (day.isDay() && o.visit.date.end() == null && o.visit.date.exact() && days(o.visit) == 0) {
        draft.date(o.thing, Property.START_DATE, day, evidence(o.first(), 0.7));
      } else if (day.hasMonth()) {
        draft.date(o.thing, Property.START_DATE, PartialDate.of(day.year(), day.month()), evidence(o.first(), 0.8));
      }
      return;
    }
    Sighting told = toldAnew(o);
    if (told != null) {
      PartialDate issued = scene.issued();
      Occasion main = scene.main();
      boolean ofToday = main != null && main.date != null && main.date.exact() && main.date.end() == null && main.date.start().equals(issued) && days(main) == 0;
      draft.date(o.thing, Property.START_DATE, ofToday ? issued : PartialDate.of(issued.year(), issued.month()), evidence(told, 0.55));
    }
  }

  /** "The minister also visited the institute": an encounter told in the plain past and without a day, on the day of the release where all is of that day, else in its month; null where it is not. */
  private @Nullable Sighting toldAnew(Occasion o) {
    PartialDate issued = scene.issued();
    boolean encounter = o.sense == EventNouns.Sense.TALKS && !o.people.isEmpty() || o.isVisit() && !o.bodies.isEmpty();
    Sighting s = o.first();
    boolean open = encounter && issued != null && issued.isDay() && issued.day() > 4 && o.order == EventPhrase.Order.NONE && o.forum == null && o.ordinal == 0 && !o.planned;
    if (!open || s.line.isHeadline() || s.told != Modality.DONE || !s.line.dates().isEmpty()) {
      return null;
    }
    for (int i = 0; i < s.line.size(); i++) {
      if (FORMER.contains(s.line.word(i))) {
        return null;
      }
    }
    return s;
  }

  private @Nullable PartialDate counted(Occasion o) {
    for (Sighting s : o.sightings) {
      PartialDate day = s.date == null ? visits.of(o, s) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** "She also met with Minister B": told behind the main happening of one whom its words name, of its day; of several days, of their month. */
  private boolean alongside(Occasion o) {
    Occasion main = scene.main();
    boolean open = main != null && main != o && o.visit == null && o.order == EventPhrase.Order.NONE && o.forum == null && o.ordinal == 0 && o.instrument == null;
    if (!open || main.isVisit() || main.date == null || !main.date.exact() || !main.date.start().hasMonth() || main.planned != o.planned || scene.isLongPast(main)) {
      return false;
    }
    int first = main.first().line.sentence().index();
    Sighting s = o.first();
    boolean behind = s.line.sentence().index() >= first && s.line.dates().isEmpty() && !s.line.isHeadline() && s.told == Modality.DONE;
    boolean company = main.everywhere().stream().anyMatch(m -> m.line.mentions(Kind.OFFICIAL).stream().anyMatch(p -> o.people.contains(p.thing())));
    boolean encounter = o.sense == EventNouns.Sense.TALKS || o.isVisit() && !o.bodies.isEmpty() || o.sense == EventNouns.Sense.CEREMONY;
    if (!behind || !company || !encounter) {
      return false;
    }
    PartialDate day = main.date.start();
    boolean one = day.isDay() && main.date.end() == null;
    draft.date(o.thing, Property.START_DATE, one ? day : PartialDate.of(day.year(), day.month()), evidence(s, 0.65));
    return true;
  }

  /** "They also convened a summit": told beside the main happening, in its paragraph, of its day; null where it is not. */
  private @Nullable Sighting besides(Occasion o) {
    Occasion main = scene.main();
    if (main == null || main == o || main.date == null || !main.date.start().isDay() || main.date.end() != null || main.planned) {
      return null;
    }
    for (Sighting s : o.sightings) {
      boolean near = s.line.sentence().block() == main.first().line.sentence().block() || main.sightings.stream().anyMatch(m -> m.line.sentence().block() == s.line.sentence().block());
      boolean also = false;
      for (int i = Math.max(0, s.from - 5); i < s.from; i++) {
        also |= BESIDES.contains(s.line.word(i));
      }
      if (near && also && s.told == Modality.DONE && !s.line.isHeadline() && s.line.dates().isEmpty()) {
        return s;
      }
    }
    return null;
  }

  /** A line of the opening that tells of "today", or null: what the release is about was then. */
  private @Nullable EventLine today() {
    int body = 0;
    for (EventLine line : scene.lines()) {
      if (line.isHeadline() || !line.tells() || line.size() < 8) {
        continue;
      }
      boolean day = line.dates().stream().anyMatch(d -> d.exact() && d.start().isDay() && d.start().equals(scene.issued()));
      boolean ahead = false;
      for (int i = 0; i < line.size(); i++) {
        ahead |= line.is(i, "will");
      }
      if (day && !ahead) {
        return line;
      }
      if (++body > 1) {
        return null;
      }
    }
    return null;
  }

  /** "signed today a memorandum at the dialogue": the only day of a sentence that says what was done there, or null. */
  private static @Nullable DateMention ofDeed(Sighting s) {
    EventLine line = s.line;
    List<DateMention> days = line.dates();
    boolean at = false;
    for (int i = s.from - 1; i >= 0 && s.from - i < 4; i--) {
      at |= (line.is(i, "at") || line.is(i, "during")) && !Grammar.PREPOSITIONS.contains(line.word(i + 1));
      if (line.is(i, "of") || line.is(i, ",")) {
        return null;
      }
    }
    if (!at || days.size() != 1 || s.told != Modality.DONE || line.isHeadline()) {
      return null;
    }
    DateMention day = days.get(0);
    boolean apart = Whereabouts.isOfAnother(line, line.first(day));
    return day.exact() && day.start().hasMonth() && !apart && line.after(day) <= s.from ? day : null;
  }

  /** "On the same day as the talks, there was also a meeting": with what it shares the day, or null. */
  private @Nullable Occasion onSameDay(Occasion o) {
    EventLine line = o.first().line;
    for (int i = 1; i < o.first().at; i++) {
      if (line.is(i, "day") && line.is(i - 1, "same")) {
        for (Occasion other : scene.occasions()) {
          if (other != o && other.date != null && scene.speaksOf(line, other)) {
            return other;
          }
        }
        return scene.main() != o ? scene.main() : null;
      }
    }
    return null;
  }

  private void stateDate(Occasion o, Sighting s, DateMention date) {
    Evidence evidence = evidence(s, date.exact() ? 0.93 : 0.75);
    draft.date(o.thing, Property.START_DATE, date.start(), evidence);
    int days = o.isVisit() && date.end() == null && date.start().isDay() ? days(o) : 0;
    if (days > 1) {
      draft.date(o.thing, Property.END_DATE, PartialDate.of(date.start().earliest().plusDays(days - 1)), evidence(s, 0.8));
    }
    if (date.end() != null && !date.end().equals(date.start())) {
      draft.date(o.thing, Property.END_DATE, date.end(), evidence);
    }
  }

  /** "a two-day visit": how many days, or 0. */
  private static int days(Occasion o) {
    for (String name : o.thing.names()) {
      for (int n = 2; n < DAYS.size(); n++) {
        if (name.startsWith(DAYS.get(n) + "-day ")) {
          return n;
        }
      }
    }
    return 0;
  }

  private static Evidence evidence(Sighting s, double confidence) {
    return s.line.evidence(s.rule, confidence);
  }
}
