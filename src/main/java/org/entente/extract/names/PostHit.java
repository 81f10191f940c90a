package org.entente.extract.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A post as a line prints it: its title with its field, and what stands beside it. */
final class PostHit {

  private int from;
  private int to;
  private final String label;
  private final Set<String> variants = new LinkedHashSet<>();
  private final List<String> accredited = new ArrayList<>();
  private boolean acting;
  private final String title;
  private @Nullable BodyHit body;
  private @Nullable String country;
  private final boolean plural;

  /**
   * @param title its head as the list of titles has it
   * @param label the printed title with its field, without "Acting" and without body
   */
  PostHit(int from, int to, String title, String label, boolean acting, boolean plural) {
    this.from = from;
    this.to = to;
    this.title = title;
    this.label = label;
    this.acting = acting;
    this.plural = plural;
  }

  /** The post of one of those who hold it. */
  PostHit one(String title, String label, List<String> forms) {
    PostHit one = new PostHit(from, to, title, label, acting, false);
    one.body = body;
    one.country = country;
    one.variants.addAll(forms);
    return one;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  void begin(int token) {
    from = token;
  }

  void end(int token) {
    to = token;
  }

  String title() {
    return title;
  }

  String label() {
    return label;
  }

  /** Other printed forms, with body or country. */
  Set<String> variants() {
    return variants;
  }

  boolean acting() {
    return acting;
  }

  void act() {
    acting = true;
  }

  /** "Ministers", "Presidents": of several people. */
  boolean plural() {
    return plural;
  }

  /** A part of a body that stands after the post is nearer to it than the body before it. */
  void narrow(BodyHit hit) {
    body = hit;
  }

  @Nullable BodyHit body() {
    return body;
  }

  void body(BodyHit hit) {
    if (body == null) {
      body = hit;
    }
  }

  /** Key of the country or union in its words, or null. */
  @Nullable String country() {
    return country;
  }

  void country(String key) {
    if (country == null) {
      country = key;
    }
  }

  /** Keys of the parties to which an ambassador is sent. */
  List<String> accredited() {
    return accredited;
  }
}
