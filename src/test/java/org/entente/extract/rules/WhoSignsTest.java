package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signs, with whom and for whom; and what is planned never has a day of signature. */
class WhoSignsTest {

  private static final String TITLE = "Norway and Chile on polar research";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Today Norway and Chile signed an agreement on polar research. Ingrid Nordmann, Minister of Research of Norway, signed for Norway, and Pedro Salinas, Minister of Science of Chile, signed for Chile. | Ingrid Nordmann; Pedro Salinas
          Ingrid Nordmann, Minister of Research of Norway, today signed an agreement on polar research with Pedro Salinas, Minister of Science of Chile. | Ingrid Nordmann; Pedro Salinas
          Ingrid Nordmann, Minister of Research of Norway, today signed an agreement on polar research with Chile. Pedro Salinas, Minister of Science of Chile, met her. | Ingrid Nordmann
          """)
  void signers(String text, String names) throws Exception {
    Told t = Told.by("2019-05-08", TITLE, text);
    assertEquals(names, t.links(t.only(Kind.AGREEMENT), Property.SIGNATORY));
  }

  @Test
  void severalSignForOne() throws Exception {
    Told t =
        Told.by(
            "2023-05-08",
            "Ruritanians join",
            "Norway became the 34th country to sign the Artemis Accords. Ingrid Nordmann, minister of research, and Olav Tande, minister of trade, signed on"
                + " behalf of Norway.");
    assertEquals("Ingrid Nordmann; Olav Tande", t.links(t.only(Kind.AGREEMENT), Property.SIGNATORY));
  }

  @Test
  void whoFoundedItIsPartyToIt() throws Exception {
    Told t =
        Told.by(
            "2023-05-08",
            "Norway joins",
            "Norway became the 34th country to sign the Artemis Accords. In 2020, the United States and seven other countries established the Artemis Accords.");
    assertEquals("no; us", t.links(t.only(Kind.AGREEMENT), Property.PARTY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Welcoming the signing of the June 2018 Memorandum of Understanding on krill between Norway and Chile.      | mentioned,signed | 2018
          The ministers expect much of the May 2018 agreement for Norway to supply krill to Chile.                   | in-force  | 2018
          The ministers plan to sign the 2018 memorandum of understanding on krill between Norway and Chile.         | planned   |
          - Conclude an MoU on krill between the Research Council of Norway and the Ministry of Science of Chile.    | planned   |
          - Advance a new MoU on krill between the Research Council of Norway and the Ministry of Science of Chile.  | planned   |
          - Concluding an MoU on krill, signed between Norway and Chile in May 2018.                                 | signed    | 2018-05
          """)
  void whatIsPlannedHasNoDay(String text, String status, String day) throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Norway and Chile met today.", text);
    Thing a = t.named(Kind.AGREEMENT, "krill");
    String told = t.code(a, Property.AGREEMENT_STATUS);
    assertEquals(true, status.contains(told), told);
    assertEquals(day == null ? "" : day, t.date(a, Property.SIGNED_ON).substring(0, day == null ? t.date(a, Property.SIGNED_ON).length() : day.length()));
  }

  @Test
  void timeSinceAWellKnownOneTellsNoSigning() throws Exception {
    Told t = Told.by("2023-05-08", TITLE, "The ministers of Norway and Chile looked back on the progress since the signing of the Abraham Accords.");
    assertEquals("mentioned", t.code(t.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS));
  }

  @Test
  void theHeadOfABodyIsNotTheBody() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "The head of the Research Council of Norway will sign an agreement on krill between Norway and Chile.");
    assertEquals("cl; no", t.links(t.only(Kind.AGREEMENT), Property.PARTY));
  }
}
