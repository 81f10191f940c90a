package org.entente.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.entente.store.LocalStore;
import org.entente.store.term.Terms;

/** {@code /things?kind=Event}: all things of a kind that releases tell of, page by page. */
final class ThingsPage implements Page {

  private static final int PAGE = 200;

  private final LocalStore store;
  private final Templates templates;
  private final Phrases phrases;

  ThingsPage(LocalStore store, Templates templates, Phrases phrases) {
    this.store = store;
    this.templates = templates;
    this.phrases = phrases;
  }

  @Override
  public Answer answer(Ask ask) {
    String kind = ask.params().first("kind").orElse("Release");
    if (!StartPage.KINDS.contains(kind)) {
      throw Refusal.notFound();
    }
    int page = ask.params().number("page", 1, 1, 1_000_000);
    Addresses addresses = new Addresses(store.iris(), ask.root());
    List<ThingPage.Item> items = store.read(dataset -> {
      Look look = new Look(dataset, store.iris());
      return told(look, kind).stream()
          .map(n -> ThingPage.Item.of(look, addresses, n))
          .sorted(ThingPage.NEWEST)
          .toList();
    });
    int pages = Math.max(1, (items.size() + PAGE - 1) / PAGE);
    if (page > pages) {
      throw Refusal.notFound();
    }
    return Answer.html(templates.page("things", ask.root(), Map.of(
        "kind", kind,
        "words", phrases.many(kind),
        "count", items.size(),
        "items", items.subList((page - 1) * PAGE, Math.min(items.size(), page * PAGE)),
        "page", page,
        "pages", pages)));
  }

  /** The things of a class in release graphs; what only the reference data knows is left out. */
  static Set<Node> told(Look look, String kind) {
    Set<Node> standing = Set.of(look.graph("reference"), look.graph("derived"), look.graph("ontology"), look.graph("curation"));
    Set<Node> things = new HashSet<>();
    look.quads(Node.ANY, Terms.TYPE, Terms.ent(kind)).forEachRemaining(q -> {
      if (!standing.contains(q.getGraph())) {
        things.add(q.getSubject());
      }
    });
    if (kind.equals("Topic")) {
      look.quads(Node.ANY, Terms.ent("topic"), Node.ANY).forEachRemaining(q -> things.add(q.getObject()));
    }
    return things;
  }
}
