package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.iri.Iris;
import org.entente.iri.Kind;
import org.entente.store.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code remove}: takes releases out of a store. */
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Take releases out of a store.")
final class RemoveCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RELEASE", arity = "1..*", description = "identifiers (slugs) or IRIs of releases, see \"entente list\"")
  private List<String> releases = List.of();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "what the IRIs of things begin with (default: ${DEFAULT-VALUE})")
  private String base = Iris.DEFAULT_BASE;

  @Mixin private StoreTarget target = new StoreTarget();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Iris iris = Failure.baseOf(base);
    List<String> names =
        releases.stream().map(r -> r.startsWith("http") ? r : iris.thing(Kind.RELEASE, r)).distinct().toList();
    try (StoreTarget.Writer store = target.open(iris)) {
      LoadReport report = store.remove(names);
      report.removed().forEach(r -> spec.commandLine().getOut().println("removed " + r));
      names.stream()
          .filter(n -> !report.removed().contains(n))
          .forEach(n -> spec.commandLine().getErr().println("entente: the store has no release " + n + "; see \"entente list\""));
      return report.removed().isEmpty() ? Exit.NOTHING_DONE : report.removed().size() < names.size() ? Exit.SOME_SKIPPED : Exit.DONE;
    }
  }
}
