package org.entente.iri;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in the two forms that names and texts need. Pure functions; thread safe. */
public final class Digest {

  private Digest() {}

  /** The SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hex digits. */
  public static String hex(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Its first 16 hex digits, as slugs of assertions and passages use them. */
  public static String hex16(String text) {
    return hex(text).substring(0, 16);
  }
}
