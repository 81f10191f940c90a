package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.extract.Property;
import org.entente.iri.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an instrument foresees. */
class ForeseenActsTest {

  private static final String TITLE = "Norway and Chile sign an agreement";
  private static final String SIGNED = "Norway and Chile signed an agreement on scientific cooperation in Oslo on 8 May 2019. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The agreement provides for the exchange of data and exchange of researchers.           | information-exchange; personnel-exchange
          It envisages joint workshops, exchanges of students and the exchange of information.   | information-exchange; personnel-exchange; workshop
          Exchanges of technical information and of scientists and engineers are foreseen.       | information-exchange; personnel-exchange
          A number of activities are envisaged, including joint seminars on whales.              | workshop
          """)
  void foreseen(String sentence, String types) throws Exception {
    Told t = Told.by("2019-05-08", TITLE, SIGNED + sentence);
    List<String> found = t.all(Kind.COMMITMENT).stream().map(c -> t.code(c, Property.COMMITMENT_TYPE)).sorted().toList();
    assertEquals(types, String.join("; ", found), sentence);
    t.all(Kind.COMMITMENT).forEach(c -> assertEquals("cl; no", t.links(c, Property.COMMITTED_BY), sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministers spoke of the exchange of data and exchange of researchers.
          The programme of the visit includes joint workshops on whales.
          Student exchanges were foreseen by nobody.
          """)
  void notForeseen(String sentence) throws Exception {
    assertEquals(0, Told.by("2019-05-08", TITLE, "Norway and Chile are friends. " + sentence).all(Kind.COMMITMENT).size(), sentence);
  }
}
