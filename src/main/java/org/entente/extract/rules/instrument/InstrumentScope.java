package org.entente.extract.rules.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.entente.release.Sentence;
import org.entente.release.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands under an instrument is about it: the paragraph under a list item or heading that names one; and where a release tells
 * of one signing, the sentences near it that say which fields come first ("Cooperation will focus on A and B", "Priority areas are").
 */
public final class InstrumentScope implements Rule {

  private static final int NEAR = 3;

  private static final Set<String> FOCUS =
      Grammar.words(
          "field fields area areas theme themes topic topics priority priorities focus focuses focused focusing emphasis particular"
              + " particularly especially specifically including covers cover covering range spheres disciplines namely");

  private static final Set<String> FUTURE = Grammar.words("cooperation collaboration will agreement memorandum mou parties partners sides countries instrument document research joint");

  @Override
  public String name() {
    return "instrument-scope";
  }

  @Override
  public void read(Draft draft) {
    if (draft.things(Kind.AGREEMENT).isEmpty()) {
      return;
    }
    Thing main = main(draft);
    @Nullable Thing item = null;
    int last = Integer.MIN_VALUE / 2;
    for (Sentence sentence : draft.text().sentences()) {
      Block.Kind block = sentence.block().kind();
      List<Mention> mentions = draft.text().mentions(sentence, Kind.AGREEMENT);
      Line line = new Line(draft, sentence);
      if (isItem(line, mentions)) {
        item = mentions.get(0).thing();
        last = sentence.index();
        continue;
      }
      if (block == Block.Kind.HEADING || block == Block.Kind.CONTACT || block == Block.Kind.BOILERPLATE) {
        item = null;
        continue;
      }
      boolean other = mentions.stream().anyMatch(m -> m.form() == Mention.Form.NAME);
      if (main != null && mentions.stream().anyMatch(m -> m.thing() == main)) {
        last = sentence.index();
      }
      if (item != null && !other) {
        topics(line, item, 0.75);
      } else if (main != null && !other && sentence.index() - last <= NEAR && isFocus(line)) {
        topics(line, main, 0.62);
      }
    }
  }

  /** A heading, bullet or numbered line that is an instrument's name. */
  private static boolean isItem(Line line, List<Mention> mentions) {
    if (mentions.isEmpty() || mentions.get(0).form() != Mention.Form.NAME || line.from(mentions.get(0)) > 3) {
      return false;
    }
    if (line.is(line.size() - 1, ";") || line.is(line.size() - 1, ",") || line.is(line.size() - 1, "and")) {
      return false; // a point of a sentence: "subject to: – conclusion of an agreement; and"
    }
    Block.Kind block = line.sentence().block().kind();
    Mention first = mentions.get(0);
    boolean whole = line.to(first) - line.from(first) > line.size() * 0.6 && !line.is(line.size() - 1, ".");
    boolean numbered = !line.at(0).isEmpty() && Character.isDigit(line.at(0).charAt(0)) && !line.is(line.size() - 1, ".") || whole;
    return block == Block.Kind.HEADING || numbered && block != Block.Kind.TITLE;
  }

  private static boolean isFocus(Line line) {
    return line.next(0, line.size(), FOCUS) >= 0 && line.next(0, line.size(), FUTURE) >= 0;
  }

  /** The one instrument that this release is about, or null. */
  private static @Nullable Thing main(Draft draft) {
    if (draft.link(draft.self(), Property.TEXT_OF) != null) {
      return null;
    }
    List<Thing> fresh = new ArrayList<>();
    for (Thing a : draft.things(Kind.AGREEMENT)) {
      String status = draft.code(a, Property.AGREEMENT_STATUS).orElse("");
      boolean here = !draft.links(a, Property.SIGNATORY).isEmpty() || isInTitle(draft, a);
      boolean recent = draft.date(a, Property.SIGNED_ON).map(d -> draft.text().release().date() == null || d.year() == draft.text().release().date().year()).orElse(true);
      if (a.key() == null && here && recent && (status.equals("signed") || status.equals("planned") || status.equals("approved"))) {
        fresh.add(a);
      }
    }
    return fresh.size() == 1 ? fresh.get(0) : null;
  }

  private static boolean isInTitle(Draft draft, Thing agreement) {
    return draft.text().sentences().stream()
        .filter(s -> s.block().kind() == Block.Kind.TITLE)
        .anyMatch(s -> draft.text().mentions(s, Kind.AGREEMENT).stream().anyMatch(m -> m.thing() == agreement));
  }

  private void topics(Line line, Thing agreement, double confidence) {
    for (Mention t : line.mentions(0, line.size(), Kind.TOPIC)) {
      Span span = t.span();
      boolean inName =
          line.mentions().stream().anyMatch(m -> (m.thing().kind() == Kind.ORGANIZATION || m.thing().kind() == Kind.POST) && m.span().contains(span));
      if (!inName) {
        line.draft().link(agreement, Property.TOPIC, t.thing(), Evidence.of(line.sentence(), name(), confidence));
      }
    }
  }
}
