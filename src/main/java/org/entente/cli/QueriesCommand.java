package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.entente.query.Library;
import org.entente.query.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code queries}: lists the questions of the library. */
@Command(
    name = "queries",
    mixinStandardHelpOptions = true,
    description = "List the questions of the library with their parameters and examples.")
final class QueriesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Question q : Library.all()) {
      out.println(q.name() + ": " + q.title());
      out.println("    " + q.description());
      for (Question.Parameter p : q.parameters()) {
        out.println(
            "    --param " + p.name() + "=…  " + p.description() + " (" + p.type().expected() + (p.optional() ? "; optional" : "") + ")");
      }
      StringBuilder example = new StringBuilder("    entente query " + q.name());
      q.parameters().stream()
          .filter(p -> q.example().containsKey(p.name()))
          .forEach(p -> example.append(" --param ").append(p.name()).append('=').append(q.example().get(p.name())));
      out.println(example);
    }
    return Exit.DONE;
  }
}
