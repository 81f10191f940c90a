package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDFS;
import org.entente.iri.Iris;
import org.entente.store.LocalStore;
import org.entente.store.GraphStore;
import org.entente.store.curation.Proposal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The ontology and what the whole way emits name the same terms: readings of the digests and of some made-up releases, the
 * reference data, what is derived, and decisions of every kind.
 */
class EmittedTermsTest {

  private static final Iris IRIS = Iris.ofDefaultBase();
  private static LocalStore store;

  @BeforeAll
  static void load() {
    JenaSystem.init();
    store = GraphStore.inMemory(IRIS);
    List<Path> releases = List.of(Path.of("data", "releases"), Path.of("src", "test", "resources", "emitted"));
    Pipeline.of(IRIS).load(releases, store::replace, outcome -> {});
    decide();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static void decide() {
    List<String> organizations = values("SELECT DISTINCT ?x { GRAPH ?g { ?x a ent:Organization . ?g a ent:Release } } ORDER BY ?x LIMIT 2");
    store.decide(Proposal.merge(organizations.get(0), organizations.get(1), "A test", "as if they were one"));
    store.decide(Proposal.split(organizations.get(0), organizations.get(1), "A test", "and two again"));
    String assertion = values("SELECT ?x { ?x a ent:Assertion } ORDER BY ?x LIMIT 1").get(0);
    store.decide(Proposal.reject(assertion, true, "A test", "as if it were misread"));
    store.decide(Proposal.accept(assertion, true, "A test", "and well read again"));
  }

  @Test
  void everyTermThatIsEmittedIsDeclared() {
    Set<String> undeclared = emitted();
    undeclared.removeAll(declared());
    assertEquals(Set.of(), undeclared);
  }

  @Test
  void everyTermThatIsDeclaredIsEmitted() {
    Set<String> missing = declared();
    missing.removeAll(emitted());
    assertEquals(Set.of(), missing);
  }

  /** Local names of the classes and properties of ours in all graphs but the ontology's own. */
  private static Set<String> emitted() {
    String ontology = IRIS.graph("ontology");
    return store.read(dataset -> {
      Set<String> names = new TreeSet<>();
      dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> {
        if (!q.isDefaultGraph() && !q.getGraph().toString().equals(ontology)) {
          add(names, q.getPredicate());
          if (q.getPredicate().getURI().equals(org.apache.jena.vocabulary.RDF.type.getURI())) {
            add(names, q.getObject());
          }
        }
      });
      return names;
    });
  }

  private static void add(Set<String> names, Node term) {
    if (term.isURI() && term.getURI().startsWith(Iris.ONTOLOGY)) {
      names.add(term.getURI().substring(Iris.ONTOLOGY.length()));
    }
  }

  private static Set<String> declared() {
    Model ontology = RDFDataMgr.loadModel(Path.of("ontology", "entente.ttl").toUri().toString());
    Set<String> names = new TreeSet<>();
    ontology.listSubjectsWithProperty(RDFS.isDefinedBy).forEachRemaining(term -> add(names, term.asNode()));
    return names;
  }

  private static List<String> values(String query) {
    ResultSet rows = store.select(QueryFactory.create("PREFIX ent: <" + Iris.ONTOLOGY + ">\n" + query));
    List<String> values = new java.util.ArrayList<>();
    rows.forEachRemaining(row -> values.add(row.getResource("x").getURI()));
    return values;
  }
}
