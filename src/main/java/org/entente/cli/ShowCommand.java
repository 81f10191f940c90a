package org.entente.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.entente.query.Library;
import org.entente.store.Entry;
import org.entente.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code show}: the facts of one thing with their sentences. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Show the facts of one thing, each with the sentences that say it.")
final class ShowCommand implements Callable<Integer> {

  /** Before a sentence of a digest, so that our words are never taken for a ministry's. */
  private static final String SUMMARY = "Entente's summary: ";

  @Parameters(paramLabel = "IRI|NAME", description = "a thing by its IRI, by kind/slug, or by its name")
  private String which = "";

  @Option(names = "--why", description = "also why its names are taken to be its own, what was merged into it, and what people decided about it")
  private boolean why;

  @Mixin private GraphSource source = new GraphSource();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore store = source.open()) {
      String thing = survivor(store, new Things(store).find(which, spec.commandLine().getErr()));
      Map<String, Set<String>> facts = facts(store, thing);
      List<String> reasons = why ? new Reasons(store).of(thing) : List.of();
      if (facts.isEmpty() && reasons.isEmpty()) {
        throw Failure.nothingDone("No release states a fact about " + thing + "; \"entente search\" finds things by name");
      }
      out.println(thing);
      facts.forEach((fact, sentences) -> {
        out.println("  " + fact);
        sentences.forEach(s -> out.println("      " + s));
      });
      reasons.forEach(r -> out.println("  " + r));
    }
    return Exit.DONE;
  }

  /** A thing that was merged is shown by the one that stands for it. */
  private String survivor(GraphStore store, String thing) {
    return store.mergedInto(thing).map(into -> {
      spec.commandLine().getErr().println("entente: " + thing + " was merged into " + into);
      return into;
    }).orElse(thing);
  }

  private static Map<String, Set<String>> facts(GraphStore store, String thing) {
    ResultSet rows = store.select(Library.find("evidence-of").orElseThrow().bind(store.iris(), Map.of("thing", thing)));
    Set<String> digests = digests(store);
    Map<String, Set<String>> facts = new LinkedHashMap<>();
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      String fact = local(row.get("property")) + " " + text(row.get("value"));
      String release = row.getResource("release").getURI();
      String assertion = row.getResource("assertion").getURI();
      facts.computeIfAbsent(fact, f -> new LinkedHashSet<>()).add(
          (digests.contains(release) ? SUMMARY : "") + "\"" + row.getLiteral("sentence").getLexicalForm() + "\" (" + slug(release) + ", rule "
              + row.getLiteral("rule").getLexicalForm() + ", " + row.getLiteral("confidence").getLexicalForm()
              + ", fact " + assertion.substring(assertion.lastIndexOf('-') + 1) + ")");
    }
    return facts;
  }

  private static Set<String> digests(GraphStore store) {
    return store.list().stream().filter(e -> e.type().filter("digest"::equals).isPresent()).map(Entry::iri).collect(Collectors.toSet());
  }

  private static String local(RDFNode property) {
    String iri = property.toString();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static String slug(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static String text(RDFNode value) {
    return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
  }
}
