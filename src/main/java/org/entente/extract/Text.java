package org.entente.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entente.iri.Kind;
import org.entente.reference.Words;
import org.entente.release.Release;
import org.entente.release.Sentence;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/**
 * A release with the mentions and dates that were found in it, by sentence.
 *
 * <p>Filled by the recognisers, then read by the rules, which may add mentions of what they find themselves.
 */
public final class Text {

  private final Release release;
  private final @Nullable Words[] words;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<List<DateMention>> dates = new ArrayList<>();

  Text(Release release) {
    this.release = release;
    this.words = new Words[release.sentences().size()];
    for (int i = 0; i < release.sentences().size(); i++) {
      mentions.add(new ArrayList<>());
      dates.add(new ArrayList<>());
    }
  }

  public Release release() {
    return release;
  }

  /** The words of a sentence in the form in which they are compared, folded once for all rules. */
  public Words words(Sentence sentence) {
    Words known = words[sentence.index()];
    if (known == null) {
      known = Words.of(sentence.tokens());
      words[sentence.index()] = known;
    }
    return known;
  }

  public List<Sentence> sentences() {
    return release.sentences();
  }

  /** The words of a stretch. */
  public String at(Span span) {
    return release.at(span);
  }

  /** All mentions in a sentence, in the order of the text; of two that begin together the longer first. */
  public List<Mention> mentions(Sentence sentence) {
    return Collections.unmodifiableList(mentions.get(sentence.index()));
  }

  public List<Mention> mentions(Sentence sentence, Kind kind) {
    return mentions(sentence).stream().filter(m -> m.thing().kind() == kind).toList();
  }

  /** The mentions that lie wholly inside a stretch of one sentence. */
  public List<Mention> mentions(Sentence sentence, Span within) {
    return mentions(sentence).stream().filter(m -> within.contains(m.span())).toList();
  }

  public List<DateMention> dates(Sentence sentence) {
    return Collections.unmodifiableList(dates.get(sentence.index()));
  }

  void add(Mention mention) {
    List<Mention> row = mentions.get(mention.sentence().index());
    int at = Collections.binarySearch(row, mention);
    row.add(at < 0 ? -at - 1 : at + 1, mention);
  }

  void add(DateMention date) {
    dates.get(date.sentence().index()).add(date);
  }

  void remove(Mention mention) {
    mentions.get(mention.sentence().index()).remove(mention);
  }

  /** Removes every mention of some things. */
  void removeAll(Set<Thing> gone) {
    mentions.forEach(row -> row.removeIf(m -> gone.contains(m.thing())));
  }

  /** Makes every mention of one thing a mention of another. */
  void redirect(Thing from, Thing to) {
    for (List<Mention> row : mentions) {
      row.replaceAll(m -> m.thing() == from ? new Mention(m.span(), to, m.form(), m.sentence()) : m);
    }
  }
}
