package org.entente.cli;

import java.io.PrintWriter;
import org.entente.Outcome;
import org.entente.shape.Finding;

/** Counts what became of files, tells what is not well on standard error, and knows the exit code. */
final class Tally {

  private static final int EVERY = 500;

  private final PrintWriter err;
  private int done;
  private int skipped;
  private int heldBack;
  private int warnings;

  Tally(PrintWriter err) {
    this.err = err;
  }

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Skipped no) {
      skipped++;
      err.println("skipped: " + no.reason());
      return;
    }
    Outcome.Extracted yes = (Outcome.Extracted) outcome;
    done++;
    heldBack += yes.heldBack() ? 1 : 0;
    for (Finding finding : yes.findings()) {
      if (finding.isViolation()) {
        err.println(yes.file() + ": " + finding);
      } else {
        warnings++;
      }
    }
    if (done % EVERY == 0) {
      err.println(done + " releases …");
    }
  }

  int heldBack() {
    return heldBack;
  }

  int done() {
    return done;
  }

  void sum(String what) {
    err.println(
        done + (done == 1 ? " release " : " releases ") + what
            + (skipped > 0 ? ", " + skipped + " skipped" : "")
            + (heldBack > 0 ? ", " + heldBack + " with a violation" : "")
            + (warnings > 0 ? "; " + warnings + " warnings, which \"entente check\" shows" : ""));
  }

  int exitCode() {
    if (done == 0) {
      return Exit.NOTHING_DONE;
    }
    return skipped > 0 ? Exit.SOME_SKIPPED : Exit.DONE;
  }
}
