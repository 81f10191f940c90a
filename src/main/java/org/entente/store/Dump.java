package org.entente.store;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The whole of a store as a file: its named graphs alone, for the default graph is only their union. */
public final class Dump {

  private Dump() {}

  /**
   * Writes all named graphs as they are at one moment.
   *
   * @param format one for quads
   * @param to is left open
   */
  public static void write(LocalStore store, RDFFormat format, OutputStream to) {
    store.read(dataset -> {
      RDFWriter.source(named(dataset)).format(format).output(to);
      return null;
    });
  }

  private static DatasetGraph named(DatasetGraph dataset) {
    DatasetGraph only = DatasetGraphFactory.createGeneral();
    dataset.listGraphNodes().forEachRemaining(g -> only.addGraph(g, dataset.getGraph(g)));
    return only;
  }
}
