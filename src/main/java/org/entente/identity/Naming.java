package org.entente.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extract.Property;
import org.entente.extract.Reading;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.iri.Slug;
import org.entente.reference.NameTable;
import org.entente.release.PartialDate;

/**
 * Gives each thing of a reading its slug: a function of the release, its text and the reference data, never of other
 * releases, so that releases can be read in any order.
 *
 * <pre>{@code
 * Naming naming = Naming.of(reading, names);
 * naming.slug(event);   // jp-us-jwlc-16
 * }</pre>
 *
 * <p>The forms are those of the design's section "Slugs": a reference key where there is one, else what does not change
 * about the thing, in a fixed order. Two things of one kind that would share a slug are numbered in the order of the
 * text.
 */
public final class Naming {

  private static final Pattern SUBJECT =
      Pattern.compile("\\b(?:on|in the fields? of|in the areas? of|for|concerning|regarding|to)\\s+(?:the\\s+)?(.+)$");
  private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^)]*\\)");
  private static final int SUBJECT_WORDS = 8;

  private final Reading reading;
  private final NameTable names;
  private final Map<Thing, String> slugs = new IdentityHashMap<>();
  private final Set<Thing> underWay = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Kind, Set<String>> taken = new HashMap<>();

  private Naming(Reading reading, NameTable names) {
    this.reading = reading;
    this.names = names;
  }

  /** Names every thing of a reading. */
  public static Naming of(Reading reading, NameTable names) {
    Naming naming = new Naming(reading, names);
    naming.slugs.put(reading.self(), reading.release().slug());
    // things with a key first, so that no found thing takes the name of a known one
    reading.things().stream().filter(t -> t.key() != null).forEach(naming::slug);
    reading.things().forEach(naming::slug);
    return naming;
  }

  /** The slug of a thing of this reading. */
  public String slug(Thing thing) {
    String done = slugs.get(thing);
    if (done != null) {
      return done;
    }
    if (!underWay.add(thing)) { // two things that are named after each other: the second falls back to its label
      return Slug.of(thing.label());
    }
    String slug = free(thing.kind(), thing.key() != null ? thing.key() : made(thing));
    underWay.remove(thing);
    slugs.put(thing, slug);
    return slug;
  }

  private String free(Kind kind, String wish) {
    Set<String> used = taken.computeIfAbsent(kind, k -> new HashSet<>());
    String slug = wish;
    for (int n = 2; !used.add(slug); n++) {
      slug = wish + "-" + n;
    }
    return slug;
  }

  private String made(Thing t) {
    return switch (t.kind()) {
      case ORGANIZATION -> Slug.of(homeOf(t), t.label());
      case OFFICIAL -> official(t);
      case POST -> Slug.of(first(t, Property.POST_IN).or(() -> first(t, Property.POST_OF)).map(this::slug).orElse(""), t.label());
      case TENURE -> tenure(t);
      case FORUM -> Slug.of(parties(t), withoutParties(t.label()));
      case EVENT -> event(t);
      case AGENDA_ITEM -> Slug.of(slugOf(t, Property.IN_EVENT), code(t, Property.ITEM_TYPE), itemSubject(t));
      case PARTICIPATION ->
          Slug.of(
              slugOf(t, Property.IN_EVENT), slugOf(t, Property.IN_AGREEMENT), slugOf(t, Property.AGENT), code(t, Property.ROLE));
      case AGREEMENT -> agreement(t);
      case MILESTONE -> Slug.of(slugOf(t, Property.OF), code(t, Property.MILESTONE_TYPE), date(t, Property.START_DATE));
      case INITIATIVE -> initiative(t);
      case COMMITMENT ->
          Slug.of(slugOf(t, Property.ARISES_FROM), code(t, Property.COMMITMENT_TYPE), slugOf(t, Property.TOPIC));
      case FUNDING -> funding(t);
      case PLACE -> Slug.of(slugOf(t, Property.CONTAINED_IN_PLACE), t.label());
      default -> Slug.of(t.label());
    };
  }

  // ---- parties and people

  private String homeOf(Thing body) {
    List<Thing> countries = reading.links(body, Property.OF_COUNTRY);
    if (!countries.isEmpty()) {
      return joined(countries);
    }
    return body.types().contains("InternationalOrganization") ? "int" : "";
  }

  /** Country, then the parts of the name in alphabetical order, so that "NAKANE Takeshi" and "Takeshi Nakane" meet. */
  private String official(Thing t) {
    List<String> parts = new ArrayList<>(List.of(Slug.of(t.label()).split("-")));
    parts.removeIf(p -> p.length() == 1 && t.label().split("\\s+").length > 2); // a middle initial comes and goes
    parts.sort(Comparator.naturalOrder());
    return Slug.of(slugOf(t, Property.REPRESENTS), String.join("-", parts));
  }

  private String tenure(Thing t) {
    boolean acting = reading.facts(t, Property.ACTING).anyMatch(f -> Boolean.TRUE.equals(f.value()));
    String year = reading.date(t, Property.FROM).or(() -> reading.date(t, Property.ATTESTED_ON)).map(Naming::year).orElse("");
    return Slug.of(slugOf(t, Property.HOLDER), slugOf(t, Property.POST), acting ? "acting" : "", year);
  }

  // ---- what happens

  private String event(Thing t) {
    boolean planned = code(t, Property.EVENT_STATUS).equals("planned");
    Optional<PartialDate> start = reading.date(t, Property.START_DATE);
    Optional<Thing> visit = first(t, Property.PART_OF);
    if (visit.isPresent()) {
      return Slug.of(slug(visit.get()), calledOn(t, visit.get()));
    }
    Optional<Thing> forum = first(t, Property.IN_FORUM);
    if (forum.isPresent()) {
      Optional<Integer> ordinal = reading.number(t, Property.ORDINAL);
      if (ordinal.isPresent()) {
        return Slug.of(slug(forum.get()), ordinal.get().toString());
      }
      return start.isPresent()
          ? Slug.of(slug(forum.get()), year(start.get()))
          : Slug.of(planned ? "planned" : "", releaseYear(), slug(forum.get()));
    }
    String when = start.map(PartialDate::toString).orElse(planned ? "planned-" + releaseYear() : releaseYear());
    return Slug.of(when, parties(t), code(t, Property.EVENT_TYPE), eventSubject(t));
  }

  /** Whom a stop calls on: the people and bodies that it has and its visit has not, else its words. */
  private String calledOn(Thing stop, Thing visit) {
    List<Thing> own = new ArrayList<>(reading.links(stop, Property.CHAIR));
    own.addAll(reading.links(stop, Property.PARTICIPANT));
    own.removeAll(reading.links(visit, Property.CHAIR));
    own.removeAll(reading.links(visit, Property.PARTICIPANT));
    return own.isEmpty() ? subject(stop.label(), stop) : joined(own);
  }

  private String eventSubject(Thing t) {
    String type = code(t, Property.EVENT_TYPE);
    if (type.equals("signing")) {
      Optional<Thing> signed =
          reading.facts().stream()
              .filter(f -> f.property() == Property.SIGNED_AT && f.value() == t)
              .map(f -> f.subject())
              .findFirst();
      if (signed.isPresent()) {
        return signed.get().key() != null ? slug(signed.get()) : subject(signed.get().label(), signed.get());
      }
    }
    if (type.equals("visit")) {
      return "";
    }
    List<Thing> people = reading.links(t, Property.CHAIR);
    return people.isEmpty() ? subject(t.label(), t) : joined(people);
  }

  private String agreement(Thing t) {
    boolean planned = code(t, Property.AGREEMENT_STATUS).matches("planned|approved");
    String when =
        reading.date(t, Property.SIGNED_ON).map(Naming::year).orElse(planned ? "planned-" + releaseYear() : releaseYear());
    String subject = subject(t.label(), t);
    return Slug.of(when, parties(t), subject.isEmpty() ? code(t, Property.AGREEMENT_TYPE) : subject);
  }

  private String initiative(Thing t) {
    String name = BRACKETED.matcher(t.label()).replaceAll("");
    List<Thing> parties = reading.links(t, Property.PARTY);
    List<Thing> leaders = reading.links(t, Property.LED_BY);
    String before = "";
    if (leaders.size() == 1) {
      before = slug(leaders.get(0));
    } else if (parties.size() == 1) {
      before = slug(parties.get(0));
    }
    String opened = names.codesThatOpen(name).map(o -> o.codes() + " " + o.rest()).orElse(name);
    String slug = Slug.of(opened);
    return slug.startsWith(before + "-") ? slug : Slug.of(before, slug);
  }

  private String funding(Thing t) {
    String amount = reading.facts(t, Property.AMOUNT).map(f -> String.valueOf(f.value())).findFirst().orElse("");
    String currency = reading.facts(t, Property.CURRENCY).map(f -> (String) f.value()).findFirst().orElse("");
    return Slug.of(
        releaseYear(), slugOf(t, Property.FUNDER), amount, currency, slugOf(t, Property.RECIPIENT), slugOf(t, Property.FUNDS));
  }

  private String itemSubject(Thing t) {
    Optional<Thing> side = first(t, Property.PRESENTED_BY).filter(p -> p.kind() != Kind.OFFICIAL);
    return side.or(() -> first(t, Property.ABOUT))
        .or(() -> first(t, Property.TOPIC).filter(x -> !code(t, Property.ITEM_TYPE).equals("opening")))
        .map(this::slug)
        .orElse("");
  }

  // ---- pieces

  /** The words after "on", "in the field of" and their like, else the first topic. */
  private String subject(String label, Thing t) {
    Matcher m = SUBJECT.matcher(BRACKETED.matcher(label).replaceAll(""));
    if (m.find()) {
      String[] words = Slug.of(m.group(1).replaceAll("\\b(between|with|signed|held|launched)\\b.*", "")).split("-");
      String some = String.join("-", List.of(words).subList(0, Math.min(words.length, SUBJECT_WORDS)));
      if (!some.equals("unnamed")) {
        return some;
      }
    }
    return first(t, Property.TOPIC).map(this::slug).orElse("");
  }

  private String withoutParties(String name) {
    return names.codesThatOpen(name).map(NameTable.Opening::rest).orElse(name);
  }

  /** The parties in alphabetical order of their slugs. */
  private String parties(Thing t) {
    return joined(reading.links(t, Property.PARTY));
  }

  private String joined(List<Thing> things) {
    return String.join("-", things.stream().map(this::slug).sorted().toList());
  }

  private Optional<Thing> first(Thing t, Property property) {
    return reading.link(t, property);
  }

  private String slugOf(Thing t, Property property) {
    return first(t, property).map(this::slug).orElse("");
  }

  private String code(Thing t, Property property) {
    return reading.code(t, property).orElse("");
  }

  private String date(Thing t, Property property) {
    return reading.date(t, property).map(PartialDate::toString).orElse("");
  }

  private String releaseYear() {
    PartialDate date = reading.release().date();
    return date == null ? "" : year(date);
  }

  private static String year(PartialDate date) {
    return "%04d".formatted(date.year());
  }
}
