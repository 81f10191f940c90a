package org.entente.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;

/** Writes refusals in the format of who asked: a page, problem+json (RFC 9457), or plain text. Thread safe. */
final class Problems {

  private enum Form {
    JSON,
    PAGE,
    TEXT
  }

  private static final List<Negotiation.Offer<Form>> FORMS =
      List.of(
          new Negotiation.Offer<>(
              Form.JSON,
              List.of("application/problem+json", "application/json", "application/ld+json", "application/sparql-results+json")),
          new Negotiation.Offer<>(Form.PAGE, List.of("text/html", "application/xhtml+xml")),
          new Negotiation.Offer<>(Form.TEXT, List.of("text/plain")));

  private final Templates templates;

  Problems(Templates templates) {
    this.templates = templates;
  }

  Answer answer(Ask ask, Refusal refusal) {
    Answer answer =
        switch (form(ask)) {
          case JSON -> Answer.once(refusal.status(), "application/problem+json", json(refusal));
          case PAGE -> Answer.once(refusal.status(), "text/html;charset=utf-8", page(ask, refusal));
          case TEXT -> Answer.once(refusal.status(), "text/plain;charset=utf-8", text(refusal));
        };
    answer = answer.with("Vary", "Accept");
    for (Map.Entry<String, String> header : refusal.headers().entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }

  private static Form form(Ask ask) {
    String accept = ask.accept();
    if (ask.path().endsWith(".html")) {
      return Form.PAGE;
    } else if (ask.path().endsWith(".jsonld") || ask.path().endsWith(".json")) {
      return Form.JSON;
    } else if (accept == null || accept.isBlank() || accept.strip().equals("*/*")) {
      return Form.TEXT;
    }
    return Negotiation.choose(accept, FORMS).orElse(Form.TEXT);
  }

  private static byte[] json(Refusal refusal) {
    JsonObject problem = new JsonObject();
    problem.put("type", "about:blank");
    problem.put("title", refusal.title());
    problem.put("status", refusal.status());
    problem.put("detail", refusal.detail());
    return problem.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] text(Refusal refusal) {
    return (refusal.status() + " " + refusal.title() + "\n" + refusal.detail() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private byte[] page(Ask ask, Refusal refusal) {
    return templates
        .page("problem", ask.root(), Map.of("title", refusal.title(), "detail", refusal.detail()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
