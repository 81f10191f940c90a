package org.entente.extract.rules.instrument;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Modality;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Lists of what was signed: "witnessed the signing of the following agreements:" and then one item for each, each perhaps with a
 * line "Signatories: A, post; B, post".
 */
public final class SignatoryLines implements Rule {

  private static final Set<String> SIGNED = Grammar.words("signed signing concluded exchanged");
  private static final Set<String> NOUNS = Grammar.words("agreements memoranda mous documents instruments arrangements memorandums treaties announcements outcomes statements");
  private static final Set<String> POINTING = Set.of("following", "below");
  private static final Set<String> NOT_SIGNED =
      Grammar.words("proposed draft planned future negotiation negotiations announcements outcomes documents statements other related under possible new");

  @Override
  public String name() {
    return "signatory-lines";
  }

  @Override
  public void read(Draft draft) {
    if (draft.things(Kind.AGREEMENT).isEmpty()) {
      return;
    }
    boolean listing = false;
    boolean told = false;
    double sure = 0;
    @Nullable PartialDate day = null;
    @Nullable Thing last = null;
    for (Sentence sentence : draft.text().sentences()) {
      List<Mention> mentions = draft.text().mentions(sentence, Kind.AGREEMENT);
      Line line = new Line(draft, sentence);
      boolean signing = tellsSigning(line);
      boolean colon = line.is(line.size() - 1, ":");
      if (signing && (line.next(0, line.size(), POINTING) >= 0 || colon) || told && colon && line.size() < 7) {
        listing = true;
        sure = 0.92;
        day = signing ? draft.text().dates(sentence).stream().map(d -> d.start()).findFirst().orElse(null) : day;
        continue;
      }
      if (!listing && isHeading(line)) {
        listing = true;
        sure = 0.75;
      }
      if (signing) {
        day = draft.text().dates(sentence).stream().map(d -> d.start()).findFirst().orElse(null);
      }
      told = signing;
      Mention item = mentions.stream().filter(m -> line.from(m) <= 3).findFirst().orElse(null);
      if (listing && item != null && isItem(line) && item.form() == Mention.Form.NAME) {
        Evidence evidence = Evidence.of(sentence, name(), sure);
        draft.code(item.thing(), Property.AGREEMENT_STATUS, "signed", evidence);
        if (day != null) {
          draft.date(item.thing(), Property.SIGNED_ON, day, evidence);
        }
      }
      if (last != null && isSignatories(line)) {
        signatories(line, last, listing ? day : null);
      }
      if (!mentions.isEmpty()) {
        last = mentions.get(0).thing();
      }
    }
  }

  /** "witnessed the signing of the agreements", "the following documents were signed". */
  private static boolean tellsSigning(Line line) {
    int signed = line.next(0, line.size(), SIGNED);
    return signed >= 0
        && line.next(0, line.size(), NOUNS) >= 0
        && (Modality.ofVerb(line.sentence(), signed).isDone() || line.is(signed, "signing") && Modality.ofPhrase(line.sentence(), signed, signed + 1).isDone());
  }

  /** A line of its own that is no more than "MoUs and agreements", "List of documents signed". */
  private static boolean isHeading(Line line) {
    return line.size() <= 10
        && line.next(0, line.size(), NOUNS) >= 0
        && line.next(0, line.size(), NOT_SIGNED) < 0
        && line.next(0, line.size(), Grammar.AUXILIARIES) < 0
        && line.next(0, line.size(), Grammar.ACTS) < 0
        && line.mentions(Kind.AGREEMENT).isEmpty();
  }

  private static boolean isItem(Line line) {
    return switch (line.sentence().block().kind()) {
      case BULLET, HEADING, NAME_LINE -> true;
      default -> !line.at(0).isEmpty() && Character.isDigit(line.at(0).charAt(0)) || !line.is(line.size() - 1, ".");
    };
  }

  private static boolean isSignatories(Line line) {
    return line.is(1, ":") && (line.is(0, "signatories") || line.is(0, "signatory")) || line.is(0, "signed") && line.is(1, "by") && line.is(2, ":");
  }

  private void signatories(Line line, Thing agreement, @Nullable PartialDate day) {
    Draft draft = line.draft();
    Evidence evidence = Evidence.of(line.sentence(), name(), 0.93);
    for (Thing person : line.things(1, line.size(), Kind.OFFICIAL)) {
      draft.link(agreement, Property.SIGNATORY, person, evidence);
      Signatures.add(draft, agreement, person, day, evidence);
    }
  }
}
