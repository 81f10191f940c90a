package org.entente.evaluate;

/** The kinds of things that an annotation lists, in the order in which they are reported. */
public enum Category {
  COUNTRIES("countries", 0),
  ORGANIZATIONS("organizations", 0.7),
  PEOPLE("people", 0),
  EVENTS("events", 0.4),
  AGREEMENTS("agreements", 0.4),
  INITIATIVES("initiatives", 0.45),
  TOPICS("topics", 0.5);

  private final String label;
  private final double floor;

  Category(String label, double floor) {
    this.label = label;
    this.floor = floor;
  }

  /** Its name, which is also the key of its list in a gold file. */
  public String label() {
    return label;
  }

  /** The share of common words (Jaccard) from which two names may mean one thing; people and countries have own rules. */
  double floor() {
    return floor;
  }
}
