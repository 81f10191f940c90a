package org.entente.reference;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParserFactory;

/** Reads the scheme of topics, a SKOS file: labels, variants and wider fields. */
final class TopicScheme {

  private static final String BASE = "http://localhost/";
  private static final String TOPIC = BASE + "id/topic/";

  private final Consumer<BadReference.Finding> findings;

  TopicScheme(Consumer<BadReference.Finding> findings) {
    this.findings = findings;
  }

  private static final class Draft {
    String label = "";
    final List<String> variants = new ArrayList<>();
    final List<String> broader = new ArrayList<>();
  }

  List<Reference.Topic> read(InputStream in) throws IOException {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    RDFParser parser = new TurtleParserFactory().getParser();
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement s) {
            String subject = s.getSubject().stringValue();
            if (subject.startsWith(TOPIC)) {
              take(drafts.computeIfAbsent(subject.substring(TOPIC.length()), k -> new Draft()), s);
            }
          }
        });
    try {
      parser.parse(in, BASE);
    } catch (RDFParseException e) {
      findings.accept(
          new BadReference.Finding("topics.ttl", (int) e.getLineNumber(), "", "", e.getMessage() + "; correct the Turtle there"));
    }
    List<Reference.Topic> topics = new ArrayList<>();
    drafts.forEach((key, d) -> topics.add(new Reference.Topic(key, d.label, List.copyOf(d.variants), List.copyOf(d.broader))));
    return topics;
  }

  private static void take(Draft draft, Statement s) {
    String value = s.getObject().stringValue();
    if (s.getPredicate().equals(SKOS.PREF_LABEL)) {
      draft.label = value;
    } else if (s.getPredicate().equals(SKOS.ALT_LABEL)) {
      draft.variants.add(value);
    } else if (s.getPredicate().equals(SKOS.BROADER) && value.startsWith(TOPIC)) {
      draft.broader.add(value.substring(TOPIC.length()));
    }
  }
}
