package org.entente.extract.rules.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.extract.grammar.Line;
import org.entente.reference.Fold;
import org.entente.reference.Reference;

/** Tells of what kind a promise is by its words: {@code data/reference/vocabulary/commitments.tsv}. */
final class CommitmentKinds {

  /** Of how many words the act itself consists, at most: "continue to jointly fund and host". */
  private static final int ACT = 6;

  private record Pattern(String type, List<Place> places) {}

  /** Words of which one must stand in the promise; at its beginning where they are the act itself. */
  private record Place(Set<String> words, boolean act) {}

  private final List<Pattern> patterns = new ArrayList<>();

  CommitmentKinds(Reference reference) {
    for (String line : reference.list("vocabulary/commitments")) {
      String[] cells = line.split("\t");
      if (cells.length != 2 || cells[0].equals("type")) {
        continue;
      }
      List<Place> places = new ArrayList<>();
      for (String place : cells[1].strip().split(" ")) {
        boolean act = place.startsWith("^");
        places.add(new Place(Set.copyOf(List.of(place.substring(act ? 1 : 0).split("\\|")).stream().map(Fold::word).distinct().toList()), act));
      }
      patterns.add(new Pattern(cells[0], List.copyOf(places)));
    }
  }

  /** The kind of the promise between two places; "other" where no words tell. */
  String of(Line line, int from, int to) {
    for (Pattern pattern : patterns) {
      boolean all = true;
      int used = -1;
      for (Place place : pattern.places()) {
        int end = place.act() ? actEnd(line, from, to) : to;
        int at = line.next(from, end, place.words());
        if (at == used && at >= 0) {
          at = line.next(at + 1, end, place.words());
        }
        all &= at >= 0;
        used = at;
      }
      if (all) {
        return pattern.type();
      }
    }
    return "other";
  }

  /** The act ends before its purpose: "deepen ties | to deliver", but "continue to deliver". */
  private static int actEnd(Line line, int from, int to) {
    int end = Math.min(to, from + ACT);
    int purpose = line.next(from + 2, end, Set.of("to"));
    return purpose < 0 ? end : purpose;
  }
}
