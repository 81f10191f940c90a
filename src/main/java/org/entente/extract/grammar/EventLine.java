package org.entente.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Words;
import org.entente.release.Block;
import org.entente.release.Sentence;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/** A sentence as the rules about happenings read it: its words, and which mention or date stands at which word. */
public final class EventLine {

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "„", "«", "»");

  private final Draft draft;
  private final Sentence sentence;
  private final Words words;
  private @Nullable Mention @Nullable [] at;
  private @Nullable DateMention @Nullable [] datesAt;
  private int known;

  public EventLine(Draft draft, Sentence sentence) {
    this.draft = draft;
    this.sentence = sentence;
    this.words = draft.text().words(sentence);
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

  /** The folded word at a token; empty outside the sentence. */
  public String word(int token) {
    return words.folded(token);
  }

  /** The word as it stands; empty outside the sentence. */
  public String text(int token) {
    return words.text(token);
  }

  public boolean is(int token, String word) {
    return words.is(token, word);
  }

  public boolean isCapital(int token) {
    return words.isCapitalized(token);
  }

  public boolean isQuote(int token) {
    return QUOTES.contains(text(token));
  }

  /** Title, heading or kicker. */
  public boolean isHeadline() {
    return Headline.is(sentence);
  }

  /** Whether it belongs to what the release tells: no contact line, no boilerplate. */
  public boolean tells() {
    Block.Kind kind = sentence.block().kind();
    return kind != Block.Kind.CONTACT && kind != Block.Kind.BOILERPLATE;
  }

  public Span span(int from, int to) {
    return new Span(words.token(from).start(), words.token(to - 1).end());
  }

  /** The words from one token to before another, as they stand. */
  public String text(int from, int to) {
    return from >= to ? "" : draft.text().at(span(from, to)).replaceAll("\\s+", " ");
  }

  public Evidence evidence(String rule, double confidence) {
    return Evidence.of(sentence, rule, confidence);
  }

  /** Whether the title of a post begins at a token: "Vice President". */
  public boolean opensTitle(int token) {
    return isCapital(token) && draft.reference().lexicon().titles().at(words, token) != null;
  }

  // ---- mentions

  public List<Mention> mentions() {
    return draft.text().mentions(sentence);
  }

  public List<Mention> mentions(Kind kind) {
    return draft.text().mentions(sentence, kind);
  }

  /** The mentions of some kinds that begin at or after a token and before another, in order. */
  public List<Mention> mentions(int from, int to, Set<Kind> kinds) {
    List<Mention> some = new ArrayList<>();
    for (Mention m : mentions()) {
      int first = first(m);
      if (first >= to) {
        break;
      }
      if (first >= from && kinds.contains(m.thing().kind())) {
        some.add(m);
      }
    }
    return some;
  }

  /** The longest mention that covers a token, or null. */
  public @Nullable Mention at(int token) {
    return token < 0 || token >= size() ? null : cover()[token];
  }

  /** The mention of one of some kinds that covers a token, or null. */
  public @Nullable Mention at(int token, Set<Kind> kinds) {
    Mention longest = at(token);
    if (longest == null || kinds.contains(longest.thing().kind())) {
      return longest;
    }
    Span span = words.token(token).span();
    for (Mention m : mentions()) {
      if (m.span().start() > span.start()) {
        break;
      }
      if (kinds.contains(m.thing().kind()) && m.span().overlaps(span)) {
        return m;
      }
    }
    return null;
  }

  /** The date that covers a token, or null. */
  public @Nullable DateMention dateAt(int token) {
    if (datesAt == null) {
      DateMention[] all = new DateMention[size()];
      for (DateMention d : dates()) {
        for (int i = tokenFrom(d.span().start()); i < size() && words.token(i).start() < d.span().end(); i++) {
          all[i] = d;
        }
      }
      datesAt = all;
    }
    return token < 0 || token >= size() ? null : datesAt[token];
  }

  public List<DateMention> dates() {
    return draft.text().dates(sentence);
  }

  public int first(Mention m) {
    return tokenFrom(m.span().start());
  }

  /** The token after a mention's last. */
  public int after(Mention m) {
    return tokenFrom(m.span().end());
  }

  public int first(DateMention d) {
    return tokenFrom(d.span().start());
  }

  public int after(DateMention d) {
    return tokenFrom(d.span().end());
  }

  /** The first token that does not end before an offset. */
  int tokenFrom(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.token(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Says that a stretch of this sentence speaks of a thing. */
  public void mention(Thing thing, int from, int to, Mention.Form form) {
    Mention made = new Mention(span(from, to), thing, form, sentence);
    for (Mention m : mentions()) {
      if (m.thing() == thing && m.span().contains(made.span())) {
        return;
      }
    }
    draft.mention(thing, made.span(), form, sentence);
  }

  private @Nullable Mention[] cover() {
    List<Mention> all = mentions();
    Mention[] covering = at;
    if (covering == null || known != all.size()) {
      covering = new Mention[size()];
      for (Mention m : all) {
        for (int i = tokenFrom(m.span().start()); i < size() && words.token(i).start() < m.span().end(); i++) {
          if (covering[i] == null || covering[i].span().length() < m.span().length()) {
            covering[i] = m;
          }
        }
      }
      at = covering;
      known = all.size();
    }
    return covering;
  }
}
