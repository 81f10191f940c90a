package org.entente.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.query.Library;
import org.entente.store.Entry;
import org.entente.store.LocalStore;

/** {@code /}: what is there, what came last, and where to go on. */
final class StartPage implements Page {

  static final List<String> KINDS =
      List.of("Release", "Event", "Agreement", "Initiative", "Forum", "Official", "Organization", "Country", "Commitment", "Funding", "Topic");

  private static final int NEWEST = 12;
  private static final int OUTCOMES = 20;

  private final LocalStore store;
  private final ServerOptions options;
  private final Templates templates;
  private final Phrases phrases;

  StartPage(LocalStore store, ServerOptions options, Templates templates, Phrases phrases) {
    this.store = store;
    this.options = options;
    this.templates = templates;
    this.phrases = phrases;
  }

  /** How many things of a kind releases tell of. */
  record Count(String kind, String words, String number) {}

  @Override
  public Answer answer(Ask ask) {
    Addresses addresses = new Addresses(store.iris(), ask.root());
    List<Count> counts = store.read(dataset -> counts(new Look(dataset, store.iris())));
    List<Entry> entries = store.list();
    List<ThingPage.Item> newest = entries.stream()
        .sorted(Comparator.comparing((Entry e) -> e.issued().orElse("")).reversed().thenComparing(Entry::iri))
        .limit(NEWEST)
        .map(e -> new ThingPage.Item(
            (e.type().filter("digest"::equals).isPresent() ? "Entente's summary: " : "") + Plain.text(e.title()),
            addresses.href(e.iri()).orElse(""), Plain.date(e.issued().orElse(""))))
        .toList();
    List<Outcome> outcomes = options.outcomes().get().stream().limit(OUTCOMES)
        .map(o -> new Outcome(Plain.text(o.file()), o.state().words(), o.at().toString(), o.messages().stream().map(Plain::text).toList(),
            o.release().flatMap(addresses::href).orElse("")))
        .toList();
    return Answer.html(templates.page("start", ask.root(), Map.of(
        "counts", counts,
        "newest", newest,
        "outcomes", outcomes,
        "questions", Library.all())));
  }

  /** A load as the page shows it. */
  record Outcome(String file, String state, String at, List<String> messages, String href) {}

  private List<Count> counts(Look look) {
    List<Count> counts = new ArrayList<>();
    for (String kind : KINDS) {
      int number = ThingsPage.told(look, kind).size();
      if (number > 0) {
        counts.add(new Count(kind, number == 1 ? phrases.one(kind) : phrases.many(kind), String.format(java.util.Locale.ROOT, "%,d", number)));
      }
    }
    return counts;
  }
}
