package org.entente.network;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which part of the network is wanted.
 *
 * <pre>{@code
 * NetworkFilter filter = NetworkFilter.of(Level.BODIES).country(jp).years(2010, 2020).most(30).build();
 * }</pre>
 *
 * <p>Immutable and thread safe.
 *
 * @param level who the nodes are
 * @param countries IRIs of countries and unions: of one, the ties with anybody; of several, the ties among them; none, all
 * @param from first year that counts
 * @param to last year that counts
 * @param topic IRI of the topic that the ties must be about
 * @param kinds notations of tie types ({@code agreement} …); none, all but {@code delegation}
 * @param most the nodes that are shown at most: those with the greatest weight
 */
public record NetworkFilter(
    Level level, Set<String> countries, int from, int to, Optional<String> topic, Set<String> kinds, int most) {

  /** Every tie type. */
  public static final Set<String> KINDS = Set.of("agreement", "event", "initiative", "official", "delegation");

  /** How many nodes are shown where nobody says otherwise. */
  public static final int MOST = 100;

  private static final int LAST_YEAR = 9999;

  public NetworkFilter {
    countries = Set.copyOf(countries);
    kinds = Set.copyOf(kinds);
  }

  /** A filter that lets everything of a level through. */
  public static Builder of(Level level) {
    return new Builder(level);
  }

  /** Whether years or a topic leave a part of a tie out, so that its years count and not its whole. */
  boolean cuts() {
    return from > 0 || to < LAST_YEAR || topic.isPresent();
  }

  boolean letsThrough(String kind) {
    return kinds.isEmpty() ? !kind.equals("delegation") : kinds.contains(kind);
  }

  boolean letsThrough(int year) {
    return from <= year && year <= to;
  }

  /** Collects what is wanted; not thread safe. */
  public static final class Builder {

    private final Level level;
    private final Set<String> countries = new TreeSet<>();
    private final Set<String> kinds = new TreeSet<>();
    private int from;
    private int to = LAST_YEAR;
    private Optional<String> topic = Optional.empty();
    private int most = MOST;

    private Builder(Level level) {
      this.level = level;
    }

    /** Adds the IRI of a country or union. */
    public Builder country(String iri) {
      countries.add(iri);
      return this;
    }

    /** The years that count, both included. */
    public Builder years(int first, int last) {
      from = first;
      to = last;
      return this;
    }

    /** The IRI of the topic. */
    public Builder topic(String iri) {
      topic = Optional.of(iri);
      return this;
    }

    /** Adds a tie type. */
    public Builder kind(String notation) {
      kinds.add(notation);
      return this;
    }

    /** The number of nodes that are shown at most. */
    public Builder most(int nodes) {
      most = nodes;
      return this;
    }

    /**
     * The filter.
     *
     * @throws IllegalArgumentException if years are the wrong way round, a tie type is unknown or no node may be shown
     */
    public NetworkFilter build() {
      if (from > to) {
        throw new IllegalArgumentException("The first year " + from + " is after the last " + to);
      }
      for (String kind : kinds) {
        if (!KINDS.contains(kind)) {
          throw new IllegalArgumentException("There is no kind of tie \"" + kind + "\"; there are " + new TreeSet<>(KINDS));
        }
      }
      if (most < 1) {
        throw new IllegalArgumentException("At least one node must be shown, not " + most);
      }
      return new NetworkFilter(level, countries, from, to, topic, kinds, most);
    }
  }
}
