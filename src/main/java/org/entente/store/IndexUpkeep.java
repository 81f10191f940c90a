package org.entente.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.util.Bits;

/**
 * Keeps the text index in step with the data over the end of a process.
 *
 * <p>Data and index are committed one after the other. Both carry the number of the write, so that an index that stayed
 * behind when a process was killed between the two is known when the store is opened, and built anew. Every call but
 * {@link #mark} stands within a read transaction of its caller.
 */
final class IndexUpkeep {

  private static final String WRITE = "entente.write";

  private final TextIndexLucene index;
  private final EntityDefinition entities;
  private final Set<String> fields;

  IndexUpkeep(TextIndexLucene index) {
    this.index = index;
    this.entities = index.getDocDef();
    this.fields = Set.copyOf(entities.fields()); // each is listed once for every property
  }

  /** The number of the last write that reached the index; 0 if none has one. */
  long write() {
    Iterable<Map.Entry<String, String>> data = index.getIndexWriter().getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(WRITE)) {
          return Long.parseLong(entry.getValue());
        }
      }
    }
    return 0;
  }

  /** Gives the running write its number; it holds once that is committed. */
  void mark(long write) {
    index.getIndexWriter().setLiveCommitData(Map.of(WRITE, Long.toString(write)).entrySet());
  }

  /** Builds the index anew from the data. */
  void rebuild(DatasetGraph data, long write) {
    try {
      IndexWriter writer = index.getIndexWriter();
      writer.deleteAll();
      each(data, index::addEntity);
      mark(write);
      writer.commit();
    } catch (IOException e) {
      throw new StoreException("The text index cannot be written (" + e.getMessage() + "): check the rights of the store folder and the space on the disk", e);
    }
  }

  /** How many entries of the index say nothing that the data say, and how many are missing. */
  long differences(DatasetGraph data) {
    Map<String, Integer> wanted = new HashMap<>();
    each(data, entity -> entity.getMap().forEach((field, value) -> {
      if (fields.contains(field)) {
        wanted.merge(key(entity.getId(), entity.getGraph(), field, value.toString()), 1, Integer::sum);
      }
    }));
    long surplus = 0;
    try (DirectoryReader reader = DirectoryReader.open(index.getIndexWriter())) {
      Bits live = MultiBits.getLiveDocs(reader);
      for (int i = 0; i < reader.maxDoc(); i++) {
        if (live != null && !live.get(i)) {
          continue;
        }
        Document entry = reader.storedFields().document(i);
        for (String field : fields) {
          String value = entry.get(field);
          if (value != null) {
            String key = key(entry.get(entities.getEntityField()), entry.get(entities.getGraphField()), field, value);
            surplus += wanted.merge(key, -1, Integer::sum) < 0 ? 1 : 0;
          }
        }
      }
    } catch (IOException e) {
      throw new StoreException("The text index cannot be read (" + e.getMessage() + ")", e);
    }
    return surplus + wanted.values().stream().filter(n -> n > 0).mapToInt(n -> n).sum();
  }

  private static String key(String id, String graph, String field, String value) {
    return graph + " " + id + " " + field + " " + value;
  }

  private void each(DatasetGraph data, Consumer<Entity> use) {
    for (String field : fields) {
      for (Node property : entities.getPredicates(field)) {
        Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, property, Node.ANY);
        while (quads.hasNext()) {
          Quad quad = quads.next();
          Entity entity = quad.isDefaultGraph() ? null : TextQueryFuncs.entityFromQuad(entities, quad);
          if (entity != null) {
            use.accept(entity);
          }
        }
      }
    }
  }
}
