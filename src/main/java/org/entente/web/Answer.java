package org.entente.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer that is wholly there before its status is sent, so that no 200 has a broken body. Immutable as far as the bytes
 * are left alone.
 *
 * @param headers names and values, a name may come more than once
 * @param cached whether it gets an ETag and answers conditional requests
 */
record Answer(int status, String type, byte[] body, List<Header> headers, boolean cached) {

  record Header(String name, String value) {}

  /** A page or document that clients may keep as long as they ask whether it changed. */
  static Answer document(String type, byte[] body) {
    return new Answer(200, type, body, List.of(new Header("Cache-Control", "public, max-age=0, must-revalidate")), true);
  }

  static Answer document(String type, String body) {
    return document(type, body.getBytes(StandardCharsets.UTF_8));
  }

  static Answer html(String page) {
    return document("text/html;charset=utf-8", page);
  }

  /** An answer that is nobody's to keep. */
  static Answer once(int status, String type, byte[] body) {
    return new Answer(status, type, body, List.of(new Header("Cache-Control", "no-store")), false);
  }

  static Answer redirect(int status, String location) {
    byte[] body = (location + "\n").getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/plain;charset=utf-8", body, List.of(new Header("Location", location)), false);
  }

  Answer with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Answer(status, type, body, more, cached);
  }

  Answer replacing(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.removeIf(h -> h.name().equals(name));
    more.add(new Header(name, value));
    return new Answer(status, type, body, more, cached);
  }
}
