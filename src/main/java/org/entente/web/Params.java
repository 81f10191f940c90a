package org.entente.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a query string or form, decoded as UTF-8. Immutable. */
final class Params {

  private static final int MOST = 200;

  private final Map<String, List<String>> values;

  private Params(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Parameters as they stand in an address or a form.
   *
   * @throws Refusal 400 if they are not well formed
   */
  static Params of(@Nullable String encoded) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (encoded != null) {
      String[] pairs = encoded.split("&", MOST + 1);
      if (pairs.length > MOST) {
        throw Refusal.of(400, "Too many parameters", "At most " + MOST + " are read.");
      }
      for (String pair : pairs) {
        int sign = pair.indexOf('=');
        if (!pair.isEmpty()) {
          String name = decode(sign < 0 ? pair : pair.substring(0, sign));
          values.computeIfAbsent(name, n -> new ArrayList<>()).add(sign < 0 ? "" : decode(pair.substring(sign + 1)));
        }
      }
    }
    return new Params(values);
  }

  /** Both together. */
  Params with(Params more) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    more.values.forEach((name, list) -> {
      List<String> joined = new ArrayList<>(all.getOrDefault(name, List.of()));
      joined.addAll(list);
      all.put(name, joined);
    });
    return new Params(all);
  }

  /** The first value that is not blank. */
  Optional<String> first(String name) {
    return all(name).stream().map(String::strip).filter(v -> !v.isEmpty()).findFirst();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /**
   * A whole number within bounds.
   *
   * @throws Refusal 400 if it is none
   */
  int number(String name, int absent, int least, int most) {
    Optional<String> text = first(name);
    if (text.isEmpty()) {
      return absent;
    }
    if (text.get().matches("\\d{1,9}")) {
      int value = Integer.parseInt(text.get());
      if (value >= least && value <= most) {
        return value;
      }
    }
    throw Refusal.of(
        400, "Not a usable parameter", "The parameter " + name + " takes a whole number from " + least + " to " + most + ".");
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(400, "Malformed parameters", "The parameters are not percent-encoded as they should be.");
    }
  }
}
