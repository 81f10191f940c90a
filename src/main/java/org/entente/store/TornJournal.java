package org.entente.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts a torn end off a TDB2 journal: where the process was killed while it wrote an entry, TDB2 (5.6) cannot read the journal
 * and does not open the store. What is torn was never committed, for the entry of the commit comes last.
 *
 * <p>An entry is a head of four big-endian integers, of which the first is the length of the data that follow it.
 */
final class TornJournal {

  private static final Logger LOG = LoggerFactory.getLogger(TornJournal.class);
  private static final int HEAD = 4 * Integer.BYTES;

  private TornJournal() {}

  /** Mends the journals of a database folder, which nobody else may have open. */
  static void mend(Path data) {
    if (!Files.isDirectory(data)) {
      return;
    }
    try (DirectoryStream<Path> generations = Files.newDirectoryStream(data, "Data-*")) {
      for (Path generation : generations) {
        Path journal = generation.resolve("journal.jrnl");
        if (Files.isRegularFile(journal) && Files.size(journal) > 0) {
          cut(journal);
        }
      }
    } catch (IOException e) {
      throw new StoreException("The journal in " + data + " cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static void cut(Path journal) throws IOException {
    try (FileChannel file = FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long size = file.size();
      long whole = 0;
      ByteBuffer head = ByteBuffer.allocate(HEAD);
      while (whole + HEAD <= size && file.read(head.clear(), whole) == HEAD) {
        long end = whole + HEAD + Math.max(0, head.getInt(0));
        if (end > size) {
          break;
        }
        whole = end;
      }
      if (whole < size) {
        LOG.info("The journal {} ends amid an entry, since the process was killed; the {} bytes that were never committed are cut off", journal, size - whole);
        file.truncate(whole);
      }
    }
  }
}
