package org.entente.extract.rules.instrument;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Mentions;
import org.entente.iri.Kind;
import org.entente.reference.NameTrie;
import org.entente.reference.Reference;
import org.entente.reference.Words;

/**
 * A known treaty is about the fields that its full name says, where the release speaks of them: "the Kite Protocol" is one "to the
 * Convention on Wind Energy". The release may call it by a short name that says nothing.
 */
final class TreatyFields {

  private static final String RULE = "treaty-name";

  private final Draft draft;

  TreatyFields(Draft draft) {
    this.draft = draft;
  }

  void state() {
    for (Thing treaty : draft.things(Kind.AGREEMENT)) {
      Reference.Agreement known = treaty.key() == null ? null : draft.reference().agreements().get(treaty.key());
      Mention named = known == null ? null : Mentions.first(draft, treaty);
      if (named == null) {
        continue;
      }
      Set<String> fields = fields(known);
      for (Thing topic : draft.things(Kind.TOPIC)) {
        if (topic.key() != null && fields.contains(topic.key())) {
          draft.link(treaty, Property.TOPIC, topic, Evidence.of(named.sentence(), RULE, 0.75));
        }
      }
    }
  }

  /** The keys of the fields that the names of a treaty say in more than a word: "use of the Moon" says where. */
  private Set<String> fields(Reference.Agreement treaty) {
    NameTrie<Reference.Topic> topics = draft.reference().lexicon().topics();
    return Stream.concat(Stream.of(treaty.name()), treaty.names().stream())
        .flatMap(name -> topics.find(Words.of(name)).stream())
        .filter(match -> match.to() - match.from() > 1)
        .map(match -> match.values().get(0).key())
        .collect(Collectors.toSet());
  }
}
