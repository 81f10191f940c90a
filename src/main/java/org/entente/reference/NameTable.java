package org.entente.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Country and union names by their words, for reading the two sides that open a name: "U.S.-Japan …", "Swiss-Italian …".
 *
 * <p>Immutable and thread safe.
 */
public final class NameTable {

  private final Map<String, String> codes = new HashMap<>();

  /** The names and adjectives of every country and union. */
  public NameTable(Reference reference) {
    reference.countries().values().forEach(c -> {
      put(c.name(), c.key());
      c.names().forEach(n -> put(n, c.key()));
      c.adjectives().forEach(n -> put(n, c.key()));
    });
    reference.unions().values().forEach(u -> {
      put(u.name(), u.key());
      u.names().forEach(n -> put(n, u.key()));
      u.adjectives().forEach(n -> put(n, u.key()));
    });
  }

  private void put(String name, String key) {
    codes.putIfAbsent(name, key);
  }

  /**
   * Two or more sides at the head of a name.
   *
   * @param codes their keys in alphabetical order, joined by hyphens
   * @param rest the name without them
   */
  public record Opening(String codes, String rest) {}

  /** The sides that open a name, where two or more do: "U.S.-Japan CoRe Partnership" opens with {@code jp-us}. */
  public Optional<Opening> codesThatOpen(String name) {
    int space = -1;
    Optional<Opening> best = Optional.empty();
    for (int words = 0; words < 6; words++) {
      space = name.indexOf(' ', space + 1);
      if (space < 0) {
        break;
      }
      List<String> found = sides(name.substring(0, space));
      if (found.size() > 1) {
        Collections.sort(found);
        best = Optional.of(new Opening(String.join("-", found), name.substring(space + 1)));
      }
    }
    return best;
  }

  private List<String> sides(String head) {
    List<String> found = new ArrayList<>();
    for (String part : head.split("[-–/]| and ")) {
      String code = codes.get(part.strip());
      if (code == null) {
        return List.of();
      }
      if (!found.contains(code)) {
        found.add(code);
      }
    }
    return found;
  }
}
