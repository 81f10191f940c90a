package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.entente.NothingToRead;
import org.entente.iri.Iris;
import org.entente.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** A failure that the user can mend; its message says what is wrong and what to do, and is shown without a stack trace. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  private Failure(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  /** Nothing was done. */
  static Failure nothingDone(String message) {
    return new Failure(message, Exit.NOTHING_DONE);
  }

  /** The command was used wrongly. */
  static Failure usage(String message) {
    return new Failure(message, Exit.USAGE);
  }

  /** A base IRI that an option gives. */
  static Iris baseOf(String iri) {
    try {
      return new Iris(iri);
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  /** Tells a failure on standard error; what the program did not foresee is shown whole, since it is a defect. */
  static int report(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof Failure failure) {
      line.getErr().println("entente: " + failure.getMessage());
      return failure.exitCode;
    }
    if (e instanceof StoreException || e instanceof NothingToRead) {
      line.getErr().println("entente: " + e.getMessage());
      return Exit.NOTHING_DONE;
    }
    IOException io = e instanceof UncheckedIOException u ? u.getCause() : e instanceof IOException i ? i : null;
    if (io != null) {
      line.getErr().println("entente: " + words(io));
      return Exit.NOTHING_DONE;
    }
    line.getErr().println("entente: a defect of this program; please report it with the lines below");
    e.printStackTrace(line.getErr());
    return Exit.NOTHING_DONE;
  }

  private static String words(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return "There is no file or folder " + missing.getFile();
    } else if (e instanceof AccessDeniedException denied) {
      return "No permission for " + denied.getFile();
    } else if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getFile() + ": " + file.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
