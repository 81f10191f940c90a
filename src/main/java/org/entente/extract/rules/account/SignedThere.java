package org.entente.extract.rules.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Fact;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.iri.Kind;
import org.entente.release.PartialDate;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a release on a visit or meeting tells as signed, with no day or place of its own, was signed there: at the meeting of those who
 * signed, else at what the release is about. What will be signed, will be so at the visit to come.
 */
final class SignedThere {

  private static final String RULE = "signed-at";
  private static final Set<String> EARLIER =
      Grammar.words("recently previously earlier already since last former formerly recalled recalling originally before ago builds building based years weeks months");

  private static final Set<String> SIGNED =
      Grammar.words("signed sign signs signing concluded conclude concluding initialled initialed inked adopted adopt formalised formalized");
  private static final Set<String> TOLD = Grammar.words("welcomed welcome welcomes welcoming witnessed witness witnessing marked mark saw announced announce presence oversaw highlighted signature finalization finalisation");
  private static final Set<String> PUBLIC = Set.of("Agency", "InternationalOrganization", "ResearchOrganization");

  private final EventScene scene;
  private final Draft draft;

  SignedThere(EventScene scene) {
    this.scene = scene;
    this.draft = scene.draft();
  }

  void state() {
    Occasion main = scene.main();
    if (main == null || main.type.equals("signing") || scene.isLongPast(main) || isFactSheet()) {
      return;
    }
    for (Thing agreement : draft.things(Kind.AGREEMENT)) {
      if (agreement.key() != null || draft.has(agreement, Property.SIGNED_AT)) {
        continue;
      }
      draft.values(agreement, Property.AGREEMENT_STATUS).stream().filter(f -> f.evidence().rule().equals("signing")).findFirst().ifPresent(f -> {
        Occasion there = where(agreement, f, main);
        if (there != null) {
          draft.link(agreement, Property.SIGNED_AT, there.thing, new Evidence(f.evidence().passages(), RULE, 0.72));
        }
      });
    }
  }

  private @Nullable Occasion where(Thing agreement, Fact status, Occasion main) {
    boolean planned = status.value().equals("planned");
    if (!planned && !status.value().equals("signed") || !isNews(agreement, status, main)) {
      return null;
    }
    List<Thing> signers = draft.links(agreement, Property.SIGNATORY);
    if (signers.size() > 1) {
      for (Occasion o : scene.occasions()) {
        if (!o.isVisit() && o.sense.isSpeech() && o.planned == planned && o.people.size() == signers.size() && o.people.containsAll(signers) && !scene.isLongPast(o)) {
          return o;
        }
      }
    }
    return main.planned == planned && (!main.isVisit() || !signers.isEmpty() || isOfGovernments(agreement)) ? main : null;
  }

  /** A fact sheet gathers what was signed here and there. */
  private boolean isFactSheet() {
    return scene.lines().stream().filter(EventLine::isHeadline).limit(3).anyMatch(l -> l.size() > 1 && l.is(0, "fact") && l.is(1, "sheet"));
  }

  /** What firms and universities sign among themselves is not signed at a visit by the mere telling. */
  private boolean isOfGovernments(Thing agreement) {
    return draft.links(agreement, Property.PARTY).stream()
        .anyMatch(p -> p.kind() != Kind.ORGANIZATION || p.types().stream().anyMatch(PUBLIC::contains));
  }

  /** No sentence that tells of the signing looks back or names another day. */
  private boolean isNews(Thing agreement, Fact status, Occasion main) {
    PartialDate signed = draft.date(agreement, Property.SIGNED_ON).orElse(null);
    PartialDate day = draft.date(main.thing, Property.START_DATE).orElse(null);
    if (signed != null && !signed.equals(day)) {
      return false;
    }
    for (Span passage : status.evidence().passages()) {
      for (EventLine line : scene.lines()) {
        if (!line.sentence().span().equals(passage)) {
          continue;
        }
        boolean another = line.dates().stream().anyMatch(d -> day == null || !d.start().equals(day));
        if (line.isHeadline() || another || !isSigned(line, agreement) || isEarlier(line, agreement)) {
          return false;
        }
      }
    }
    return true;
  }

  /** "signed the agreement", "the agreement was signed", "welcomed the signing of the agreement"; "through the conclusion of" tells of what was reached some time. */
  private static boolean isSigned(EventLine line, Thing agreement) {
    for (Mention m : line.mentions(Kind.AGREEMENT)) {
      for (int i = line.first(m) - 24; m.thing() == agreement && i < line.after(m) + 6; i++) {
        if (SIGNED.contains(line.word(i)) || TOLD.contains(line.word(i)) && (line.is(i + 1, "the") || line.is(i + 1, "of"))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isEarlier(EventLine line, Thing agreement) {
    int at = 0;
    for (Mention m : line.mentions(Kind.AGREEMENT)) {
      at = m.thing() == agreement ? Math.max(at, line.first(m)) : at;
    }
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, "that") && line.is(i + 1, "occasion")) { // another one, told just before
        return true;
      }
    }
    for (int i = Math.max(0, at - 14); i < Math.min(line.size(), at + 3); i++) {
      if (EARLIER.contains(line.word(i)) && line.at(i) == null) {
        return true;
      }
    }
    return false;
  }

  /** Of a visit that began on the release's day, what was signed was signed on that day. */
  static void day(Draft draft, Thing agreement, Thing visit) {
    PartialDate issued = draft.text().release().date();
    PartialDate start = draft.date(visit, Property.START_DATE).orElse(null);
    if (issued == null || !issued.isDay() || !issued.equals(start)) {
      return;
    }
    draft.values(agreement, Property.SIGNED_AT).stream().findFirst().ifPresent(at ->
        draft.values(visit, Property.START_DATE).stream().findFirst().ifPresent(day -> {
          List<Span> passages = new ArrayList<>(at.evidence().passages());
          passages.addAll(day.evidence().passages());
          draft.date(agreement, Property.SIGNED_ON, start, new Evidence(passages, RULE, 0.72));
        }));
  }
}
