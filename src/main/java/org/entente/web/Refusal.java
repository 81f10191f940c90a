package org.entente.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A request that gets no answer of its own; the words are for the person or program that asked. Never holds their input. */
final class Refusal extends RuntimeException {

  private final int status;
  private final String title;
  private final Map<String, String> headers;

  private Refusal(int status, String title, String detail, Map<String, String> headers) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.headers = headers;
  }

  static Refusal of(int status, String title, String detail) {
    return new Refusal(status, title, detail, Map.of());
  }

  static Refusal notFound() {
    return of(404, "Nothing here", "Nothing is known under this address.");
  }

  static Refusal gone() {
    return of(410, "No longer here", "A release told of this once; it was taken out, or is read otherwise now.");
  }

  static Refusal notAcceptable(String why) {
    String formats = Arrays.stream(Format.values()).map(Format::type).collect(Collectors.joining(", "));
    return of(406, "No such format", why + " There is: " + formats + ".");
  }

  static Refusal later(String detail) {
    return of(503, "Not now", detail).with("Retry-After", "5");
  }

  Refusal with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Refusal(status, title, getMessage(), more);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  Map<String, String> headers() {
    return headers;
  }
}
