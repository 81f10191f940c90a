package org.entente.extract.rules.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.grammar.ThingPhrase;
import org.entente.iri.Kind;
import org.entente.release.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Shorter words for an instrument told before: the acronym that stood in brackets behind its name ("signed the STC"), and "the
 * Statement", "this document" as what is signed or says something.
 */
final class InstrumentReferences {

  private static final Set<String> NOUNS = Set.of("statement", "document", "text", "instrument", "communique");
  private static final Set<String> THE = Set.of("the", "this");
  private static final int NEAR = 8;

  private InstrumentReferences() {}

  static void find(Draft draft, List<InstrumentCluster> clusters) {
    Map<String, Thing> acronyms = new HashMap<>();
    for (InstrumentCluster cluster : clusters) {
      for (ThingPhrase p : cluster.phrases()) {
        if (p.acronym() != null) {
          acronyms.putIfAbsent(p.acronym(), cluster.thing());
        }
      }
    }
    Thing last = null;
    int at = 0;
    for (Sentence sentence : draft.text().sentences()) {
      Line line = new Line(draft, sentence);
      if (!acronyms.isEmpty()) {
        acronyms(line, acronyms);
      }
      List<Mention> here = line.mentions(Kind.AGREEMENT);
      if (here.isEmpty() && last != null && sentence.index() - at <= NEAR) {
        document(line, last);
      }
      if (!here.isEmpty() && !Headline.is(sentence)) {
        last = here.get(here.size() - 1).thing();
        at = sentence.index();
      }
    }
  }

  private static void acronyms(Line line, Map<String, Thing> acronyms) {
    for (int i = 0; i < line.size(); i++) {
      @Nullable Thing thing = acronyms.get(line.words().text(i));
      if (thing != null && line.covering(i, Kind.AGREEMENT) == null && line.covering(i, Kind.ORGANIZATION) == null && !line.is(i + 1, "-")) {
        line.draft().mention(thing, line.span(i, i + 1), Mention.Form.ACRONYM, line.sentence());
      }
    }
  }

  /** "The Statement was signed by", "This document sets out". */
  private static void document(Line line, Thing last) {
    for (int i = 1; i < line.size(); i++) {
      boolean told = line.isIn(i, NOUNS) && line.isIn(i - 1, THE) && (Grammar.AUXILIARIES.contains(line.at(i + 1)) || Grammar.FINITE.contains(line.at(i + 1)) || line.is(i - 2, "signed"));
      if (told) {
        line.draft().mention(last, line.span(i, i + 1), Mention.Form.ANAPHOR, line.sentence());
        return;
      }
    }
  }
}
