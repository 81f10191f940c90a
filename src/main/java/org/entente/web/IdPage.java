package org.entente.web;

/** {@code /id/…}: a thing is no document, so see the one about it (303). */
final class IdPage implements Page {

  @Override
  public Answer answer(Ask ask) {
    String rest = ask.path().substring("/id/".length());
    if (!Addresses.isThing(rest)) {
      throw Refusal.notFound();
    }
    return Answer.redirect(303, ask.root() + "doc/" + rest)
        .with("Vary", "Accept")
        .with("Cache-Control", "public, max-age=3600");
  }
}
