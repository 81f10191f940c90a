package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Fields keep company: what a text names side by side with a known field is a field too, whatever stands before the list ("security, energy
 * and kite trade"). Adjectives share the noun of what follows ("economic and resource security"). Two names of one known field side by side
 * are two fields ("spoon sensing and spoon computing").
 */
final class FieldCompany {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final int LONGEST = 5;

  private final FoundFields found;

  FieldCompany(FoundFields found) {
    this.found = found;
  }

  /** One item between the commas of a list. */
  private record Item(int from, int to) {}

  /**
   * Reads a line.
   *
   * @param hits its known fields
   * @param listed for each token whether it was read as part of a list already; those read here are added
   */
  void find(Line line, List<TopicFinder.Hit> hits, boolean[] listed) {
    if (hits.isEmpty()) {
      return;
    }
    for (List<Item> items : chains(line, hits)) {
      int known = 0;
      for (Item item : items) {
        known += hits.stream().anyMatch(h -> h.from() >= item.from() && h.to() == item.to()) ? 1 : 0;
      }
      if (known > 0) {
        read(line, items, hits, listed);
      }
    }
  }

  private void read(Line line, List<Item> items, List<TopicFinder.Hit> hits, boolean[] listed) {
    Words words = line.words();
    for (int n = 0; n < items.size(); n++) {
      Item item = items.get(n);
      boolean read = false;
      for (int i = item.from(); i < item.to(); i++) {
        read |= listed[i];
      }
      if (read) {
        continue;
      }
      if (isSecondName(line, items, n, hits)) {
        hits.removeIf(h -> h.from() >= item.from() && h.to() == item.to());
        found.mention(line, item.from(), item.to(), "", "");
        continue;
      }
      Item next = n + 1 < items.size() ? items.get(n + 1) : null;
      if (next != null && item.to() == item.from() + 1 && isBareKind(words, item.from(), hits)) {
        if (next.to() - next.from() >= 2 && !found.isStop(words, next.to() - 1)) {
          found.mention(line, item.from(), item.to(), "", FoundFields.label(words, next.to() - 1, next.to()));
        }
      } else if (isField(line, items, item, hits)) {
        found.mention(line, item.from(), item.to(), "", "");
      }
    }
  }

  /** Whether an adjective is no field by itself. */
  private boolean isBareKind(Words words, int at, List<TopicFinder.Hit> hits) {
    return FoundFields.isKind(words.folded(at)) && (FoundFields.endOfKnown(hits, at) == at || found.isWeak(words, at));
  }

  /** Whether the known field that an item is stands beside it already under another name. */
  private static boolean isSecondName(Line line, List<Item> items, int n, List<TopicFinder.Hit> hits) {
    TopicFinder.Hit here = whole(items.get(n), hits);
    if (here == null || items.get(n).to() - items.get(n).from() < 2) {
      return false;
    }
    for (Item before : items.subList(0, n)) {
      TopicFinder.Hit other = whole(before, hits);
      if (other != null && other.field().equals(here.field()) && !FoundFields.label(line.words(), other.from(), other.to()).equals(FoundFields.label(line.words(), here.from(), here.to()))) {
        return true;
      }
    }
    return false;
  }

  private static TopicFinder.@Nullable Hit whole(Item item, List<TopicFinder.Hit> hits) {
    return hits.stream().filter(h -> h.from() == item.from() && h.to() == item.to()).findFirst().orElse(null);
  }

  /** Whether an item may be a field: of one word only if it is a word of fields or a noun for what is done; no name among lower-case items. */
  private boolean isField(Line line, List<Item> items, Item item, List<TopicFinder.Hit> hits) {
    if (!found.isField(line, item.from(), item.to(), hits)) {
      return false;
    }
    Words words = line.words();
    if (item.to() == item.from() + 1 && !found.standsAlone(words, item.from())) {
      return false;
    }
    return item.from() == 0 || !words.isCapitalized(item.from())
        || items.stream().anyMatch(i -> i != item && words.isCapitalized(i.from()) && FoundFields.endOfKnown(hits, i.from()) > i.from());
  }

  /** The coordinations of a line, of two items at least. */
  private List<List<Item>> chains(Line line, List<TopicFinder.Hit> hits) {
    Words words = line.words();
    List<List<Item>> chains = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at <= words.size()) {
      int known = at < words.size() ? FoundFields.endOfKnown(hits, at) : at;
      if (known > at) {
        at = known;
        continue;
      }
      int joint = at < words.size() ? joint(words, at) : 0;
      boolean article = start == at && ARTICLES.contains(words.folded(at));
      boolean end = at == words.size() || joint == 0 && !article && isEnd(line, at);
      if (!end && joint == 0) {
        at++;
        start = article ? at : start;
        continue;
      }
      if (at > start && at - start <= LONGEST) {
        items.add(new Item(start, at));
      } else if (at > start) {
        end(chains, items);
        items = new ArrayList<>();
      }
      if (end) {
        end(chains, items);
        items = new ArrayList<>();
      }
      at += Math.max(1, joint);
      start = at;
    }
    return chains;
  }

  private static void end(List<List<Item>> chains, List<Item> items) {
    if (items.size() > 1) {
      chains.add(items);
    }
  }

  private static int joint(Words words, int at) {
    boolean one = words.is(at, ",") || words.is(at, ";") || words.is(at, "and") || words.is(at, "or") || words.is(at, "&");
    return one ? 1 : words.are(at, "as", "well", "as") ? 3 : 0;
  }

  /** Whether a list is over: at a name, a word of no field, a mark, or at a verb where an item begins. */
  private boolean isEnd(Line line, int at) {
    Words words = line.words();
    if (line.isNamed(at) || line.partyAt(at) != null || found.isStop(words, at) || ARTICLES.contains(words.folded(at))) {
      return true;
    }
    return isMark(words.text(at)) || words.is(at, "of") || words.is(at, "for") || found.isVerb(words.folded(at));
  }

  private static boolean isMark(String text) {
    return !Character.isLetterOrDigit(text.charAt(0)) && !text.equals("-") && !text.equals("/");
  }
}
