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
import org.jspecify.annotations.Nullable;

/**
 * Countries that a text lists by name ("partner countries such as A, B and C", "joins D and E") are partners, though the release tells
 * nothing else of each; so is one whose name is a line of its own, above what concerns it. One that is named alone in a sentence may be
 * named in passing, and those of a list of troubles ("issues including A and B", "the situation in C and D") are talked about, as are those that something is compared with ("the third
 * largest after A and B") or that are the matter of talks ("discussed A and B").
 */
final class CountryCompany {

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "the", "as", "well", "&", ";");

  private static final Set<String> TROUBLES =
      Set.of("issue", "situation", "conflict", "crisis", "crises", "war", "tension", "violence", "unrest", "peace", "developments", "trouble", "aggression");

  /** What stands right before countries that are no partners. */
  private static final Set<String> ASIDE =
      Set.of("after", "behind", "than", "unlike", "outside", "besides", "overtaking", "discussed", "discuss", "discussing", "discusses");

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
    Span first = null;
    for (Mention m : draft.text().mentions(sentence)) {
      if (!isCountry(m)) {
        continue;
      }
      if (last != null && !isJoined(words, last, m.span())) {
        keep(words, side, first);
        side.clear();
      }
      first = side.isEmpty() ? m.span() : first;
      side.add(m.thing());
      last = m.span();
      if (m.form() == Mention.Form.NAME && m.span().equals(sentence.span()) && sentence.block().kind() != Block.Kind.DATELINE) {
        draft.keep(m.thing());
      }
    }
    keep(words, side, first);
  }

  private void keep(Words words, List<Thing> side, @Nullable Span first) {
    if (first != null && side.stream().distinct().count() > 1 && !isOfTrouble(words, first)) {
      side.forEach(draft::keep);
    }
  }

  /** Whether what is spoken of shortly before a list is trouble there, or the countries are only talked about. */
  private static boolean isOfTrouble(Words words, Span first) {
    int at = 0;
    while (at < words.size() && words.token(at).start() < first.start()) {
      at++;
    }
    int before = at > 0 && words.is(at - 1, "the") ? at - 2 : at - 1;
    if (before >= 0 && ASIDE.contains(words.folded(before))) {
      return true;
    }
    for (int i = Math.max(0, at - 6); i < at; i++) {
      if (TROUBLES.contains(words.singular(i)) || TROUBLES.contains(words.folded(i))) {
        return true;
      }
    }
    return false;
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
