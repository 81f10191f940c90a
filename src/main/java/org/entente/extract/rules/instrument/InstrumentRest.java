package org.entente.extract.rules.instrument;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.Mentions;
import org.entente.extract.grammar.Modality;
import org.entente.extract.grammar.ReleaseSides;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a release leaves unsaid of an instrument because it is plain: one that nothing is told of is mentioned; "the 2009 agreement"
 * is of 2009; the parties of "the bilateral agreement" are the two sides of the release, or those for whom its signatories act.
 */
public final class InstrumentRest implements Rule {

  private static final Set<String> LEADERS = Set.of("leaders", "ministers", "ministerial");
  /** Who heads a body, and who speaks for a state though it be called so. */
  private static final Set<String> HEADS = Grammar.words("director directors ceo executive administrator rector president chairman chairwoman chairperson chair vice-chancellor head provost principal");
  private static final Set<String> STATE = Grammar.words("minister secretary ambassador federal republic councillor commissioner");
  private static final int FEW = 4;
  /** What is issued and enters into no force. */
  private static final Set<String> ISSUED = Set.of("joint-statement", "declaration");
  private static final Set<String> WORLDWIDE = Grammar.words("international global multilateral universal worldwide");
  private static final int MOST_MENTIONS = 12;
  private static final Set<String> PROPOSED = Grammar.words("proposed possible potential planned draft future upcoming forthcoming envisaged tentative");

  @Override
  public String name() {
    return "instrument-rest";
  }

  @Override
  public void read(Draft draft) {
    List<Thing> main = ReleaseSides.of(draft);
    Map<Thing, List<Mention>> mentions = Mentions.of(draft, Kind.AGREEMENT);
    for (Thing agreement : draft.things(Kind.AGREEMENT)) {
      List<Mention> all = mentions.getOrDefault(agreement, List.of());
      if (all.isEmpty()) {
        continue;
      }
      Mention first = all.get(0);
      year(draft, agreement, all);
      lead(draft, agreement);
      if (draft.code(agreement, Property.AGREEMENT_STATUS).isEmpty()) {
        status(draft, agreement, all);
      }
      consistent(draft, agreement);
      if (agreement.key() == null) {
        parties(draft, agreement, first, main);
      } else {
        known(draft, agreement, first);
      }
    }
  }

  /** Two passages of a release can tell one instrument as planned and as of a year: only what is told as signed keeps its day. */
  private void consistent(Draft draft, Thing agreement) {
    if (draft.code(agreement, Property.AGREEMENT_STATUS).filter("planned"::equals).isPresent()) {
      draft.retract(agreement, Property.SIGNED_ON);
    }
  }

  /** What is told as still to come is planned; of what a definite phrase or a name speaks, it exists. */
  private void status(Draft draft, Thing agreement, List<Mention> mentions) {
    Mention first = mentions.get(0);
    Line line = new Line(draft, first.sentence());
    boolean known = agreement.key() != null;
    boolean dated = draft.has(agreement, Property.SIGNED_ON);
    boolean listed = !known && !dated && line.from(first) <= 3 && !LeadIn.of(line).isDone();
    boolean sought = listed || !known && !dated && mentions.stream().limit(MOST_MENTIONS).anyMatch(m -> Prospects.isAhead(new Line(draft, m.sentence()), m));
    Modality modality = known ? Modality.DONE : Modality.ofPhrase(first.sentence(), line.from(first), line.to(first));
    boolean definite = line.isIn(line.from(first) - 1, Grammar.DEFINITE) || line.is(line.from(first) - 1, "'s") || isNamed(line, first);
    boolean proposed = line.isIn(line.from(first), PROPOSED) || line.isIn(line.from(first) - 1, PROPOSED);
    boolean told = modality == Modality.PLANNED || modality == Modality.HOPED || modality == Modality.DISCUSSED;
    boolean ahead = sought || !dated && (!definite || proposed) && told;
    boolean running = known ? isOfSides(draft, agreement) : !proposed && (definite || modality.isDone()) && !isOfOthers(draft, agreement, line, first);
    boolean issued = running && draft.code(agreement, Property.AGREEMENT_TYPE).filter(ISSUED::contains).isPresent();
    boolean spokenOf = !known && !dated && modality == Modality.DISCUSSED && line.last(line.from(first), line.from(first) - 4, Set.of("under")) < 0; // "they discussed the agreement"
    String status = ahead || isLater(draft, agreement) ? "planned" : issued ? "signed" : running && !spokenOf ? "in-force" : "mentioned";
    draft.code(agreement, Property.AGREEMENT_STATUS, status, Evidence.of(first.sentence(), name(), 0.6));
  }

  /** A known instrument that was made after the release: it was still to come. */
  private static boolean isLater(Draft draft, Thing agreement) {
    Reference.Agreement reference = draft.reference().agreements().get(String.valueOf(agreement.key()));
    PartialDate issued = draft.text().release().date();
    return reference != null && reference.signed() != null && issued != null && reference.signed().earliest().isAfter(issued.latest());
  }

  /** Whether a known instrument is one between the sides that the release is about. */
  private static boolean isOfSides(Draft draft, Thing agreement) {
    List<String> parties = known(draft, agreement);
    return ReleaseSides.all(draft).stream().filter(s -> s.key() != null && parties.contains(s.key())).count() > 1;
  }

  /** "the international climate agreement", "the Springfield Declaration": nothing says that the release's sides are its parties. */
  private static boolean isOfOthers(Draft draft, Thing agreement, Line line, Mention first) {
    if (draft.has(agreement, Property.PARTY) || draft.has(agreement, Property.SIGNATORY) || !whose(draft, agreement, first).isEmpty()) {
      return false;
    }
    int from = line.from(first);
    int start = year(line, from) > 0 || line.is(from, "new") ? from + 1 : from;
    boolean place = line.isCapitalized(start) && line.isCapitalized(start + 1) && line.beginning(start, Kind.PLACE) != null && line.next(start, line.to(first), Set.of("-", "–")) < 0;
    return place || line.isIn(start, WORLDWIDE);
  }

  /** A title tells that it was signed, and the first sentence says on which day the release's news happened. */
  private void lead(Draft draft, Thing agreement) {
    PartialDate issued = draft.text().release().date();
    if (issued == null || !issued.isDay() || draft.has(agreement, Property.SIGNED_ON) || draft.code(agreement, Property.AGREEMENT_STATUS).filter("signed"::equals).isEmpty()) {
      return;
    }
    boolean titled = draft.values(agreement, Property.AGREEMENT_STATUS).stream().anyMatch(f -> f.evidence().rule().equals("signatory-lines"));
    for (Sentence sentence : draft.text().sentences()) {
      switch (sentence.block().kind()) {
        case TITLE -> titled |= draft.text().mentions(sentence, Kind.AGREEMENT).stream().anyMatch(m -> m.thing() == agreement);
        case PARAGRAPH -> {
          if (!titled) {
            return;
          }
          if (sentence.tokens().size() < 6) { // a place line
            continue;
          }
          for (DateMention d : draft.text().dates(sentence)) {
            long days = d.start().isDay() ? ChronoUnit.DAYS.between(d.start().earliest(), issued.earliest()) : 99;
            if (d.end() == null && d.exact() && days >= 0 && days <= 7) {
              draft.date(agreement, Property.SIGNED_ON, d.start(), Evidence.of(sentence, name(), 0.75));
              return;
            }
          }
          return;
        }
        default -> {}
      }
    }
  }

  private static boolean isNamed(Line line, Mention m) {
    return line.isCapitalized(line.from(m)) && line.isCapitalized(line.from(m) + 1) && !line.is(line.from(m) - 1, "a") && !line.is(line.from(m) - 1, "an");
  }

  private void year(Draft draft, Thing agreement, List<Mention> mentions) {
    if (draft.has(agreement, Property.SIGNED_ON)) {
      return;
    }
    PartialDate issued = draft.text().release().date();
    for (Mention m : mentions) {
      Line line = new Line(draft, m.sentence());
      DateMention before = line.date(line.from(m) - 1);
      if (before != null && before.end() == null && before.exact() && before.start().hasMonth() && (issued == null || !before.start().earliest().isAfter(issued.latest()))
          && (line.is(line.token(before.span().start()) - 1, "the") || line.is(line.token(before.span().start()) - 1, "their"))) {
        draft.date(agreement, Property.SIGNED_ON, before.start(), Evidence.of(m.sentence(), name(), 0.85));
        return;
      }
      int end = line.is(line.to(m), "of") || line.is(line.to(m), "from") ? line.to(m) + 2 : line.to(m);
      for (int i = line.from(m); i < Math.min(line.size(), end); i++) {
        int year = year(line, i);
        if (year > 0 && (issued == null || year <= issued.year())) {
          draft.date(agreement, Property.SIGNED_ON, PartialDate.of(year), Evidence.of(m.sentence(), name(), 0.8));
          return;
        }
      }
    }
  }

  /** The year that a word says, 0 for the bounds of a period ("2008-2011") and "Agenda 2030". */
  private static int year(Line line, int i) {
    String w = line.at(i);
    boolean alone = !line.is(i - 1, "-") && !line.is(i + 1, "-") && !line.is(i - 1, "agenda") && !line.is(i + 1, "agenda");
    return alone && w.matches("(19|20)\\d\\d") ? Integer.parseInt(w) : 0;
  }

  /** The keys of the parties of a known instrument of few. */
  private static List<String> known(Draft draft, Thing agreement) {
    Reference.Agreement reference = draft.reference().agreements().get(String.valueOf(agreement.key()));
    return reference == null || reference.parties().size() > FEW ? List.of() : reference.parties();
  }

  /** The parties of a known instrument of few, where the release speaks of them. */
  private static void known(Draft draft, Thing agreement, Mention first) {
    List<String> parties = known(draft, agreement);
    if (draft.has(agreement, Property.PARTY)) {
      return;
    }
    for (Kind kind : new Kind[] {Kind.COUNTRY, Kind.UNION, Kind.ORGANIZATION}) {
      for (Thing party : draft.things(kind)) {
        if (party.key() != null && parties.contains(party.key())) {
          draft.link(agreement, Property.PARTY, party, Evidence.of(first.sentence(), Evidence.REFERENCE, 0.9));
        }
      }
    }
  }

  private void parties(Draft draft, Thing agreement, Mention first, List<Thing> main) {
    complement(draft, agreement, first);
    List<Thing> stated = draft.links(agreement, Property.PARTY);
    Evidence evidence = Evidence.of(first.sentence(), name(), 0.75);
    if (stated.size() == 1 && main.size() == 2) { // "the agreement with B": the other side is the release's own
      Thing other = stated.get(0);
      if (main.contains(other)) {
        main.forEach(side -> draft.link(agreement, Property.PARTY, side, evidence));
      } else {
        withAnother(draft, agreement, first, other, main);
      }
      return;
    }
    if (stated.size() == 1 && main.size() < 2) { // "an expression of interest with CERN": the other side is who tells it
      Thing home = ReleaseSides.home(draft);
      if (home != null && home != stated.get(0) && !draft.links(stated.get(0), Property.OF_COUNTRY).contains(home)) {
        draft.link(agreement, Property.PARTY, home, Evidence.of(first.sentence(), name(), 0.7));
      }
      return;
    }
    if (!stated.isEmpty()) {
      return;
    }
    List<Thing> signers = new ArrayList<>();
    List<Thing> people = draft.links(agreement, Property.SIGNATORY);
    boolean ofBodies = people.size() > 1 && people.stream().allMatch(p -> isHeadOfBody(draft, p));
    for (Thing person : people) {
      Thing side = ofBodies ? bodyOf(draft, person) : actingFor(draft, person);
      if (side != null && !signers.contains(side)) {
        signers.add(side);
      }
    }
    List<Thing> own = whose(draft, agreement, first);
    if (!own.isEmpty()) {
      own.forEach(side -> draft.link(agreement, Property.PARTY, side, evidence));
    } else if (isOfOthers(draft, agreement, new Line(draft, first.sentence()), first)) {
      return;
    } else if (signers.size() >= 2) {
      signers.forEach(side -> draft.link(agreement, Property.PARTY, side, Evidence.of(first.sentence(), name(), 0.85)));
    } else {
      boolean statement = draft.code(agreement, Property.AGREEMENT_TYPE).filter("joint-statement"::equals).isPresent();
      boolean shared = statement || agreement.names().stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).startsWith("trilateral "));
      List<Thing> sides = main.isEmpty() && shared ? ReleaseSides.all(draft) : main; // "our joint leaders' statement": of all whom the release is about
      sides.forEach(side -> draft.link(agreement, Property.PARTY, side, evidence));
    }
  }

  /** "the energy agreement with the Union" in a release on A and B: who tells it is the other side. */
  private void withAnother(Draft draft, Thing agreement, Mention first, Thing other, List<Thing> main) {
    Line line = new Line(draft, first.sentence());
    Thing home = ReleaseSides.home(draft);
    boolean with = line.next(line.from(first) + 1, line.to(first) + 1, Set.of("with")) >= 0;
    if (with && home != null && main.contains(home) && other.kind() != Kind.ORGANIZATION) {
      draft.link(agreement, Property.PARTY, home, Evidence.of(first.sentence(), name(), 0.7));
    }
  }

  /** "the G7 Code of Conduct", "the ASEAN Leaders' Statement on": the group whose it is, where the release tells no more of it. */
  private static List<Thing> whose(Draft draft, Thing agreement, Mention first) {
    Line line = new Line(draft, first.sentence());
    int from = line.from(first);
    int leaders = line.is(from - 1, "'") || line.is(from - 1, "'s") ? from - 2 : from - 1;
    int owner = line.isIn(leaders, LEADERS) ? leaders - 1 : line.is(from - 1, "'s") ? leaders : -1;
    Mention group = line.covering(owner, Kind.GROUP);
    if (group != null && line.to(group) == owner + 1 && agreement != draft.link(draft.self(), Property.TEXT_OF)) {
      return List.of(group.thing());
    }
    return line.isCapitalized(from)
        ? line.things(from, Math.min(line.to(first), from + 2), Kind.GROUP, Kind.UNION).stream().limit(1).filter(t -> line.beginning(from, t.kind()) != null).toList()
        : List.of();
  }

  /** Where one party only is named, those who signed for others are acting for the others. */
  private void complement(Draft draft, Thing agreement, Mention first) {
    List<Thing> stated = draft.links(agreement, Property.PARTY);
    List<Thing> signers = draft.links(agreement, Property.SIGNATORY);
    if (stated.size() != 1 || signers.size() < 2) {
      return;
    }
    List<Thing> homes = draft.links(stated.get(0), Property.OF_COUNTRY);
    for (Thing person : signers) {
      Thing body = stated.get(0).kind() == Kind.ORGANIZATION ? bodyOf(draft, person) : null; // a body concludes with a body
      Thing side = body != null ? body : actingFor(draft, person);
      if (side != null && side != stated.get(0) && !homes.contains(side)) {
        draft.link(agreement, Property.PARTY, side, Evidence.of(first.sentence(), name(), 0.8));
      }
    }
  }

  private static @Nullable Thing bodyOf(Draft draft, Thing person) {
    for (Thing tenure : draft.subjects(Property.HOLDER, person)) {
      Thing post = draft.link(tenure, Property.POST);
      Thing body = post == null ? null : draft.link(post, Property.POST_IN);
      if (body != null) {
        return body;
      }
    }
    return null;
  }

  /** The director, administrator or rector of a body: where all who sign are such, they sign for their bodies. */
  private static boolean isHeadOfBody(Draft draft, Thing person) {
    return draft.subjects(Property.HOLDER, person).stream()
        .map(tenure -> draft.link(tenure, Property.POST))
        .anyMatch(post -> post != null && draft.link(post, Property.POST_IN) != null && post.names().stream().anyMatch(InstrumentRest::isHead));
  }

  private static boolean isHead(String title) {
    List<String> words = List.of(title.toLowerCase(Locale.ROOT).split("[ -]+"));
    return words.stream().anyMatch(HEADS::contains) && words.stream().noneMatch(STATE::contains);
  }

  private static final Set<String> OWN_BODIES = Set.of("ResearchOrganization", "InternationalOrganization");

  /** A minister acts for the country, the head of a university or laboratory for that body. */
  private static @Nullable Thing actingFor(Draft draft, Thing person) {
    Thing body = bodyOf(draft, person);
    if (body != null && body.types().stream().anyMatch(OWN_BODIES::contains)) {
      return body;
    }
    Thing home = draft.link(person, Property.REPRESENTS);
    return home != null ? home : body;
  }
}
