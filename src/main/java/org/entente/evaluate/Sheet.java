package org.entente.evaluate;

import java.util.List;
import java.util.Map;

/**
 * What one release says, on one sheet: as a person annotated it, or as the graph has it. Immutable.
 *
 * @param slug the release's identifier
 * @param items the things by kind
 */
public record Sheet(String slug, Map<Category, List<Item>> items) {

  public Sheet {
    items = Map.copyOf(items);
  }

  /** A sheet with nothing on it. */
  static Sheet empty(String slug) {
    return new Sheet(slug, Map.of());
  }

  /** The things of a kind, in their order. */
  public List<Item> of(Category category) {
    return items.getOrDefault(category, List.of());
  }
}
