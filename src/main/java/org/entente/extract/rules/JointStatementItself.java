package org.entente.extract.rules;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A release whose title is "Joint Statement of …" is that statement: agreed on the release's day by the sides it names, about what
 * it is about. A title that tells that a statement is signed only reports one.
 */
final class JointStatementItself implements Rule {

  private static final Set<String> REPORTS = Grammar.words("sign signs signed signing to-sign welcomes adopts adopt issue issues");

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
      for (Mention m : draft.text().mentions(sentence, Kind.AGREEMENT)) {
        String type = draft.code(m.thing(), Property.AGREEMENT_TYPE).orElse("");
        Line line = new Line(draft, sentence);
        if ((type.equals("joint-statement") || type.equals("declaration"))
            && line.from(m) <= 3
            && line.next(0, line.size(), REPORTS) < 0) {
          state(draft, line, m);
          return;
        }
      }
    }
  }

  private void state(Draft draft, Line title, Mention m) {
    Thing statement = m.thing();
    Evidence evidence = Evidence.of(title.sentence(), name(), 0.96);
    draft.link(draft.self(), Property.TEXT_OF, statement, evidence);
    draft.code(statement, Property.AGREEMENT_STATUS, "signed", evidence);
    PartialDate day = draft.text().release().date();
    if (day != null) {
      draft.date(statement, Property.SIGNED_ON, day, evidence);
    }
    draft.label(statement, draft.text().at(title.sentence().span()));
    for (Thing side : sides(draft, title)) {
      draft.link(statement, Property.PARTY, side, Evidence.of(title.sentence(), name(), 0.92));
    }
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
    List<Thing> main = ReleaseSides.of(draft);
    return main.size() == 2 ? main : named;
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
