package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.junit.jupiter.api.Test;

/** Partnerships, programmes, calls, plans: what they are called, whose they are, and when they were launched. */
class InitiativesTest {

  private static final String TITLE = "Norway and Chile deepen their ties";

  @Test
  void aPartnershipOfTwoLaunched() throws Exception {
    Told t =
        Told.by(
            "2019-05-08",
            TITLE,
            "In April 2019, Norway and Chile launched the Norway-Chile Ocean and Resilience (OaR) Partnership. The OaR Partnership will promote"
                + " oceanography.");
    Thing i = t.only(Kind.INITIATIVE);
    assertEquals("partnership", t.code(i, Property.INITIATIVE_TYPE));
    assertEquals("launched", t.code(i, Property.INITIATIVE_STATUS));
    assertEquals("2019-04", t.date(i, Property.LAUNCHED_ON));
    assertEquals("cl; no", t.links(i, Property.PARTY));
    assertTrue(i.types().contains("Partnership"));
    assertTrue(t.links(i, Property.TOPIC).contains("ocean-science"), t.links(i, Property.TOPIC));
  }

  @Test
  void aProgrammeOfOneSide() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "The Norwegian side introduced the Fjord Research and Development Program and Chile's Cordillera Basic Plan.");
    assertEquals("no", t.links(t.named(Kind.INITIATIVE, "Fjord"), Property.PARTY));
    Thing plan = t.named(Kind.INITIATIVE, "Cordillera");
    assertEquals("cl", t.links(plan, Property.PARTY));
    assertEquals("plan", t.code(plan, Property.INITIATIVE_TYPE));
  }

  @Test
  void aCallThatIsPlanned() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Norway and Chile will launch a joint call for proposals on wind energy in 2020.");
    Thing call = t.only(Kind.INITIATIVE);
    assertEquals("call", t.code(call, Property.INITIATIVE_TYPE));
    assertEquals("planned", t.code(call, Property.INITIATIVE_STATUS));
    assertEquals("", t.date(call, Property.LAUNCHED_ON));
  }

  @Test
  void aKnownProgrammeWithItsPeriod() throws Exception {
    Told t = Told.by("2022-05-08", TITLE, "Norway takes part in the EU Framework Programme for Research and Innovation, Horizon Europe (2021-2027).");
    Thing i = t.only(Kind.INITIATIVE);
    assertEquals("horizon-europe", i.key());
    assertEquals("2021", t.date(i, Property.START_DATE));
    assertEquals("2027", t.date(i, Property.END_DATE));
    assertTrue(t.links(i, Property.PARTY).contains("eu"));
  }

  @Test
  void aDialogueThatIsLaunchedIsOneToo() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Norway and Chile launched the Strategic Dialogue on Ocean Technology.");
    Thing forum = t.only(Kind.FORUM);
    assertTrue(forum.types().contains("Initiative"));
    assertEquals("dialogue", t.code(forum, Property.INITIATIVE_TYPE));
    assertEquals("launched", t.code(forum, Property.INITIATIVE_STATUS));
  }

  @Test
  void tiesInGeneralAreNone() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "The ministers praised the partnership and the many projects of researchers in both countries.");
    assertEquals(0, t.all(Kind.INITIATIVE).size());
  }

  @Test
  void apostAndABodyAreNone() throws Exception {
    Told t = Told.by("2019-05-08", TITLE, "Ingrid Nordmann, Deputy Assistant Secretary for Ocean Programs at the Ministry of Research of Norway, took part.");
    assertEquals(0, t.all(Kind.INITIATIVE).size());
  }
}
