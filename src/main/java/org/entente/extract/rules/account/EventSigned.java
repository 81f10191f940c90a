package org.entente.extract.rules.account;

import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventGrammar;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.Encounters;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Sighting;
import org.entente.extract.rules.event.SigningFormula;
import org.entente.extract.rules.event.Signings;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/** At which happening an instrument was signed or adopted: the signing told of, or the meeting of that day. */
final class EventSigned {

  private static final Set<String> SIGN = Grammar.words("signed sign signs signing signature adopted concluded adopt conclude issued endorsed");
  private static final Set<String> THERE = Grammar.words("meeting occasion visit dialogue summit ceremony talks session event");

  private final EventScene scene;
  private final Draft draft;

  EventSigned(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void state() {
    for (Occasion o : scene.occasions()) {
      for (Sighting s : o.sightings) {
        Mention m = s.rule.equals(Signings.RULE) ? Signings.instrument(s.line, s.at) : null;
        if (m != null) {
          at(m.thing(), o, s.line, 0.9);
        } else if (s.rule.equals(SigningFormula.RULE) && s.instrument != null) {
          at(s.instrument, o, s.line, 0.9);
        }
      }
    }
    for (EventLine line : scene.lines()) {
      if (line.tells()) {
        meetings(line);
      }
    }
    sameDay();
    listed();
    ownText();
    new SignedThere(scene).state();
    for (Thing agreement : draft.things(Kind.AGREEMENT)) {
      Thing event = draft.link(agreement, Property.SIGNED_AT);
      if (event != null) {
        participants(agreement, event);
        day(agreement, event);
        eventDay(agreement, event);
      }
    }
  }

  /** What a list names as signed was signed at the meeting that the release is about, if of that day. */
  private void listed() {
    Occasion main = scene.main();
    if (main == null || main.planned || !main.sense.isSpeech()) {
      return;
    }
    PartialDate day = draft.date(main.thing, Property.START_DATE).orElse(null);
    for (Thing agreement : draft.things(Kind.AGREEMENT)) {
      draft.values(agreement, Property.AGREEMENT_STATUS).stream().filter(f -> f.evidence().rule().equals("signatory-lines")).findFirst().ifPresent(f -> {
        PartialDate signed = draft.date(agreement, Property.SIGNED_ON).orElse(null);
        if (!draft.has(agreement, Property.SIGNED_AT) && f.evidence().confidence() > 0.9 && (signed == null || signed.equals(day))) {
          draft.link(agreement, Property.SIGNED_AT, main.thing, new Evidence(f.evidence().passages(), "signed-at", 0.75));
        }
      });
    }
  }

  /** What was signed on the day of the signing ceremony. */
  private void sameDay() {
    for (Occasion o : scene.occasions()) {
      PartialDate day = draft.date(o.thing, Property.START_DATE).orElse(null);
      if (!o.type.equals("signing") || day == null || !day.isDay()) {
        continue;
      }
      for (Thing agreement : draft.things(Kind.AGREEMENT)) {
        PartialDate signed = draft.date(agreement, Property.SIGNED_ON).orElse(null);
        if (day.equals(signed)) {
          draft.values(agreement, Property.SIGNED_ON).stream().findFirst().ifPresent(f -> {
            if (!draft.has(agreement, Property.SIGNED_AT)) {
              draft.link(agreement, Property.SIGNED_AT, o.thing, f.evidence());
            }
          });
        }
      }
    }
  }

  /** The joint statement that the release is was adopted at the meeting that it is about. */
  private void ownText() {
    Thing own = draft.link(draft.self(), Property.TEXT_OF);
    Occasion main = scene.main();
    if (own == null || main == null || main.planned || !main.sense.isSpeech() || main.type.equals("summit") && main.people.size() < 2 && !main.first().line.isHeadline()) {
      return;
    }
    boolean leads = main.first().line.sentence().index() < 12;
    if (leads) {
      at(own, main, main.first().line, 0.75);
    }
  }

  private void meetings(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (!SIGN.contains(line.word(i))) {
        continue;
      }
      Mention m = Signings.instrument(line, i);
      if (m == null || draft.has(m.thing(), Property.SIGNED_AT)) {
        continue;
      }
      if (isAside(line, i)) {
        continue;
      }
      Modality told = Modality.ofVerb(line.sentence(), i);
      if (told != Modality.DONE && told != Modality.PLANNED) {
        continue;
      }
      Occasion o = where(line, i, m.thing());
      if (o != null) {
        at(m.thing(), o, line, 0.85);
      }
    }
  }

  /** "agencies, which recently signed agreements": not there. */
  private static boolean isAside(EventLine line, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < 4; i--) {
      if (line.is(i, "recently") || line.is(i, "previously") || line.is(i, "earlier") || line.is(i, "already") || line.is(i, "which")) {
        return true;
      }
    }
    return false;
  }

  /** The happening named in the same sentence as the place of signing, else the release's meeting of the same day. */
  private @Nullable Occasion where(EventLine line, int verb, Thing agreement) {
    for (EventScene.Hit hit : scene.hits(line)) {
      Sighting s = hit.sighting();
      boolean near = isAt(line, s.from) || s.rule.equals(Encounters.MET) || s.at < verb && featured(line, s.to, verb);
      if (near) {
        return hit.occasion();
      }
    }
    boolean there = false;
    for (int i = Math.max(0, verb - 30); i < Math.min(line.size(), verb + 30); i++) {
      there |= THERE.contains(line.word(i));
    }
    PartialDate signed = draft.date(agreement, Property.SIGNED_ON).orElse(null);
    Occasion main = scene.main();
    if (main == null || main.isVisit() && !there) {
      return null;
    }
    PartialDate day = draft.date(main.thing, Property.START_DATE).orElse(null);
    boolean sameDay = signed != null && signed.isDay() && signed.equals(day);
    return sameDay && main.sense.isSpeech() || there && signed == null && main.sense.isSpeech() && line.sentence().index() - main.first().line.sentence().index() < 25 && Modality.ofVerb(line.sentence(), verb) == Modality.DONE && line.dates().isEmpty()
        ? main : null;
  }

  /** "The committee featured the signing of", "the meeting led to the signing of". */
  private static boolean featured(EventLine line, int from, int verb) {
    for (int i = from; i < verb && i - from < 8; i++) {
      if (line.is(i, "featured") || line.is(i, "included") || line.is(i, "saw") || line.is(i, "culminated") || line.is(i, "concluded") || line.is(i, "led")
          || line.is(i, "ended")) {
        return true;
      }
    }
    return false;
  }

  /** "at the meeting", "during the Prime Minister's visit". */
  private static boolean isAt(EventLine line, int from) {
    for (int i = from - 1; i >= 0 && from - i < 7; i--) {
      if (line.is(i, "at") || line.is(i, "during") || line.is(i, "on") && line.is(i + 1, "the") && line.is(i + 2, "occasion")) {
        return true;
      }
      if (EventGrammar.isVerb(line.word(i)) || line.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  private void at(Thing agreement, Occasion o, EventLine line, double confidence) {
    if (!draft.has(agreement, Property.SIGNED_AT)) {
      draft.link(agreement, Property.SIGNED_AT, o.thing, line.evidence("signed-at", confidence));
    }
  }

  /** What was signed at a meeting of one day was signed on that day. */
  private void day(Thing agreement, Thing event) {
    boolean signed = draft.code(agreement, Property.AGREEMENT_STATUS).orElse("").equals("signed")
        && draft.code(event, Property.EVENT_STATUS).orElse("").equals("held");
    if (!signed || draft.has(agreement, Property.SIGNED_ON)) {
      return;
    }
    if (draft.code(event, Property.EVENT_TYPE).orElse("").equals("visit")) {
      SignedThere.day(draft, agreement, event);
      return;
    }
    if (draft.has(event, Property.END_DATE)) {
      return;
    }
    draft.values(agreement, Property.SIGNED_AT).stream().findFirst().ifPresent(at ->
        draft.values(event, Property.START_DATE).stream().findFirst().ifPresent(day -> {
          java.util.List<org.entente.release.Span> passages = new java.util.ArrayList<>(at.evidence().passages());
          passages.addAll(day.evidence().passages());
          draft.date(agreement, Property.SIGNED_ON, (PartialDate) day.value(), new Evidence(passages, "signed-at", 0.8));
        }));
  }

  /** Where something was signed on a day, that day is at least one of the happening's: of one that is dated by no more than its year. */
  private void eventDay(Thing agreement, Thing event) {
    PartialDate day = draft.date(agreement, Property.SIGNED_ON).orElse(null);
    PartialDate known = draft.date(event, Property.START_DATE).orElse(null);
    boolean held = draft.code(event, Property.EVENT_STATUS).orElse("").equals("held") && !draft.code(event, Property.EVENT_TYPE).orElse("").equals("visit");
    if (day == null || !day.isDay() || !held || known != null && (known.hasMonth() || known.year() != day.year())) {
      return;
    }
    draft.retract(event, Property.START_DATE);
    draft.values(agreement, Property.SIGNED_ON).stream().findFirst().ifPresent(f ->
        draft.date(event, Property.START_DATE, day, new Evidence(f.evidence().passages(), "signed-at", 0.78)));
  }

  /** Bodies that are parties to what is signed took part; but not in the whole of a visit. */
  private void participants(Thing agreement, Thing event) {
    draft.values(agreement, Property.PARTY).forEach(f -> {
      if (f.value() instanceof Thing party && party.kind() == Kind.ORGANIZATION && !draft.code(event, Property.EVENT_TYPE).orElse("").equals("visit")) {
        draft.link(event, Property.PARTICIPANT, party, f.evidence());
      }
    });
    draft.values(agreement, Property.SIGNATORY).forEach(f -> {
      if (f.value() instanceof Thing signer && !draft.links(event, Property.CHAIR).contains(signer)
          && draft.code(event, Property.EVENT_TYPE).orElse("").equals("signing")) {
        draft.link(event, Property.PARTICIPANT, signer, f.evidence());
      }
    });
  }
}
