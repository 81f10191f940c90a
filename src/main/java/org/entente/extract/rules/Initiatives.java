package org.entente.extract.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.NameTrie;
import org.entente.reference.Reference;
import org.entente.release.Block;
import org.entente.release.PartialDate;
import org.entente.release.Sentence;
import org.entente.release.Span;

/**
 * Partnerships, programmes, plans, funds, calls, projects, centres and missions that a release names: "the CoRe Partnership
 * launched in April by leaders of both countries", "Japan's Moonshot Research and Development Program".
 *
 * <p>Known ones by their names, others by how such names are made. Their sides are those that the name opens with, the owner
 * before it ("Japan's", "Swiss"), the side that introduced it, or the two that the release is about.
 */
final class Initiatives implements Rule {

  private static final int NEAR = 12;
  private static final Set<String> BY = Set.of("between", "among");

  private final InitiativePhrases phrases;
  private final InitiativeNouns nouns;

  Initiatives(Reference reference) {
    this.nouns = InitiativeNouns.of(reference);
    this.phrases = new InitiativePhrases(nouns);
  }

  @Override
  public String name() {
    return "initiative-named";
  }

  @Override
  public void read(Draft draft) {
    Map<String, Thing> byName = new LinkedHashMap<>();
    for (Sentence sentence : draft.text().sentences()) {
      Block.Kind block = sentence.block().kind();
      if (block == Block.Kind.BOILERPLATE || block == Block.Kind.CONTACT || block == Block.Kind.DATELINE || block == Block.Kind.KICKER) {
        continue;
      }
      Line line = new Line(draft, sentence);
      knownOnes(line, byName);
      for (InitiativePhrases.Phrase phrase : phrases.find(line)) {
        found(line, phrase, byName);
      }
    }
  }

  private void knownOnes(Line line, Map<String, Thing> byName) {
    Draft draft = line.draft();
    for (NameTrie.Match<Reference.Initiative> match : draft.reference().lexicon().initiatives().find(line.words())) {
      if (line.covering(match.from(), Kind.ORGANIZATION) != null || line.covering(match.to() - 1, Kind.AGREEMENT) != null) {
        continue;
      }
      Reference.Initiative known = match.values().get(0);
      Thing thing = draft.known(Kind.INITIATIVE, known.key());
      String text = line.text(match.from(), match.to());
      draft.name(thing, text);
      byName.put(key(text), thing);
      draft.mention(thing, line.span(match.from(), match.to()), Mention.Form.NAME, line.sentence());
      draft.type(thing, known.type().equals("partnership") ? "Partnership" : "Programme");
      Evidence evidence = Evidence.of(line.sentence(), name(), 0.95);
      draft.code(thing, Property.INITIATIVE_TYPE, known.type(), evidence);
      Evidence reference = Evidence.of(line.sentence(), Evidence.REFERENCE, 0.95);
      for (String party : known.parties()) {
        Thing side = party(draft, party);
        if (side != null) {
          draft.link(thing, Property.PARTY, side, reference);
        }
      }
      status(line, thing, match.from(), match.to());
    }
  }

  private static @org.jspecify.annotations.Nullable Thing party(Draft draft, String key) {
    if (draft.reference().countries().containsKey(key)) {
      return draft.known(Kind.COUNTRY, key);
    }
    Reference.Union union = draft.reference().unions().get(key);
    return union == null ? null : draft.known(union.group() ? Kind.GROUP : Kind.UNION, key);
  }

  private void found(Line line, InitiativePhrases.Phrase phrase, Map<String, Thing> byName) {
    Draft draft = line.draft();
    String text = phrase.text();
    Thing thing = phrase.named() ? byName.get(key(text)) : null;
    if (thing == null && phrase.acronym() != null) {
      thing = byName.get(key(phrase.acronym() + " " + lastWord(text)));
    }
    if (thing == null) {
      thing = draft.add(Kind.INITIATIVE);
      draft.type(thing, phrase.type().equals("partnership") ? "Partnership" : "Programme");
    }
    draft.name(thing, text);
    if (phrase.named()) {
      byName.putIfAbsent(key(text), thing);
      if (phrase.acronym() != null) {
        String without = text.replaceAll("\\s*\\([^)]*\\)", "");
        draft.name(thing, without);
        draft.name(thing, phrase.acronym());
        byName.putIfAbsent(key(phrase.acronym() + " " + lastWord(without)), thing);
        byName.putIfAbsent(key(phrase.acronym()), thing);
      }
    }
    draft.mention(thing, line.span(phrase.from(), phrase.to()), Mention.Form.NAME, line.sentence());
    draft.code(thing, Property.INITIATIVE_TYPE, phrase.type(), Evidence.of(line.sentence(), name(), 0.85));
    sides(line, phrase, thing);
    status(line, thing, phrase.from(), phrase.to());
    topics(line, phrase, thing);
  }

  // ---- whose it is

  private void sides(Line line, InitiativePhrases.Phrase phrase, Thing thing) {
    Draft draft = line.draft();
    List<Thing> inside = countries(line, phrase.from(), phrase.to());
    double confidence = 0.9;
    List<Thing> sides = inside;
    if (sides.isEmpty()) {
      sides = owner(line, phrase.from());
    }
    if (sides.isEmpty() && line.isIn(phrase.to(), BY)) {
      sides = countries(line, phrase.to(), Math.min(line.size(), phrase.to() + NEAR));
    }
    if (sides.isEmpty()) {
      sides = introducing(line, phrase.from());
    }
    boolean shared = !phrase.type().matches("programme|plan|fund|mission");
    if (sides.size() == 1 && shared && inside.size() == 1) {
      List<Thing> both = ReleaseSides.of(draft); // "a Swiss partnership" of a release about two sides is of both
      sides = both.contains(sides.get(0)) ? both : sides;
      confidence = 0.7;
    }
    if (sides.isEmpty() && !draft.has(thing, Property.PARTY)) {
      List<Thing> sentence = countries(line, 0, line.size());
      sides = sentence.size() >= 2 && sentence.size() <= 4 ? sentence : ReleaseSides.of(draft);
      confidence = 0.6;
    }
    for (Thing side : sides) {
      draft.link(thing, Property.PARTY, side, Evidence.of(line.sentence(), "initiative-of-side", confidence));
    }
  }

  /** "Japan's Moonshot Program", "the Swiss National Programme", "India's". */
  private static List<Thing> owner(Line line, int from) {
    int at = from - 1;
    if (line.at(at).equals("'s") || line.at(at).equals("’s") || line.at(at).equals("’")) {
      at--;
    }
    for (Mention m : line.mentions(Math.max(0, at - 4), at + 1, Kind.COUNTRY, Kind.UNION)) {
      if (line.to(m) == at + 1 && m.form() != Mention.Form.PLACE) {
        return List.of(m.thing());
      }
    }
    return List.of();
  }

  /** "The Japanese side introduced … the 6th Basic Plan": the one side that the sentence begins with. */
  private static List<Thing> introducing(Line line, int before) {
    for (int i = 0; i < Math.min(before, line.size()); i++) {
      if (line.is(i, "side") || line.is(i, "delegation") || line.is(i, "government")) {
        List<Thing> sides = countries(line, Math.max(0, i - 3), i + 1);
        if (sides.size() == 1) {
          return sides;
        }
      }
    }
    return List.of();
  }

  private static List<Thing> countries(Line line, int from, int to) {
    List<Thing> found = new ArrayList<>();
    for (Mention m : line.mentions(from, to, Kind.COUNTRY, Kind.UNION)) {
      if (m.form() != Mention.Form.PLACE && !found.contains(m.thing())) {
        found.add(m.thing());
      }
    }
    return found;
  }

  // ---- when it began

  private void status(Line line, Thing thing, int from, int to) {
    Draft draft = line.draft();
    int verb = line.last(from, from - NEAR, nouns.launches());
    if (verb < 0) {
      verb = line.next(to, to + 8, nouns.launches());
    }
    if (verb < 0) {
      if (!draft.has(thing, Property.INITIATIVE_STATUS)) {
        draft.code(thing, Property.INITIATIVE_STATUS, "mentioned", Evidence.of(line.sentence(), name(), 0.5));
      }
      return;
    }
    Modality modality = Modality.ofVerb(line.sentence(), verb);
    Evidence evidence = Evidence.of(line.sentence(), "initiative-launched", modality.isDone() ? 0.8 : 0.75);
    DateMention date = dateNear(line, verb);
    if (modality.isDone()) {
      draft.code(thing, Property.INITIATIVE_STATUS, "launched", evidence);
      PartialDate release = draft.text().release().date();
      boolean announced = line.at(verb).startsWith("announc") || line.at(verb).startsWith("unveil");
      if (date != null) {
        draft.date(thing, Property.LAUNCHED_ON, date.start(), evidence);
      } else if (release != null && line.sentence().block().kind() == Block.Kind.TITLE && !announced) {
        draft.date(thing, Property.LAUNCHED_ON, release, Evidence.of(line.sentence(), "initiative-launched", 0.6));
      }
    } else if (modality == Modality.PLANNED || modality == Modality.DECIDED) {
      draft.code(thing, Property.INITIATIVE_STATUS, "planned", evidence);
      if (date != null) {
        draft.date(thing, Property.EXPECTED_ON, date.start(), evidence);
      }
    } else if (!draft.has(thing, Property.INITIATIVE_STATUS)) {
      draft.code(thing, Property.INITIATIVE_STATUS, "mentioned", Evidence.of(line.sentence(), name(), 0.5));
    }
  }

  private static @org.jspecify.annotations.Nullable DateMention dateNear(Line line, int verb) {
    for (int i = verb + 1; i < Math.min(line.size(), verb + 7); i++) {
      DateMention date = line.date(i);
      if (date != null && date.exact()) {
        return date;
      }
    }
    return null;
  }

  // ---- what it is about

  private void topics(Line line, InitiativePhrases.Phrase phrase, Thing thing) {
    Draft draft = line.draft();
    Span span = line.span(phrase.from(), phrase.to());
    int after = Math.min(line.size(), phrase.to() + NEAR);
    for (Mention m : line.mentions(phrase.from(), after, Kind.TOPIC)) {
      boolean follows = line.from(m) >= phrase.to() && (line.is(phrase.to(), "on") || line.is(phrase.to(), "in"));
      if (span.contains(m.span()) || follows) {
        draft.link(thing, Property.TOPIC, m.thing(), Evidence.of(line.sentence(), "initiative-about", 0.75));
      }
    }
  }

  private static String key(String name) {
    return name.replaceAll("\\s*\\([^)]*\\)", "").replaceAll("^[Tt]he ", "").toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
