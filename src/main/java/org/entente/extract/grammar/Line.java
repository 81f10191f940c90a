package org.entente.extract.grammar;

import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Words;
import org.entente.release.Sentence;
import org.entente.release.Span;
import org.entente.release.Token;
import org.jspecify.annotations.Nullable;

/** A sentence by its words: what each says, and what is mentioned where. Positions are indices of tokens, ends exclusive. */
public final class Line {

  private final Draft draft;
  private final Sentence sentence;
  private final Words words;

  public Line(Draft draft, Sentence sentence) {
    this.draft = draft;
    this.sentence = sentence;
    this.words = draft.text().words(sentence);
  }

  /** The sentences that mention a kind of thing, each looked at when its turn comes. */
  public static Iterable<Line> with(Draft draft, Kind kind) {
    return () ->
        draft.text().sentences().stream()
            .filter(s -> !draft.text().mentions(s, kind).isEmpty())
            .map(s -> new Line(draft, s))
            .iterator();
  }

  public Draft draft() {
    return draft;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Words words() {
    return words;
  }

  public int size() {
    return words.size();
  }

  /** The folded word; empty outside the sentence. The country "US" and the month "May" are no small words. */
  public String at(int i) {
    String w = words.folded(i);
    return i > 0 && (w.equals("us") || w.equals("may")) && words.isCapitalized(i) ? w + "." : w;
  }

  public boolean is(int i, String word) {
    return at(i).equals(word);
  }

  public boolean isIn(int i, Set<String> some) {
    return i >= 0 && i < size() && some.contains(at(i));
  }

  public boolean isCapitalized(int i) {
    return words.isCapitalized(i);
  }

  public boolean isWord(int i) {
    return i >= 0 && i < size() && words.token(i).isWord();
  }

  /** The first of some words from a place on, before an end, or -1. */
  public int next(int from, int to, Set<String> some) {
    for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
      if (some.contains(at(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The last of some words before a place, not before a limit, or -1. */
  public int last(int before, int limit, Set<String> some) {
    for (int i = Math.min(before, size()) - 1; i >= Math.max(0, limit); i--) {
      if (some.contains(at(i))) {
        return i;
      }
    }
    return -1;
  }

  public Span span(int from, int to) {
    return new Span(words.token(from).start(), words.token(to - 1).end());
  }

  public String text(int from, int to) {
    return draft.text().at(span(from, to));
  }

  /** The token in which an offset of the release's text lies, or the one after it. */
  public int token(int offset) {
    List<Token> tokens = sentence.tokens();
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (tokens.get(mid).end() <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  public int from(Mention mention) {
    return token(mention.span().start());
  }

  public int to(Mention mention) {
    return token(mention.span().end() - 1) + 1;
  }

  public List<Mention> mentions() {
    return draft.text().mentions(sentence);
  }

  public List<Mention> mentions(Kind kind) {
    return draft.text().mentions(sentence, kind);
  }

  /** The mentions that lie wholly between two places. */
  public List<Mention> mentions(int from, int to) {
    return from >= to ? List.of() : draft.text().mentions(sentence, span(from, Math.min(to, size())));
  }

  public List<Mention> mentions(int from, int to, Kind... kinds) {
    Set<Kind> some = Set.of(kinds);
    return mentions(from, to).stream().filter(m -> some.contains(m.thing().kind())).toList();
  }

  /** The things of some kinds between two places, each once, in the order of the text. */
  public List<Thing> things(int from, int to, Kind... kinds) {
    return mentions(from, to, kinds).stream().map(Mention::thing).distinct().toList();
  }

  /** What of a kind begins at a place, the longest, or null. */
  public @Nullable Mention beginning(int at, Kind kind) {
    if (at < 0 || at >= size()) {
      return null;
    }
    int start = words.token(at).start();
    for (Mention m : mentions()) {
      if (m.span().start() >= start) {
        if (m.span().start() > start) {
          return null; // mentions stand in the order of the text
        }
        if (m.thing().kind() == kind) {
          return m;
        }
      }
    }
    return null;
  }

  /** What of a kind covers a place, or null. */
  public @Nullable Mention covering(int at, Kind kind) {
    if (at < 0 || at >= size()) {
      return null;
    }
    int start = words.token(at).start();
    int end = words.token(at).end();
    for (Mention m : mentions()) {
      if (m.span().start() > start) {
        return null;
      }
      if (m.span().end() >= end && m.thing().kind() == kind) {
        return m;
      }
    }
    return null;
  }

  /** The date that begins at a place, or null. */
  public @Nullable DateMention date(int at) {
    if (at < 0 || at >= size()) {
      return null;
    }
    int start = words.token(at).start();
    int end = words.token(at).end();
    for (DateMention d : draft.text().dates(sentence)) {
      if (d.span().start() <= start && end <= d.span().end()) {
        return d;
      }
    }
    return null;
  }

  /** The dates that lie between two places. */
  public List<DateMention> dates(int from, int to) {
    if (from >= to) {
      return List.of();
    }
    Span span = span(from, Math.min(to, size()));
    return draft.text().dates(sentence).stream().filter(d -> span.contains(d.span())).toList();
  }
}
