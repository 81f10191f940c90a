package org.entente.web;

import java.nio.charset.StandardCharsets;
import org.entente.store.LocalStore;

/** The map of the site. */
final class Site {

  private Site() {}

  static Routes routes(LocalStore store, ServerOptions options, Templates templates, Metrics metrics) {
    Phrases phrases = Phrases.bundled();
    OntologyPage ontology = new OntologyPage(templates);
    NetworkPage network = new NetworkPage(store, templates, phrases);
    DatasetPage dataset = new DatasetPage(store, templates);
    QuestionsPage questions = new QuestionsPage(store, options.timeLimit(), templates, phrases);
    Routes routes = new Routes();
    for (Format format : Format.values()) {
      routes.read("/ontology." + format.extension(), ontology);
    }
    return routes
        .read("/", new StartPage(store, options, templates, phrases))
        .readOrPost("/sparql", new SparqlPage(store, options, templates))
        .read("/id/", new IdPage(store))
        .read("/doc/", new DocPage(store, templates, phrases))
        .read("/search", new SearchPage(store, templates, phrases))
        .read("/things", new ThingsPage(store, templates, phrases))
        .read("/network", network)
        .read("/network.json", network)
        .read("/tie/", network)
        .read("/network.csv", network)
        .read("/network.graphml", network)
        .read("/network.gexf", network)
        .read("/questions", questions)
        .read("/questions/", questions)
        .read("/dataset", dataset)
        .read("/.well-known/void", dataset)
        .read("/release", ask -> Answer.redirect(303, ask.root() + "things?kind=Release"))
        .read("/ontology", ontology)
        .read("/ontology/", ontology)
        .read("/dump", ask -> Answer.redirect(303, ask.root() + "dataset"))
        .read("/dump/", new DumpPage(store))
        .read("/static/", new StaticPage())
        .read("/healthz", ask -> health("alive"))
        .read("/readyz", ask -> ready(store))
        .read("/metrics", metrics);
  }

  /** Ready only when the store answers; what it throws becomes a 503. */
  private static Answer ready(LocalStore store) {
    store.read(dataset -> dataset.containsGraph(org.apache.jena.graph.NodeFactory.createURI(store.iris().graph("reference"))));
    return health("ready");
  }

  private static Answer health(String word) {
    return Answer.once(200, "text/plain;charset=utf-8", (word + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
