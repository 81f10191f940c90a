package org.entente.evaluate;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.entente.release.PartialDate;
import org.jspecify.annotations.Nullable;

/** The fields of one object of a gold file, each checked when it is asked for; what is wrong is noted with the field's path. */
final class GoldFields {

  private final JsonObject object;
  private final String path;
  private final List<String> problems;

  /**
   * Begins with an object.
   *
   * @param path where it stands in the file, empty for the whole: {@code events[1]}
   * @param allowed the names that its fields may have
   */
  GoldFields(JsonObject object, String path, Set<String> allowed, List<String> problems) {
    this.object = object;
    this.path = path;
    this.problems = problems;
    for (String key : object.keys()) {
      if (!allowed.contains(key)) {
        problem(key, "is no field here; the fields are " + String.join(", ", allowed.stream().sorted().toList()));
      }
    }
  }

  void problem(String field, String what) {
    problems.add((path.isEmpty() ? field : path + "." + field) + ": " + what);
  }

  /** A text that must be there; empty where it is not. */
  String needed(String field) {
    Optional<String> text = text(field);
    if (text.isEmpty() && !has(field)) {
      problem(field, "is missing; it must be a text");
    }
    return text.orElse("");
  }

  /** A text or null. */
  Optional<String> text(String field) {
    JsonValue value = value(field);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isString() || value.getAsString().value().isBlank()) {
      problem(field, "must be a text" + (value.isString() ? " that is not empty" : ", not " + value) + ", or null");
      return Optional.empty();
    }
    return Optional.of(value.getAsString().value());
  }

  /** One of some codes, which must be there. */
  String code(String field, List<String> codes) {
    String code = needed(field);
    if (!code.isEmpty() && !codes.contains(code)) {
      problem(field, "\"" + code + "\" is none of " + String.join(", ", codes));
    }
    return code;
  }

  /** A date or null. */
  Optional<String> date(String field) {
    Optional<String> date = text(field);
    try {
      date.ifPresent(PartialDate::parse);
    } catch (DateTimeException e) {
      problem(field, e.getMessage());
    }
    return date;
  }

  /** A whole number or null. */
  Optional<String> whole(String field) {
    JsonValue value = value(field);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isNumber() || !value.toString().matches("[1-9]\\d*")) {
      problem(field, "must be a whole number from 1, not " + value + ", or null");
      return Optional.empty();
    }
    return Optional.of(value.toString());
  }

  /** True or false; false where it is left out. */
  boolean flag(String field) {
    JsonValue value = value(field);
    if (value != null && !value.isBoolean()) {
      problem(field, "must be true or false, not " + value);
      return false;
    }
    return value != null && value.getAsBoolean().value();
  }

  /** A list of texts; empty where it is left out. */
  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    int at = 0;
    for (JsonValue v : list(field)) {
      if (v.isString() && !v.getAsString().value().isBlank()) {
        texts.add(v.getAsString().value());
      } else {
        problem(field + "[" + at + "]", "must be a text, not " + v);
      }
      at++;
    }
    return texts;
  }

  /** A list of lists of texts. */
  List<List<String>> textLists(String field) {
    List<List<String>> lists = new ArrayList<>();
    int at = 0;
    for (JsonValue v : list(field)) {
      List<String> texts = new ArrayList<>();
      if (v.isArray()) {
        v.getAsArray().forEach(t -> texts.add(t.isString() ? t.getAsString().value() : ""));
      }
      if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
        problem(field + "[" + at + "]", "must be a list of texts, at least one, not " + v);
      }
      lists.add(texts);
      at++;
    }
    return lists;
  }

  /** The objects of a list, each with its own path; empty where it is left out. */
  List<GoldFields> objects(String field, Set<String> allowed) {
    List<GoldFields> objects = new ArrayList<>();
    int at = 0;
    for (JsonValue v : list(field)) {
      String where = (path.isEmpty() ? field : path + "." + field) + "[" + at + "]";
      if (v.isObject()) {
        objects.add(new GoldFields(v.getAsObject(), where, allowed, problems));
      } else {
        problem(field + "[" + at + "]", "must be an object in braces, not " + v);
      }
      at++;
    }
    return objects;
  }

  private List<JsonValue> list(String field) {
    JsonValue value = value(field);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      problem(field, "must be a list, not " + value);
      return List.of();
    }
    return List.copyOf(value.getAsArray());
  }

  private boolean has(String field) {
    return value(field) != null;
  }

  private @Nullable JsonValue value(String field) {
    JsonValue value = object.get(field);
    return value == null || value.isNull() ? null : value;
  }
}
