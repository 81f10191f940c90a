package org.entente.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.extract.Reading;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.iri.Slug;
import org.entente.reference.Fold;
import org.entente.reference.NameTable;
import org.entente.release.Release;

/**
 * The log of names: why each name that a reading joins to a thing is taken to be its own.
 *
 * <pre>{@code
 * NameReasons.of(reading, names);   // "JWLC" of the forum: introduced in brackets behind "Joint Working-Level Committee"
 * }</pre>
 *
 * <p>A reason is what can be seen of the name, its thing, the text and the reference data; the strongest is given. What has
 * one name and no entry in the reference data was joined to nothing and is left out, and so is the name of a known thing that
 * is the entry's own. Pure; thread safe.
 */
public final class NameReasons {

  /**
   * A name and why it is a thing's.
   *
   * @param thing what bears it
   * @param name as the release writes it
   * @param why in words that an analyst can judge
   */
  public record NameReason(Thing thing, String name, String why) {}

  private static final int SHORTEST_ACRONYM = 2;

  private final Release release;
  private final NameTable names;

  private NameReasons(Release release, NameTable names) {
    this.release = release;
    this.names = names;
  }

  /** A reason for each joined name, in the order of the things and their names. */
  public static List<NameReason> of(Reading reading, NameTable names) {
    NameReasons reasons = new NameReasons(reading.release(), names);
    List<NameReason> log = new ArrayList<>();
    for (Thing thing : reading.things()) {
      for (String name : thing.names()) {
        boolean own = thing.key() != null && names.nameOf(thing.kind(), thing.key()).filter(name::equals).isPresent();
        if (!own && (thing.key() != null || !name.equals(thing.label()))) {
          log.add(new NameReason(thing, name, reasons.why(thing, name)));
        }
      }
    }
    return log;
  }

  private String why(Thing thing, String name) {
    String key = thing.key();
    if (key != null) {
      Optional<String> sort = names.sortOf(thing.kind(), key, name);
      if (sort.isPresent()) {
        return "the reference data has it as " + sort.get() + " of " + quoted(entry(thing));
      }
    }
    for (String other : thing.names()) {
      if (!other.equals(name) && inBrackets(other, name)) {
        return "introduced in brackets beside " + quoted(other);
      }
    }
    for (String other : thing.names()) {
      Optional<String> likeness = other.equals(name) ? Optional.empty() : likeness(name, other);
      if (likeness.isPresent()) {
        return likeness.get() + " " + quoted(other) + (thing.kind() == Kind.OFFICIAL ? ", and of nobody else in this release" : "");
      }
    }
    if (key != null) {
      return "read in this context as " + quoted(entry(thing)) + " of the reference data";
    }
    return "no likeness of names: one with " + quoted(thing.label()) + " by what this release says of both";
  }

  private static String quoted(String name) {
    return "“" + name + "”";
  }

  private String entry(Thing thing) {
    return names.nameOf(thing.kind(), String.valueOf(thing.key())).orElse(String.valueOf(thing.key()));
  }

  /** "Full Name (FN)", or "FN (Full Name)", somewhere in the text. */
  private boolean inBrackets(String one, String other) {
    return beside(one, other) || beside(other, one);
  }

  private boolean beside(String before, String inside) {
    return Pattern.compile(Pattern.quote(before) + "[\"”’']?\\s*\\(\\s*(?:the\\s+)?[\"“‘']?" + Pattern.quote(inside) + "[\"”’']?\\s*[),;]")
        .matcher(release.text())
        .find();
  }

  private static Optional<String> likeness(String name, String other) {
    List<String> mine = words(name);
    List<String> theirs = words(other);
    if (mine.equals(theirs) || String.join("", mine).equals(String.join("", theirs))) {
      return Optional.of("the same name in another spelling as");
    } else if (mine.stream().sorted().toList().equals(theirs.stream().sorted().toList())) {
      return Optional.of("the same words in another order as");
    } else if (initials(name, other) || initials(other, name)) {
      return Optional.of(name.length() < other.length() ? "the initials of" : "what the initials stand for in");
    } else if (theirs.containsAll(mine)) {
      return Optional.of("a shorter form of");
    } else if (mine.containsAll(theirs)) {
      return Optional.of("a fuller form of");
    } else if (abbreviates(mine, theirs)) {
      return Optional.of("with initials for given names, the same name as");
    }
    return Optional.empty();
  }

  private static List<String> words(String name) {
    return Arrays.stream(Slug.of(name).split("-")).map(Fold::word).filter(w -> !w.equals("the") && !w.equals("of")).toList();
  }

  /** Whether the letters of an acronym come in the order of the capitals of a name. */
  private static boolean initials(String acronym, String name) {
    String letters = acronym.replaceAll("[^\\p{Lu}]", "");
    if (letters.length() < SHORTEST_ACRONYM || !acronym.matches("[\\p{Lu}\\p{Ll}.&-]+") || letters.length() * 2 < acronym.length()) {
      return false;
    }
    String capitals = Pattern.compile("[^\\p{Lu}]+").splitAsStream(name).collect(Collectors.joining());
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = capitals.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /** "D. Zorro" and "Diego Zorro": each word of one is a word of the other or the initial of one, and one is whole in both. */
  private static boolean abbreviates(List<String> one, List<String> other) {
    boolean whole = one.stream().anyMatch(w -> w.length() > 1 && other.contains(w));
    List<String> fewer = one.size() <= other.size() ? one : other;
    List<String> more = fewer == one ? other : one;
    return whole && fewer.stream().allMatch(w -> more.stream().anyMatch(v -> v.equals(w) || w.length() == 1 && v.startsWith(w) || v.length() == 1 && w.startsWith(v)));
  }
}
