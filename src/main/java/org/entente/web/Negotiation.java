package org.entente.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what to send by an {@code Accept} header (RFC 9110, section 12.5.1).
 *
 * <p>The highest quality wins; among equals the more specific range, then the order of the header, then the order of the
 * offers. A range with {@code q=0} forbids what it names. What cannot be read of the header is passed over. Pure.
 */
final class Negotiation {

  private static final int MOST_RANGES = 64;

  private Negotiation() {}

  /** Something that can be sent under one of several media types. */
  record Offer<T>(T value, List<String> types) {}

  private record Range(String type, double quality, int position) {
    int specificity() {
      return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
    }

    boolean covers(String offered) {
      return switch (specificity()) {
        case 0 -> true;
        case 1 -> offered.startsWith(type.substring(0, type.length() - 1));
        default -> offered.equals(type);
      };
    }
  }

  /**
   * The best offer.
   *
   * @param accept the header, null or blank where there is none: the first offer then
   * @return empty where nothing that is offered is accepted
   */
  static <T> Optional<T> choose(@Nullable String accept, List<Offer<T>> offers) {
    List<Range> ranges = accept == null ? List.of() : ranges(accept);
    if (ranges.isEmpty()) {
      return offers.stream().findFirst().map(Offer::value);
    }
    Range best = null;
    T chosen = null;
    for (Offer<T> offer : offers) {
      Range range = rangeFor(offer, ranges);
      if (range != null && range.quality() > 0 && (best == null || better(range, best))) {
        best = range;
        chosen = offer.value();
      }
    }
    return Optional.ofNullable(chosen);
  }

  /** Whether the header names one of these types itself, not only by a wildcard. */
  static boolean names(@Nullable String accept, String... types) {
    if (accept == null) {
      return false;
    }
    List<String> asked = List.of(types);
    return ranges(accept).stream().anyMatch(r -> r.quality() > 0 && asked.contains(r.type()));
  }

  private static boolean better(Range a, Range b) {
    if (a.quality() != b.quality()) {
      return a.quality() > b.quality();
    }
    if (a.specificity() != b.specificity()) {
      return a.specificity() > b.specificity();
    }
    return a.position() < b.position();
  }

  /**
   * The range that decides about an offer: for each of its types the most specific one, of these the best. Wildcards are for
   * the first type only, which is the one that is sent; the others count where they are named.
   */
  private static <T> @Nullable Range rangeFor(Offer<T> offer, List<Range> ranges) {
    Range best = null;
    for (String type : offer.types()) {
      boolean sent = type.equals(offer.types().get(0));
      Range deciding = null;
      for (Range range : ranges) {
        if ((sent || range.specificity() == 2) && range.covers(type) && (deciding == null || range.specificity() > deciding.specificity())) {
          deciding = range;
        }
      }
      if (deciding != null && (best == null || better(deciding, best))) {
        best = deciding;
      }
    }
    return best;
  }

  private static List<Range> ranges(String accept) {
    List<Range> ranges = new ArrayList<>();
    for (String part : accept.toLowerCase(Locale.ROOT).split(",", MOST_RANGES)) {
      String[] pieces = part.split(";");
      String type = pieces[0].strip();
      if (type.matches("[!#$%&'*+.^_`|~0-9a-z-]+/[!#$%&'*+.^_`|~0-9a-z-]+")) {
        ranges.add(new Range(type, quality(pieces), ranges.size()));
      }
    }
    return ranges;
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String parameter = pieces[i].strip();
      if (parameter.matches("q\\s*=\\s*(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
        return Double.parseDouble(parameter.substring(parameter.indexOf('=') + 1).strip());
      }
    }
    return 1;
  }
}
