package org.entente.extract.rules.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Agents;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.Sides;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A signing is told with who signs what and when: "On 5 May, A, Minister of X, and B signed an agreement", "was signed by A and
 * B today", "the signing of the treaty"; or that it will be, may be or has been decided.
 */
public final class SigningRule implements Rule {

  private static final Set<String> HEADS = Grammar.words("head heads minister ministers secretary director president chief chair chairman");

  @Override
  public String name() {
    return "signing";
  }

  @Override
  public void read(Draft draft) {
    for (Sentence sentence : draft.text().sentences()) {
      if (draft.text().mentions(sentence, Kind.AGREEMENT).isEmpty()) {
        continue;
      }
      Line line = new Line(draft, sentence);
      for (Signing signing : SigningFinder.in(line)) {
        for (Thing agreement : signing.agreements()) {
          state(signing, agreement);
        }
      }
    }
  }

  private void state(Signing s, Thing agreement) {
    Draft draft = s.line().draft();
    DateMention date = s.agreements().size() > 3 ? null : SigningDates.of(s);
    Modality modality = s.modality();
    PartialDate issued = draft.text().release().date();
    if (modality.isDone() && date != null && issued != null && date.start().earliest().isAfter(issued.latest())) {
      modality = Modality.PLANNED;
    }
    if (!modality.isDone() && isDated(s, date, issued)) {
      modality = Modality.DONE;
    }
    boolean done = modality.isDone();
    boolean passing = !done || date == null && s.agentsFrom() == s.agentsTo() && s.line().is(s.verb() - 2, "since");
    if (passing && s.shape() == Signing.Shape.NOUN && agreement.key() != null) {
      return; // what is talked about is a well-known instrument's future, or the time since it, not its signing
    }
    draft.code(agreement, Property.AGREEMENT_STATUS, status(modality), evidence(s, sure(s, modality, date != null)));
    if (date != null && (done || date.exact())) {
      draft.date(agreement, done ? Property.SIGNED_ON : Property.EXPECTED_ON, date.start(), evidence(s, s.shape() == Signing.Shape.ACTIVE ? 0.93 : 0.9));
    }
    if (!done && modality != Modality.PLANNED || s.agentsFrom() == s.agentsTo()) {
      return;
    }
    List<Thing> people = Agents.officials(s.line(), s.agentsFrom(), s.agentsTo());
    if (!people.isEmpty() && s.shape() == Signing.Shape.ACTIVE) {
      people = withOthers(s, agreement, people);
    }
    if (people.isEmpty() && Agents.isReferring(s.line(), s.agentsFrom(), s.agentsTo())) {
      people = Recall.people(s.line(), s.agentsFrom());
    }
    if (s.line().isIn(s.verb(), SigningFinder.ISSUING)) { // who issues a statement has not put a name under it
      return;
    }
    for (Thing person : people) {
      draft.link(agreement, Property.SIGNATORY, person, evidence(s, s.shape() == Signing.Shape.NOUN ? 0.75 : 0.9));
      if (done) {
        Signatures.add(draft, agreement, person, date == null ? null : date.start(), evidence(s, 0.9));
      }
    }
    if (people.isEmpty()) {
      for (Thing side : Sides.in(s.line(), s.agentsFrom(), s.agentsTo())) {
        if (isOfHead(s, side)) {
          continue;
        }
        draft.link(agreement, Property.PARTY, side, evidence(s, 0.9));
        if (done && side.kind() == Kind.ORGANIZATION) {
          Signatures.add(draft, agreement, side, date == null ? null : date.start(), evidence(s, 0.88));
        }
      }
    }
  }

  /** "The head of the Department signed": somebody who stands for more than the body. */
  private static boolean isOfHead(Signing s, Thing side) {
    Line line = s.line();
    for (Mention m : line.mentions(s.agentsFrom(), s.agentsTo(), Kind.ORGANIZATION)) {
      int of = line.is(line.from(m) - 1, "the") ? line.from(m) - 2 : line.from(m) - 1;
      if (m.thing() == side && line.is(of, "of") && line.isIn(of - 1, HEADS)) {
        return true;
      }
    }
    return false;
  }

  /** "Concluding an MoU, signed in May": what was signed on a day that is past is no plan, however the list tells it. */
  private static boolean isDated(Signing s, @Nullable DateMention date, @Nullable PartialDate issued) {
    if (s.modality() != Modality.PLANNED || date == null || issued == null || !date.start().latest().isBefore(issued.earliest())) {
      return false;
    }
    return s.line().at(s.verb()).endsWith("ing") && s.line().next(s.verb() + 1, s.line().token(date.span().start()), Set.of("signed", "concluded")) >= 0;
  }

  /** "A signed an agreement with B, minister of X": who signs on the other side stands behind "with". */
  private static List<Thing> withOthers(Signing s, Thing agreement, List<Thing> people) {
    Line line = s.line();
    int end = s.verb();
    for (Mention m : line.mentions(Kind.AGREEMENT)) {
      end = m.thing() == agreement && line.from(m) > s.verb() ? Math.max(end, line.to(m)) : end;
    }
    int with = line.next(s.verb() + 1, Math.min(line.size(), end + 3), Set.of("with"));
    if (with < 0) {
      return people;
    }
    List<Thing> all = new ArrayList<>(people);
    List<Thing> sides = Sides.in(line, with + 1, Math.min(line.size(), with + 4));
    for (Thing other : Agents.officials(line, with + 1, Agents.end(line, with + 1))) {
      boolean near = line.mentions(with + 1, Math.min(line.size(), with + 24), Kind.OFFICIAL).stream().anyMatch(m -> m.thing() == other);
      if (near && !all.contains(other) && (sides.isEmpty() || sides.contains(line.draft().link(other, Property.REPRESENTS)))) {
        all.add(other);
      }
    }
    return all;
  }

  private static String status(Modality modality) {
    return switch (modality) {
      case DONE -> "signed";
      case DECIDED -> "approved";
      default -> "planned";
    };
  }

  private static double sure(Signing s, Modality modality, boolean dated) {
    boolean headline = Headline.is(s.line().sentence());
    return switch (modality) {
      case DONE ->
          switch (s.shape()) {
            case ACTIVE, PASSIVE -> headline ? 0.9 : 0.95;
            case PARTICIPLE -> dated ? 0.95 : 0.88;
            case NOUN -> headline ? 0.8 : 0.87;
          };
      case PLANNED -> 0.93;
      case DECIDED -> 0.94;
      case DENIED -> 0.7;
      default -> 0.85;
    };
  }

  private Evidence evidence(Signing s, double confidence) {
    return Evidence.of(s.line().sentence(), name(), confidence);
  }
}
