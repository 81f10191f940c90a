package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.entente.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code topics}: the fields of a graph with the number of releases; {@code --new}: those that the scheme lacks. */
@Command(
    name = "topics",
    mixinStandardHelpOptions = true,
    description = "List the fields that releases are about, the most frequent first.")
final class TopicsCommand implements Callable<Integer> {

  @Option(names = "--new", description = "only fields that the scheme lacks, for its editor")
  private boolean found;

  @Mixin private GraphSource source = new GraphSource();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore store = source.open()) {
      ResultSet rows = store.select(query(found ? store.iris().topicsFound() : store.iris().topics()));
      while (rows.hasNext()) {
        QuerySolution row = rows.next();
        out.println(
            row.getLiteral("releases").getLexicalForm() + "\t" + row.getLiteral("label").getLexicalForm() + "\t" + row.getResource("topic"));
      }
    }
    return Exit.DONE;
  }

  private static Query query(String scheme) {
    return QueryFactory.create(
        "PREFIX ent: <https://w3id.org/entente/ontology#>\nPREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
            + "SELECT ?topic ?label (COUNT(DISTINCT ?release) AS ?releases) WHERE {"
            + " ?release a ent:Release ; ent:topic ?topic . ?topic skos:inScheme <" + scheme + "> ; skos:prefLabel ?label"
            + " } GROUP BY ?topic ?label ORDER BY DESC(?releases) ?label");
  }
}
