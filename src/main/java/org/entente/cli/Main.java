package org.entente.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sys.JenaSystem;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/**
 * The program {@code entente}.
 *
 * <p>Exit codes: 0 all done; 1 nothing done; 2 wrong usage; 3 done, but some files were skipped or held back.
 */
@Command(
    name = "entente",
    description = "Reads government press releases about science and technology cooperation into a knowledge graph.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      ExtractCommand.class,
      CheckCommand.class,
      LoadCommand.class,
      RemoveCommand.class,
      ListCommand.class,
      QueryCommand.class,
      QueriesCommand.class,
      ShowCommand.class,
      SearchCommand.class,
      TopicsCommand.class,
      NetworkCommand.class,
      MergeCommand.class,
      SplitCommand.class,
      RejectCommand.class,
      AcceptCommand.class,
      DecisionsCommand.class,
      ExportCommand.class,
      EvaluateCommand.class,
      ServeCommand.class,
      UpCommand.class,
      DoctorCommand.class,
      HelpCommand.class,
      AutoComplete.GenerateCompletion.class
    },
    footer = {
      "",
      "Exit codes: 0 all done, 1 nothing done, 2 wrong usage, 3 done but some files were skipped (they are named).",
      "Results go to standard output, everything else to standard error."
    })
public final class Main {

  private final PrintStream results;

  private Main(PrintStream results) {
    this.results = results;
  }

  /** The program with a stream for its results. */
  static Main of(PrintStream results) {
    return new Main(results);
  }

  /** Where results go, for commands that write bytes. */
  static PrintStream results(CommandLine.Model.CommandSpec spec) {
    return ((Main) spec.root().userObject()).results;
  }

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /** Runs one command and returns its exit code. */
  public static int run(PrintStream out, PrintStream err, String... args) {
    JenaSystem.init();
    CommandLine line = new CommandLine(new Main(out));
    line.setOut(new java.io.PrintWriter(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8), true));
    line.setErr(new java.io.PrintWriter(new java.io.OutputStreamWriter(err, StandardCharsets.UTF_8), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(Failure::report);
    return line.execute(args);
  }

  /** The version as the jar says it. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"entente " + (version == null ? "(unpacked)" : version)};
    }
  }
}
