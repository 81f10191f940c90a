package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.FSDirectory;
import org.entente.store.term.Terms;

/**
 * The text index of an embedded store: names of things and sentences, in Lucene.
 *
 * <p>It has a field for the graph and one for the identity of each entry: without the second, jena-text never forgets what
 * was removed.
 */
final class Index {

  private static final String NAMES = "name";
  private static final String SENTENCES = "sentence";
  /** How many hits are asked for at first for one that is wanted, and how much more each time that was too few. */
  private static final int MORE = 20;

  /** No more hits than this are looked at. */
  private static final int MOST = 200_000;

  private Index() {}

  static TextIndex open(Path folder) {
    EntityDefinition fields = new EntityDefinition("uri", NAMES, "graph");
    fields.setPrimaryPredicate(Terms.LABEL);
    fields.set(NAMES, Terms.PREF_LABEL);
    fields.set(NAMES, Terms.ALT_LABEL);
    fields.set(NAMES, Terms.TITLE);
    fields.set(SENTENCES, Terms.EXACT);
    fields.setUidField("uid");
    fields.setLangField("lang");
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setValueStored(true);
    config.setAnalyzer(new FoldingAnalyzer());
    try {
      return TextDatasetFactory.createLuceneIndex(FSDirectory.open(folder), config);
    } catch (IOException e) {
      throw new StoreException("The text index in " + folder + " cannot be opened (" + e.getMessage() + ")", e);
    }
  }

  /** A dataset through which writes reach the data and the index, in one transaction. */
  static DatasetGraph over(DatasetGraph data, TextIndex index) {
    return TextDatasetFactory.create(data, index, true);
  }

  static Found search(TextIndex index, DatasetGraph data, String words, int limit) {
    List<String> asked = Words.asked(words);
    if (asked.isEmpty() || limit <= 0) {
      return new Found(List.of(), List.of());
    }
    List<Hit> names = hits(index, Terms.LABEL, query(NAMES, asked), limit);
    names.sort(Comparator.comparingInt((Hit h) -> h.text().length()).thenComparing(h -> h.node().toString()));
    return Hit.found(data, names, hits(index, Terms.EXACT, query(SENTENCES, asked), limit), limit);
  }

  /** A thing stands in many graphs and is a hit in each: more are asked for until enough distinct ones are there. */
  private static List<Hit> hits(TextIndex index, Node property, String query, int limit) {
    for (int more = Math.min(limit, MOST / MORE) * MORE; ; more = Math.min(more * MORE, MOST)) {
      List<Hit> hits = new ArrayList<>();
      Set<Node> things = new HashSet<>();
      List<TextHit> found = index.query(property, query, null, null, more);
      for (TextHit hit : found) {
        if (hit.getNode().isURI() && hit.getLiteral() != null) {
          hits.add(new Hit(hit.getNode(), hit.getLiteral().getLiteralLexicalForm()));
          things.add(hit.getNode());
        }
      }
      if (things.size() >= limit || found.size() < more || more == MOST) {
        return hits;
      }
    }
  }

  /** Every word must be there, the last one also as a beginning; words are letters and digits only, so never syntax. */
  private static String query(String field, List<String> asked) {
    StringJoiner all = new StringJoiner(" AND ");
    for (int i = 0; i < asked.size(); i++) {
      String word = asked.get(i);
      boolean begins = i == asked.size() - 1 && word.length() >= Words.SHORTEST_BEGINNING;
      all.add(field + ":" + (begins ? "(" + word + " OR " + word + "*)" : word));
    }
    return all.toString();
  }
}
