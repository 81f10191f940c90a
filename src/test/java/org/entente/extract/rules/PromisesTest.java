package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commitments and money. */
class PromisesTest {

  private static final String TITLE = "Norway and Chile deepen their ties";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway and Chile agreed to exchange information on earthquakes.            | information-exchange | cl; no
          Both countries will share data on the state of the oceans.                 | information-exchange | cl; no
          Norway pledged to fund ten scholarships for students of Chile.             | personnel-exchange   | no
          Norway and Chile decided to launch a joint call for proposals.             | joint-call           | cl; no
          The two sides agreed to establish a joint working group on wind energy.    | establish            | cl; no
          Norway will provide equipment for the observatory.                         | provision            | no
          Both countries will deepen research ties to deliver a greener future.      | other                | cl; no
          """)
  void commitments(String sentence, String type, String by) throws Exception {
    Told t = Told.by("2019-05-08", TITLE, sentence);
    Thing c = t.only(Kind.COMMITMENT);
    assertEquals(type, t.code(c, Property.COMMITMENT_TYPE), sentence);
    assertEquals(by, t.links(c, Property.COMMITTED_BY), sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway could provide equipment for the observatory.
          The next meeting will be held in Oslo.
          Norway and Chile exchanged information on earthquakes.
          The ministers discussed a joint call for proposals.
          The minister will visit Oslo in May.
          Norway will participate in a ministerial round table on open science.
          """)
  void noCommitments(String sentence) throws Exception {
    assertEquals(0, Told.by("2019-05-08", TITLE, sentence).all(Kind.COMMITMENT).size(), sentence);
  }

  @Test
  void money() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Norway will provide up to EUR 2.5 million for the Andes Observatory Programme in 2020-2023.");
    Thing f = t.only(Kind.FUNDING);
    assertEquals(new BigDecimal("2500000"), t.reading().facts(f, Property.AMOUNT).findFirst().orElseThrow().value());
    assertEquals("EUR", t.text(f, Property.CURRENCY));
    assertEquals("up-to", t.code(f, Property.AMOUNT_QUALIFIER));
    assertEquals("no", t.links(f, Property.FUNDER));
    assertEquals("Andes Observatory Programme", t.links(f, Property.FUNDS));
    assertEquals("2020", t.date(f, Property.START_DATE));
    assertEquals("2023", t.date(f, Property.END_DATE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chile committed a $30 million grant to the fund.       | 30000000      | USD
          Norway contributed 1.2 billion Swiss francs.           | 1200000000    | CHF
          Norway invested US$5,000,000 in the laboratory.        | 5000000       | USD
          """)
  void sums(String sentence, String amount, String currency) throws Exception {
    Told t = Told.by("2019-05-08", TITLE, sentence);
    Thing f = t.only(Kind.FUNDING);
    assertEquals(new BigDecimal(amount), t.reading().facts(f, Property.AMOUNT).findFirst().orElseThrow().value());
    assertEquals(currency, t.text(f, Property.CURRENCY));
  }

  /** A bare dollar sign is that of the only side with a dollar. */
  @Test
  void theDollarOfTheSide() throws Exception {
    Told t = Told.by("2012-05-08", "Australia and Chile deepen their ties", "Australia will provide $1.5 million for the Andes Observatory Programme.");
    assertEquals("AUD", t.text(t.only(Kind.FUNDING), Property.CURRENCY));
  }

  /** The sums in a list are what the bodies before them get. */
  @Test
  void sharesInBrackets() throws Exception {
    Told t =
        Told.by(
            "2019-05-08", TITLE,
            "Investing in small firms: projects funded by Norway, such as the National Bank of Atacama ($4 million) and the Maipo Innovation Fund ($2 million), open new markets.");
    assertEquals(2, t.all(Kind.FUNDING).size());
    for (Thing f : t.all(Kind.FUNDING)) {
      assertEquals("no", t.links(f, Property.FUNDER));
    }
  }

  @Test
  void whoseInvestment() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "The visit secured $6 million in Norwegian investment for the Andes Observatory Programme.");
    assertEquals("no", t.links(t.only(Kind.FUNDING), Property.FUNDER));
  }

  @Test
  void tradeIsNoFunding() throws Exception {
    assertEquals(0, Told.by("2019-05-08", TITLE, "Trade between Norway and Chile was worth $300 million in 2018.").all(Kind.FUNDING).size());
  }
}
