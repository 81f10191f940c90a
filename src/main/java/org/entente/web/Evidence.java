package org.entente.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.store.term.Terms;

/** Finds the sentences on which the facts of a thing rest. For one thread, within its transaction. */
final class Evidence {

  private static final Node PRIMARY_SOURCE = NodeFactory.createURI("http://www.w3.org/ns/prov#hadPrimarySource");
  private static final Node PUBLISHER = NodeFactory.createURI("http://purl.org/dc/terms/publisher");
  private static final Node SOURCE = NodeFactory.createURI("http://purl.org/dc/terms/source");

  private final Look look;
  private final Addresses addresses;
  private final Map<Node, Source> sources = new HashMap<>();

  Evidence(Look look, Addresses addresses) {
    this.look = look;
    this.addresses = addresses;
  }

  /** A fact: its property and its value. */
  record Fact(Node property, Node value) {}

  /**
   * Where a sentence stands.
   *
   * @param digest whether it is our own summary, which must be said
   * @param original the title and publisher of what it summarises, else empty
   * @param link leads to the original, empty where none is known
   */
  record Source(String title, String href, String date, boolean digest, String original, String link) {}

  /** A sentence, its place and how it was read. */
  record Sentence(String text, String href, Source source, String rule, String confidence) {}

  /** The sentences for each fact of which it is the subject; the newest release last. */
  Map<Fact, List<Sentence>> of(Node thing) {
    Map<Fact, Set<Sentence>> found = new HashMap<>();
    Iterator<Quad> assertions = look.quads(Node.ANY, Terms.SUBJECT, thing);
    List<Quad> all = new ArrayList<>();
    assertions.forEachRemaining(all::add);
    for (Quad quad : all) {
      Node assertion = quad.getSubject();
      Optional<Node> property = look.object(assertion, Terms.PREDICATE);
      Optional<Node> value = look.object(assertion, Terms.OBJECT);
      if (property.isPresent() && value.isPresent()) {
        found.computeIfAbsent(new Fact(property.get(), value.get()), f -> new LinkedHashSet<>()).addAll(sentences(assertion));
      }
    }
    Map<Fact, List<Sentence>> sorted = new HashMap<>();
    found.forEach((fact, sentences) -> sorted.put(fact, sentences.stream()
        .sorted(Comparator.comparing((Sentence s) -> s.source().date()).thenComparing(Sentence::text)).toList()));
    return sorted;
  }

  private List<Sentence> sentences(Node assertion) {
    String rule = look.text(assertion, Terms.ent("rule")).map(r -> r.replace('-', ' ')).orElse("");
    String confidence = look.text(assertion, Terms.ent("confidence")).orElse("");
    List<Sentence> sentences = new ArrayList<>();
    for (Node passage : look.objects(assertion, Terms.ent("passage"))) {
      String href = addresses.href(passage.toString()).orElse("");
      look.object(passage, Terms.HAS_SOURCE).ifPresent(release ->
          quote(passage).ifPresent(text -> sentences.add(new Sentence(text, href, source(release), rule, confidence))));
    }
    return sentences;
  }

  /** The words of a passage. */
  Optional<String> quote(Node passage) {
    return look.objects(passage, Terms.HAS_SELECTOR).stream()
        .flatMap(s -> look.text(s, Terms.EXACT).stream())
        .map(Plain::text)
        .findFirst();
  }

  /** What a release is, and of what a digest is the summary. */
  Source source(Node release) {
    return sources.computeIfAbsent(release, this::read);
  }

  private Source read(Node release) {
    boolean digest = look.has(release, Terms.ent("releaseType"), Terms.code("releaseType", "digest"));
    Optional<Node> primary = look.object(release, PRIMARY_SOURCE);
    String original = primary.map(p -> look.text(p, Terms.TITLE).map(Plain::text).orElse("its source")
        + look.object(p, PUBLISHER).map(by -> " (" + (by.isURI() ? look.label(by) : Plain.text(Look.text(by))) + ")").orElse("")).orElse("");
    String link = primary.flatMap(p -> look.object(p, SOURCE).map(Look::text).or(() -> Optional.of(Look.text(p))))
        .or(() -> look.object(release, SOURCE).map(Look::text))
        .filter(l -> l.startsWith("https://") || l.startsWith("http://"))
        .orElse("");
    String date = look.text(release, Terms.ISSUED).orElse("");
    return new Source(look.label(release), addresses.href(release.toString()).orElse(""), date, digest, original, link);
  }
}
