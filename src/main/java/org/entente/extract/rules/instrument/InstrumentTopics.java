package org.entente.extract.rules.instrument;

import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Fields;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Line;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.entente.release.Sentence;
import org.entente.release.Span;

/**
 * What an instrument is about: the fields in its own phrase, and those of a sentence that it is the subject of ("The arrangement
 * will promote research on A, B and C", "Under the agreement, …").
 */
public final class InstrumentTopics implements Rule {

  private static final Set<String> VIA = Grammar.words("under through with by within");

  @Override
  public String name() {
    return "instrument-topics";
  }

  @Override
  public void read(Draft draft) {
    Thing text = draft.link(draft.self(), Property.TEXT_OF);
    for (Sentence sentence : draft.text().sentences()) {
      List<Mention> topics = draft.text().mentions(sentence, Kind.TOPIC);
      if (topics.isEmpty()) {
        continue;
      }
      Block.Kind block = sentence.block().kind();
      if (text != null && block != Block.Kind.CONTACT && block != Block.Kind.BOILERPLATE) {
        EventLine told = new EventLine(draft, sentence);
        topics.stream().filter(t -> Fields.isTold(told, t)).forEach(t -> draft.link(text, Property.TOPIC, t.thing(), Evidence.of(sentence, name(), 0.8)));
      }
      List<Mention> mentions = draft.text().mentions(sentence, Kind.AGREEMENT);
      if (!mentions.isEmpty()) {
        read(new Line(draft, sentence), mentions, topics);
      }
    }
    new TreatyFields(draft).state();
  }

  private void read(Line line, List<Mention> mentions, List<Mention> topics) {
    Draft draft = line.draft();
    for (Mention m : mentions) {
      for (Mention t : topics) {
        if (m.span().contains(t.span()) && !isInsideName(line, t)) {
          draft.link(m.thing(), Property.TOPIC, t.thing(), Evidence.of(line.sentence(), name(), 0.9));
        }
      }
    }
    Mention first = mentions.get(0);
    int from = line.from(first);
    boolean subject = from <= 3 || line.isIn(from - 1, VIA) && from <= 5 || line.isIn(from - 2, VIA) && from <= 5;
    for (Mention t : topics) {
      int at = line.from(t);
      if (isInsideName(line, t)) {
        continue;
      }
      Mention owner = subject ? first : before(line, mentions, at);
      if (owner != null && line.to(owner) <= at && !startsAnother(line, mentions, owner, at)) {
        draft.link(owner.thing(), Property.TOPIC, t.thing(), Evidence.of(line.sentence(), name(), subject ? 0.8 : 0.7));
      }
    }
  }

  /** The last instrument before a place, if its phrase goes on to there. */
  private static @org.jspecify.annotations.Nullable Mention before(Line line, List<Mention> mentions, int at) {
    Mention last = null;
    for (Mention m : mentions) {
      if (line.to(m) <= at) {
        last = m;
      }
    }
    if (last == null) {
      return null;
    }
    for (int i = line.to(last); i < at; i++) {
      String w = line.at(i);
      if (w.equals(";") || w.equals("where") || w.equals("when") || w.equals("while") || w.equals("who")) {
        return null;
      }
    }
    return last;
  }

  private static boolean startsAnother(Line line, List<Mention> mentions, Mention owner, int at) {
    return mentions.stream().anyMatch(m -> m.thing() != owner.thing() && line.from(m) >= line.to(owner) && line.from(m) <= at);
  }

  /** "the Ministry of Science and Technology": a field inside a body's or post's name. */
  private static boolean isInsideName(Line line, Mention topic) {
    Span span = topic.span();
    return line.mentions().stream()
        .anyMatch(m -> (m.thing().kind() == Kind.ORGANIZATION || m.thing().kind() == Kind.POST || m.thing().kind() == Kind.OFFICIAL) && m.span().contains(span));
  }
}
