package org.entente.network;

import java.util.List;
import org.entente.iri.Iris;
import org.entente.iri.Kind;

/** Who the nodes of a network are. */
public enum Level {
  /** Ministries, agencies, universities and all other bodies. */
  BODIES(List.of(Kind.ORGANIZATION)),
  /** Countries and unions of states. */
  COUNTRIES(List.of(Kind.COUNTRY, Kind.UNION)),
  /** People who act for a side. */
  OFFICIALS(List.of(Kind.OFFICIAL));

  private final List<Kind> kinds;

  Level(List<Kind> kinds) {
    this.kinds = kinds;
  }

  /** Whether the IRI is that of a node of this level. */
  boolean has(String iri, Iris iris) {
    return kinds.stream().anyMatch(k -> iri.startsWith(iris.thing(k, "")));
  }
}
