package org.entente.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.store.term.Terms;

/** The text of a release, cut where its passages begin and end. For one thread, within its transaction. */
final class ReleaseText {

  private static final Node BODY = NodeFactory.createURI("https://schema.org/articleBody");
  private static final Node START = NodeFactory.createURI("http://www.w3.org/ns/oa#start");
  private static final Node END = NodeFactory.createURI("http://www.w3.org/ns/oa#end");

  private final Look look;
  private final Addresses addresses;

  ReleaseText(Look look, Addresses addresses) {
    this.look = look;
    this.addresses = addresses;
  }

  /** A piece of the text: one from which facts were read leads to its passage, others lead nowhere. */
  record Piece(String text, String href) {}

  private record Span(int start, int end, String href) {}

  /** The pieces in the order of the text; none where the text is not stored. */
  List<Piece> pieces(Node release) {
    Optional<String> body = look.text(release, BODY);
    if (body.isEmpty()) {
      return List.of();
    }
    String text = body.get();
    int length = text.codePointCount(0, text.length());
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span span : spans(release)) {
      if (span.start() >= at && span.end() <= length && span.start() < span.end()) {
        add(pieces, text, at, span.start(), "");
        add(pieces, text, span.start(), span.end(), span.href());
        at = span.end();
      }
    }
    add(pieces, text, at, length, "");
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, int start, int end, String href) {
    if (start < end) {
      int from = text.offsetByCodePoints(0, start);
      pieces.add(new Piece(Plain.text(text.substring(from, text.offsetByCodePoints(from, end - start))), href));
    }
  }

  /** Passages that do not overlap: of those that begin together the longest. */
  private List<Span> spans(Node release) {
    List<Span> spans = new ArrayList<>();
    for (Node passage : look.subjects(Terms.HAS_SOURCE, release)) {
      for (Node selector : look.objects(passage, Terms.HAS_SELECTOR)) {
        Optional<Integer> start = look.text(selector, START).flatMap(ReleaseText::number);
        Optional<Integer> end = look.text(selector, END).flatMap(ReleaseText::number);
        if (start.isPresent() && end.isPresent()) {
          spans.add(new Span(start.get(), end.get(), addresses.href(passage.toString()).orElse("")));
        }
      }
    }
    spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()).thenComparing(Span::href));
    return spans;
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
