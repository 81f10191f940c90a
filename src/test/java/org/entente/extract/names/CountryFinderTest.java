package org.entente.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.extract.Draft;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Japan-U.S. talks went on.|Japan=jp U.S.=us",
        "The Swiss-Italian house stands.|Swiss=ch Italian=it",
        "The U.S.-ROK talks went on.|U.S.=us ROK=kr",
        "Talks with the Republic of Korea went on.|Republic of Korea=kr",
        "A South Korean guest came.|South Korean=kr",
        "A guest came from Georgia.|Georgia=ge",
        "Signed in duplicate in the Vietnamese and English languages, both texts being authentic.|",
        "Please tell us more.|",
        "The American people listened.|American=us"
      })
  void findsCountries(String sentence, String expected) {
    List<String> found = Readings.mentions(Readings.read(sentence), Kind.COUNTRY);
    assertEquals(expected == null ? "" : expected, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"The EU and Norway agreed.|EU=eu", "The African Union agreed.|African Union=african-union", "The European Union agreed.|European Union=eu"})
  void findsUnions(String sentence, String expected) {
    assertEquals(List.of(expected), Readings.mentions(Readings.read(sentence), Kind.UNION));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"They met in Tokyo.|Tokyo=Tokyo", "They met in Bern, Switzerland.|Bern=Bern"})
  void findsPlaces(String sentence, String expected) {
    assertEquals(List.of(expected), Readings.mentions(Readings.read(sentence), Kind.PLACE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its members include Chile, the Republic of Korea and Ghana.|cl kr gh",
        "It works with Chile as well as the EU.|cl eu",
        "A guest from Chile likes tea.|",
        "They spoke of regional issues including Chile, Ghana and Peru.|",
        "They like Chilean, Korean and Ghanaian tea.|",
      })
  void countriesThatAreListedByNameArePartners(String sentence, String expected) {
    Draft draft = Readings.read(sentence);
    Names.finish(draft);
    String kept = draft.done().things().stream().filter(t -> t.kind() == Kind.COUNTRY || t.kind() == Kind.UNION).map(t -> "" + t.key())
        .collect(Collectors.joining(" "));
    assertEquals(expected == null ? "" : expected, kept);
  }

  @Test
  void aCountryAsALineOfItsOwnIsSpokenOf() {
    Draft draft = Readings.read("They wrote notes on their spoons.", "Ghana", "They wrote an agreement on spoons.");
    Names.finish(draft);
    assertEquals(List.of("gh"), draft.done().things().stream().filter(t -> t.kind() == Kind.COUNTRY).map(t -> "" + t.key()).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1975-01-16|su", "2005-01-16|ru"})
  void namesAreReadAsOfTheirDay(String day, String expected) {
    assertEquals(List.of("Russian=" + expected), Readings.mentions(Readings.readOn(day, "A Russian guest came."), Kind.COUNTRY));
  }
}
