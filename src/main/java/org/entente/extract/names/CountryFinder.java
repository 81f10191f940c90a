package org.entente.extract.names;

import java.util.List;
import java.util.Set;
import org.entente.reference.Lexicon;
import org.entente.reference.Lexicon.PartyName;
import org.entente.reference.Lexicon.Sense;
import org.entente.reference.Lexicon.Shape;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Words;

/**
 * Finds countries, unions, groups and cities: "Japan", "the Republic of Korea", "U.S.-ROK", "Swiss-Italian", "South Korean",
 * "the EU", "in Tokyo".
 *
 * <p>Leaves out languages ("the Vietnamese text"), the state of Georgia ("Atlanta, Georgia"), and regions.
 */
final class CountryFinder {

  private static final Set<String> LANGUAGE = Set.of("language", "languages", "text", "texts", "speaking", "version");

  private final Lexicon lexicon;

  CountryFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(Line line) {
    Words words = line.words();
    boolean authentic = isAboutLanguages(words);
    for (Match<PartyName> match : lexicon.parties().find(words)) {
      PartyName name = chosen(words, match);
      if (name.sense() == Sense.REGION
          || name.shape() == Shape.ADJECTIVE && (authentic || isLanguage(words, match.to()))
          || name.sense() == Sense.CITY && words.text(match.from() - 1).equals("New")
          || name.shape() == Shape.ACRONYM && words.is(match.to(), "$")
          || isPronounInCapitals(line, match)) {
        continue;
      }
      line.add(new PartyHit(match.from(), match.to(), name));
    }
  }

  private PartyName chosen(Words words, Match<PartyName> match) {
    List<PartyName> names = match.values();
    PartyName first = names.get(0);
    if (names.size() == 1) {
      return first;
    }
    String country = countryAfter(words, match.to());
    for (PartyName name : names) {
      if (name.sense() == Sense.CITY && name.key().equals(country)) {
        return name;
      }
    }
    if (words.is(match.from() - 1, ",") && follows(words, match.from() - 2, names)) {
      return names.stream().filter(n -> n.sense() == Sense.CITY).findFirst().orElse(first);
    }
    return names.stream().filter(n -> n.sense() != Sense.CITY).findFirst().orElse(first);
  }

  /** "Tbilisi, Georgia" and "Atlanta, Georgia" are told apart by the city's country. */
  private boolean follows(Words words, int last, List<PartyName> names) {
    Match<PartyName> before = last < 0 ? null : lexicon.parties().at(words, last);
    return before != null
        && before.values().stream()
            .anyMatch(b -> b.sense() == Sense.CITY && names.stream().anyMatch(n -> n.sense() == Sense.CITY && n.key().equals(b.key())))
        && before.values().stream()
            .noneMatch(b -> names.stream().anyMatch(n -> n.sense() == Sense.COUNTRY && n.key().equals(b.key())));
  }

  private String countryAfter(Words words, int at) {
    if (!words.is(at, ",") || at + 1 >= words.size()) {
      return "";
    }
    Match<PartyName> after = lexicon.parties().at(words, at + 1);
    return after == null || after.values().get(0).shape() == Shape.ADJECTIVE ? "" : after.values().get(0).key();
  }

  private static boolean isLanguage(Words words, int at) {
    return LANGUAGE.contains(words.folded(at)) || words.is(at, "-") && LANGUAGE.contains(words.folded(at + 1));
  }

  /** "in the English and Vietnamese languages, both texts being equally authentic". */
  private static boolean isAboutLanguages(Words words) {
    boolean text = false;
    boolean valid = false;
    for (int i = 0; i < words.size(); i++) {
      text |= words.singular(i).equals("text") || words.singular(i).equals("language");
      valid |= words.is(i, "authentic") || words.is(i, "duplicate");
    }
    return text && valid;
  }

  /** "JOIN US" in a heading is no country. */
  private static boolean isPronounInCapitals(Line line, Match<PartyName> match) {
    Words words = line.words();
    if (match.to() - match.from() > 1 || !words.text(match.from()).equals("US")) {
      return false;
    }
    return words.text(match.from() - 1).length() > 3 && words.token(match.from() - 1).isAllCapitals();
  }
}
