package org.entente.extract.rules;

import java.util.List;
import java.util.stream.Stream;
import org.entente.extract.Confidences;
import org.entente.extract.Draft;
import org.entente.extract.Reading;
import org.entente.extract.Rule;
import org.entente.extract.names.Names;
import org.entente.reference.Reference;
import org.entente.release.Release;

/**
 * Reads what a release says: finds the names, then lets each rule read its kind of phrase, in an order in which later
 * rules can build on what earlier ones found.
 *
 * <pre>{@code
 * Reading reading = new Extractor(reference).read(release);
 * }</pre>
 *
 * <p>Thread safe: rules keep no state between releases. The same release gives the same reading.
 */
public final class Extractor {

  private final Reference reference;
  private final List<Rule> rules;
  private final Confidences confidences;

  /** With every rule of the house. */
  public Extractor(Reference reference) {
    this(reference, Rules.all(reference));
  }

  /** With a list of rules, in their order. */
  public Extractor(Reference reference, List<Rule> rules) {
    this.reference = reference;
    this.rules = List.copyOf(rules);
    this.confidences = new Confidences(reference);
  }

  /** With every rule of the house and others that read after them. */
  public static Extractor with(Reference reference, List<Rule> more) {
    return new Extractor(reference, Stream.concat(Rules.all(reference).stream(), more.stream()).toList());
  }

  public Reading read(Release release) {
    Draft draft = new Draft(release, reference);
    Names.find(draft);
    for (Rule rule : rules) {
      rule.read(draft);
    }
    Names.finish(draft);
    return confidences.corrected(draft.done());
  }
}
