package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import org.entente.reference.Words;
import org.entente.release.Block;
import org.entente.release.Sentence;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/** One sentence on the desk of the recognisers: its words, and what they have found in it so far. */
final class Line {

  private final Sentence sentence;
  private final Words words;
  private final List<PartyHit> parties = new ArrayList<>();
  private final List<BodyHit> bodies = new ArrayList<>();
  private final List<PersonHit> people = new ArrayList<>();
  private final PartyHit[] partyAt;
  private final BodyHit[] bodyAt;
  private final boolean[] taken;

  Line(Sentence sentence) {
    this.sentence = sentence;
    this.words = Words.of(sentence.tokens());
    this.partyAt = new PartyHit[words.size()];
    this.bodyAt = new BodyHit[words.size()];
    this.taken = new boolean[words.size()];
  }

  Sentence sentence() {
    return sentence;
  }

  Words words() {
    return words;
  }

  int size() {
    return words.size();
  }

  /** Contact lines and standing texts tell nothing. */
  boolean tells() {
    Block.Kind kind = sentence.block().kind();
    return kind != Block.Kind.CONTACT && kind != Block.Kind.BOILERPLATE;
  }

  /** The stretch of the stored text from one token to before another. */
  Span span(int from, int to) {
    return new Span(words.token(from).start(), words.token(to - 1).end());
  }

  /** The words from one token to before another, as printed, white space made single. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (int i = from; i < to; i++) {
      if (end >= 0 && end < words.token(i).start()) {
        text.append(' ');
      }
      text.append(words.text(i));
      end = words.token(i).end();
    }
    return text.toString();
  }

  // ---- parties

  void add(PartyHit hit) {
    parties.add(hit);
    for (int i = hit.from(); i < hit.to(); i++) {
      partyAt[i] = hit;
    }
  }

  void replace(PartyHit old, PartyHit now) {
    parties.set(parties.indexOf(old), now);
    for (int i = now.from(); i < now.to(); i++) {
      partyAt[i] = now;
    }
  }

  List<PartyHit> parties() {
    return parties;
  }

  /** The country, union or place whose name covers a token. */
  @Nullable PartyHit partyAt(int token) {
    return token < 0 || token >= partyAt.length ? null : partyAt[token];
  }

  // ---- bodies

  void add(BodyHit hit) {
    bodies.add(hit);
    for (int i = hit.from(); i < hit.to(); i++) {
      bodyAt[i] = hit;
    }
  }

  List<BodyHit> bodies() {
    return bodies;
  }

  @Nullable BodyHit bodyAt(int token) {
    return token < 0 || token >= bodyAt.length ? null : bodyAt[token];
  }

  /** Of "the Sample Agency's Office of Tests" and "Sample Agency Office of Tests" the office. */
  BodyHit innermost(BodyHit body) {
    int next = words.is(body.to(), "'s") ? body.to() + 1 : body.to();
    BodyHit part = bodyAt(next);
    return part != null && part.from() == next && part.head() != null ? part : body;
  }

  // ---- people and posts

  void add(PersonHit hit) {
    people.add(hit);
    take(hit.from(), hit.to());
  }

  List<PersonHit> people() {
    return people;
  }

  /** Says that tokens belong to a person or post and are nothing else. */
  void take(int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  boolean isTaken(int token) {
    return token >= 0 && token < taken.length && taken[token];
  }

  /** Whether a token belongs to the name of a body, person or post. */
  boolean isNamed(int token) {
    return isTaken(token) || bodyAt(token) != null;
  }
}
