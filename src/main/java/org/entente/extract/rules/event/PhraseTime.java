package org.entente.extract.rules.event;

import java.util.List;
import org.entente.extract.DateMention;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the words of a phrase say of its time: "his May visit", "the recent visit", "targets set at the conference". */
final class PhraseTime {

  static final List<String> MONTHS =
      List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");

  private final EventScene scene;

  PhraseTime(EventScene scene) {
    this.scene = scene;
  }

  /** "his May visit": the month before the noun, of the year that fits what is told. */
  @Nullable DateMention month(EventPhrase phrase, Modality told) {
    EventLine line = phrase.line();
    PartialDate issued = scene.issued();
    for (int i = phrase.from(); i < phrase.head() && issued != null && issued.hasMonth(); i++) {
      int month = MONTHS.indexOf(line.word(i)) + 1;
      if (month > 0 && line.isCapital(i) && line.dateAt(i) == null && i == phrase.head() - 1) {
        boolean ahead = told != Modality.DONE;
        int year = ahead && month < issued.month() ? issued.year() + 1 : !ahead && month > issued.month() ? issued.year() - 1 : issued.year();
        return new DateMention(line.span(i, i + 1), PartialDate.of(year, month), null, true, line.sentence());
      }
    }
    return null;
  }

  boolean isToday(EventLine line) {
    boolean today = line.dates().stream().anyMatch(d -> d.start().isDay() && d.start().equals(scene.issued()));
    for (int i = 0; i < line.size() && today; i++) {
      today = !line.is(i, "will");
    }
    return today;
  }

  /** "targets set at the conference": where something was settled has been. */
  static boolean isSetAt(EventLine line, int from) {
    int at = line.is(from - 1, "the") ? from - 2 : from - 1;
    String w = line.word(at - 1);
    boolean settled = w.equals("set") || w.equals("made") || w.equals("launched") || w.equals("adopted") || w.equals("announced") || w.equals("agreed") || w.equals("reached")
        || w.equals("achieved") || w.equals("concluded");
    boolean outcome = line.is(at, "of") && (w.startsWith("outcome") || w.startsWith("result") || w.startsWith("conclusion") || w.startsWith("decision"));
    return line.is(at, "at") && settled || outcome;
  }

  /** "the recent visit". */
  static boolean isPast(EventPhrase phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++) {
      String w = phrase.line().word(i);
      if (w.equals("recent") || w.equals("previous") || w.equals("recently")) {
        return true;
      }
    }
    return false;
  }

  /** "ahead of the conference", "in the run-up to the summit", "in preparation for the next meeting": it is still to come. */
  static boolean isAhead(EventLine line, int from) {
    int i = from - 1;
    while (i > 0 && from - i < 5 && (Grammar.DETERMINERS.contains(line.word(i)) || line.isCapital(i) || line.is(i, "'s"))) {
      i--;
    }
    return line.is(i, "of") && (line.is(i - 1, "ahead") || line.is(i - 1, "eve"))
        || line.is(i, "to") && (line.is(i - 1, "up") || line.is(i - 1, "run-up") || line.is(i - 1, "lead-up"))
        || line.is(i, "for") && (line.is(i - 1, "preparation") || line.is(i - 1, "preparations") || line.is(i - 1, "prepare"));
  }
}
