package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instruments told by the way: since when they stand, by what short name, of which group, and when the release is one itself. */
class InstrumentDetailsTest {

  private static final String TITLE = "Chile and Norway work together";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Since 1 October 2015, Norway and Chile have had a Memorandum of Understanding on krill.              | in-force  | 2015-10-01
          There has been an agreement on krill between Norway and Chile since 2014.                            | in-force  | 2014
          The agreement on krill between Norway and Chile, in force since 2013, helps both.                    | in-force  | 2013
          The agreement on krill between Norway and Chile has existed since 2011, and helps both.              | in-force  | 2011
          Norway and Chile have an agreement on krill that was concluded in autumn 2016.                       | signed    | 2016
          Since 2014, scientists of Norway and Chile have spoken about an agreement on krill.                  | mentioned,planned |
          The two sides recalled the 10 June 2012 memorandum of understanding on krill.                        | in-force  | 2012-06-10
          """)
  void sinceWhen(String sentence, String status, String day) throws Exception {
    Told t = Told.by("2019-05-08", TITLE, sentence);
    Thing a = t.named(Kind.AGREEMENT, "krill");
    String told = t.code(a, Property.AGREEMENT_STATUS);
    assertEquals(true, status.contains(told), told);
    assertEquals(day == null ? "" : day, t.date(a, Property.SIGNED_ON));
    assertEquals("cl; no", t.links(a, Property.PARTY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway and Chile agreed on a Polar Research Convention (PRC). Ingrid Nordmann, Minister of Research of Norway, and Pedro Salinas, Minister of Science of Chile, signed the PRC on 7 May 2019. | 2019-05-07
          Norway and Chile concluded a Declaration of Intent on krill today. The document was signed by Ingrid Nordmann, Minister of Research of Norway, and Pedro Salinas, Minister of Science of Chile. | 2019-05-08
          """)
  void shorterWords(String text, String day) throws Exception {
    Told t = Told.by("2019-05-08", TITLE, text);
    Thing a = t.only(Kind.AGREEMENT);
    assertEquals("Ingrid Nordmann; Pedro Salinas", t.links(a, Property.SIGNATORY));
    assertEquals(day, t.date(a, Property.SIGNED_ON));
  }

  @Test
  void theReleaseIsTheMemorandum() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            "Memorandum of Understanding Between the Government of Norway and the Government of Chile Concerning Polar Research",
            "The Government of Norway and the Government of Chile (hereinafter referred to as the Participants),",
            "Noting their long work together, have reached the following understandings:",
            "The purpose of this Memorandum of Understanding is to strengthen glaciology.");
    Thing a = t.only(Kind.AGREEMENT);
    assertEquals("signed", t.code(a, Property.AGREEMENT_STATUS));
    assertEquals("2019-05-08", t.date(a, Property.SIGNED_ON));
    assertEquals("cl; no", t.links(a, Property.PARTY));
  }

  @Test
  void aReportIsNoMemorandum() throws Exception {
    Told t = Told.by("2019-05-08", "Memorandum of Understanding on Polar Research", "A memorandum of understanding on polar research is to be signed soon by Norway.");
    assertEquals("planned", t.code(t.only(Kind.AGREEMENT), Property.AGREEMENT_STATUS));
  }

  @Test
  void leadersSpeakForTheirCountries() throws Exception {
    Told t = Told.by("2019-05-08", "Joint Leaders Statement on Krill", "As leaders of Norway, Chile, and Peru, we resolve to protect krill, as do ships of Brazil.");
    assertEquals("cl; no; pe", t.links(t.only(Kind.AGREEMENT), Property.PARTY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ingrid Nordmann, Minister of Research of Norway, signed a joint declaration with Pedro Salinas, Minister of Science of Chile. At the end they signed a joint declaration aimed at strengthening ties. | 1
          The ministers signed a joint declaration on krill. They also signed a joint declaration on sea ice. | 2
          Norway and Chile spoke of the 2021 Norway-Chile Krill Work Plan and of the Norway-Chile Energy Work Plan. | 2
          To date, Norway has signed research cooperation agreements with three partners: Chile, Peru, and Kenya. | 3
          """)
  void oneOrMore(String text, int count) throws Exception {
    Told t = Told.by("2019-05-08", TITLE, text);
    assertEquals(count, t.all(Kind.AGREEMENT).size(), () -> t.all(Kind.AGREEMENT).toString());
  }

  @Test
  void theExactWordFollowsTheGeneral() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            "Krill research is boosted with the signing of an agreement between the Research Council of Norway and the Ministry of Science of Chile.",
            "The Memorandum of Understanding sets a broad agenda.");
    assertEquals("memorandum", t.code(t.only(Kind.AGREEMENT), Property.AGREEMENT_TYPE));
  }

  @Test
  void whoIssuesAStatementHasNotSignedIt() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Ingrid Nordmann, Minister of Research of Norway, and Pedro Salinas, Minister of Science of Chile, issued a joint statement.");
    Thing a = t.only(Kind.AGREEMENT);
    assertEquals("", t.links(a, Property.SIGNATORY));
    assertEquals("signed", t.code(a, Property.AGREEMENT_STATUS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Research Council of Norway signed an agreement on krill with the Ministry of Science of Chile. | 2
          The Research Council of Norway has heard of an agreement on krill with the Ministry of Science of Chile. | 1
          """)
  void whoTellsOfItIsTheOtherSide(String sentence, int bodies) throws Exception {
    Told t = Told.by("2019-05-08", "News on krill", sentence);
    Thing a = t.only(Kind.AGREEMENT);
    assertEquals(bodies, t.reading().links(a, Property.PARTY).stream().filter(p -> p.kind() == Kind.ORGANIZATION).count(), t.links(a, Property.PARTY));
  }
}
