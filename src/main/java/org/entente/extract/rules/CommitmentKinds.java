package org.entente.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reference.Fold;
import org.entente.reference.Reference;

/** Tells of what kind a promise is by its words: {@code data/reference/vocabulary/commitments.tsv}. */
final class CommitmentKinds {

  private record Pattern(String type, List<Set<String>> places) {}

  private final List<Pattern> patterns = new ArrayList<>();

  CommitmentKinds(Reference reference) {
    for (String line : reference.list("vocabulary/commitments")) {
      String[] cells = line.split("\t");
      if (cells.length != 2 || cells[0].equals("type")) {
        continue;
      }
      List<Set<String>> places = new ArrayList<>();
      for (String place : cells[1].strip().split(" ")) {
        places.add(Set.copyOf(List.of(place.split("\\|")).stream().map(Fold::word).distinct().toList()));
      }
      patterns.add(new Pattern(cells[0], List.copyOf(places)));
    }
  }

  /** The kind of the promise between two places; "other" where no words tell. */
  String of(Line line, int from, int to) {
    for (Pattern pattern : patterns) {
      boolean all = true;
      int used = -1;
      for (Set<String> place : pattern.places()) {
        int at = line.next(from, to, place);
        if (at == used && at >= 0) {
          at = line.next(at + 1, to, place);
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
}
