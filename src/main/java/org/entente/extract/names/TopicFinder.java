package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Lexicon;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields of science, technology and their policy that the scheme knows: "quantum technologies", "AI".
 *
 * <p>A field in the name of a body or a post is none of the release's fields.
 */
final class TopicFinder {

  /** "-logy" of "biology", "-tics" of "genetics" say too little below that. */
  private static final int SHORTEST_END = 4;

  private final Lexicon lexicon;
  private final Draft draft;
  private final FoundFields found;
  private final FieldLists lists;
  private final FieldCompany company;

  TopicFinder(Scene scene) {
    this.lexicon = scene.lexicon();
    this.draft = scene.draft();
    this.found = new FoundFields(scene);
    this.lists = new FieldLists(scene, found);
    this.company = new FieldCompany(found);
  }

  /** A known field at a place. */
  record Hit(int from, int to, Reference.Topic field) {}

  void find(Line line) {
    Words words = line.words();
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Match<Reference.Topic> match = line.isNamed(at) ? null : lexicon.topics().at(words, at);
      if (match == null || line.isNamed(match.to() - 1) || OtherSenses.isMeant(words, match.from(), match.to())) {
        at++;
        continue;
      }
      hits.add(new Hit(match.from(), match.to(), match.values().get(0)));
      at = match.to();
    }
    shared(line, hits);
    cut(line, hits);
    boolean[] listed = lists.find(line, hits);
    company.find(line, hits, listed);
    for (Hit hit : hits) {
      if (listed[hit.from()] || !isWeak(words, hit)) {
        mention(line, hit);
      }
    }
  }

  /** "bio- and nanotechnology": a word cut at a hyphen ends as the first word of the next field does. */
  private void cut(Line line, List<Hit> hits) {
    Words words = line.words();
    for (Hit hit : List.copyOf(hits)) {
      int at = hit.from() - 3;
      boolean joined = words.is(hit.from() - 1, "and") || words.is(hit.from() - 1, "or");
      if (at < 0 || !joined || !words.is(at + 1, "-") || words.token(at).end() != words.token(at + 1).start()) {
        continue;
      }
      Reference.Topic field = completed(words, at, hit);
      if (field != null && isFree(hits, at, at + 1, field)) {
        hits.add(new Hit(at, at + 1, field));
      }
    }
  }

  /** The field that a cut word is with the end of another field's first word, the longest that makes one; null if none does. */
  private Reference.@Nullable Topic completed(Words words, int at, Hit whole) {
    String last = words.text(whole.from());
    StringBuilder rest = new StringBuilder();
    for (int i = whole.from() + 1; i < whole.to(); i++) {
      rest.append(' ').append(words.text(i));
    }
    for (int cut = 2; cut <= last.length() - SHORTEST_END; cut++) {
      Words joined = Words.of(words.text(at) + last.substring(cut) + rest);
      Match<Reference.Topic> match = lexicon.topics().at(joined, 0);
      if (match != null && match.to() == joined.size()) {
        return match.values().get(0);
      }
    }
    return null;
  }

  private boolean isWeak(Words words, Hit hit) {
    return hit.to() == hit.from() + 1 && found.isWeak(words, hit.from())
        || hit.to() == hit.from() + 3 && words.is(hit.from(), "indo");
  }

  private void mention(Line line, Hit hit) {
    Thing topic = draft.known(Kind.TOPIC, hit.field().key());
    draft.name(topic, line.text(hit.from(), hit.to()));
    draft.mention(topic, line.span(hit.from(), hit.to()), Mention.Form.NAME, line.sentence());
  }

  /** "researcher and student exchanges": the first shares the noun of the second. */
  private void shared(Line line, List<Hit> hits) {
    Words words = line.words();
    for (Hit hit : List.copyOf(hits)) {
      int and = hit.from() - 1;
      if (hit.to() - hit.from() < 2 || !words.is(and, "and")) {
        continue;
      }
      for (int from = Math.max(0, and - 3); from < and; from++) {
        Reference.Topic field = lists.together(words, from, and, hit.to() - 1, hit.to());
        if (field != null && isFree(hits, from, and, field)) {
          int start = from;
          hits.removeIf(h -> h.from() >= start && h.to() <= and);
          hits.add(new Hit(from, and, field));
          break;
        }
      }
    }
  }

  /** Whether no known field lies across, and none says the same. */
  private static boolean isFree(List<Hit> hits, int from, int to, Reference.Topic field) {
    return hits.stream().noneMatch(h -> h.from() < to && h.to() > from && (h.from() < from || h.to() > to || h.field().equals(field)));
  }
}
