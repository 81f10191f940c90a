package org.entente.rdf;

import static org.entente.rdf.Vocab.VALUES;
import static org.entente.rdf.Vocab.ent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.entente.iri.Iris;
import org.entente.iri.Kind;
import org.entente.reference.Reference;
import org.entente.release.PartialDate;

/**
 * Writes the two graphs that stand beside the releases: {@code graph/reference} with what is known of countries, bodies,
 * topics and codes, and {@code graph/ontology} with the ontology and its shapes.
 *
 * <p>The same data gives the same statements in the same order. Thread safe.
 */
public final class ReferenceGraphs {

  private static final IRI MEMBER = ent("memberParty");
  private static final IRI PARTY = ent("party");
  private static final IRI START = ent("startDate");

  private final Iris iris;
  private final Reference reference;

  public ReferenceGraphs(Iris iris, Reference reference) {
    this.iris = iris;
    this.reference = reference;
  }

  /** Sends the reference graph to a handler, which has been started and is not ended here. */
  public void writeReference(RDFHandler out) {
    Writer w = new Writer(out, VALUES.createIRI(iris.graph("reference")));
    reference.countries().values().forEach(c -> country(w, c));
    reference.unions().values().forEach(u -> union(w, u));
    reference.bodies().values().forEach(b -> body(w, b));
    reference.forums().values().forEach(f -> forum(w, f));
    reference.initiatives().values().forEach(i -> initiative(w, i));
    reference.agreements().values().forEach(a -> agreement(w, a));
    w.file("topics.ttl");
    w.file("codes.ttl");
  }

  /** Sends the ontology and its shapes to a handler, which has been started and is not ended here. */
  public void writeOntology(RDFHandler out) {
    Writer w = new Writer(out, VALUES.createIRI(iris.graph("ontology")));
    w.file("entente.ttl");
    w.file("shapes.ttl");
  }

  private void country(Writer w, Reference.Country c) {
    IRI it = w.thing(Kind.COUNTRY, c.key(), List.of("Country", "Party"), c.name(), c.names());
    w.state(it, ent("isoCode"), VALUES.createLiteral(c.isoCode()));
  }

  private void union(Writer w, Reference.Union u) {
    IRI it =
        u.group()
            ? w.thing(Kind.GROUP, u.key(), List.of("CountryGroup", "Party"), u.name(), u.names())
            : w.thing(Kind.UNION, u.key(), List.of("Union", "Party"), u.name(), u.names());
    if (u.key().equals("eu")) { // the one union with a code of its own in ISO 3166-1 (exceptionally reserved)
      w.state(it, ent("isoCode"), VALUES.createLiteral("EU"));
    }
    u.members().forEach(m -> w.state(it, MEMBER, w.iri(Kind.COUNTRY, m)));
  }

  private void body(Writer w, Reference.Body b) {
    List<String> types =
        b.type().equals("Organization") ? List.of("Organization", "Party") : List.of(b.type(), "Organization", "Party");
    IRI it = w.thing(Kind.ORGANIZATION, b.key(), types, b.name(), b.acronyms());
    w.names(it, b.name(), b.names());
    w.names(it, b.name(), b.nativeNames());
    w.names(it, b.name(), b.former());
    w.state(it, ent("organizationType"), VALUES.createIRI(Iris.code("organizationType", b.organizationType())));
    b.countries().forEach(c -> w.state(it, ent("ofCountry"), party(w, c)));
    if (b.parent() != null) {
      w.state(it, VALUES.createIRI(Vocab.ORG, "subOrganizationOf"), w.iri(Kind.ORGANIZATION, b.parent()));
    }
  }

  private void forum(Writer w, Reference.Forum f) {
    IRI it = w.thing(Kind.FORUM, f.key(), List.of("Forum"), f.name(), f.names());
    w.names(it, f.name(), f.acronyms());
    f.parties().forEach(p -> w.state(it, PARTY, party(w, p)));
  }

  private void initiative(Writer w, Reference.Initiative i) {
    List<String> types =
        List.of(i.type().equals("partnership") ? "Partnership" : "Programme", "Initiative");
    IRI it = w.thing(Kind.INITIATIVE, i.key(), types, i.name(), i.names());
    w.state(it, ent("initiativeType"), VALUES.createIRI(Iris.code("initiativeType", i.type())));
    i.parties().forEach(p -> w.state(it, PARTY, party(w, p)));
    w.date(it, START, i.start());
    w.date(it, ent("endDate"), i.end());
  }

  private void agreement(Writer w, Reference.Agreement a) {
    IRI it = w.thing(Kind.AGREEMENT, a.key(), List.of("Agreement"), a.name(), a.names());
    w.state(it, ent("agreementType"), VALUES.createIRI(Iris.code("agreementType", a.type())));
    a.parties().forEach(p -> w.state(it, PARTY, party(w, p)));
    w.date(it, ent("signedOn"), a.signed());
  }

  /** A side by its key: a country, a union or a body. */
  private IRI party(Writer w, String key) {
    if (reference.countries().containsKey(key)) {
      return w.iri(Kind.COUNTRY, key);
    }
    Reference.Union union = reference.unions().get(key);
    return union == null ? w.iri(Kind.ORGANIZATION, key) : w.iri(union.group() ? Kind.GROUP : Kind.UNION, key);
  }

  /** Statements of one graph. */
  private final class Writer {

    private final RDFHandler out;
    private final IRI graph;

    Writer(RDFHandler out, IRI graph) {
      this.out = out;
      this.graph = graph;
    }

    IRI iri(Kind kind, String key) {
      return VALUES.createIRI(iris.thing(kind, key));
    }

    IRI thing(Kind kind, String key, List<String> types, String label, Collection<String> others) {
      IRI it = iri(kind, key);
      types.forEach(t -> state(it, Vocab.TYPE, ent(t)));
      state(it, Vocab.LABEL, VALUES.createLiteral(label));
      state(it, Vocab.PREF_LABEL, VALUES.createLiteral(label));
      names(it, label, others);
      return it;
    }

    void names(IRI it, String label, Collection<String> names) {
      names.stream()
          .filter(n -> !n.equals(label))
          .forEach(n -> state(it, Vocab.ALT_LABEL, VALUES.createLiteral(n)));
    }

    void date(IRI it, IRI property, @org.jspecify.annotations.Nullable PartialDate date) {
      if (date != null) {
        state(it, property, ReleaseMapper.date(date));
      }
    }

    void state(IRI subject, IRI predicate, Value object) {
      out.handleStatement(VALUES.createStatement(subject, predicate, object, graph));
    }

    /** Every statement of a file of the folder {@code ontology/}, its relative IRIs resolved against the base. */
    void file(String name) {
      RDFParser parser = Rio.createParser(RDFFormat.TURTLE, VALUES);
      parser.setRDFHandler(
          new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement s) {
              out.handleStatement(VALUES.createStatement(s.getSubject(), s.getPredicate(), s.getObject(), graph));
            }
          });
      try (InputStream in = ReferenceGraphs.class.getResourceAsStream("/ontology/" + name)) {
        if (in == null) {
          throw new IOException("The program is incomplete: it has no ontology/" + name);
        }
        parser.parse(in, iris.base());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The prefixes that written files declare, in their order. */
  public static Map<String, String> prefixes() {
    return Vocab.PREFIXES;
  }
}
