package org.entente.iri;

import java.util.Locale;

/**
 * The kinds of things that have an address, each the middle segment of {@code /id/{kind}/{slug}}.
 *
 * <p>Immutable and thread safe.
 */
public enum Kind {
  COUNTRY,
  UNION,
  GROUP,
  ORGANIZATION,
  OFFICIAL,
  POST,
  TENURE,
  FORUM,
  EVENT,
  AGENDA_ITEM,
  PARTICIPATION,
  AGREEMENT,
  MILESTONE,
  INITIATIVE,
  COMMITMENT,
  FUNDING,
  TOPIC,
  PLACE,
  RELEASE,
  ASSERTION,
  PASSAGE,
  ALIAS,
  TIE,
  TIE_YEAR,
  CHANGE_EVENT,
  CONFLICT,
  MERGE,
  DECISION;

  /** The segment as it stands in an IRI: {@code agenda-item}. */
  public String segment() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
