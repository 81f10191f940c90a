package org.entente.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;

/** Rows as a table for the eye: no column wider than it needs, long values cut. */
final class TextTable {

  private static final int WIDEST = 70;

  private TextTable() {}

  static void write(ResultSet rows, OutputStream out) {
    List<String> head = rows.getResultVars();
    List<List<String>> lines = new ArrayList<>();
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      lines.add(head.stream().map(v -> cell(row.get(v))).toList());
    }
    int[] widths = new int[head.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(head.get(i).length(), lines.stream().mapToInt(l -> l.get(column).length()).max().orElse(0));
    }
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    print.println(line(head, widths));
    print.println(line(head.stream().map(h -> "").toList(), widths).replace(' ', '-'));
    lines.forEach(l -> print.println(line(l, widths)));
    print.println(lines.size() + (lines.size() == 1 ? " row" : " rows"));
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i > 0 ? "  " : "").append(cells.get(i)).append(" ".repeat(widths[i] - cells.get(i).length()));
    }
    return line.toString();
  }

  private static String cell(RDFNode node) {
    if (node == null) {
      return "";
    }
    String text = node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    text = text.replaceAll("\\s+", " ");
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
  }
}
