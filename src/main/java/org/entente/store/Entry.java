package org.entente.store;

import java.util.Optional;

/**
 * A release that is in the store.
 *
 * @param iri the name of its graph
 * @param slug its identifier, the last part of its IRI
 * @param title its title, else its slug
 * @param issued the day of issue as its graph writes it, year, month or day precise
 * @param type the notation of its release type: {@code press-release}, {@code digest} …
 */
public record Entry(String iri, String slug, String title, Optional<String> issued, Optional<String> type) {}
