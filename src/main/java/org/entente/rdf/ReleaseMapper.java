package org.entente.rdf;

import static org.entente.rdf.Vocab.VALUES;
import static org.entente.rdf.Vocab.ent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.entente.extract.Evidence;
import org.entente.extract.Fact;
import org.entente.extract.Property;
import org.entente.extract.Reading;
import org.entente.extract.Thing;
import org.entente.identity.NameReasons;
import org.entente.identity.Naming;
import org.entente.iri.Iris;
import org.entente.iri.Kind;
import org.entente.reference.NameTable;
import org.entente.release.PartialDate;
import org.entente.release.Release;
import org.entente.release.Span;

/**
 * Writes a reading as the named graph of its release: the release, each thing with types and names, each fact, and for
 * each fact an assertion with its passages.
 *
 * <pre>{@code
 * new ReleaseMapper(iris, names).write(reading, handler);
 * }</pre>
 *
 * <p>The same reading gives the same statements in the same order. Thread safe.
 */
public final class ReleaseMapper {

  private static final Pattern UNSAFE_IN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

  private final Iris iris;
  private final NameTable names;

  public ReleaseMapper(Iris iris, NameTable names) {
    this.iris = iris;
    this.names = names;
  }

  /** Sends every statement of the release's graph to a handler, which has been started and is not ended here. */
  public void write(Reading reading, RDFHandler out) {
    new Graph(reading, out).write();
  }

  /** The IRI of a release and so of its graph. */
  public String graphOf(Release release) {
    return iris.thing(Kind.RELEASE, release.slug());
  }

  /** One graph while it is written. */
  private final class Graph {

    private final Reading reading;
    private final Release release;
    private final RDFHandler out;
    private final Naming naming;
    private final IRI graph;
    private final CodePoints points;
    private final Map<Span, IRI> passages = new LinkedHashMap<>();

    Graph(Reading reading, RDFHandler out) {
      this.reading = reading;
      this.release = reading.release();
      this.out = out;
      this.naming = Naming.of(reading, names);
      this.graph = VALUES.createIRI(iris.thing(Kind.RELEASE, release.slug()));
      this.points = new CodePoints(release.text());
    }

    void write() {
      self();
      for (Thing thing : reading.things()) {
        names(thing);
      }
      for (Fact fact : reading.facts()) {
        state(iri(fact.subject()), Vocab.predicate(fact.property()), object(fact));
      }
      for (Fact fact : reading.facts()) {
        if (fact.subject() != reading.self()) {
          assertion(fact);
        }
      }
      passages.forEach(this::passage);
      NameReasons.of(reading, names).forEach(this::alias);
    }

    private void self() {
      Release.Details details = release.details();
      state(graph, Vocab.TYPE, ent("Release"));
      String title = release.title() != null ? release.title() : release.slug();
      state(graph, Vocab.LABEL, VALUES.createLiteral(title));
      state(graph, Vocab.IDENTIFIER, VALUES.createLiteral(release.slug()));
      if (release.title() != null) {
        state(graph, Vocab.TITLE, VALUES.createLiteral(release.title()));
      }
      if (release.date() != null) {
        state(graph, Vocab.ISSUED, date(release.date()));
      }
      state(graph, Vocab.IN_LANGUAGE, VALUES.createLiteral(details.language()));
      state(graph, Vocab.TEXT_DIGEST, VALUES.createLiteral(release.textDigest()));
      state(graph, Vocab.ARTICLE_BODY, VALUES.createLiteral(release.text()));
      if (details.source() != null) {
        IRI source = address(details.source());
        if (details.digest()) {
          original(source);
        } else {
          state(graph, Vocab.SOURCE, source);
        }
      }
      Set<Thing> onlyPlaces = onlyPlaces();
      for (Thing thing : reading.things()) {
        if (isMentioned(thing.kind()) && !onlyPlaces.contains(thing)) {
          state(graph, Vocab.MENTIONS, iri(thing));
        }
      }
    }

    /** The countries of which the release says nothing but that something happens there, or that a city is in them. */
    private Set<Thing> onlyPlaces() {
      Set<Thing> places = new HashSet<>();
      Set<Thing> told = new HashSet<>();
      for (Fact fact : reading.facts()) {
        told.add(fact.subject());
        if (fact.value() instanceof Thing value && value.kind() == Kind.COUNTRY) {
          boolean place = fact.property() == Property.CONTAINED_IN_PLACE || fact.property() == Property.PLACE;
          (place ? places : told).add(value);
        }
      }
      places.removeAll(told);
      return places;
    }

    /** What a digest sums up, with its title, publisher and address: never shown as if the digest were it. */
    private void original(IRI source) {
      Release.Details details = release.details();
      state(graph, Vocab.PRIMARY_SOURCE, source);
      state(source, Vocab.TYPE, Vocab.ENTITY);
      state(source, Vocab.SOURCE, source);
      if (details.originalTitle() != null) {
        state(source, Vocab.TITLE, VALUES.createLiteral(details.originalTitle()));
      }
      for (String publisher : details.publishers()) {
        state(source, Vocab.PUBLISHER, VALUES.createLiteral(publisher));
      }
    }

    private void names(Thing thing) {
      IRI iri = iri(thing);
      for (String type : Classes.of(thing)) {
        state(iri, Vocab.TYPE, type.equals("schema:Place") ? Vocab.PLACE : ent(type));
      }
      boolean concept = thing.kind() == Kind.TOPIC;
      String label = label(thing);
      if (!label.isBlank()) {
        state(iri, Vocab.LABEL, word(label, concept));
      }
      for (String name : thing.names()) {
        if (!name.equals(label)) {
          state(iri, Vocab.ALT_LABEL, word(name, concept));
        }
      }
      if (concept && thing.key() == null) {
        state(iri, Vocab.PREF_LABEL, word(thing.label(), true));
        state(iri, Vocab.IN_SCHEME, VALUES.createIRI(iris.topicsFound()));
      }
    }

    /** The fullest name that the text gives, else (a country told by its adjective alone) the reference's. */
    private String label(Thing thing) {
      if (thing.kind() == Kind.PARTICIPATION || thing.kind() == Kind.TENURE) {
        return ""; // known by what it joins
      }
      if (thing.label().isBlank() && thing.key() != null) {
        return names.nameOf(thing.kind(), thing.key()).orElse("");
      }
      return thing.label();
    }

    private Value word(String name, boolean concept) {
      return concept ? VALUES.createLiteral(name, "en") : VALUES.createLiteral(name);
    }

    private void assertion(Fact fact) {
      IRI subject = iri(fact.subject());
      IRI predicate = Vocab.predicate(fact.property());
      Value object = object(fact);
      String objectText = object.isIRI() ? iris.relative(object.stringValue()) : object.stringValue();
      IRI assertion =
          VALUES.createIRI(iris.assertion(release.slug(), subject.stringValue(), predicate.stringValue(), objectText));
      Evidence evidence = fact.evidence();
      state(assertion, Vocab.TYPE, ent("Assertion"));
      state(assertion, Vocab.SUBJECT, subject);
      state(assertion, Vocab.PREDICATE, predicate);
      state(assertion, Vocab.OBJECT, object);
      for (Span span : evidence.passages()) {
        state(assertion, Vocab.PASSAGE, passages.computeIfAbsent(span, this::passageIri));
      }
      BigDecimal confidence = BigDecimal.valueOf(evidence.confidence()).setScale(2, RoundingMode.HALF_UP);
      state(assertion, Vocab.CONFIDENCE, VALUES.createLiteral(confidence));
      state(assertion, Vocab.RULE, VALUES.createLiteral(evidence.rule()));
    }

    /** A name that was joined to a thing, and why. */
    private void alias(NameReasons.NameReason joined) {
      IRI thing = iri(joined.thing());
      IRI alias = VALUES.createIRI(iris.alias(release.slug(), thing.stringValue(), joined.name()));
      state(alias, Vocab.TYPE, ent("Alias"));
      state(alias, ent("aliasOf"), thing);
      state(alias, ent("name"), VALUES.createLiteral(joined.name()));
      state(alias, ent("reason"), VALUES.createLiteral(joined.why()));
    }

    private IRI passageIri(Span span) {
      return VALUES.createIRI(
          iris.passage(release.slug(), points.at(span.start()), points.at(span.end()), release.at(span)));
    }

    private void passage(Span span, IRI passage) {
      IRI position = VALUES.createIRI(passage + "/position");
      IRI quote = VALUES.createIRI(passage + "/quote");
      state(passage, Vocab.TYPE, ent("Passage"));
      state(passage, Vocab.HAS_SOURCE, graph);
      state(passage, Vocab.HAS_SELECTOR, position);
      state(passage, Vocab.HAS_SELECTOR, quote);
      state(position, Vocab.TYPE, Vocab.POSITION_SELECTOR);
      state(position, Vocab.START, whole(points.at(span.start())));
      state(position, Vocab.END, whole(points.at(span.end())));
      state(quote, Vocab.TYPE, Vocab.QUOTE_SELECTOR);
      state(quote, Vocab.EXACT, VALUES.createLiteral(release.at(span)));
    }

    private IRI iri(Thing thing) {
      return VALUES.createIRI(iris.thing(thing.kind(), naming.slug(thing)));
    }

    private Value object(Fact fact) {
      if (fact instanceof Fact.Link link) {
        return iri(link.value());
      } else if (fact instanceof Fact.Coded coded) {
        return VALUES.createIRI(Iris.code(coded.property().term(), coded.value()));
      } else if (fact instanceof Fact.Dated dated) {
        return date(dated.value());
      } else if (fact instanceof Fact.Counted counted) {
        return whole(counted.value());
      } else if (fact instanceof Fact.Flagged flagged) {
        return VALUES.createLiteral(flagged.value());
      } else if (fact instanceof Fact.Measured measured) {
        return VALUES.createLiteral(measured.value());
      }
      return VALUES.createLiteral(((Fact.Worded) fact).value());
    }

    private void state(Resource subject, IRI predicate, Value object) {
      out.handleStatement(VALUES.createStatement(subject, predicate, object, graph));
    }
  }

  private static boolean isMentioned(Kind kind) {
    return switch (kind) {
      case COUNTRY, UNION, GROUP, ORGANIZATION, OFFICIAL, EVENT, FORUM, AGREEMENT, INITIATIVE, TOPIC -> true;
      default -> false;
    };
  }

  private static Value whole(int number) {
    return VALUES.createLiteral(Integer.toString(number), XSD.INTEGER);
  }

  static Value date(PartialDate date) {
    return VALUES.createLiteral(
        date.toString(), date.isDay() ? XSD.DATE : date.hasMonth() ? XSD.GYEARMONTH : XSD.GYEAR);
  }

  /** An address as an IRI: what an IRI may not hold is percent-encoded. */
  private static IRI address(String url) {
    String safe =
        UNSAFE_IN_IRI.matcher(url.strip()).replaceAll(m -> "%%%02X".formatted((int) m.group().charAt(0)));
    return VALUES.createIRI(safe);
  }

  /** Offsets in code points for offsets in UTF-16 units. */
  private static final class CodePoints {
    private final int[] at;

    CodePoints(String text) {
      at = new int[text.length() + 1];
      int points = 0;
      for (int i = 0; i < text.length(); i++) {
        at[i] = points;
        if (!Character.isLowSurrogate(text.charAt(i))) {
          points++;
        }
      }
      at[text.length()] = points;
    }

    int at(int unit) {
      return at[unit];
    }
  }

  /** The classes of a kind of thing, with every class of ours above them: nobody has to infer. */
  static final class Classes {

    private Classes() {}

    static Set<String> of(Thing thing) {
      Set<String> all = new LinkedHashSet<>(thing.types().stream().sorted().toList());
      all.addAll(ofKind(thing.kind()));
      if (all.contains("Agency") || all.contains("ResearchOrganization") || all.contains("InternationalOrganization")) {
        all.add("Organization");
      }
      if (all.contains("Partnership") || all.contains("Programme")) {
        all.add("Initiative");
      }
      if (all.contains("Organization")) {
        all.add("Party");
      }
      return all;
    }

    static List<String> ofKind(Kind kind) {
      return switch (kind) {
        case COUNTRY -> List.of("Country", "Party");
        case UNION -> List.of("Union", "Party");
        case GROUP -> List.of("CountryGroup", "Party");
        case ORGANIZATION -> List.of("Organization", "Party");
        case OFFICIAL -> List.of("Official");
        case POST -> List.of("Post");
        case TENURE -> List.of("Tenure");
        case FORUM -> List.of("Forum");
        case EVENT -> List.of("Event");
        case AGENDA_ITEM -> List.of("AgendaItem");
        case PARTICIPATION -> List.of("Participation");
        case AGREEMENT -> List.of("Agreement");
        case MILESTONE -> List.of("Milestone");
        case INITIATIVE -> List.of("Initiative");
        case COMMITMENT -> List.of("Commitment");
        case FUNDING -> List.of("Funding");
        case TOPIC -> List.of("Topic");
        case PLACE -> List.of("schema:Place");
        default -> List.of();
      };
    }
  }
}
