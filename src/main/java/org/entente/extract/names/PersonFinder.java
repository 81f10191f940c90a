package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extract.names.People.Person;
import org.entente.reference.Lexicon;
import org.entente.reference.Words;
import org.entente.release.Block;
import org.jspecify.annotations.Nullable;

/**
 * Finds people with their posts: "State Secretary Ann Example", "Ann Example, Minister of Samples, and …", "the Minister of Samples,
 * Ms Ann Example", "the Director of the Sample Agency, Ann Example,", "Ann Example (head of Samples)", "Ministers Example and Sample",
 * "signed by Ann Example".
 */
final class PersonFinder {

  private static final Set<String> BY =
      Set.of("led", "headed", "signed", "chaired", "represented", "hosted", "accompanied", "welcomed", "joined", "opened", "co-chaired", "attended", "received");

  /** What bears somebody's name: "the Ann Example Building". */
  private static final Set<String> CALLED =
      Set.of("building", "award", "prize", "fellowship", "library", "airport", "medal", "bridge", "highway", "act", "foundation", "hall", "memorial", "scholarship", "lecture");

  private static final Set<String> HEADS = Set.of("President", "Prime Minister", "Chancellor");

  /** What releases call their own official by: "the Vice President and President Example". */
  private static final Set<String> OWN = Set.of("Vice President", "Secretary", "Deputy Secretary", "Under Secretary", "Federal Councillor", "Secretary of State", "Foreign Minister");

  private static final Set<String> SAYS = Set.of("says", "said", "explains", "explained", "adds", "added", "notes", "noted", "emphasises", "emphasizes", "stresses");

  private static final Set<String> HIGH = Set.of("head-of-state", "head-of-government", "minister", "diplomat");

  private final Lexicon lexicon;
  private final PersonNames names;
  private final PostParser parser;
  private final People people;
  private @Nullable PostHit last;

  PersonFinder(Scene scene, People people) {
    this.lexicon = scene.lexicon();
    this.names = new PersonNames(lexicon);
    this.parser = new PostParser(lexicon);
    this.people = people;
  }

  void find(Line line) {
    last = null;
    List<PostHit> posts = posts(line);
    PostHit[] begins = new PostHit[line.size()];
    for (PostHit post : posts) {
      for (int i = post.from(); i < post.to(); i++) {
        begins[i] = begins[i] == null ? post : begins[i];
      }
    }
    int at = 0;
    while (at < line.size()) {
      PostHit post = begins[at];
      if (post == null && !line.words().isCapitalized(at) && !line.words().is(at, "counterpart") && !line.words().is(at, "counterparts")) {
        at++;
        continue;
      }
      if (post != null && post.from() == at && line.words().is(at - 1, "as") && (line.words().is(at - 2, "capacity") || line.words().is(at - 2, ",") && post.body() != null && line.people().size() == 1)) {
        inCapacity(line, post);
      }
      PostHit counterpart = Employment.counterpart(line, at, last);
      if (counterpart != null && nameAfter(line, counterpart) != null) {
        at = withTitleBefore(line, begins, counterpart);
        continue;
      }
      int end = post != null && post.from() == at ? withTitleBefore(line, begins, post) : withNameFirst(line, begins, at, post);
      at = Math.max(at + 1, end);
    }
  }

  /** "Ann Example, in her capacity as President of …": a post of the person named last. */
  private void inCapacity(Line line, PostHit post) {
    List<PersonHit> before = line.people();
    if (!before.isEmpty()) {
      PersonHit last = before.get(before.size() - 1);
      people.all().stream().filter(p -> p.thing == last.person()).findFirst().ifPresent(p -> people.hold(line, p, post));
    }
  }

  private List<PostHit> posts(Line line) {
    List<PostHit> posts = new ArrayList<>();
    int at = 0;
    int limit = 0;
    while (at < line.size()) {
      PostHit post = parser.at(line, at, limit);
      if (post != null) {
        posts.add(post);
        limit = post.to();
      }
      at = post == null ? at + 1 : Math.max(at + 1, post.to());
    }
    return posts;
  }

  // ---- title before name

  /** Reads from a post on; returns the token after what was understood. */
  private int withTitleBefore(Line line, PostHit[] begins, PostHit first) {
    Words words = line.words();
    List<PostHit> held = new ArrayList<>(List.of(first));
    int at = first.to();
    PostHit next = joined(line, begins, at);
    while (next != null && nameAfter(line, held.get(held.size() - 1)) == null) {
      held.add(next);
      at = next.to();
      next = joined(line, begins, at);
    }
    PostHit last = held.get(held.size() - 1);
    PersonNames.Name name = nameAfter(line, last);
    if (name == null) {
      people.unnamed(line, first);
      return first.to();
    }
    if (held.size() > 1 && isAnother(words, first, held.get(1))) {
      held.remove(0);
    }
    if (last.plural()) {
      return several(line, begins, name, last);
    }
    boolean rank = isRank(last) && words.text(last.to()).length() > 0 && last.to() == name.from();
    if (rank && held.size() == 1) {
      held = new ArrayList<>();
    }
    return bound(line, begins, name, held);
  }

  /** "the Prime Minister and President Example", "the President, the Samplish Minister, Ms Example": the first is somebody else. */
  private static boolean isAnother(Words words, PostHit first, PostHit second) {
    boolean listed = words.is(first.to(), ",") && words.is(first.to() + 1, "the");
    boolean own = first.body() == null && first.country() == null && OWN.contains(first.label()) && HEADS.contains(second.label());
    return listed || own || HEADS.contains(first.label()) && HEADS.contains(second.label());
  }

  /** "Vice President and Foreign Minister": the second post. */
  private static @Nullable PostHit joined(Line line, PostHit[] begins, int at) {
    Words words = line.words();
    int next = at;
    if (words.is(next, ",") && words.is(next + 1, "and")) {
      next++;
    }
    if (!words.is(next, "and") && !words.is(next, "&") && !words.is(next, ",") && !words.is(next, "/")) {
      return null;
    }
    next = words.is(next + 1, "the") ? next + 2 : next + 1;
    return next < begins.length && begins[next] != null && begins[next].from() == next ? begins[next] : null;
  }

  private PersonNames.@Nullable Name nameAfter(Line line, PostHit post) {
    Words words = line.words();
    int at = post.to();
    if (words.is(at, "(") && words.is(at + 2, ")")) {
      at += 3;
    }
    PersonNames.Name name = names.at(line, at);
    if (name != null && name.length() == 1 && !name.hasHonorific() && names.isWordAsName(line, name.to())) {
      return new PersonNames.Name(name.from(), name.nameFrom(), name.to() + 1);
    }
    if (name != null) {
      return name.length() > 1 || name.hasHonorific() || isHigh(post) && words.isCapitalized(at - 1) ? name : null;
    }
    if (words.is(at, ",") || words.is(at, ":")) {
      name = names.at(line, at + 1);
      if (name != null && (name.hasHonorific() || name.length() >= 2) && endsApposition(words, name.to())) {
        return name;
      }
    }
    return null;
  }

  /** Only high posts stand before a family name alone: "Minister Example", but not "General Example". */
  private boolean isHigh(PostHit post) {
    return people.reference().titles().stream()
        .filter(t -> t.title().equalsIgnoreCase(post.title()))
        .anyMatch(t -> HIGH.contains(t.kind()) || post.title().endsWith("Secretary") || post.title().endsWith("y General") || post.title().endsWith("-General") || post.title().endsWith("r General") || post.title().contains("ouncil") || post.title().contains("Administrator") || post.title().contains("Security Advis") || post.title().contains("rofessor"));
  }

  private static boolean endsApposition(Words words, int at) {
    String next = words.text(at);
    return next.isEmpty() || ",;.)(:–—-/”\"".contains(next) || Character.isLowerCase(next.charAt(0)) || next.equals("'s") || next.equals("’s");
  }

  /** "Professor Example": a rank before a name is an honorific. */
  private boolean isRank(PostHit post) {
    return post.body() == null && post.label().equals(post.title())
        && people.reference().titles().stream()
            .anyMatch(t -> t.title().equalsIgnoreCase(post.title()) && t.kind().equals("academic") && t.title().contains("rofessor"));
  }

  /** "Ministers Example and Sample". */
  private int several(Line line, PostHit[] begins, PersonNames.Name first, PostHit post) {
    Words words = line.words();
    PersonNames.Name name = first;
    int end = first.to();
    PostHit own = postAfter(line, begins, names.afterLetters(line, end));
    PersonNames.Name next = own == null ? null : nameAfter(line, own);
    if (own != null && (next == null || postAfter(line, begins, names.afterLetters(line, next.to())) != null)) {
      return bound(line, begins, first, List.of());
    }
    while (name != null && (name == first || begins[name.from()] == null)) {
      Person person = record(line, name, List.of(post));
      PostHit single = post.one(singular(post.title()), singular(post.label()), List.of(singular(line.text(post.from(), post.to()))));
      people.hold(line, person, single);
      end = name.to();
      boolean and = words.is(end, "and") || words.is(end, ",");
      name = and ? names.at(line, words.is(end + 1, "and") ? end + 2 : end + 1) : null;
    }
    return end;
  }

  private static String singular(String title) {
    int of = title.indexOf(" of ");
    if (of > 0) {
      return singular(title.substring(0, of)) + title.substring(of);
    }
    return title.endsWith("ies") ? title.substring(0, title.length() - 3) + "y" : title.endsWith("s") ? title.substring(0, title.length() - 1) : title;
  }

  // ---- name first

  private int withNameFirst(Line line, PostHit[] begins, int at, @Nullable PostHit inside) {
    Words words = line.words();
    if (inside != null) {
      return at + 1;
    }
    PersonNames.Name name = names.at(line, at);
    if (name == null || !name.hasHonorific() && name.length() < 2) {
      return at + 1;
    }
    if (words.isCapitalized(name.to()) && CALLED.contains(words.folded(name.to()))) {
      return name.to();
    }
    boolean described = postAfter(line, begins, names.afterLetters(line, name.to())) != null || isStaff(line, name.to())
        || Employment.whoHeads(line, name.to()) != null;
    boolean sure = name.hasHonorific() && isPersonal(words, name) || described && name.length() >= 2;
    boolean listed = words.is(at - 1, "by") && BY.contains(words.folded(at - 2)) || isBesidePerson(line, at);
    listed |= Employment.spouse(line, at) || SAYS.contains(words.folded(at - 1)) && words.is(name.to(), ",") && closesQuote(words, at - 2);
    boolean alone = line.sentence().block().kind() == Block.Kind.NAME_LINE && at == 0;
    if (sure || (listed || alone) && looksPersonal(line, name)) {
      return bound(line, begins, name, new ArrayList<>());
    }
    return name.to();
  }

  /** "…”, says Ann Example, …". */
  private static boolean closesQuote(Words words, int at) {
    int mark = words.is(at, ",") ? at - 1 : at;
    return mark >= 0 && "”\"»’“'".contains(words.text(mark));
  }

  /** "Ann Example (Sample Agency)", "Ann Example from the Sample Agency". */
  private static boolean isStaff(Line line, int at) {
    Words words = line.words();
    int next = words.is(at + 1, "the") ? at + 2 : at + 1;
    BodyHit body = line.bodyAt(next);
    boolean listed = words.is(at, ",") && line.sentence().block().kind() == Block.Kind.BULLET;
    return body != null && body.from() == next
        && (words.is(at, "from") || words.is(at, "(") && words.is(body.to(), ")") || listed && body.to() >= words.size());
  }

  /** "General Assembly" has what looks like a rank. */
  private boolean isPersonal(Words words, PersonNames.Name name) {
    return !lexicon.officeWords().contains(words.folded(name.nameFrom()));
  }

  private boolean looksPersonal(Line line, PersonNames.Name name) {
    Words words = line.words();
    for (int i = name.nameFrom(); i < name.to(); i++) {
      if (lexicon.fieldWords().contains(words.singular(i)) || words.is(i, "-")) {
        return false;
      }
    }
    return name.length() >= 2 && name.length() <= 4 && !words.isCapitalized(name.to());
  }

  private static boolean isBesidePerson(Line line, int at) {
    Words words = line.words();
    int before = words.is(at - 1, "and") || words.is(at - 1, ",") ? at - 2 : -1;
    before = before >= 0 && words.is(before, ",") ? before - 1 : before;
    int last = before;
    return last >= 0 && line.people().stream().anyMatch(p -> p.to() == last + 1);
  }

  /** Binds posts before and after a name. */
  private int bound(Line line, PostHit[] begins, PersonNames.Name read, List<PostHit> held) {
    PersonNames.Name name = asInText(line, read);
    List<PostHit> posts = new ArrayList<>(held);
    int end = names.afterLetters(line, name.to());
    PostHit post = postAfter(line, begins, end);
    boolean first = true;
    while (post != null && (first && held.isEmpty() || !hasOwnName(line, post))) {
      posts.add(post);
      end = post.to();
      post = first || post.to() == end ? joined(line, begins, end) : null;
      first = false;
    }
    PostHit headed = Employment.whoHeads(line, end);
    if (headed != null) {
      posts.add(headed);
      end = headed.to();
    }
    Employment.itsBody(line, posts, name.to());
    Employment.sameBody(line, posts, last);
    Employment.sameSide(line, posts, last, people::mayBe);
    Employment.beforeColon(line, posts, name.from());
    int belonging = Employment.belonging(line, posts, end);
    Person person = record(line, name, posts);
    for (PostHit p : posts) {
      people.hold(line, person, p);
      line.take(p.from(), p.to());
      last = p;
    }
    end = Math.max(end, belonging);
    if (posts.isEmpty()) {
      people.appear(line, person, name.from(), name.to(), isStaff(line, end) ? line.bodyAt(line.words().is(end + 1, "the") ? end + 2 : end + 1) : null);
    }
    return end;
  }

  private boolean hasOwnName(Line line, PostHit post) {
    return nameAfter(line, post) != null;
  }

  private @Nullable PostHit postAfter(Line line, PostHit[] begins, int at) {
    Words words = line.words();
    if (at >= words.size()) {
      return null;
    }
    if (begins[at] != null && begins[at].from() == at && words.isCapitalized(at) && line.size() < 16 && line.sentence().block().kind() == Block.Kind.NAME_LINE) {
      return begins[at];
    }
    String mark = words.text(at);
    int appointed = Employment.afterAppointed(words, at);
    if (appointed == at && !",(–—-:|".contains(mark) && !words.is(at, "as")) {
      return null;
    }
    if (mark.equals("-") && words.token(at).start() == words.token(at - 1).end()) {
      return null;
    }
    int next = appointed > at ? appointed : at + 1;
    if (words.is(next, "the") && words.is(next + 2, "'s") && line.partyAt(next + 1) == null && line.bodyAt(next + 1) == null && !words.isCapitalized(next + 1)) {
      next += 3;
    }
    while (words.is(next, "the") || words.is(next, "its") || words.is(next, "a") || words.is(next, "an") || words.is(next, "his") || words.is(next, "her")
        || words.is(next, "who") || words.is(next, "is") || words.is(next, "country") || words.is(next, "'s") && words.is(next - 1, "country")) {
      next++;
    }
    return next < begins.length && begins[next] != null && begins[next].from() == next ? begins[next] : null;
  }

  /** In a title the name may run into other capitalised words; the text, read before it, tells where it ends. */
  private PersonNames.Name asInText(Line line, PersonNames.Name name) {
    if (line.sentence().block().kind() == Block.Kind.TITLE) {
      for (int to = name.to(); to > name.nameFrom(); to--) {
        if (people.isKnown(PersonNames.parts(line.text(name.nameFrom(), to)))) {
          return new PersonNames.Name(name.from(), name.nameFrom(), to);
        }
      }
    }
    return name;
  }

  private Person record(Line line, PersonNames.Name name, List<PostHit> posts) {
    Person person = people.person(line.text(name.nameFrom(), name.to()), posts);
    String turned = turned(line, name);
    if (turned != null) {
      people.alias(person, turned);
    }
    line.add(new PersonHit(name.from(), name.to(), person.thing));
    return person;
  }

  /** "EXAMPLE Ann" is "Ann Example" too. */
  private static @Nullable String turned(Line line, PersonNames.Name name) {
    Words words = line.words();
    if (name.length() != 2 || words.text(name.nameFrom()).length() < 2) {
      return null;
    }
    boolean first = words.token(name.nameFrom()).isAllCapitals();
    boolean second = words.token(name.to() - 1).isAllCapitals();
    if (!first || second) {
      return null;
    }
    String family = words.text(name.nameFrom());
    return words.text(name.to() - 1) + " " + family.charAt(0) + family.substring(1).toLowerCase(Locale.ROOT);
  }
}
