package org.entente.network;

/**
 * One tie of one kind between two nodes, as far as the filter lets it through. Immutable.
 *
 * @param iri its address, from which its bases are reached
 * @param from IRI of the one end, the smaller
 * @param to IRI of the other end
 * @param kind notation of its type: {@code agreement} …
 * @param weight sum of 1/(n−1) over what it rests on, n the parties of each; within the years and topic of the filter
 * @param bases how many things it rests on in all years and topics
 * @param first day on which it was first seen, in all years: {@code 2021-06-17}
 * @param last day on which it was last seen, in all years
 */
public record Tie(String iri, String from, String to, String kind, double weight, int bases, String first, String last) {}
