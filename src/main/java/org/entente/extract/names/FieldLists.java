package org.entente.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.reference.Lexicon;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds fields that the scheme lacks, where the text lists fields: "in the fields of kite design, wind tunnels and string theory",
 * "areas such as …"; and fields that share a word, in any list: "wind and wave energy", "kite design, testing and repair".
 */
final class FieldLists {

  /** What may follow the last item of a list. */
  private static final Set<String> AFTER =
      Set.of("with", "between", "by", "to", "will", "is", "are", "was", "were", "which", "that", "through", "from", "under", "at", "on", "in", "within", "during", "as", "via", "among");


  private final Lexicon lexicon;
  private final FoundFields found;

  FieldLists(Scene scene, FoundFields found) {
    this.lexicon = scene.lexicon();
    this.found = found;
  }

  /** One item between the commas of a list. */
  private record Item(int from, int to) {}

  /**
   * Reads a line.
   *
   * @param hits the known fields of the line; those that only a shared word makes known are added
   * @return for each token whether it stands in a list of fields
   */
  boolean[] find(Line line, List<TopicFinder.Hit> hits) {
    Words words = line.words();
    boolean[] listed = new boolean[words.size()];
    for (Match<String> trigger : lexicon.fieldTriggers().find(words)) {
      List<Item> items = items(line, trigger.to(), hits);
      for (Item item : items) {
        Arrays.fill(listed, item.from(), item.to(), true);
      }
      String shared = shared(words, items, hits);
      for (Item item : items) {
        if (shared.isEmpty() || item == items.get(0) || !joined(words, shared, item, hits)) {
          if (found.isField(line, item.from(), item.to(), hits)) {
            found.mention(line, item.from(), item.to(), item == items.get(0) ? "" : shared, "");
          }
        }
      }
    }
    for (TopicFinder.Hit first : List.copyOf(hits)) {
      if (words.is(first.to(), ",") && !listed[first.from()]) {
        List<Item> items = items(line, first.from(), hits);
        String shared = shared(words, items, hits);
        items.stream().skip(1).filter(item -> !shared.isEmpty()).forEach(item -> joined(words, shared, item, hits));
      }
    }
    return listed;
  }

  /** The first word of a list that its other items share: "kite design, testing, repair"; empty if they do not. */
  private String shared(Words words, List<Item> items, List<TopicFinder.Hit> hits) {
    if (items.size() < 3) {
      return "";
    }
    Item first = items.get(0);
    boolean known = hits.stream().anyMatch(h -> h.from() == first.from() && h.to() == first.to());
    if (!known || first.to() - first.from() < 2) {
      return "";
    }
    int sharing = 0;
    for (Item item : items.subList(1, items.size())) {
      sharing += together(words, first.from(), first.from() + 1, item.from(), item.to()) != null ? 1 : 0;
    }
    return sharing >= 2 || sharing * 2 >= items.size() - 1 ? words.text(first.from()) : "";
  }

  /** Makes an item the known field that it is together with the shared word. */
  private boolean joined(Words words, String shared, Item item, List<TopicFinder.Hit> hits) {
    Reference.Topic field = together(Words.of(shared), 0, 1, words, item.from(), item.to());
    if (field == null) {
      return false;
    }
    hits.removeIf(h -> h.from() >= item.from() && h.to() <= item.to());
    hits.add(new TopicFinder.Hit(item.from(), item.to(), field));
    return true;
  }

  private List<Item> items(Line line, int from, List<TopicFinder.Hit> hits) {
    Words words = line.words();
    List<Item> items = new ArrayList<>();
    int at = words.is(from, ":") ? from + 1 : from;
    int start = at;
    while (at < words.size()) {
      boolean joint = words.is(at, ",") || words.is(at, ";") || words.is(at, "and") || words.is(at, "or");
      int known = FoundFields.endOfKnown(hits, at);
      if (known > at) {
        at = known;
      } else if (joint) {
        add(items, start, at);
        at++;
        start = at;
      } else if (words.are(at, "as", "well", "as")) {
        add(items, start, at);
        at += 3;
        start = at;
      } else if (start == at && (words.is(at, "the") || words.is(at, "a") || words.is(at, "an"))) {
        at++;
        start = at;
      } else if (isEnd(line, at)) {
        break;
      } else {
        at++;
      }
    }
    if (at >= words.size() || words.is(at, ".") || words.is(at, "(") || AFTER.contains(words.folded(at))) {
      add(items, start, at);
    }
    return items.size() > 1 || items.size() == 1 && isAlone(line, items.get(0)) ? items : List.of();
  }

  /** Whether one item after a trigger may be a field: "in the field of kite design". */
  private boolean isAlone(Line line, Item item) {
    return item.to() - item.from() > 1 || found.standsAlone(line.words(), item.from());
  }

  private static void add(List<Item> items, int from, int to) {
    if (to > from) {
      items.add(new Item(from, to));
    }
  }

  private boolean isEnd(Line line, int at) {
    Words words = line.words();
    if (line.isNamed(at) || line.partyAt(at) != null || lexicon.words("field-stops").contains(words.folded(at))) {
      return true;
    }
    return !Character.isLetterOrDigit(words.text(at).charAt(0)) && !words.is(at, "-");
  }

  /** The known field that two stretches of a line name together, or null: "researcher" and "exchange". */
  Reference.@Nullable Topic together(Words words, int from, int to, int from2, int to2) {
    return together(words, from, to, words, from2, to2);
  }

  private Reference.@Nullable Topic together(Words words, int from, int to, Words others, int from2, int to2) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(words.text(i)).append(' ');
    }
    for (int i = from2; i < to2; i++) {
      text.append(others.text(i)).append(' ');
    }
    Words joined = Words.of(text.toString());
    Match<Reference.Topic> match = joined.size() == 0 ? null : lexicon.topics().at(joined, 0);
    return match != null && match.to() == joined.size() ? match.values().get(0) : null;
  }
}
