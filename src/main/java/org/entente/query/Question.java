package org.entente.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.entente.iri.Iris;

/**
 * A question: a SPARQL query with a title, a description, parameters and an example, as the comments at its head say them.
 *
 * <pre>
 * # title: Agreements between two countries
 * # description: Every instrument whose parties are of both countries.
 * # param country (country): one of the two, by its ISO code
 * # param from (day, optional): the first day
 * # example: country=jp from=2015-01-01
 * </pre>
 *
 * <p>A parameter is a variable of the query. Its value is put in its place as a term, never as text, so that no value can
 * change what is asked. An optional one that is not given stays a variable. Immutable and thread safe.
 *
 * @param name its file's name without extension
 * @param example parameters with which it gives rows on the digests that come with Entente
 */
public record Question(
    String name,
    String title,
    String description,
    List<Parameter> parameters,
    Map<String, String> example,
    String text) {

  private static final Pattern FIELD = Pattern.compile("^#\\s*(title|description|example|param)\\b:?\\s*(.*)$");
  private static final Pattern PARAMETER =
      Pattern.compile("^([A-Za-z][A-Za-z0-9]*)\\s*\\(([a-z]+)(,\\s*optional)?\\)\\s*:\\s*(.+)$");

  public Question {
    parameters = List.copyOf(parameters);
    example = Map.copyOf(example);
  }

  /**
   * A parameter of a question.
   *
   * @param type what its values are
   * @param description what it means, for the asker
   */
  public record Parameter(String name, ParameterType type, boolean optional, String description) {}

  /**
   * Reads a question from its text.
   *
   * @throws BadQuestion if it does not parse or its head is wrong
   */
  public static Question parse(String name, String text) {
    String title = name;
    StringBuilder description = new StringBuilder();
    List<Parameter> parameters = new ArrayList<>();
    Map<String, String> example = new LinkedHashMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher field = FIELD.matcher(line);
      if (!field.matches()) {
        continue;
      }
      String value = field.group(2).strip();
      switch (field.group(1)) {
        case "title" -> title = value;
        case "description" -> description.append(description.isEmpty() ? "" : " ").append(value);
        case "example" -> example.putAll(pairs(name, value));
        default -> parameters.add(parameter(name, number, value));
      }
    }
    Question question = new Question(name, title, description.toString(), parameters, example, text);
    question.parsed(Iris.ofDefaultBase());
    return question;
  }

  private static Map<String, String> pairs(String name, String value) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : value.isEmpty() ? new String[0] : value.split("\\s+")) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new BadQuestion(name + ": the example \"" + pair + "\" is not of the form name=value");
      }
      pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return pairs;
  }

  private static Parameter parameter(String name, int line, String value) {
    Matcher m = PARAMETER.matcher(value);
    Optional<ParameterType> type = m.matches() ? ParameterType.named(m.group(2)) : Optional.empty();
    if (type.isEmpty()) {
      throw new BadQuestion(
          "%s, line %d: a parameter is declared as \"# param name (%s): what it means\""
              .formatted(name, line, String.join("|", ParameterType.names())));
    }
    return new Parameter(m.group(1), type.get(), m.group(3) != null, m.group(4));
  }

  private Query parsed(Iris iris) {
    try {
      return QueryFactory.create(text, iris.base());
    } catch (QueryParseException e) {
      throw new BadQuestion(
          "The query %s does not parse at line %d, column %d: %s"
              .formatted(name, e.getLine(), e.getColumn(), firstLine(e.getMessage())));
    }
  }

  /**
   * The query with its parameters bound.
   *
   * @param iris the base of the data that is asked
   * @param values by the parameters' names
   * @throws BadQuestion if a parameter is missing or unknown, or a value is not of its type; the message says which and
   *     what is expected
   */
  public Query bind(Iris iris, Map<String, String> values) {
    for (String given : values.keySet()) {
      if (parameters.stream().noneMatch(p -> p.name().equals(given))) {
        throw new BadQuestion(
            name + " has no parameter \"" + given + "\"; " + (parameters.isEmpty() ? "it takes none" : "it takes " + listed()));
      }
    }
    Map<Var, Node> bound = new LinkedHashMap<>();
    for (Parameter p : parameters) {
      String value = values.get(p.name());
      if (value != null) {
        bound.put(Var.alloc(p.name()), p.type().node(iris, p.name(), value));
      } else if (!p.optional()) {
        throw new BadQuestion(
            "%s needs --param %s=…: %s%s".formatted(name, p.name(), p.description(), exampleOf(p)));
      }
    }
    Query query = parsed(iris);
    return bound.isEmpty() ? query : QueryTransformOps.transform(query, bound);
  }

  private String exampleOf(Parameter p) {
    return example.containsKey(p.name()) ? " (for example " + p.name() + "=" + example.get(p.name()) + ")" : "";
  }

  private String listed() {
    return String.join(", ", parameters.stream().map(Parameter::name).toList());
  }

  private static String firstLine(String message) {
    return message.lines().map(String::strip).filter(l -> !l.isEmpty()).reduce((a, b) -> a + " " + b).orElse("");
  }
}
