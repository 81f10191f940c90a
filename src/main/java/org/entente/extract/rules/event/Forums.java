package org.entente.extract.rules.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Ordinals;
import org.entente.extract.rules.event.EventNouns.Sense;
import org.entente.extract.rules.event.EventPhrase.Determiner;
import org.entente.iri.Kind;
import org.entente.reference.NameTrie;
import org.entente.reference.Reference;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Forums are committees, commissions, dialogues and working groups of two or more sides that meet again and again: "the A-B Joint
 * Committee (JC)", "the joint commission between A and B", "the Strategic Dialogue"; later "the Committee".
 */
public final class Forums {

  static final String RULE = "forum-named";

  private static final int NAME_WORDS = 14;
  private static final Set<String> TALKING_HEADS = Set.of("dialogue", "forum", "round table", "roundtable", "summit", "strategic dialogue");
  /** What these are for is no forum, though it be called so. */
  private static final Set<String> POSTS = Set.of("minister", "ministers", "secretary", "coordinator");
  private static final Set<String> BODY_HEADS = Set.of("council", "commission", "committee", "task force");
  private static final Set<String> OWN = Grammar.words("its their our own this these that those such any each every no another all");
  private static final EventNouns.Noun NOUN = new EventNouns.Noun("forum", "meeting", Sense.SITTING);

  /** A forum while its names are gathered. */
  private record Found(Thing thing, String head, List<String> names, Set<Thing> sides) {}

  private final EventScene scene;
  private final List<Found> found = new ArrayList<>();

  private Forums(EventScene scene) {
    this.scene = scene;
  }

  /** Finds the forums of a release and where it speaks of them. */
  public static void read(EventScene scene) {
    Forums forums = new Forums(scene);
    for (EventLine line : scene.lines()) {
      if (line.tells()) {
        forums.known(line);
        forums.named(line);
      }
    }
  }

  // ---- known ones

  private void known(EventLine line) {
    Draft draft = scene.draft();
    for (NameTrie.Match<Reference.Forum> match : draft.reference().lexicon().forums().find(line.words())) {
      Reference.Forum forum = one(match.values());
      boolean inner = match.from() > 0 && line.isCapital(match.from() - 1) && line.at(match.from() - 1, EventScene.SIDES) == null
          && Ordinals.of(line.word(match.from() - 1)) == 0 && !Grammar.DETERMINERS.contains(line.word(match.from() - 1)) && !line.isHeadline();
      if (forum == null || inner) {
        continue;
      }
      Thing thing = draft.known(Kind.FORUM, forum.key());
      if (found.stream().noneMatch(f -> f.thing() == thing)) {
        Set<Thing> sides = new LinkedHashSet<>();
        for (String key : forum.parties()) {
          Thing side = party(key);
          sides.add(side);
          draft.link(thing, Property.PARTY, side, line.evidence("reference", 0.95));
        }
        found.add(new Found(thing, headOf(forum.name()), new ArrayList<>(), sides));
      }
      drop(line, match.from(), match.to());
      draft.name(thing, line.text(match.from(), match.to()));
      line.mention(thing, match.from(), match.to(), Mention.Form.NAME);
    }
  }

  /** Of several forums with one name, the one between the sides of this release; of one, itself. */
  private Reference.@Nullable Forum one(List<Reference.Forum> forums) {
    List<String> sides = scene.sides().stream().map(Thing::key).toList();
    List<Reference.Forum> fitting = forums.stream().filter(f -> f.parties().stream().anyMatch(sides::contains)).toList();
    if (fitting.size() == 1 && sides.size() > 1 && fitting.get(0).parties().size() == 2 && !sides.containsAll(fitting.get(0).parties())
        && fitting.get(0).parties().stream().anyMatch(p -> !isNamed(p))) {
      return null;
    }
    return fitting.size() == 1 ? fitting.get(0) : forums.size() == 1 && (sides.isEmpty() || forums.get(0).parties().isEmpty()) ? forums.get(0) : null;
  }

  private boolean isNamed(String key) {
    for (EventLine line : scene.lines()) {
      for (Mention m : line.mentions()) {
        if (EventScene.SIDES.contains(m.thing().kind()) && key.equals(m.thing().key())) {
          return true;
        }
      }
    }
    return false;
  }

  private Thing party(String key) {
    Reference reference = scene.draft().reference();
    if (reference.countries().containsKey(key)) {
      return scene.draft().known(Kind.COUNTRY, key);
    }
    if (reference.bodies().containsKey(key)) {
      return scene.draft().known(Kind.ORGANIZATION, key);
    }
    return scene.draft().known(reference.unions().get(key).group() ? Kind.GROUP : Kind.UNION, key);
  }

  private String headOf(String name) {
    List<NameTrie.Match<String>> heads = scene.nouns().forumHeads(Words.of(name));
    return heads.isEmpty() ? "" : heads.get(heads.size() - 1).values().get(0);
  }

  // ---- ones with a name by which they are told

  private void named(EventLine line) {
    for (NameTrie.Match<String> match : scene.nouns().forumHeads(line.words())) {
      if (line.at(match.from(), Set.of(Kind.FORUM)) != null || isInside(line, match)) {
        continue;
      }
      String last = line.word(match.to() - 1);
      if (last.endsWith("s") && !last.endsWith("ss") && !last.equals("group")) {
        continue; // "committees", "dialogues": kinds, no forum
      }
      EventPhrase phrase = EventPhrases.read(line, match.from(), match.to(), NOUN);
      place(line, match.values().get(0), phrase);
    }
  }

  /** Inside the name of something else: an agreement, a programme, a person's post. */
  private boolean isInside(EventLine line, NameTrie.Match<String> match) {
    for (Mention m : line.mentions()) {
      Kind kind = m.thing().kind();
      boolean other = kind == Kind.AGREEMENT || kind == Kind.OFFICIAL || kind == Kind.POST;
      if (kind == Kind.POST && POSTS.contains(line.word(line.first(m))) && line.first(m) < match.from() && line.after(m) >= match.to()) {
        return true; // "Minister of Labour and Social Dialogue"
      }
      if (other && m.form() != Mention.Form.ANAPHOR && line.first(m) <= match.from() && line.after(m) > match.from()
          && line.after(m) != match.to()) {
        return kind != Kind.AGREEMENT || line.after(m) - line.first(m) < 12;
      }
      if (kind == Kind.ORGANIZATION && line.first(m) <= match.from() && line.after(m) > match.to() && !(m.thing().key() == null && opensWithMark(line, line.first(m)))) {
        return true;
      }
    }
    return false;
  }

  private boolean opensWithMark(EventLine line, int first) {
    return scene.nouns().isForumMark(line.word(first)) || line.is(first, "the") && scene.nouns().isForumMark(line.word(first + 1));
  }

  private void place(EventLine line, String head, EventPhrase phrase) {
    boolean bare = phrase.from() == phrase.head();
    Set<Thing> sides = sidesBefore(line, phrase);
    boolean marked = isMarked(line, phrase);
    boolean capital = line.isCapital(phrase.head());
    boolean tailed = head.endsWith("group") && capital && bare && !phrase.plural() && isOn(line, phrase.headEnd());
    if (bare && !tailed || !marked && sides.size() < 2 && isAnaphor(phrase, capital)) {
      Found of = bare && phrase.determiner() == Determiner.INDEFINITE ? null : antecedent(line, head, phrase);
      if (of != null && (bare ? phrase.determiner() != Determiner.NONE : true)) {
        line.mention(of.thing(), phrase.from(), phrase.headEnd(), Mention.Form.ANAPHOR);
        return;
      }
    }
    Set<Thing> between = sidesBehind(line, phrase);
    boolean sided = sides.size() > 1 || between.size() > 1;
    Mention as = line.at(phrase.head(), Set.of(Kind.ORGANIZATION));
    boolean body = as != null && as.thing().key() != null;
    boolean named = TALKING_HEADS.contains(head) && !head.equals("summit") && capital && phrase.from() < phrase.head() && isProper(line, phrase);
    boolean group = head.endsWith("group") && capital && isProper(line, phrase);
    boolean is = tailed || sided || marked && !(BODY_HEADS.contains(head) && body && sides.isEmpty()) || named && !body || group && !body;
    if (!is || bare && between.size() < 2 && !tailed || phrase.plural() && !sided || capital && isSummit(head, line, phrase)) {
      return;
    }
    sides.addAll(between);
    state(line, head, phrase, sides);
  }

  /** "the Working Group on Fusion". */
  private static boolean isOn(EventLine line, int at) {
    return (line.is(at, "on") || line.is(at, "for")) && (line.isCapital(at + 1) || line.is(at + 1, "the") && line.isCapital(at + 2));
  }

  private static boolean isSummit(String head, EventLine line, EventPhrase phrase) {
    return head.equals("summit") && phrase.ordinal() == 0;
  }

  private static boolean isAnaphor(EventPhrase phrase, boolean capital) {
    return phrase.determiner() != Determiner.INDEFINITE && !capital;
  }

  /** All its words before the head are capitals, ordinals or sides. */
  private static boolean isProper(EventLine line, EventPhrase phrase) {
    int capitals = 0;
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (line.isCapital(i) && Ordinals.of(line.word(i)) == 0) {
        capitals++;
      }
    }
    return capitals > 0;
  }

  private boolean isMarked(EventLine line, EventPhrase phrase) {
    for (int i = phrase.from(); i < phrase.headEnd(); i++) {
      if (scene.nouns().isForumMark(line.word(i)) || line.is(i, "-") && scene.nouns().isForumMark(line.word(i - 1) + "-" + line.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found antecedent(EventLine line, String head, EventPhrase phrase) {
    if (phrase.determiner() == Determiner.INDEFINITE) {
      return null;
    }
    String said = line.text(phrase.from(), phrase.headEnd()).toLowerCase(java.util.Locale.ROOT);
    String tail = head.substring(head.lastIndexOf(' ') + 1);
    for (int i = found.size() - 1; i >= 0; i--) {
      Found f = found.get(i);
      if (f.head().endsWith(tail) && (said.equals(tail) || said.equals(head) || f.names().stream().anyMatch(n -> n.toLowerCase(java.util.Locale.ROOT).contains(said)))) {
        return f;
      }
    }
    return null;
  }

  private Set<Thing> sidesBefore(EventLine line, EventPhrase phrase) {
    Set<Thing> sides = new LinkedHashSet<>();
    for (Mention m : line.mentions(phrase.from(), phrase.head(), EventScene.SIDES)) {
      sides.add(m.thing());
    }
    return sides;
  }

  private Set<Thing> sidesBehind(EventLine line, EventPhrase phrase) {
    Set<Thing> sides = new LinkedHashSet<>();
    for (int i = phrase.headEnd(); i < phrase.to(); i++) {
      if (line.is(i, "between") || line.is(i, "with") || line.is(i, "of")) {
        for (Mention m : line.mentions(i, phrase.to(), EventScene.SIDES)) {
          if (m.form() == Mention.Form.NAME || m.form() == Mention.Form.ACRONYM) {
            sides.add(m.thing());
          }
        }
        break;
      }
    }
    return sides;
  }

  private void state(EventLine line, String head, EventPhrase phrase, Set<Thing> sides) {
    int from = nameStart(line, phrase);
    int close = ForumNames.end(line, head, phrase);
    String brief = ForumNames.plain(line, from, close);
    Found of = null;
    for (Found f : found) {
      if (isSame(f, brief, head, sides)) {
        of = f;
      }
    }
    Draft draft = scene.draft();
    drop(line, phrase.head(), phrase.head() + 1);
    if (of == null) {
      of = new Found(draft.add(Kind.FORUM), head, new ArrayList<>(), new LinkedHashSet<>());
      found.add(of);
    }
    draft.name(of.thing(), brief);
    for (String name : List.of(brief, ForumNames.contracted(line, from, close))) {
      if (!of.names().contains(name)) {
        of.names().add(name);
      }
    }
    String acronym = ForumNames.acronym(line, phrase);
    if (acronym != null && of.names().contains(acronym)) {
      acronym = null;
    }
    if (acronym != null) {
      draft.name(of.thing(), acronym);
      of.names().add(acronym);
    }
    if (of.thing().key() == null && brief.length() > of.thing().label().length()) {
      draft.label(of.thing(), brief);
    }
    of.sides().addAll(sides);
    for (Thing side : sides) {
      draft.link(of.thing(), Property.PARTY, side, line.evidence(RULE, 0.92));
    }
    line.mention(of.thing(), from, close, Mention.Form.NAME);
    if (acronym != null) {
      echo(of.thing(), acronym, line.sentence().index());
    }
  }

  private static int nameStart(EventLine line, EventPhrase phrase) {
    int i = phrase.from();
    while (i < phrase.head() && phrase.head() - i > 0
        && (Ordinals.of(line.word(i)) > 0 || Grammar.PASSING.contains(line.word(i)) || OWN.contains(line.word(i)) || line.is(i, "annual"))) {
      i++;
    }
    return Math.max(i, phrase.head() - NAME_WORDS);
  }

  /** Where the acronym stands again. */
  private void echo(Thing forum, String acronym, int after) {
    for (EventLine line : scene.lines()) {
      for (int i = 0; i < line.size(); i++) {
        if (line.text(i).equals(acronym) && (line.at(i) == null || line.at(i).thing().kind() != Kind.FORUM)) {
          line.mention(forum, i, i + 1, Mention.Form.ACRONYM);
        }
      }
    }
  }

  private static boolean isSame(Found f, String brief, String head, Set<Thing> sides) {
    if (!f.head().endsWith(head.substring(head.lastIndexOf(' ') + 1))) {
      return false;
    }
    boolean apart = !f.sides().isEmpty() && !sides.isEmpty() && !f.sides().containsAll(sides) && !sides.containsAll(f.sides());
    if (apart) {
      return false;
    }
    Set<String> a = content(brief);
    Set<String> tail = content(tail(brief));
    if (!tail.isEmpty() && f.names().stream().map(n -> content(tail(n))).anyMatch(t -> !t.isEmpty() && java.util.Collections.disjoint(t, tail))) {
      return false; // "Working Group on A", "Working Group on B"
    }
    return f.names().stream().map(Forums::content).anyMatch(b -> a.containsAll(b) || b.containsAll(a)) || f.names().isEmpty() && !sides.isEmpty();
  }

  /** What a group is on or for. */
  private static String tail(String name) {
    int on = Math.max(name.indexOf(" on "), name.indexOf(" for "));
    return on < 0 ? "" : name.substring(on + 4);
  }

  private static Set<String> content(String name) {
    Set<String> words = new LinkedHashSet<>();
    Words all = Words.of(name);
    for (int i = 0; i < all.size(); i++) {
      if (Grammar.isModifier(all.folded(i)) && !all.is(i, "joint")) {
        words.add(all.singular(i));
      }
    }
    return words;
  }

  /** What the recognisers took for a body by its shape is this forum. */
  private void drop(EventLine line, int from, int to) {
    for (Mention m : List.copyOf(line.mentions(Math.max(0, from - 20), to, Set.of(Kind.ORGANIZATION)))) {
      if (m.thing().key() == null && line.first(m) < to && line.after(m) > from) {
        scene.draft().remove(m.thing());
      }
    }
  }
}
