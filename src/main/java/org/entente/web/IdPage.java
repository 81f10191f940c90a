package org.entente.web;

import java.util.Optional;
import org.entente.store.LocalStore;

/** {@code /id/…}: a thing is no document, so see the one about it (303); one that was merged has moved to its survivor (301). */
final class IdPage implements Page {

  private final LocalStore store;

  IdPage(LocalStore store) {
    this.store = store;
  }

  @Override
  public Answer answer(Ask ask) {
    String rest = ask.path().substring("/id/".length());
    if (!Addresses.isThing(rest)) {
      throw Refusal.notFound();
    }
    String things = store.base() + "id/";
    Optional<String> survivor = store.mergedInto(things + rest).filter(s -> s.startsWith(things) && !s.equals(things + rest));
    if (survivor.isPresent()) {
      return Answer.redirect(301, ask.root() + "id/" + survivor.get().substring(things.length()))
          .with("Cache-Control", "no-cache"); // a decision may take it back
    }
    return Answer.redirect(303, ask.root() + "doc/" + rest)
        .with("Vary", "Accept")
        .with("Cache-Control", "public, max-age=3600");
  }
}
