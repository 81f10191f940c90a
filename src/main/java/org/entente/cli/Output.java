package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a command writes: beside its place, and moved there when it is whole, so that a failure leaves what was there. */
final class Output {

  private static final int BUFFER = 1 << 16;

  private Output() {}

  /** Writes to a stream. */
  interface Writing {
    /**
     * Writes all of it.
     *
     * @return whether it is worth keeping; if not, what was there stays
     */
    boolean to(OutputStream stream) throws IOException;
  }

  static void write(Path file, Writing writing) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw Failure.nothingDone("The folder " + folder + " of the output file does not exist; make it first");
    }
    Path draft = Files.createTempFile(folder, ".entente-", ".part");
    try {
      boolean keep;
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER)) {
        keep = writing.to(stream);
      }
      if (keep) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
