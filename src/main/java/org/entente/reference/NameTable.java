package org.entente.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.iri.Kind;

/**
 * Names of what the reference data knows: those of countries and unions by their words, for reading the two sides that open
 * a name ("U.S.-Japan …", "Swiss-Italian …"), and the name of each known thing.
 *
 * <p>Immutable and thread safe.
 */
public final class NameTable {

  private final Reference reference;
  private final Map<String, String> codes = new HashMap<>();

  /** The names and adjectives of every country and union. */
  public NameTable(Reference reference) {
    this.reference = reference;
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

  /** The name of a known thing in the reference data; empty where its kind has no table or the table no such key. */
  public Optional<String> nameOf(Kind kind, String key) {
    return switch (kind) {
      case COUNTRY -> Optional.ofNullable(reference.countries().get(key)).map(Reference.Country::name);
      case UNION, GROUP -> Optional.ofNullable(reference.unions().get(key)).map(Reference.Union::name);
      case ORGANIZATION -> reference.body(key).map(Reference.Body::name);
      case TOPIC -> Optional.ofNullable(reference.topics().get(key)).map(Reference.Topic::label);
      case FORUM -> Optional.ofNullable(reference.forums().get(key)).map(Reference.Forum::name);
      case INITIATIVE -> Optional.ofNullable(reference.initiatives().get(key)).map(Reference.Initiative::name);
      case AGREEMENT -> Optional.ofNullable(reference.agreements().get(key)).map(Reference.Agreement::name);
      default -> Optional.empty();
    };
  }

  /** What sort of name a known thing has a name for in the reference data: "acronym", "former name" …; empty where it has none. */
  public Optional<String> sortOf(Kind kind, String key, String name) {
    Map<String, List<String>> sorts = new LinkedHashMap<>();
    switch (kind) {
      case COUNTRY -> Optional.ofNullable(reference.countries().get(key)).ifPresent(c -> {
        sorts.put("a name", with(c.name(), c.names()));
        sorts.put("an adjective", c.adjectives());
        sorts.put("the capital", List.of(c.capital()));
      });
      case UNION, GROUP -> Optional.ofNullable(reference.unions().get(key)).ifPresent(u -> {
        sorts.put("a name", with(u.name(), u.names()));
        sorts.put("an adjective", u.adjectives());
      });
      case ORGANIZATION -> reference.body(key).ifPresent(b -> {
        sorts.put("an acronym", b.acronyms());
        sorts.put("a name", with(b.name(), b.names()));
        sorts.put("a native name", b.nativeNames());
        sorts.put("a former name", b.former());
      });
      case TOPIC -> Optional.ofNullable(reference.topics().get(key)).ifPresent(t -> sorts.put("a variant", with(t.label(), t.variants())));
      case FORUM -> Optional.ofNullable(reference.forums().get(key)).ifPresent(f -> {
        sorts.put("an acronym", f.acronyms());
        sorts.put("a name", with(f.name(), f.names()));
      });
      case INITIATIVE -> Optional.ofNullable(reference.initiatives().get(key)).ifPresent(i -> sorts.put("a name", with(i.name(), i.names())));
      case AGREEMENT -> Optional.ofNullable(reference.agreements().get(key)).ifPresent(a -> sorts.put("a name", with(a.name(), a.names())));
      default -> {
        return Optional.empty();
      }
    }
    String wanted = folded(name);
    return sorts.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(n -> folded(n).equals(wanted))).map(Map.Entry::getKey).findFirst();
  }

  private static List<String> with(String first, List<String> others) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return all;
  }

  private static String folded(String name) {
    Words words = Words.of(name);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      all.append(words.singular(i)).append(' ');
    }
    return all.toString();
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
