package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.entente.iri.Iris;

/** Finds the base of the IRIs in a file: what stands before {@code id/release/} in the name of a graph. */
final class Bases {

  private static final String MARK = "id/release/";

  private Bases() {}

  /** The base of the first release graph of the files, else the usual one. A file that does not parse is told later. */
  static Iris of(List<Path> files) {
    for (Path file : files) {
      First first = new First();
      try {
        RDFParser.source(file).base(Iris.DEFAULT_BASE).errorHandler(new Quiet()).parse(first);
      } catch (Found found) {
        return new Iris(found.base);
      } catch (RiotException e) {
        continue; // the store's own reading tells it with its place
      }
    }
    return Iris.ofDefaultBase();
  }

  private static final class First extends StreamRDFBase {
    @Override
    public void quad(Quad quad) {
      String graph = quad.getGraph().isURI() ? quad.getGraph().getURI() : "";
      int mark = graph.indexOf(MARK);
      if (mark > 0) {
        throw new Found(graph.substring(0, mark));
      }
    }
  }

  /** Ends the parse once the base is known. */
  private static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String base;

    Found(String base) {
      super(base, null, false, false);
      this.base = base;
    }
  }

  private static final class Quiet implements org.apache.jena.riot.system.ErrorHandler {
    @Override
    public void warning(String message, long line, long col) {}

    @Override
    public void error(String message, long line, long col) {
      throw new RiotException(message);
    }

    @Override
    public void fatal(String message, long line, long col) {
      throw new RiotException(message);
    }
  }
}
