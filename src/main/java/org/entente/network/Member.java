package org.entente.network;

import java.util.List;

/**
 * A node of a network with its measures, which are taken over the whole network that the filter lets through, also where
 * fewer nodes are shown. Immutable.
 *
 * @param iri its address
 * @param label the name it goes by
 * @param countries IRIs of its countries or unions, or of the body that an official speaks for; none for international bodies
 * @param degree how many others it has ties with
 * @param weight the sum of the weights of its ties
 * @param betweenness how much it stands between others, 0..1: the share of the shortest ways that lead through it, a strong
 *     tie being a short way; 0 for all where the network is too large to tell
 * @param component the number of the group of connected nodes that it is in, 1 for the largest
 */
public record Member(
    String iri, String label, List<String> countries, int degree, double weight, double betweenness, int component) {

  public Member {
    countries = List.copyOf(countries);
  }
}
