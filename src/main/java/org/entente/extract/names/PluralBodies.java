package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.reference.Lexicon;
import org.entente.reference.Lexicon.BodyName;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference.BodyHead;
import org.entente.reference.Words;

/** Reads several bodies in one phrase: "the Departments of Samples and Tests", "the universities of Exampleton and Sampleton". */
final class PluralBodies {

  private static final Map<String, String> SINGULAR =
      Map.of("Departments", "Department", "Ministries", "Ministry", "Universities", "University", "universities", "University");

  private final Lexicon lexicon;

  PluralBodies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The bodies whose common noun stands at a token; empty if there are none. */
  List<BodyHit> at(Line line, int at) {
    Words words = line.words();
    if (words.text(at).equals("Institutes") && words.is(at + 1, "of") && words.isCapitalized(at + 2)) {
      return seats(line, at);
    }
    String noun = SINGULAR.getOrDefault(words.text(at), "");
    if (noun.isEmpty() || !words.is(at + 1, "of") && !words.is(at + 1, "for")) {
      return List.of();
    }
    List<BodyHit> hits = new ArrayList<>();
    int from = at;
    int i = at + 2;
    boolean small = !words.isCapitalized(at); // "the universities of Exampleton and Sampleton": of towns only
    while (i < words.size()) {
      int end = itemEnd(line, noun, i);
      if (end == i || small && (line.partyAt(i) == null || !line.partyAt(i).isCity()) && !isKnown(noun + " of " + line.text(i, end))) {
        break;
      }
      hits.add(hit(line, noun, from, i, end));
      boolean more = words.is(end, ",") || words.is(end, "and");
      i = !more ? words.size() : words.is(end, ",") && words.is(end + 1, "and") ? end + 2 : end + 1;
      i = words.is(i, "of") ? i + 1 : i;
      i = words.is(i, "the") ? i + 1 : i;
      from = i;
    }
    return hits.size() > 1 ? hits : List.of();
  }

  /** "the Sample Institutes of Technology in Exampleton (EIT) and Sampleton (SIT)": known ones only, told by their seats. */
  private List<BodyHit> seats(Line line, int at) {
    Words words = line.words();
    int from = at;
    while (from > 0 && words.isCapitalized(from - 1) && at - from < 3) {
      from--;
    }
    String name = line.text(from, at) + " Institute of " + line.text(at + 2, at + 3) + " ";
    List<BodyHit> hits = new ArrayList<>();
    int begin = from;
    int i = words.is(at + 3, "in") ? at + 4 : at + 3;
    while (i < words.size() && line.partyAt(i) != null && line.partyAt(i).isCity()) {
      int end = line.partyAt(i).to();
      Words whole = Words.of(name + line.text(i, end));
      Match<BodyName> match = lexicon.bodies().at(whole, 0);
      if (match == null || match.to() != whole.size()) {
        return List.of();
      }
      BodyHit hit = new BodyHit(begin, begin, end, match.values(), null);
      hit.spelled(name + line.text(i, end));
      hits.add(hit);
      end = words.is(end, "(") && words.is(end + 2, ")") ? end + 3 : end;
      i = words.is(end, ",") || words.is(end, "and") ? end + 1 : words.size();
      i = words.is(i, "and") ? i + 1 : i;
      begin = i;
    }
    return hits.size() > 1 ? hits : List.of();
  }

  /** A known body of that noun as long as it goes, else capitalised words up to a comma or "and". */
  private int itemEnd(Line line, String noun, int from) {
    Words words = line.words();
    int end = from;
    boolean place = noun.equals("University");
    while (end < words.size() && words.isCapitalized(end) && line.bodyAt(end) == null
        && (place || line.partyAt(end) == null)
        && (place || lexicon.fieldWords().contains(words.singular(end)))) {
      end++;
    }
    int known = end;
    for (int to = end; to < Math.min(words.size(), end + 8); to++) {
      if (words.isCapitalized(to) && isKnown(noun + " of " + line.text(from, to + 1))) {
        known = to + 1;
      }
    }
    return known;
  }

  private boolean isKnown(String name) {
    Words words = Words.of(name);
    Match<BodyName> match = lexicon.bodies().at(words, 0);
    return match != null && match.to() == words.size();
  }

  private BodyHit hit(Line line, String noun, int from, int item, int end) {
    String name = noun + " of " + line.text(item, end);
    Words words = Words.of(name);
    Match<BodyName> match = lexicon.bodies().at(words, 0);
    List<BodyName> known = match != null && match.to() == words.size() ? match.values() : List.of();
    Match<BodyHead> heads = lexicon.bodyHeads().at(words, 0);
    BodyHead head = heads == null ? null : heads.values().get(0);
    BodyHit hit = new BodyHit(from, from, end, known, head);
    hit.spelled(name);
    return hit;
  }
}
