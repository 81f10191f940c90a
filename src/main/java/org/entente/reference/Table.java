package org.entente.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A file of tab-separated values: comment lines begin with #, the first other line names the columns, a list within a cell is
 * separated by |.
 */
final class Table {

  private final String file;
  private final List<Row> rows = new ArrayList<>();
  private List<String> columns = List.of();
  private final Consumer<BadReference.Finding> findings;

  Table(String file, List<String> lines, List<String> expected, Consumer<BadReference.Finding> findings) {
    this.file = file;
    this.findings = findings;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        columns = List.of(cells);
        for (String column : expected) {
          if (!columns.contains(column)) {
            find(i + 1, column, "", "add this column to the line that names the columns");
          }
        }
      } else if (cells.length > columns.size()) {
        find(i + 1, "", cells[0], "has " + cells.length + " cells; the table has " + columns.size() + " columns; remove a tab");
      } else {
        rows.add(new Row(i + 1, cells));
      }
    }
  }

  List<Row> rows() {
    return rows;
  }

  private void find(int line, String column, String value, String advice) {
    findings.accept(new BadReference.Finding(file, line, column, value, advice));
  }

  /** One line. */
  final class Row {
    private final int line;
    private final String[] cells;

    Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    int line() {
      return line;
    }

    String text(String column) {
      int at = columns.indexOf(column);
      return at < 0 || at >= cells.length ? "" : cells[at].strip();
    }

    /** A cell that must not be empty. */
    String needed(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        bad(column, "", "must not be empty; write a value");
      }
      return text;
    }

    List<String> list(String column) {
      String text = text(column);
      return text.isEmpty() ? List.of() : Arrays.stream(text.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /** A list of keys, in lower case. */
    List<String> keys(String column) {
      return list(column).stream().map(k -> k.toLowerCase(Locale.ROOT)).toList();
    }

    void bad(String column, String value, String advice) {
      find(line, column, value, advice);
    }
  }
}
