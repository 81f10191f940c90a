package org.entente.evaluate;

/** What may be said of a thing on a {@link Sheet}: relations, which are counted, and judgements, which are compared on paired things. */
public enum Relation {
  ORGANIZATION_COUNTRY(Category.ORGANIZATIONS, "organization country"),
  ORGANIZATION_PARENT(Category.ORGANIZATIONS, "organization parent"),
  PERSON_COUNTRY(Category.PEOPLE, "person country"),
  PERSON_POST(Category.PEOPLE, "person post"),
  PERSON_ORGANIZATION(Category.PEOPLE, "person organization"),
  EVENT_KIND(Category.EVENTS, "event kind", true),
  EVENT_PLANNED(Category.EVENTS, "event planned", true),
  EVENT_DATE(Category.EVENTS, "event date"),
  EVENT_PLACE(Category.EVENTS, "event place"),
  EVENT_ONLINE(Category.EVENTS, "event online"),
  EVENT_ORDINAL(Category.EVENTS, "event ordinal"),
  EVENT_COUNTRY(Category.EVENTS, "event country"),
  EVENT_CHAIR(Category.EVENTS, "event chair"),
  EVENT_PARTICIPANT(Category.EVENTS, "event participant"),
  EVENT_TOPIC(Category.EVENTS, "event topic"),
  AGREEMENT_KIND(Category.AGREEMENTS, "agreement kind"),
  AGREEMENT_STATUS(Category.AGREEMENTS, "agreement status", true),
  AGREEMENT_DATE(Category.AGREEMENTS, "agreement date"),
  AGREEMENT_EVENT(Category.AGREEMENTS, "agreement event"),
  AGREEMENT_PARTY(Category.AGREEMENTS, "agreement party"),
  AGREEMENT_SIGNER(Category.AGREEMENTS, "agreement signer"),
  AGREEMENT_TOPIC(Category.AGREEMENTS, "agreement topic"),
  INITIATIVE_KIND(Category.INITIATIVES, "initiative kind", true),
  INITIATIVE_COUNTRY(Category.INITIATIVES, "initiative country"),
  INITIATIVE_LAUNCHED(Category.INITIATIVES, "initiative launched");

  private final Category category;
  private final String label;
  private final boolean judgement;

  Relation(Category category, String label) {
    this(category, label, false);
  }

  Relation(Category category, String label, boolean judgement) {
    this.category = category;
    this.label = label;
    this.judgement = judgement;
  }

  /** Of which things it is said. */
  public Category category() {
    return category;
  }

  public String label() {
    return label;
  }

  /** Whether it is no relation of the headline figure: it is compared where both sides know the thing. */
  public boolean isJudgement() {
    return judgement;
  }
}
