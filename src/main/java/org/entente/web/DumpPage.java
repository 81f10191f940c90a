package org.entente.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.entente.store.Dump;
import org.entente.store.LocalStore;

/**
 * {@code /dump/…}: the whole graph as one compressed file. It is made for each request, one at a time, so that it is the graph
 * of that moment; its entity tag and date change only with the graph.
 */
final class DumpPage implements Page {

  /** A file that is offered. */
  enum File {
    NQUADS("entente.nq.gz", "N-Quads", "application/n-quads", RDFFormat.NQUADS_UTF8),
    TRIG("entente.trig.gz", "TriG", "application/trig", RDFFormat.TRIG_BLOCKS);

    private final String title;
    private final String label;
    private final String type;
    private final RDFFormat format;

    File(String title, String label, String type, RDFFormat format) {
      this.title = title;
      this.label = label;
      this.type = type;
      this.format = format;
    }

    /** Where it lies, from the root of the server. */
    String path() {
      return "dump/" + title;
    }

    String label() {
      return label;
    }

    /** The media type of what is compressed. */
    String type() {
      return type;
    }
  }

  private final LocalStore store;

  DumpPage(LocalStore store) {
    this.store = store;
  }

  /** A link to a file, for a page. */
  record Link(String href, String label) {}

  static List<Link> links() {
    return Arrays.stream(File.values()).map(f -> new Link(f.path(), f.label())).toList();
  }

  @Override
  public Answer answer(Ask ask) {
    File file = Arrays.stream(File.values()).filter(f -> ask.path().equals("/" + f.path())).findFirst().orElseThrow(Refusal::notFound);
    return Answer.document("application/gzip", compressed(file.format))
        .with("Content-Disposition", "attachment; filename=\"" + file.title + "\"")
        .with("Link", "<" + store.base() + "dataset>; rel=\"describedby\"");
  }

  private synchronized byte[] compressed(RDFFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      Dump.write(store, format, gzip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
