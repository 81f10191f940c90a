package org.entente.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** That one process at a time has a store folder: a lock of the operating system, gone when the process is. */
final class FolderLock {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  static FolderLock take(Path folder) {
    Path file = folder.resolve("lock");
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        String holder = holder(channel);
        channel.close();
        throw new StoreException(
            "The store in " + folder + " is in use by another process" + holder + ": end it, or name another store; a served store takes \"load\" and \"remove\" while it is served");
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new StoreException("The store in " + folder + " cannot be locked (" + e.getMessage() + "): check the rights of the folder", e);
    }
  }

  private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process has it open already
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(32);
    int read = channel.read(bytes, 0);
    return read > 0 ? " (process " + new String(bytes.array(), 0, read, StandardCharsets.US_ASCII).strip() + ")" : "";
  }

  void release() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("The lock of the store could not be given back: " + e.getMessage(), e);
    }
  }
}
