package org.entente.extract.names;

import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Lexicon;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference;
import org.entente.reference.Words;

/**
 * Finds the fields of science, technology and their policy that the scheme knows: "quantum technologies", "AI".
 *
 * <p>A field in the name of a body or a post is none of the release's fields.
 */
final class TopicFinder {

  private final Lexicon lexicon;
  private final Draft draft;

  TopicFinder(Scene scene) {
    this.lexicon = scene.lexicon();
    this.draft = scene.draft();
  }

  void find(Line line) {
    Words words = line.words();
    int at = 0;
    while (at < words.size()) {
      Match<Reference.Topic> match = line.isNamed(at) ? null : lexicon.topics().at(words, at);
      if (match == null || line.isNamed(match.to() - 1)) {
        at++;
        continue;
      }
      Thing topic = draft.known(Kind.TOPIC, match.values().get(0).key());
      draft.name(topic, line.text(match.from(), match.to()));
      draft.mention(topic, line.span(match.from(), match.to()), Mention.Form.NAME, line.sentence());
      at = match.to();
    }
  }
}
