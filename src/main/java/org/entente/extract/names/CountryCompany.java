package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Words;
import org.entente.release.Block;
import org.entente.release.Sentence;
import org.entente.release.Span;

/**
 * Countries that a text lists by name ("partner countries such as A, B and C", "joins D and E") are partners, though the release tells
 * nothing else of each; one that is named alone may be named in passing.
 */
final class CountryCompany {

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "the", "as", "well", "&", ";");

  private final Draft draft;

  CountryCompany(Draft draft) {
    this.draft = draft;
  }

  void keep() {
    for (Sentence sentence : draft.text().sentences()) {
      Block.Kind block = sentence.block().kind();
      if (block != Block.Kind.CONTACT && block != Block.Kind.BOILERPLATE) {
        read(sentence);
      }
    }
  }

  private void read(Sentence sentence) {
    Words words = draft.text().words(sentence);
    List<Thing> side = new ArrayList<>();
    Span last = null;
    for (Mention m : draft.text().mentions(sentence)) {
      if (!isCountry(m)) {
        continue;
      }
      if (last != null && !isJoined(words, last, m.span())) {
        keep(side);
        side.clear();
      }
      side.add(m.thing());
      last = m.span();
    }
    keep(side);
  }

  private void keep(List<Thing> side) {
    if (side.stream().distinct().count() > 1) {
      side.forEach(draft::keep);
    }
  }

  private static boolean isCountry(Mention m) {
    boolean named = m.form() == Mention.Form.NAME || m.form() == Mention.Form.ACRONYM;
    return named && (m.thing().kind() == Kind.COUNTRY || m.thing().kind() == Kind.UNION && "eu".equals(m.thing().key()));
  }

  /** Whether nothing but the joints of a list stands between two names. */
  private static boolean isJoined(Words words, Span before, Span after) {
    boolean any = false;
    for (int i = 0; i < words.size(); i++) {
      if (words.token(i).start() >= before.end() && words.token(i).end() <= after.start()) {
        any = true;
        if (!JOINTS.contains(words.folded(i))) {
          return false;
        }
      }
    }
    return any;
  }
}
