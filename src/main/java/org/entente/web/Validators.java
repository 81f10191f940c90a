package org.entente.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Strong ETags, made of the bytes themselves, and the moment since which these bytes are known to be sent: never earlier
 * than the change, so that a client that has an older copy always gets the new one. Thread safe.
 */
final class Validators {

  private static final int REMEMBERED = 10_000;

  private final Map<String, Validator> seen =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Validator> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The two validators of RFC 9110, section 8.8. */
  record Validator(String etag, Instant modified) {

    /** Whether the client has these bytes: If-None-Match decides, If-Modified-Since only where there is none. */
    boolean matches(HttpServletRequest request) {
      String tags = request.getHeader("If-None-Match");
      if (tags != null) {
        for (String tag : tags.split(",")) {
          String bare = tag.strip();
          if (bare.equals("*") || (bare.startsWith("W/") ? bare.substring(2) : bare).equals(etag)) {
            return true;
          }
        }
        return false;
      }
      try {
        long since = request.getDateHeader("If-Modified-Since");
        return since >= 0 && modified.toEpochMilli() <= since;
      } catch (IllegalArgumentException e) {
        return false; // a date that is none is passed over, as the standard says
      }
    }
  }

  Validator of(String address, Answer answer) {
    String etag = "\"" + digest(answer) + "\"";
    String key = address + " " + answer.type();
    synchronized (seen) {
      Validator known = seen.get(key);
      if (known == null || !known.etag().equals(etag)) {
        known = new Validator(etag, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        seen.put(key, known);
      }
      return known;
    }
  }

  private static String digest(Answer answer) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(answer.type().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(answer.body()), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
