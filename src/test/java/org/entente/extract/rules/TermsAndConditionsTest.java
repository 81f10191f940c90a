package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a post was taken or left, on what an agreement's coming into force depends, what it is about, who is promised something. */
class TermsAndConditionsTest {

  private static final String TITLE = "Norway and Chile meet";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Olaf Zorrosen, Norwegian Minister of Science, took office in March 2021.                         | 2021-03    |",
        "The Norwegian Minister of Science, Olaf Zorrosen, was appointed on 3 May 2020.                    | 2020-05-03 |",
        "The Norwegian Minister of Science, Olaf Zorrosen, who has held the post since 2019, was there.     | 2019       |",
        "The Norwegian Minister of Science, Olaf Zorrosen, held the post until 2018.                        |            | 2018",
        "The Norwegian Minister of Science, Olaf Zorrosen, will be appointed in July 2021.                  |            |",
        "The Norwegian Minister of Science, Olaf Zorrosen, took part in a conference in March 2021.         |            |",
        "The Norwegian Minister of Science, Olaf Zorrosen, said that Norway has been a member since 2009.   |            |",
      })
  void termsOfOffice(String sentence, String from, String until) throws Exception {
    Told t = Told.by("2021-06-17", TITLE, sentence + " Norway and Chile signed an agreement on fusion on 16 June 2021.");
    Thing tenure = t.only(Kind.TENURE);
    assertEquals(from == null ? "" : from, t.date(tenure, Property.FROM));
    assertEquals(until == null ? "" : until, t.date(tenure, Property.UNTIL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The agreement will enter into force once both sides have completed their procedures.    | once both sides have completed their procedures",
        "It will enter into force as soon as both parliaments have ratified it, it was said.      | as soon as both parliaments have ratified it",
        "Subject to the approval of Parliament, the agreement will enter into force.               | Subject to the approval of Parliament",
      })
  void conditions(String sentence, String condition) throws Exception {
    Told t = Told.by("2021-06-17", TITLE, "Norway and Chile signed an agreement on fusion on 16 June 2021.", sentence);
    Thing milestone = t.only(Kind.MILESTONE);
    assertEquals("conditional", t.code(milestone, Property.MILESTONE_STATUS));
    assertEquals(condition, t.text(milestone, Property.CONDITION));
  }

  @Test
  void aDayIsNoCondition() throws Exception {
    Told t = Told.by("2021-06-17", TITLE, "Norway and Chile signed an agreement on fusion on 16 June 2021.", "The agreement will enter into force on 1 July 2021.");
    assertTrue(t.all(Kind.MILESTONE).isEmpty());
    assertEquals("2021-07-01", t.date(t.only(Kind.AGREEMENT), Property.IN_FORCE_FROM));
  }

  @Test
  void whatAnAgreementIsAbout() throws Exception {
    Told t =
        Told.by(
            "2021-06-17",
            TITLE,
            "Norway and Chile launched the Aurora Programme on fusion on 16 June 2021.",
            "They signed an agreement on participation in the Aurora Programme on 16 June 2021. Norway and Chile discussed the Aurora Programme after signing a"
                + " memorandum on whaling.");
    Thing programme = t.named(Kind.INITIATIVE, "Aurora");
    assertEquals(
        java.util.List.of(t.named(Kind.AGREEMENT, "participation")),
        t.all(Kind.AGREEMENT).stream().filter(a -> t.reading().links(a, Property.CONCERNS).contains(programme)).toList());
  }

  @Test
  void whoIsPromisedSomething() throws Exception {
    Told t =
        Told.by(
            "2021-06-17",
            TITLE,
            "Norway will provide research vessels to Chile by 2023.",
            "Norway and Chile agreed to provide access to each other's laboratories in marine biology.");
    assertEquals(
        java.util.List.of("cl"),
        t.all(Kind.COMMITMENT).stream().flatMap(c -> t.reading().links(c, Property.COMMITTED_TO).stream()).map(Thing::key).toList());
  }
}
