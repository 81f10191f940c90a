package org.entente.extract.rules.event;

import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The last words of an instrument printed in full tell of its signing: "Signed at Strelsau on 5 May 2021, in duplicate", "DONE at Zenda, this
 * third day of June 1994, in two originals". Its people are those who stand below, its instrument the one that the release is.
 */
public final class SigningFormula {

  public static final String RULE = "event-signed-at";

  private static final Set<String> OPENINGS = Grammar.words("signed done");

  private final EventScene scene;
  private final Draft draft;

  SigningFormula(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  /** The signing that a line tells, or null where it is no such formula: it has a place and a day and no subject. */
  @Nullable Sighting read(EventLine line) {
    boolean opens = OPENINGS.contains(line.word(0)) && line.isCapital(0) && (line.is(1, "at") || line.is(1, "in"));
    Thing instrument = opens ? own() : null;
    if (instrument == null) {
      return null;
    }
    Sighting s = new Sighting(RULE, line, 0, 0, 1, "signing", Sense.CEREMONY);
    s.places.addAll(Whereabouts.places(scene, line, 1, Set.of()));
    if (s.places.isEmpty()) {
      line.mentions(2, 8, Set.of(Kind.PLACE, Kind.COUNTRY)).stream().limit(1).forEach(m -> s.places.add(m.thing()));
    }
    if (s.places.isEmpty() && line.isCapital(2)) {
      int to = 3;
      while (to < 6 && line.isCapital(to) && line.dateAt(to) == null) {
        to++;
      }
      s.places.add(scene.place(line.text(2, to)));
    }
    s.date = line.dates().isEmpty() ? null : line.dates().get(0);
    if (s.date == null) {
      return null;
    }
    s.instrument = instrument;
    s.names.add("signing of the " + instrument.label());
    draft.links(instrument, Property.SIGNATORY).forEach(s.people::add);
    draft.links(instrument, Property.PARTY).stream().filter(p -> EventScene.SIDES.contains(p.kind())).forEach(s.sides::add);
    return s;
  }

  /** The instrument that the release is the text of, or that its title names; null if none. */
  private @Nullable Thing own() {
    Thing text = draft.link(draft.self(), Property.TEXT_OF);
    if (text != null) {
      return text;
    }
    for (EventLine line : scene.lines()) {
      if (!line.isHeadline() && line.sentence().index() > 6) {
        return null;
      }
      for (Mention m : line.mentions(Kind.AGREEMENT)) {
        if (m.form() != Mention.Form.ANAPHOR) {
          return m.thing();
        }
      }
    }
    return null;
  }
}
