package org.entente.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the files of the reference data and checks that they fit together. */
final class ReferenceReader {

  /** Where a file comes from. */
  private interface Source {
    @Nullable InputStream open(String file) throws IOException;
  }

  private static final Set<String> BODY_CLASSES =
      Set.of("Agency", "ResearchOrganization", "InternationalOrganization", "Organization");

  private static final List<String> HEAD_PLACES = List.of("phrase", "modified", "both", "place", "mission", "country", "none");

  /** The word lists; {@code data/reference/NAME.txt}. */
  static final List<String> LISTS =
List.of(
          "honorifics", "body-stops", "body-followers", "person-stops", "name-particles", "field-triggers", "field-stops", "field-verbs", "no-fields", "weak-fields",
          "title-modifiers", "not-bodies", "no-posts", "no-instruments", "post-nominals");

  /** What the rules go by; {@code data/reference/vocabulary/NAME.tsv}, lists under {@code vocabulary/NAME}. */
  static final List<String> VOCABULARY = List.of("instruments", "initiatives", "commitments", "currencies", "event-nouns", "forum-heads", "forum-marks");

  private final Source source;
  private final List<BadReference.Finding> findings = new ArrayList<>();
  private final Reference.Builder made = new Reference.Builder();

  private ReferenceReader(Source source) {
    this.source = source;
  }

  static Reference bundled() {
    return new ReferenceReader(
            file -> Reference.class.getResourceAsStream((file.endsWith(".ttl") ? "/ontology/" : "/reference/") + file))
        .read();
  }

  static Reference read(Path folder, Path topics) {
    return new ReferenceReader(
            file -> {
              Path path = file.endsWith(".ttl") ? topics : folder.resolve(file);
              return Files.exists(path) ? Files.newInputStream(path) : null;
            })
        .read();
  }

  private Reference read() {
    countries();
    unions();
    bodies();
    forums();
    initiatives();
    agreements();
    places();
    for (Table.Row row : table("titles.tsv", "title", "kind")) {
      made.titles.add(new Reference.Title(row.needed("title"), row.needed("kind")));
    }
    for (Table.Row row : table("regions.tsv", "name")) {
      made.regions.add(new Reference.Region(row.needed("name")));
      row.list("names").forEach(n -> made.regions.add(new Reference.Region(n)));
    }
    for (Table.Row row : table("title-homes.tsv", "title", "countries")) {
      List<String> countries = row.keys("countries");
      countries.stream()
          .filter(c -> !made.countries.containsKey(c) && !made.unions.containsKey(c))
          .forEach(c -> row.bad("countries", c, "is no code of countries.tsv and no key of unions.tsv; correct it"));
      String body = row.text("body");
      if (!body.isEmpty() && !made.bodies.containsKey(body)) {
        row.bad("body", body, "is no key of organizations.tsv; correct it");
      }
      put(row, "title", row.needed("title").toLowerCase(Locale.ROOT), made.titleHomes, new Reference.TitleHome(countries, body.isEmpty() ? null : body));
    }
    for (Table.Row row : table("home-signs.tsv", "phrase", "country", "where")) {
      String country = row.needed("country").toLowerCase(Locale.ROOT);
      if (!made.countries.containsKey(country) && !made.unions.containsKey(country)) {
        row.bad("country", country, "is no code of countries.tsv and no key of unions.tsv; correct it");
      }
      String where = row.needed("where");
      if (!where.equals("title") && !where.equals("any")) {
        row.bad("where", where, "write title or any");
      }
      made.homeSigns.add(new Reference.HomeSign(row.needed("phrase"), country, where.equals("title")));
    }
    for (Table.Row row : table("body-heads.tsv", "head", "type", "class", "where")) {
      String where = row.needed("where");
      if (!HEAD_PLACES.contains(where)) {
        row.bad("where", where, "write one of " + String.join(", ", HEAD_PLACES));
      }
      made.bodyHeads.add(new Reference.BodyHead(row.needed("head"), row.needed("type"), row.needed("class"), where));
    }
    for (String list : LISTS) {
      made.lists.put(list, words(list + ".txt"));
    }
    for (String list : VOCABULARY) {
      made.lists.put("vocabulary/" + list, words("vocabulary/" + list + ".tsv"));
    }
    confidences();
    topics();
    if (!findings.isEmpty()) {
      throw new BadReference(findings);
    }
    return new Reference(made);
  }

  // ---- tables

  private void countries() {
    for (Table.Row row : table("countries.tsv", "code", "name", "names", "adjectives", "capital")) {
      String key = row.needed("code").toLowerCase(Locale.ROOT);
      put(row, "code", key, made.countries,
          new Reference.Country(key, row.needed("name"), row.list("names"), row.list("adjectives"), row.text("capital")));
    }
  }

  private void unions() {
    List<Table.Row> rows = table("unions.tsv", "key", "kind", "name", "names", "adjectives", "members");
    for (Table.Row row : rows) {
      String kind = row.needed("kind");
      if (!kind.equals("union") && !kind.equals("group")) {
        row.bad("kind", kind, "write union or group");
      }
      String key = row.needed("key");
      if (made.countries.containsKey(key)) {
        row.bad("key", key, "is the code of a country too; write a longer key");
      }
      put(row, "key", key, made.unions,
          new Reference.Union(
              key, kind.equals("group"), row.needed("name"), row.list("names"), row.list("adjectives"), row.keys("members")));
    }
    for (Table.Row row : rows) {
      row.keys("members").stream()
          .filter(m -> !made.countries.containsKey(m) && !made.unions.containsKey(m))
          .forEach(m -> row.bad("members", m, "is no code of countries.tsv and no key of this file; correct it"));
    }
  }

  private void bodies() {
    List<Table.Row> rows = table("organizations.tsv", "key", "class", "type", "country", "parent", "name", "acronyms", "names", "native", "former");
    for (Table.Row row : rows) {
      String type = row.needed("class");
      if (!BODY_CLASSES.contains(type)) {
        row.bad("class", type, "write Agency, ResearchOrganization, InternationalOrganization or Organization");
      }
      List<String> countries = row.keys("country");
      countries.stream()
          .filter(c -> !made.countries.containsKey(c) && !made.unions.containsKey(c))
          .forEach(c -> row.bad("country", c, "is no code of countries.tsv and no key of unions.tsv; correct it"));
      String key = row.needed("key");
      String parent = row.text("parent");
      put(row, "key", key, made.bodies,
          new Reference.Body(
              key, type, row.needed("type"), countries, parent.isEmpty() ? null : parent, row.needed("name"), row.list("acronyms"),
              row.list("names"), row.list("native"), row.list("former").stream().map(ReferenceReader::withoutYears).toList()));
    }
    for (Table.Row row : rows) {
      String parent = row.text("parent");
      if (!parent.isEmpty() && !made.bodies.containsKey(parent)) {
        row.bad("parent", parent, "is no key of this file; correct it or add that body");
      }
    }
  }

  /** "Name (until 2012)" without what stands in brackets. */
  private static String withoutYears(String former) {
    int bracket = former.lastIndexOf(" (");
    return bracket > 0 && former.chars().skip(bracket).anyMatch(Character::isDigit) ? former.substring(0, bracket) : former;
  }

  private void forums() {
    for (Table.Row row : table("forums.tsv", "key", "parties", "name", "names", "acronyms", "level")) {
      String key = row.needed("key");
      put(row, "key", key, made.forums,
          new Reference.Forum(
              key, parties(row), row.needed("name"), row.list("names"), row.list("acronyms"), row.text("level")));
    }
  }

  private void initiatives() {
    for (Table.Row row : table("initiatives.tsv", "key", "type", "parties", "name", "names", "start", "end")) {
      String key = row.needed("key");
      put(row, "key", key, made.initiatives,
          new Reference.Initiative(
              key, row.needed("type"), parties(row), row.needed("name"), row.list("names"), date(row, "start"), date(row, "end")));
    }
  }

  private void agreements() {
    for (Table.Row row : table("agreements.tsv", "key", "type", "parties", "name", "names", "signed")) {
      String key = row.needed("key");
      put(row, "key", key, made.agreements,
          new Reference.Agreement(key, row.needed("type"), parties(row), row.needed("name"), row.list("names"), date(row, "signed")));
    }
  }

  private List<String> parties(Table.Row row) {
    List<String> keys = row.keys("parties");
    for (String key : keys) {
      if (!made.countries.containsKey(key) && !made.unions.containsKey(key) && !made.bodies.containsKey(key)) {
        row.bad("parties", key, "is no country, union or organization of this data; correct it or add it there");
      }
    }
    return keys;
  }

  private void places() {
    for (String[] file : new String[][] {{"cities.tsv", "other_names"}, {"states.tsv", "other_names"}}) {
      for (Table.Row row : table(file[0], "name", "country")) {
        String country = row.needed("country").toLowerCase(Locale.ROOT);
        if (!made.countries.containsKey(country)) {
          row.bad("country", country, "is no code of countries.tsv; correct it");
        }
        String name = row.needed("name");
        made.cities.putIfAbsent(name + " " + country, new Reference.City(name, country, row.list(file[1])));
      }
    }
  }

  private void confidences() {
    for (Table.Row row : table("confidences.tsv", "rule", "property", "right", "said")) {
      int said = count(row, "said");
      int right = count(row, "right");
      if (right > said) {
        row.bad("right", row.text("right"), "is more than was said; correct it, or make the file anew with \"entente evaluate --write-confidences\"");
      }
      put(row, "rule", row.needed("rule") + " " + row.needed("property"), made.confidences, new Reference.Measured(right, said));
    }
  }

  private static int count(Table.Row row, String column) {
    String text = row.needed(column);
    if (!text.matches("\\d{1,9}")) {
      row.bad(column, text, "is no whole number; correct it");
      return 0;
    }
    return Integer.parseInt(text);
  }

  private static @Nullable PartialDate date(Table.Row row, String column) {
    String text = row.text(column);
    try {
      return text.isEmpty() ? null : PartialDate.parse(text);
    } catch (DateTimeException e) {
      row.bad(column, text, "is no date; write it as 2021-06-17, 2021-06 or 2021");
      return null;
    }
  }

  private <V> void put(Table.Row row, String column, String key, Map<String, V> all, V value) {
    if (all.putIfAbsent(key, value) != null) {
      row.bad(column, key, "stands in this file twice; remove one or give it another key");
    }
  }

  // ---- files

  private void topics() {
    try (InputStream in = source.open("topics.ttl")) {
      if (in != null) {
        new TopicScheme(findings::add).read(in).forEach(t -> made.topics.put(t.key(), t));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Table.Row> table(String file, String... columns) {
    return new Table(file, lines(file), List.of(columns), findings::add).rows();
  }

  private List<String> words(String file) {
    return lines(file).stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
  }

  private List<String> lines(String file) {
    try (InputStream in = source.open(file)) {
      return in == null ? List.of() : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
