package org.entente.extract.rules.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Fields;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.entente.release.Sentence;

/**
 * What a release is about: the fields that it names where it tells something. A field so wide that everything touches it ("research",
 * "technology") counts where the title names it, the text does twice, or one of its facts has it.
 */
public final class ReleaseTopics implements Rule {

  @Override
  public String name() {
    return "release-about";
  }

  @Override
  public void read(Draft draft) {
    Map<Thing, Integer> times = new LinkedHashMap<>();
    Map<Thing, Evidence> evidence = new HashMap<>();
    Set<Thing> wide = new HashSet<>();
    for (Sentence sentence : draft.text().sentences()) {
      EventLine line = new EventLine(draft, sentence);
      if (!line.tells() || line.mentions(Kind.TOPIC).isEmpty()) {
        continue;
      }
      boolean title = sentence.block().kind() == Block.Kind.TITLE;
      for (Mention m : line.mentions(Kind.TOPIC)) {
        if (Fields.isTold(line, m)) {
          times.merge(m.thing(), title ? 2 : 1, Integer::sum);
          Evidence here = Evidence.of(sentence, name(), title ? 0.85 : 0.75);
          evidence.merge(m.thing(), here, (a, b) -> a);
          if (Fields.isWide(m)) {
            wide.add(m.thing());
          }
        }
      }
    }
    for (Thing topic : draft.things(Kind.TOPIC)) {
      boolean involved = !draft.subjects(Property.TOPIC, topic).isEmpty();
      int count = times.getOrDefault(topic, 0);
      Evidence here = evidence.get(topic);
      if (here != null && (involved || count > 1 || !wide.contains(topic))) {
        draft.link(draft.self(), Property.TOPIC, topic, here);
      } else if (involved) {
        Thing of = draft.subjects(Property.TOPIC, topic).get(0);
        draft.values(of, Property.TOPIC).stream().filter(f -> f.value() == topic).findFirst()
            .ifPresent(f -> draft.link(draft.self(), Property.TOPIC, topic, f.evidence()));
      }
    }
  }
}
