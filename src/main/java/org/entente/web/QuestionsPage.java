package org.entente.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.entente.iri.Iris;
import org.entente.query.BadQuestion;
import org.entente.query.Library;
import org.entente.query.Question;
import org.entente.store.LocalStore;
import org.jspecify.annotations.Nullable;

/** {@code /questions}: the library of questions, each with a form and its answer as a table; works without scripts. */
final class QuestionsPage implements Page {

  private static final int SHOWN = 500;
  private static final int LONGEST_ADDRESS = 7_000;

  private final LocalStore store;
  private final Duration timeLimit;
  private final Templates templates;
  private final Phrases phrases;

  QuestionsPage(LocalStore store, Duration timeLimit, Templates templates, Phrases phrases) {
    this.store = store;
    this.timeLimit = timeLimit;
    this.templates = templates;
    this.phrases = phrases;
  }

  /** A field of the form. */
  record Field(String name, String description, boolean optional, String value) {}

  /** A cell of the answer. */
  record Cell(String text, String href) {}

  @Override
  public Answer answer(Ask ask) {
    String rest = ask.path().substring("/questions".length());
    if (rest.isEmpty()) {
      return Answer.html(templates.page("questions", ask.root(), Map.of("questions", Library.all())));
    }
    Question question = Library.find(rest.substring(1)).orElseThrow(Refusal::notFound);
    Map<String, String> given = new LinkedHashMap<>();
    for (Question.Parameter parameter : question.parameters()) {
      ask.params().first(parameter.name()).ifPresent(v -> given.put(parameter.name(), v));
    }
    boolean run = !ask.params().all("run").isEmpty();
    Map<String, String> shown = given.isEmpty() && !run ? question.example() : given;
    List<Field> fields =
        question.parameters().stream()
            .map(p -> new Field(p.name(), p.description(), p.optional(), Plain.text(shown.getOrDefault(p.name(), ""))))
            .toList();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("question", question);
    values.put("fields", fields);
    values.put("problem", "");
    values.put("columns", List.of());
    values.put("rows", List.of());
    values.put("more", false);
    values.put("query", "");
    values.put("csv", "");
    values.put("most", SHOWN);
    try {
      Query query = question.bind(store.iris(), shown);
      values.put("query", query.serialize());
      String address = ask.root() + "sparql?query=" + Addresses.encode(query.serialize());
      values.put("csv", address.length() < LONGEST_ADDRESS ? address : "");
      if (query.isSelectType()) {
        table(ask, query, values);
      }
    } catch (BadQuestion e) {
      values.put("problem", Plain.text(String.valueOf(e.getMessage())));
    }
    return Answer.html(templates.page("question", ask.root(), values));
  }

  private void table(Ask ask, Query query, Map<String, Object> values) {
    Query limited = query.cloneQuery();
    if (!limited.hasLimit() || limited.getLimit() > SHOWN) {
      limited.setLimit(SHOWN + 1L);
    }
    store.query(limited, timeLimit, execution -> fill(ask, execution, values));
  }

  private boolean fill(Ask ask, QueryExecution execution, Map<String, Object> values) {
    Addresses addresses = new Addresses(store.iris(), ask.root());
    Look look = new Look(execution.getDataset().asDatasetGraph(), store.iris());
    RowSet found = RowSet.adapt(execution.execSelect());
    List<Var> columns = found.getResultVars();
    List<List<Cell>> rows = new ArrayList<>();
    while (found.hasNext()) {
      var row = found.next();
      if (rows.size() == SHOWN) {
        values.put("more", true);
        break;
      }
      rows.add(columns.stream().map(v -> cell(look, addresses, row.get(v))).toList());
    }
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!saidBefore(rows, shown, i)) {
        shown.add(i);
      }
    }
    values.put("columns", shown.stream().map(i -> Plain.capital(Plain.words(columns.get(i).getVarName()).replace('_', ' '))).toList());
    values.put("rows", rows.stream().map(r -> shown.stream().map(r::get).toList()).toList());
    return true;
  }

  /** Whether a column only repeats the names of the things in one before it, which are links already. */
  private static boolean saidBefore(List<List<Cell>> rows, List<Integer> before, int column) {
    return !rows.isEmpty()
        && before.stream().anyMatch(b -> rows.stream().allMatch(
            r -> r.get(column).href().isEmpty() && !r.get(b).href().isEmpty() && r.get(b).text().equals(r.get(column).text())));
  }

  private Cell cell(Look look, Addresses addresses, @Nullable Node value) {
    if (value == null) {
      return new Cell("", "");
    } else if (!value.isURI()) {
      return new Cell(Plain.date(Plain.text(Look.text(value))), "");
    }
    Optional<String> kind = addresses.kind(value.getURI());
    String text = kind.isPresent() ? look.label(value)
        : value.getURI().startsWith(Iris.CODE) ? Names.code(look, value)
        : value.getURI().startsWith(Iris.ONTOLOGY) ? phrases.of(value).forward() : Plain.text(value.getURI());
    return new Cell(text, kind.isPresent() || value.getURI().startsWith("http") ? addresses.href(value.getURI()).orElse("") : "");
  }
}
