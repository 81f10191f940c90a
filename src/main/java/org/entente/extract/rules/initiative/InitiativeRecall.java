package org.entente.extract.rules.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extract.Mention;
import org.entente.extract.grammar.Headline;
import org.entente.extract.grammar.Line;
import org.entente.extract.rules.instrument.InstrumentPhrases;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/** How a text speaks again of an initiative that it has named: by its acronym, or as "the programme", "this partnership". */
final class InitiativeRecall {

  private static final int REACH = 4;

  private static final Map<String, String> NOUNS =
      Map.of("program", "programme", "partnership", "partnership", "initiative", "programme", "project", "project", "fund", "fund", "center", "centre",
          "mission", "mission", "call", "call", "strategy", "plan");

  private static final Set<String> POINTING = Set.of("the", "this");

  private final List<InitiativeCluster> clusters;

  InitiativeRecall(List<InitiativeCluster> clusters) {
    this.clusters = clusters;
  }

  void read(List<Line> lines) {
    if (clusters.isEmpty()) {
      return;
    }
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        String text = line.words().text(i);
        if (!NOUNS.containsKey(line.at(i)) && !InstrumentPhrases.isAcronym(text) || line.covering(i, Kind.INITIATIVE) != null) {
          continue;
        }
        InitiativeCluster of = byAcronym(text);
        if (of != null && line.covering(i, Kind.ORGANIZATION) == null) {
          line.draft().mention(of.thing(), line.span(i, i + 1), Mention.Form.ACRONYM, line.sentence());
        } else if (NOUNS.containsKey(line.at(i)) && line.isIn(i - 1, POINTING) && !Headline.is(line.sentence()) && !line.is(i + 1, "of") && !line.is(i + 1, "between")) {
          InitiativeCluster last = last(line.sentence().index(), NOUNS.get(line.at(i)));
          if (last != null) {
            line.draft().mention(last.thing(), line.span(i, i + 1), Mention.Form.ANAPHOR, line.sentence());
          }
        }
      }
    }
  }

  private @Nullable InitiativeCluster byAcronym(String text) {
    if (!InstrumentPhrases.isAcronym(text)) {
      return null;
    }
    return clusters.stream().filter(c -> c.acronyms().contains(text)).findFirst().orElse(null);
  }

  /** The one of a type that was named last before, not long ago. */
  private @Nullable InitiativeCluster last(int sentence, String type) {
    return clusters.stream()
        .filter(c -> c.type().equals(type) || type.equals("programme") && c.type().equals("partnership"))
        .filter(c -> before(c, sentence) <= REACH)
        .min(Comparator.comparingInt(c -> before(c, sentence)))
        .orElse(null);
  }

  private static int before(InitiativeCluster c, int sentence) {
    int best = Integer.MAX_VALUE;
    for (int at : c.sentences()) {
      if (at <= sentence) {
        best = Math.min(best, sentence - at);
      }
    }
    return best;
  }
}
