package org.entente.extract.rules.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;

/**
 * A release tells a signing again in other words: what the same people sign on the same day is one instrument, unless the text
 * says "also" or "another".
 */
public final class SameSigning implements Rule {

  private static final int LATELY = 14;
  private static final int MOST = 40;
  private static final Set<String> SIGNING = Grammar.words("signed sign signs signing");
  private static final Set<String> ANOTHER = Grammar.words("also another second separate additionally addition two three both further");
  private static final Set<String> AGREEMENT_OR_MORE = Set.of("memorandum", "arrangement", "letter-of-intent", "joint-statement", "declaration", "protocol", "plan");

  @Override
  public String name() {
    return "same-signing";
  }

  @Override
  public void read(Draft draft) {
    List<Thing> signed = new ArrayList<>(draft.things(Kind.AGREEMENT).stream().filter(a -> draft.links(a, Property.SIGNATORY).size() > 1).toList());
    for (int i = 0; i < Math.min(signed.size(), MOST); i++) {
      for (int k = i + 1; k < Math.min(signed.size(), MOST); k++) {
        if (isSame(draft, signed.get(i), signed.get(k))) {
          signed.set(i, join(draft, signed.get(i), signed.get(k)));
          signed.remove(k--);
        }
      }
    }
    titled(draft);
  }

  /** The title tells of a signing without names, and the text of just one with names: they are one. */
  private static void titled(Draft draft) {
    List<Thing> titled = new ArrayList<>();
    List<Thing> told = new ArrayList<>();
    for (Thing a : draft.things(Kind.AGREEMENT)) {
      if (a.key() != null || a == draft.link(draft.self(), Property.TEXT_OF) || draft.code(a, Property.AGREEMENT_STATUS).filter("signed"::equals).isEmpty()) {
        continue;
      }
      if (isInTitle(draft, a)) {
        titled.add(a);
      } else if (isRecent(draft, a)) {
        told.add(a);
      }
    }
    if (titled.size() == 1 && told.size() == 1 && draft.links(titled.get(0), Property.SIGNATORY).isEmpty() && fits(draft, titled.get(0), told.get(0))) {
      join(draft, titled.get(0), told.get(0));
    }
  }

  /** Signed in the days before the release, as far as it tells; no item of a list. */
  private static boolean isRecent(Draft draft, Thing a) {
    boolean listed = draft.values(a, Property.AGREEMENT_STATUS).stream().anyMatch(f -> f.evidence().rule().equals("signatory-lines"));
    PartialDate issued = draft.text().release().date();
    return !listed && (issued == null || draft.date(a, Property.SIGNED_ON).map(d -> d.latest().plusDays(LATELY).isAfter(issued.earliest())).orElse(true));
  }

  private static boolean fits(Draft draft, Thing a, Thing b) {
    String first = draft.code(a, Property.AGREEMENT_TYPE).orElse("");
    String second = draft.code(b, Property.AGREEMENT_TYPE).orElse("");
    Set<Thing> parties = new HashSet<>(draft.links(a, Property.PARTY));
    boolean sides = parties.isEmpty() || !draft.has(b, Property.PARTY) || draft.links(b, Property.PARTY).stream().anyMatch(parties::contains);
    return sides && (first.equals(second) || first.equals("agreement") || second.equals("agreement")) && !isToldAsAnother(draft, a, b);
  }

  private static boolean isInTitle(Draft draft, Thing agreement) {
    return draft.text().sentences().stream()
        .filter(s -> s.block().kind() == Block.Kind.TITLE)
        .anyMatch(s -> draft.text().mentions(s, Kind.AGREEMENT).stream().anyMatch(m -> m.thing() == agreement));
  }

  private static boolean isSame(Draft draft, Thing a, Thing b) {
    if (a.key() != null || b.key() != null) {
      return false;
    }
    Set<Thing> signers = new HashSet<>(draft.links(a, Property.SIGNATORY));
    if (signers.size() < 2 || !signers.equals(new HashSet<>(draft.links(b, Property.SIGNATORY)))) {
      return false;
    }
    String first = draft.code(a, Property.AGREEMENT_TYPE).orElse("");
    String second = draft.code(b, Property.AGREEMENT_TYPE).orElse("");
    boolean types = first.equals(second) || first.equals("agreement") || second.equals("agreement");
    boolean status = draft.code(a, Property.AGREEMENT_STATUS).equals(draft.code(b, Property.AGREEMENT_STATUS));
    boolean days =
        draft.date(a, Property.SIGNED_ON).equals(draft.date(b, Property.SIGNED_ON))
            || draft.date(a, Property.SIGNED_ON).isEmpty()
            || draft.date(b, Property.SIGNED_ON).isEmpty();
    return types && status && days && !isToldAsAnother(draft, a, b);
  }

  private static boolean isToldAsAnother(Draft draft, Thing a, Thing b) {
    for (Sentence sentence : draft.text().sentences()) {
      List<Mention> mentions = draft.text().mentions(sentence, Kind.AGREEMENT);
      boolean hasA = mentions.stream().anyMatch(m -> m.thing() == a);
      boolean hasB = mentions.stream().anyMatch(m -> m.thing() == b);
      if (hasB) {
        Line line = new Line(draft, sentence);
        int signing = line.next(0, line.size(), SIGNING);
        if (signing >= 0 && (hasA || line.last(signing, signing - 3, ANOTHER) >= 0 || line.next(signing, signing + 3, ANOTHER) >= 0)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Thing join(Draft draft, Thing a, Thing b) {
    String second = draft.code(b, Property.AGREEMENT_TYPE).orElse("");
    boolean exact = AGREEMENT_OR_MORE.contains(second) && draft.code(a, Property.AGREEMENT_TYPE).filter("agreement"::equals).isPresent();
    draft.merge(exact ? b : a, exact ? a : b);
    return exact ? b : a;
  }
}
