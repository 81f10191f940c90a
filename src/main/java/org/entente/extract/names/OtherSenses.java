package org.entente.extract.names;

import java.util.List;
import java.util.Set;
import org.entente.reference.Words;

/**
 * Words that name a field only by themselves: "the environment" is one, "the strategic environment" is not; nor are "civic space",
 * "financial resources" and "the security architecture".
 */
final class OtherSenses {

  /** Endings of adjectives that say of what kind an environment or what resources are meant. */
  private static final List<String> KINDS = List.of("al", "ic", "ive", "ary", "ory", "ing", "ed", "ent", "ous", "able", "ful");

  private static final Set<String> STILL_FIELDS =
      Set.of(
          "natural", "global", "coastal", "international", "national", "regional", "local", "physical", "biological", "genetic", "mineral", "aquatic",
          "including", "protecting", "preserving", "conserving", "developing", "exploring", "managing", "regarding", "concerning", "affecting");

  private static final Set<String> NO_OUTER =
      Set.of("civic", "political", "fiscal", "policy", "democratic", "working", "living", "cyber", "digital", "virtual", "safe", "open", "economic", "media");

  private static final Set<String> BUILT_OF_RULES =
      Set.of("security", "health", "governance", "peace", "trade", "financial", "institutional", "regional", "global", "international", "diplomatic", "economic");

  private static final Set<String> SURROUNDINGS = Set.of("security", "policy", "business", "threat", "operating", "research", "investment", "trade");

  private OtherSenses() {}

  /** Whether a known field at a place means something else there. */
  static boolean isMeant(Words words, int from, int to) {
    if (to != from + 1 || from == 0) {
      return false;
    }
    String before = words.folded(from - 1);
    return switch (words.singular(from)) {
      case "environment" -> isOfKind(before) || SURROUNDINGS.contains(before);
      case "resource" -> isOfKind(before);
      case "space" -> NO_OUTER.contains(before);
      case "architecture" -> BUILT_OF_RULES.contains(before);
      default -> false;
    };
  }

  private static boolean isOfKind(String word) {
    return word.length() > 4 && KINDS.stream().anyMatch(word::endsWith) && !STILL_FIELDS.contains(word);
  }
}
