package org.entente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.iri.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A thing that one release speaks of, known by its place in that release until {@code identity} names it.
 *
 * <p>Made and changed by {@link Draft} only; what a {@link Reading} holds no longer changes. Compared by identity.
 */
public final class Thing {

  private final Kind kind;
  private final int number;
  private final @Nullable String key;
  private final Set<String> types = new LinkedHashSet<>();
  private final List<String> names = new ArrayList<>();
  private String wording = "";

  Thing(Kind kind, int number, @Nullable String key) {
    this.kind = kind;
    this.number = number;
    this.key = key;
  }

  public Kind kind() {
    return kind;
  }

  /** Its place among the things of its release, from 0. */
  public int number() {
    return number;
  }

  /** Its key in the reference data ({@code jp-mext}, {@code jp}, {@code quantum-computing}), or null. */
  public @Nullable String key() {
    return key;
  }

  /**
   * Local names of its classes in the ontology beside the one of its kind: an organization's {@code Agency}, an
   * initiative's {@code Partnership}.
   */
  public Set<String> types() {
    return Set.copyOf(types);
  }

  /** The names that the release gives it, the fullest first; empty where it has none. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** Its label: the fullest name in the release, else the words that describe it; may be empty. */
  public String label() {
    return names.isEmpty() ? wording : names.get(0);
  }

  /** For things without a name of their own (an agenda item, a commitment): words that describe them. */
  void word(String words) {
    wording = words;
  }

  void addType(String type) {
    types.add(type);
  }

  void addName(String name) {
    String clean = name.strip().replaceAll("\\s+", " ");
    if (!clean.isEmpty() && !names.contains(clean)) {
      names.add(clean);
    }
  }

  /** Makes a name the label. */
  void lead(String name) {
    String clean = name.strip().replaceAll("\\s+", " ");
    names.remove(clean);
    names.add(0, clean);
  }

  @Override
  public String toString() {
    return kind.segment() + "#" + number + "(" + (key != null ? key : label()) + ")";
  }
}
