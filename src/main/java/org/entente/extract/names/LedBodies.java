package org.entente.extract.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.extract.Thing;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference;
import org.entente.reference.Reference.Title;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body that a post means where the words beside it name none and the release names it elsewhere: the one that has the
 * field of the post ("Minister of Samples", "Samples Minister": Ministry of Samples and Trials), the one in which the sentence
 * takes place ("At the Ministry of Samples, she met Vice-Minister Example"), the European Commission for the EU's commissioners, or the only one of the country that a bare title can
 * lead ("State Secretary": its State Secretariat; "Minister": its Ministry).
 */
final class LedBodies {

  private final Scene scene;
  private final BodySettler bodies;

  LedBodies(Scene scene, BodySettler bodies) {
    this.scene = scene;
    this.bodies = bodies;
  }

  @Nullable Thing of(Line line, PostHit post, @Nullable String country) {
    if (country == null) {
      return null;
    }
    Reference.TitleHome home = scene.reference().titleHomes().get(post.title().toLowerCase(Locale.ROOT));
    Thing led = home == null || home.body() == null || !home.countries().contains(country) ? null : bodies.named(home.body());
    if (led != null) {
      return led;
    }
    if (country.equals("eu") && post.title().endsWith("Commissioner")) {
      return bodies.named("eu-commission");
    }
    List<String> field = field(post.label());
    Thing same = field.isEmpty() ? null : only(country, LedBodies::isLed, n -> field(n).equals(field));
    if (same != null || !isMinisterial(post)) {
      return same;
    }
    Set<String> words = new HashSet<>(field.isEmpty() ? before(post) : field);
    boolean secretary = post.title().endsWith("State Secretary");
    Thing wide = words.isEmpty() ? null : only(country, n -> isLed(n) && (secretary || !n.contains("Secretariat")), n -> field(n).containsAll(words));
    if (wide != null || !words.isEmpty()) {
      return wide;
    }
    Thing here = opening(line);
    return here != null && country.equals(bodies.countryOf(here)) ? here : alone(post, country);
  }

  /** Whether a body is one that a minister leads. */
  boolean isLed(Thing body) {
    return names(body).anyMatch(LedBodies::isLed);
  }

  /** Whether somebody by this post leads a ministry or a part of it. */
  boolean isMinisterial(PostHit post) {
    Match<Title> title = scene.lexicon().titles().at(Words.of(post.title()), 0);
    return title != null && title.values().stream().anyMatch(t -> t.kind().equals("minister"));
  }

  /** "Minister", "State Secretary", and nothing else: the only ministry or secretariat of the country. */
  private @Nullable Thing alone(PostHit post, String country) {
    String title = post.label().toLowerCase(Locale.ROOT);
    if (title.endsWith("state secretary") && !title.startsWith("parliamentary")) {
      Thing own = only(country, n -> n.contains("Secretariat"), n -> true);
      return own != null ? own : only(country, n -> n.contains("Ministry"), n -> true);
    }
    boolean minister = title.endsWith("minister") && !title.contains("prime") && !title.contains("state minister") || title.endsWith("state secretary");
    return minister ? only(country, n -> n.contains("Ministry") || n.contains("Department"), n -> true) : null;
  }

  /** The only body of a country that the release names by such names. */
  private @Nullable Thing only(String country, Predicate<String> kind, Predicate<String> fits) {
    Thing found = null;
    for (Thing body : bodies.named()) {
      if (country.equals(bodies.countryOf(body)) && names(body).anyMatch(n -> kind.test(n) && fits.test(n))) {
        if (found != null) {
          return null;
        }
        found = body;
      }
    }
    return found;
  }

  /** "At the Ministry of Samples, …": the body with which the sentence opens. */
  private static @Nullable Thing opening(Line line) {
    Words words = line.words();
    BodyHit body = words.is(0, "at") ? line.bodyAt(words.is(1, "the") ? 2 : 1) : null;
    return body == null ? null : body.thing();
  }

  private Stream<String> names(Thing body) {
    Reference.Body known = body.key() == null ? null : scene.reference().bodies().get(body.key());
    return known == null
        ? body.names().stream()
        : Stream.of(body.names().stream(), Stream.of(known.name()), known.names().stream()).flatMap(s -> s);
  }

  private static boolean isLed(String body) {
    return body.contains("Ministry") || body.contains("Department") || body.contains("Secretariat");
  }

  /** The words of a post or a body after its "for" or "of": "Education", "Research". */
  private static List<String> field(String name) {
    Words words = Words.of(name);
    List<String> field = new ArrayList<>();
    boolean in = false;
    for (int i = 0; i < words.size(); i++) {
      if (in && words.is(i, "of")) {
        break;
      }
      if (in && words.token(i).isWord() && !words.is(i, "and") && !words.is(i, "the")) {
        field.add(words.folded(i));
      }
      in |= (words.is(i, "of") || words.is(i, "for")) && !words.is(i + 1, "state");
    }
    return field;
  }

  /** "Higher", "Education" before "Minister". */
  private List<String> before(PostHit post) {
    Words words = Words.of(post.label());
    List<String> field = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Match<Title> title = scene.lexicon().titles().at(words, i);
      if (title != null && title.to() == words.size()) {
        break;
      }
      if (words.token(i).isWord() && !words.is(i, "and") && !words.is(i, "deputy") && !words.is(i, "vice")) {
        field.add(words.folded(i));
      }
    }
    return field;
  }
}
