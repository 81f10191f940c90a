package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.entente.store.Entry;
import org.entente.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code list}: the releases that a graph holds. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List the releases that a store holds.")
final class ListCommand implements Callable<Integer> {

  @Option(names = "--json", description = "as JSON")
  private boolean json;

  @Mixin private GraphSource source = new GraphSource();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (GraphStore store = source.open()) {
      List<Entry> entries = store.list();
      if (json) {
        JsonArray all = new JsonArray();
        entries.forEach(e -> all.add(object(e)));
        out.println(all);
      } else {
        entries.forEach(
            e -> out.println(
                    e.slug() + "\t" + e.issued().orElse("") + "\t" + e.type().orElse("") + "\t" + e.title()));
      }
    }
    return Exit.DONE;
  }

  private static JsonObject object(Entry entry) {
    JsonObject object = new JsonObject();
    object.put("iri", entry.iri());
    object.put("slug", entry.slug());
    object.put("title", entry.title());
    entry.issued().ifPresent(d -> object.put("issued", d));
    entry.type().ifPresent(t -> object.put("type", t));
    return object;
  }
}
