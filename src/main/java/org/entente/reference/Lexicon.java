package org.entente.reference;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.entente.reference.NameTrie.Style;

/**
 * The names of the reference data as tries, and its word lists as sets.
 *
 * <p>Immutable and thread safe. Got from {@link Reference#lexicon}.
 */
public final class Lexicon {

  /** What a name of a party or place says. */
  public enum Sense {
    COUNTRY,
    UNION,
    GROUP,
    /** A city or a state of a federation: its country is meant where it acts, itself where it is a place. */
    CITY,
    /** No party: "Indo-Pacific", "Latin American". */
    REGION
  }

  /** How a party's name stands in a text. */
  public enum Shape {
    NAME,
    ADJECTIVE,
    ACRONYM
  }

  /**
   * A name of a country, union, group, city or region.
   *
   * @param key of the country or union; of a city its country; empty for a region
   * @param place the city's usual name, empty for the others
   */
  public record PartyName(Sense sense, Shape shape, String key, String place) {}

  /**
   * A name of a known body.
   *
   * @param acronym whether it is one of its acronyms
   */
  public record BodyName(Reference.Body body, boolean acronym) {}

  /** Nouns at the head of a body's name, which are no fields where they stand inside another's. */
  private static final Set<String> NO_FIELDS =
      Set.of(
          "institute", "university", "agency", "organization", "center", "laboratory", "academy", "foundation", "ministry", "department",
          "bureau", "commission", "council", "secretariat", "directorate", "institution", "college", "school", "museum", "hospital",
          "observatory", "authority", "office", "board", "committee", "fund", "corporation", "company", "bank", "secretary", "minister",
          "president", "director", "commissioner", "chief", "head");

  private final NameTrie<PartyName> parties;
  private final NameTrie<BodyName> bodies;
  private final NameTrie<Reference.Topic> topics;
  private final NameTrie<Reference.Forum> forums;
  private final NameTrie<Reference.Initiative> initiatives;
  private final NameTrie<Reference.Agreement> agreements;
  private final NameTrie<Reference.Title> titles;
  private final NameTrie<Reference.HomeSign> homeSigns;
  private final NameTrie<String> honorifics;
  private final NameTrie<String> fieldTriggers;
  private final NameTrie<Reference.BodyHead> bodyHeads;
  private final Set<String> officeWords;
  private final Set<String> fieldWords;
  private final Set<String> postNominals;
  private final Map<String, Set<String>> words = new HashMap<>();

  Lexicon(Reference reference) {
    parties = parties(reference);
    bodies = bodies(reference);
    NameTrie.Builder<Reference.Topic> t = new NameTrie.Builder<>(Style.TERMS);
    for (Reference.Topic topic : reference.topics().values()) {
      t.add(topic.label(), topic);
      topic.variants().forEach(v -> t.add(v, topic));
    }
    topics = t.build();
    NameTrie.Builder<Reference.Forum> f = new NameTrie.Builder<>(Style.NAMES);
    for (Reference.Forum forum : reference.forums().values()) {
      f.add(forum.name(), forum);
      forum.names().forEach(n -> f.add(n, forum));
      forum.acronyms().forEach(n -> f.add(n, forum));
    }
    forums = f.build();
    NameTrie.Builder<Reference.Initiative> i = new NameTrie.Builder<>(Style.NAMES);
    for (Reference.Initiative initiative : reference.initiatives().values()) {
      i.add(initiative.name(), initiative);
      initiative.names().forEach(n -> i.add(n, initiative));
    }
    initiatives = i.build();
    NameTrie.Builder<Reference.Agreement> a = new NameTrie.Builder<>(Style.NAMES);
    for (Reference.Agreement agreement : reference.agreements().values()) {
      a.add(agreement.name(), agreement);
      agreement.names().forEach(n -> a.add(n, agreement));
    }
    agreements = a.build();
    NameTrie.Builder<Reference.Title> p = new NameTrie.Builder<>(Style.TERMS);
    reference.titles().forEach(title -> p.add(title.title(), title));
    titles = p.build();
    NameTrie.Builder<Reference.HomeSign> signs = new NameTrie.Builder<>(Style.NAMES);
    reference.homeSigns().forEach(sign -> signs.add(sign.phrase(), sign));
    homeSigns = signs.build();
    NameTrie.Builder<String> h = new NameTrie.Builder<>(Style.NAMES);
    reference.list("honorifics").forEach(word -> h.add(word, word));
    honorifics = h.build();
    NameTrie.Builder<String> fields = new NameTrie.Builder<>(Style.TERMS);
    reference.list("field-triggers").forEach(phrase -> fields.add(phrase, phrase));
    fieldTriggers = fields.build();
    NameTrie.Builder<Reference.BodyHead> heads = new NameTrie.Builder<>(Style.NAMES);
    reference.bodyHeads().forEach(head -> heads.add(head.head(), head));
    bodyHeads = heads.build();
    officeWords = officeWords(reference);
    fieldWords = fieldWords(reference, officeWords);
    postNominals = Set.copyOf(reference.list("post-nominals"));
    for (String list : ReferenceReader.LISTS) {
      Set<String> set = new LinkedHashSet<>();
      reference.list(list).forEach(w -> set.add(Fold.word(w)));
      words.put(list, Collections.unmodifiableSet(set));
    }
  }

  private static NameTrie<PartyName> parties(Reference reference) {
    NameTrie.Builder<PartyName> b = new NameTrie.Builder<>(Style.PLACES);
    for (Reference.Country c : reference.countries().values()) {
      addParty(b, Sense.COUNTRY, c.key(), c.name(), c.names(), c.adjectives());
      b.add(c.capital(), new PartyName(Sense.CITY, Shape.NAME, c.key(), c.capital()));
    }
    for (Reference.Union u : reference.unions().values()) {
      addParty(b, u.group() ? Sense.GROUP : Sense.UNION, u.key(), u.name(), u.names(), u.adjectives());
    }
    for (Reference.City city : reference.cities().values()) {
      PartyName name = new PartyName(Sense.CITY, Shape.NAME, city.country(), city.name());
      b.add(city.name(), name);
      city.names().forEach(n -> b.add(n, name));
    }
    PartyName region = new PartyName(Sense.REGION, Shape.NAME, "", "");
    reference.regions().forEach(r -> b.add(r.name(), region));
    return b.build();
  }

  private static void addParty(
      NameTrie.Builder<PartyName> b, Sense sense, String key, String name, Iterable<String> names, Iterable<String> adjectives) {
    b.add(name, new PartyName(sense, shape(name), key, ""));
    names.forEach(n -> b.add(n, new PartyName(sense, shape(n), key, "")));
    adjectives.forEach(n -> b.add(n, new PartyName(sense, Shape.ADJECTIVE, key, "")));
  }

  private static Shape shape(String name) {
    return name.length() < 8 && name.chars().noneMatch(Character::isLowerCase) ? Shape.ACRONYM : Shape.NAME;
  }

  private static NameTrie<BodyName> bodies(Reference reference) {
    NameTrie.Builder<BodyName> b = new NameTrie.Builder<>(Style.NAMES);
    for (Reference.Body body : reference.bodies().values()) {
      BodyName full = new BodyName(body, false);
      b.add(body.name(), full);
      body.names().forEach(n -> b.add(n, full));
      body.nativeNames().forEach(n -> b.add(n, full));
      body.former().forEach(n -> b.add(n, full));
      body.acronyms().forEach(n -> b.add(n, new BodyName(body, true)));
    }
    return b.build();
  }

  /** Words of which the names of ministries and agencies are made: "Education", "Labour", "Affairs". */
  private static Set<String> officeWords(Reference reference) {
    Set<String> found = new LinkedHashSet<>();
    for (Reference.Body body : reference.bodies().values()) {
      if (body.organizationType().equals("ministry") || body.organizationType().equals("agency")) {
        addOfficeWords(found, body.name());
        body.names().forEach(n -> addOfficeWords(found, n));
      }
    }
    return Collections.unmodifiableSet(found);
  }

  private static Set<String> fieldWords(Reference reference, Set<String> office) {
    Set<String> found = new LinkedHashSet<>();
    office.forEach(w -> found.add(Fold.singular(w)));
    for (Reference.Topic topic : reference.topics().values()) {
      addFieldWords(found, topic.label());
      topic.variants().forEach(v -> addFieldWords(found, v));
    }
    return Collections.unmodifiableSet(found);
  }

  private static void addFieldWords(Set<String> found, String label) {
    Words words = Words.of(label);
    for (int i = 0; i < words.size(); i++) {
      if (words.text(i).length() > 3) {
        found.add(words.singular(i));
      }
    }
  }

  private static void addOfficeWords(Set<String> found, String name) {
    Words words = Words.of(name);
    boolean field = false;
    for (int i = 0; i < words.size(); i++) {
      field |= words.is(i, "of") || words.is(i, "for");
      if (field && !NO_FIELDS.contains(words.singular(i)) && words.isCapitalized(i) && words.text(i).length() > 2 && !words.token(i).isAllCapitals()) {
        found.add(words.folded(i));
      }
    }
  }

  public NameTrie<PartyName> parties() {
    return parties;
  }

  public NameTrie<BodyName> bodies() {
    return bodies;
  }

  public NameTrie<Reference.Topic> topics() {
    return topics;
  }

  public NameTrie<Reference.Forum> forums() {
    return forums;
  }

  public NameTrie<Reference.Initiative> initiatives() {
    return initiatives;
  }

  public NameTrie<Reference.Agreement> agreements() {
    return agreements;
  }

  /** Titles of posts; compared without case. */
  public NameTrie<Reference.Title> titles() {
    return titles;
  }

  /** Words by which a release shows whose it is. */
  public NameTrie<Reference.HomeSign> homeSigns() {
    return homeSigns;
  }

  public NameTrie<String> honorifics() {
    return honorifics;
  }

  /** Phrases after which a text lists fields. */
  public NameTrie<String> fieldTriggers() {
    return fieldTriggers;
  }

  public NameTrie<Reference.BodyHead> bodyHeads() {
    return bodyHeads;
  }

  /** Folded words for the fields of ministries and agencies: "education", "labor", "affairs". */
  public Set<String> officeWords() {
    return officeWords;
  }

  /** Folded singular words of fields: those of ministries and those of topics. */
  public Set<String> fieldWords() {
    return fieldWords;
  }

  /** Letters after personal names, as written. */
  public Set<String> postNominals() {
    return postNominals;
  }

  /** A word list as a set of folded words and phrases: see {@link Reference#list}. */
  public Set<String> words(String list) {
    return words.getOrDefault(list, Set.of());
  }
}
