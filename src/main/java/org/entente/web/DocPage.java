package org.entente.web;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.iri.Iris;
import org.entente.store.LocalStore;

/** {@code /doc/…}: the document about a thing, in the format that is asked for. */
final class DocPage implements Page {

  private final LocalStore store;
  private final Templates templates;
  private final Phrases phrases;

  DocPage(LocalStore store, Templates templates, Phrases phrases) {
    this.store = store;
    this.templates = templates;
    this.phrases = phrases;
  }

  @Override
  public Answer answer(Ask ask) {
    String rest = ask.path().substring("/doc/".length());
    Optional<Format> extension = Optional.empty();
    int dot = rest.lastIndexOf('.');
    if (dot > 0) {
      extension = Optional.of(Format.named(rest.substring(dot + 1)).orElseThrow(Refusal::notFound));
      rest = rest.substring(0, dot);
    }
    if (!Addresses.isThing(rest)) {
      throw Refusal.notFound();
    }
    String iri = store.base() + "id/" + rest;
    Optional<String> survivor = store.mergedInto(iri).filter(s -> s.startsWith(store.base() + "id/") && !s.equals(iri));
    if (survivor.isPresent()) {
      String to = survivor.get().substring(store.base().length() + "id/".length());
      return Answer.redirect(301, ask.root() + "doc/" + to + extension.map(f -> "." + f.extension()).orElse(""))
          .with("Cache-Control", "no-cache"); // a decision may take it back
    }
    Format format = ask.format(extension);
    int page = ask.params().number("page", 1, 1, 1_000_000);
    String slug = rest;
    return store.read(dataset -> described(ask, slug, format, page, new Look(dataset, store.iris())));
  }

  private Answer described(Ask ask, String rest, Format format, int page, Look look) {
    Node thing = NodeFactory.createURI(store.base() + "id/" + rest);
    Description description = Description.of(look, thing, page);
    if (description.isEmpty()) {
      throw store.isGone(thing.getURI()) ? Refusal.gone() : Refusal.notFound();
    }
    Answer answer =
        format == Format.HTML
            ? Answer.html(new ThingPage(templates, phrases, look, ask, rest).html(description))
            : Answer.document(format.contentType(), written(description.dataset(look), format));
    String canonical = store.base() + "doc/" + rest;
    answer = answer
        .with("Vary", "Accept")
        .with("Content-Location", ask.root() + "doc/" + rest + "." + format.extension())
        .with("Link", "<" + canonical + ">; rel=\"canonical\"")
        .with("Link", "<" + thing.getURI() + ">; rel=\"http://xmlns.com/foaf/0.1/primaryTopic\"")
        .with("Link", "<" + store.base() + "ontology>; rel=\"describedby\"")
        .with("Link", "<" + store.base() + "sparql>; rel=\"http://www.w3.org/ns/sparql-service-description#endpoint\"");
    for (Format other : Format.values()) {
      answer = answer.with("Link", "<" + canonical + "." + other.extension() + ">; rel=\"alternate\"; type=\"" + other.type() + "\"");
    }
    if (page < description.pages() && format != Format.HTML) {
      answer = answer.with("Link", "<" + canonical + "." + format.extension() + "?page=" + (page + 1) + ">; rel=\"next\"");
    }
    return answer;
  }

  private static byte[] written(DatasetGraph dataset, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFFormat rdf = format.rdf();
    if (format == Format.TRIG) {
      prefixes(dataset.prefixes()::add);
      RDFDataMgr.write(out, dataset, rdf);
    } else {
      Graph graph = GraphFactory.createDefaultGraph();
      dataset.find().forEachRemaining(q -> graph.add(q.asTriple()));
      prefixes(graph.getPrefixMapping()::setNsPrefix);
      RDFWriter.source(graph).format(rdf).output(out);
    }
    return out.toByteArray();
  }

  /** Takes a prefix and what it stands for. */
  interface PrefixTaker {
    void take(String prefix, String namespace);
  }

  /** The prefixes that answers declare. */
  static void prefixes(PrefixTaker taker) {
    taker.take("ent", Iris.ONTOLOGY);
    taker.take("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    taker.take("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    taker.take("xsd", "http://www.w3.org/2001/XMLSchema#");
    taker.take("skos", "http://www.w3.org/2004/02/skos/core#");
    taker.take("org", "http://www.w3.org/ns/org#");
    taker.take("oa", "http://www.w3.org/ns/oa#");
    taker.take("dcterms", "http://purl.org/dc/terms/");
    taker.take("schema", "https://schema.org/");
    taker.take("prov", "http://www.w3.org/ns/prov#");
    taker.take("owl", "http://www.w3.org/2002/07/owl#");
  }
}
