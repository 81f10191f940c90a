package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.iri.Kind;
import org.entente.network.Level;
import org.entente.network.Network;
import org.entente.network.NetworkFilter;
import org.entente.network.NetworkFormat;
import org.entente.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code network}: who works with whom, as a file for other programs. */
@Command(
    name = "network",
    mixinStandardHelpOptions = true,
    description = "Write who works with whom as GraphML, CSV or another format of graphs.")
final class NetworkCommand implements Callable<Integer> {

  @Option(names = "--of", paramLabel = "WHO", defaultValue = "bodies", description = "bodies, countries or officials (default: ${DEFAULT-VALUE})")
  private String of = "bodies";

  @Option(names = "--format", paramLabel = "NAME", defaultValue = "graphml", description = "graphml, gexf, csv or json (default: ${DEFAULT-VALUE})")
  private String format = "graphml";

  @Option(names = "--country", paramLabel = "CODE", description = "only ties of these countries; may be given several times")
  private List<String> countries = List.of();

  @Option(names = "--from", paramLabel = "YEAR", defaultValue = "0", description = "the first year that counts")
  private int from;

  @Option(names = "--to", paramLabel = "YEAR", defaultValue = "9999", description = "the last year that counts")
  private int to = 9999;

  @Option(names = "--topic", paramLabel = "SLUG", description = "only ties about this field")
  private @Nullable String topic;

  @Option(names = "--kind", paramLabel = "KIND", description = "agreement, event, initiative, official or delegation; may be given several times")
  private List<String> kinds = List.of();

  @Option(names = "--most", paramLabel = "N", defaultValue = "100000", description = "at most so many nodes, the strongest first")
  private int most = 100_000;

  @Mixin private GraphSource source = new GraphSource();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    NetworkFormat as =
        NetworkFormat.named(format)
            .orElseThrow(() -> Failure.usage("There is no format \"" + format + "\"; use graphml, gexf, csv or json"));
    try (GraphStore store = source.open()) {
      Network network = Network.of(store, filter(store));
      Main.results(spec).print(as.write(network));
      Main.results(spec).flush();
      spec.commandLine().getErr().println(
          network.members().size() + " of " + network.allMembers() + " nodes, " + network.ties().size() + " of " + network.allTies() + " ties");
    }
    return Exit.DONE;
  }

  private NetworkFilter filter(GraphStore store) {
    try {
      NetworkFilter.Builder filter =
          NetworkFilter.of(Level.valueOf(of.toUpperCase(Locale.ROOT))).years(from, to).most(most);
      for (String code : countries) {
        String key = code.toLowerCase(Locale.ROOT);
        filter.country(store.iris().thing(key.equals("eu") ? Kind.UNION : Kind.COUNTRY, key));
      }
      kinds.forEach(filter::kind);
      if (topic != null) {
        filter.topic(store.iris().thing(Kind.TOPIC, topic));
      }
      return filter.build();
    } catch (IllegalArgumentException e) {
      throw Failure.usage(e.getMessage());
    }
  }
}
