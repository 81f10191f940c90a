package org.entente.iri;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in the two forms that names and texts need. Pure functions; thread safe. */
public final class Digest {

  private Digest() {}

  /** The SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hex digits. */
  public static String hex(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The SHA-256 of a file, in the same form. */
  public static String ofFile(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] part = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        digest.update(part, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Its first 16 hex digits, as slugs of assertions and passages use them. */
  public static String hex16(String text) {
    return hex(text).substring(0, 16);
  }
}
