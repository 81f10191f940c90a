package org.entente.extract.names;

import java.util.HashSet;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Words;
import org.entente.release.Sentence;

/**
 * Companies that do business in a release's sentences ("Kites Ltd will invest …", "Spoontec has partnered with …"): they have a part in it
 * though no instrument is told; a company that is named otherwise ("engines of Kites Ltd") has none.
 */
final class ActingFirms {

  private static final Set<String> HELPERS = Set.of("will", "has", "have", "is", "are", "plans", "intends", "to", "also", "recently", "just", "both");

  private static final Set<String> DOING =
      Set.of(
          "announced", "announces", "announce", "invest", "invests", "invested", "investing", "partner", "partnered", "partners", "partnering", "purchase",
          "purchased", "purchases", "buy", "bought", "acquire", "acquired", "supply", "supplies", "supplied", "build", "building", "built", "develop",
          "developing", "developed", "deliver", "delivered", "sign", "signed", "signing", "cooperate", "collaborate", "collaborated", "launch", "launched",
          "expand", "expanding", "expanded", "establish", "established", "open", "opened", "agree", "agreed", "committed", "commit", "receive", "received",
          "work", "working", "construct", "constructing", "join", "joined", "unveiled", "use", "using", "conclude", "concluded");

  private final Draft draft;

  ActingFirms(Draft draft) {
    this.draft = draft;
  }

  Set<Thing> find() {
    Set<Thing> acting = new HashSet<>();
    for (Sentence sentence : draft.text().sentences()) {
      Words words = draft.text().words(sentence);
      for (Mention m : draft.text().mentions(sentence, Kind.ORGANIZATION)) {
        if (draft.code(m.thing(), Property.ORGANIZATION_TYPE).orElse("").equals("company") && acts(words, m)) {
          acting.add(m.thing());
        }
      }
    }
    return acting;
  }

  /** Whether a verb of business follows, behind helping verbs only. */
  private static boolean acts(Words words, Mention m) {
    int at = 0;
    while (at < words.size() && words.token(at).start() < m.span().end()) {
      at++;
    }
    int limit = at + 4;
    while (at < limit && HELPERS.contains(words.folded(at))) {
      at++;
    }
    return DOING.contains(words.folded(at));
  }
}
