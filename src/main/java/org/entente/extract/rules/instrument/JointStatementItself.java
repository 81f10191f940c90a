package org.entente.extract.rules.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.ReleaseSides;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A release whose title is the name of an instrument is that instrument: a "Joint Statement of …" always, a memorandum or agreement
 * where the text speaks as one does ("the Participants", "have reached the following understandings"). It is agreed on the release's
 * day by the sides it names, about what it is about; "this Memorandum" in it is itself. A title that tells that a statement is signed
 * only reports one.
 */
public final class JointStatementItself implements Rule {

  private static final Set<String> REPORTS =
      Grammar.words("sign signs signed signing to-sign welcomes adopts adopt issue issues");
  private static final Set<String> NEWS = Grammar.words("announce announces launch launches strengthen strengthens conclude concludes reach reaches");
  private static final Set<String> MARKS = Set.of(":", "-", "–", "—", "|");
  private static final Set<String> ITSELF = Set.of("this", "present");
  private static final Set<String> SPEAKING = Grammar.words("hereinafter hereafter participants signatories parties");
  private static final Set<String> AGREEING = Grammar.words("reached agreed decided intend intends expressed");
  private static final Set<String> SPEAKERS =
      Grammar.words("we leaders ministers presidents advisors advisers heads representatives secretaries governments members states chancellors directors");
  private static final Set<String> TOLD = Grammar.words("met meet welcome welcomed reaffirm reaffirmed recognize recognizing resolve note noted affirm affirmed guided issued held committed commit have are were announced announce ;");
  private static final Set<String> AHEAD = Set.of("approved", "planned");
  private static final int OPENING = 30;

  @Override
  public String name() {
    return "joint-statement-itself";
  }

  @Override
  public void read(Draft draft) {
    for (Sentence sentence : draft.text().sentences()) {
      if (sentence.block().kind() != Block.Kind.TITLE) {
        continue;
      }
      Line line = new Line(draft, sentence);
      for (Mention m : draft.text().mentions(sentence, Kind.AGREEMENT)) {
        String type = draft.code(m.thing(), Property.AGREEMENT_TYPE).orElse("");
        boolean statement = type.equals("joint-statement") || type.equals("declaration");
        boolean whole = opens(line, m) && line.next(0, line.size(), REPORTS) < 0 && (statement || m.thing().key() == null && isMost(line, m) && line.next(0, line.size(), NEWS) < 0);
        boolean ahead = draft.code(m.thing(), Property.AGREEMENT_STATUS).filter(AHEAD::contains).isPresent();
        if (whole && (statement || !ahead && speaksAsOne(draft))) {
          state(draft, line, m);
          return;
        }
      }
    }
  }

  /** "Joint Statement on trade", "A-B Summit: Joint Statement on trade": the name opens the title, or what follows a mark in it. */
  private static boolean opens(Line line, Mention m) {
    return line.from(m) <= 3 || line.isIn(line.from(m) - 1, MARKS);
  }

  private static boolean isMost(Line line, Mention m) {
    return (line.to(m) - line.from(m)) * 10 >= line.size() * 6 && line.next(0, line.from(m), Set.of(":")) < 0;
  }

  /** "A and B (hereinafter referred to as the Participants)", "have reached the following understandings". */
  private static boolean speaksAsOne(Draft draft) {
    int signs = 0;
    for (Sentence sentence : draft.text().sentences()) {
      if (sentence.index() > OPENING) {
        break;
      }
      Line line = new Line(draft, sentence);
      int agreeing = line.next(0, line.size(), AGREEING);
      boolean speaking = line.next(0, line.size(), SPEAKING) >= 0;
      boolean following = agreeing >= 0 && line.next(agreeing, Math.min(line.size(), agreeing + 5), Set.of("following", "follows")) >= 0;
      signs += (speaking ? 1 : 0) + (following ? 2 : 0);
    }
    return signs >= 2;
  }

  private void state(Draft draft, Line title, Mention m) {
    Thing statement = itself(draft, m.thing());
    Evidence evidence = Evidence.of(title.sentence(), name(), 0.96);
    draft.link(draft.self(), Property.TEXT_OF, statement, evidence);
    draft.retract(statement, Property.AGREEMENT_STATUS);
    draft.code(statement, Property.AGREEMENT_STATUS, "signed", evidence);
    PartialDate day = draft.text().release().date();
    if (day != null && !draft.has(statement, Property.SIGNED_ON)) {
      draft.date(statement, Property.SIGNED_ON, day, evidence);
    }
    draft.label(statement, draft.text().at(title.sentence().span()));
    for (Thing side : sides(draft, title)) {
      draft.link(statement, Property.PARTY, side, Evidence.of(title.sentence(), name(), 0.92));
    }
  }

  /** What the text calls "this Memorandum" is what the title names, where no other instrument is called so. */
  private static Thing itself(Draft draft, Thing titled) {
    for (Sentence sentence : draft.text().sentences()) {
      Line line = new Line(draft, sentence);
      for (Mention m : draft.text().mentions(sentence, Kind.AGREEMENT)) {
        if (m.form() == Mention.Form.NAME && m.thing() != titled && m.thing().key() == null && line.isIn(line.from(m) - 1, ITSELF) && line.isCapitalized(line.from(m))) {
          draft.merge(titled, m.thing());
          return titled;
        }
      }
    }
    return titled;
  }

  private static List<Thing> sides(Draft draft, Line title) {
    List<Thing> named = title.things(0, title.size(), Kind.COUNTRY, Kind.UNION);
    if (named.size() >= 2) {
      return named;
    }
    List<Thing> released = released(draft);
    if (released != null) {
      return released;
    }
    List<Thing> speaking = speaking(draft);
    if (speaking.size() > 1 && speaking.size() > named.size()) {
      return speaking;
    }
    List<Thing> together = together(draft);
    if (together.size() > named.size()) {
      return together;
    }
    List<Thing> main = ReleaseSides.of(draft);
    return main.size() == 2 ? main : named;
  }

  /** "We, the leaders of A, B and C", "As leaders of A and B", "The Foreign Ministers of A and B met": who speaks in it. */
  private static List<Thing> speaking(Draft draft) {
    for (Sentence sentence : draft.text().sentences()) {
      if (Headline.is(sentence) || sentence.tokens().size() < 8) {
        continue;
      }
      Line line = new Line(draft, sentence);
      int first = line.next(0, Math.min(line.size(), 14), SPEAKERS);
      if (first < 0) {
        return List.of();
      }
      int end = line.next(first + 1, line.size(), TOLD);
      return line.things(first, end < 0 ? line.size() : end, Kind.COUNTRY, Kind.UNION, Kind.GROUP);
    }
    return List.of();
  }

  /** "A and the B Union reaffirm", "On the occasion of the summit, A, B and C affirm": the sides that the first sentence joins, by name. */
  private static List<Thing> together(Draft draft) {
    for (Sentence sentence : draft.text().sentences()) {
      if (Headline.is(sentence) || sentence.tokens().size() < 8) {
        continue;
      }
      Line line = new Line(draft, sentence);
      List<Thing> joined = new ArrayList<>();
      int end = -1;
      for (Mention m : line.mentions(0, line.size(), Kind.COUNTRY, Kind.UNION, Kind.GROUP)) {
        if (m.form() != Mention.Form.NAME || line.is(line.to(m), "'s")) {
          continue;
        }
        if (joined.isEmpty() || !isJoined(line, end, line.from(m))) {
          if (joined.size() > 1) {
            break;
          }
          joined.clear();
        }
        joined.add(m.thing());
        end = line.to(m);
      }
      return joined.size() > 1 ? joined : List.of();
    }
    return List.of();
  }

  /** Only "and", commas and articles stand between. */
  private static boolean isJoined(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!line.is(i, ",") && !line.is(i, "and") && !line.is(i, "the")) {
        return false;
      }
    }
    return from < to;
  }

  /** "The text of the following statement was released by the Governments of A and B". */
  private static @Nullable List<Thing> released(Draft draft) {
    for (Sentence sentence : draft.text().sentences()) {
      if (draft.text().mentions(sentence, Kind.COUNTRY).size() < 2) {
        continue;
      }
      Line line = new Line(draft, sentence);
      int released = line.next(0, line.size(), Set.of("released", "issued"));
      if (released > 0 && line.next(0, released, Set.of("statement", "communique", "declaration", "text")) >= 0) {
        int by = line.next(released, line.size(), Set.of("by"));
        if (by > 0) {
          return line.things(by, line.size(), Kind.COUNTRY, Kind.UNION);
        }
      }
      if (sentence.index() > 12) {
        break;
      }
    }
    return null;
  }
}
