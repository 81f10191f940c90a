package org.entente.extract;

/**
 * Every property that a fact can have, named as in the ontology, with what its value is.
 *
 * <p>The rooms that read this list: rules state facts with it, {@code rdf} writes it, the ontology declares it.
 */
public enum Property {
  // parties and people
  MEMBER_PARTY("memberParty", Value.LINK, true),
  OF_COUNTRY("ofCountry", Value.LINK, true),
  ORGANIZATION_TYPE("organizationType", Value.CODE, false),
  SUB_ORGANIZATION_OF("org:subOrganizationOf", Value.LINK, false),
  REPRESENTS("represents", Value.LINK, false),
  POST_IN("org:postIn", Value.LINK, false),
  POST_OF("postOf", Value.LINK, false),
  ACCREDITED_TO("accreditedTo", Value.LINK, true),
  HOLDER("holder", Value.LINK, false),
  POST("post", Value.LINK, false),
  ACTING("acting", Value.FLAG, false),
  ATTESTED_ON("attestedOn", Value.DATE, false),
  FROM("from", Value.DATE, false),
  UNTIL("until", Value.DATE, false),
  // events and forums
  PARTY("party", Value.LINK, true),
  UNDER_FRAMEWORK("underFramework", Value.LINK, true),
  PART_OF("partOf", Value.LINK, true),
  EVENT_TYPE("eventType", Value.CODE, false),
  EVENT_STATUS("eventStatus", Value.CODE, false),
  IN_FORUM("inForum", Value.LINK, false),
  ORDINAL("ordinal", Value.WHOLE, false),
  START_DATE("startDate", Value.DATE, false),
  END_DATE("endDate", Value.DATE, false),
  PLACE("place", Value.LINK, true),
  CONTAINED_IN_PLACE("schema:containedInPlace", Value.LINK, false),
  ONLINE("online", Value.FLAG, false),
  VISITOR("visitor", Value.LINK, true),
  HOST("host", Value.LINK, true),
  CHAIR("chair", Value.LINK, true),
  PARTICIPANT("participant", Value.LINK, true),
  TOPIC("topic", Value.LINK, true),
  ON_MARGINS_OF("onMarginsOf", Value.LINK, false),
  NEXT_EVENT("nextEvent", Value.LINK, false),
  FOLLOWS_UP("followsUp", Value.LINK, true),
  // parts of events
  IN_EVENT("inEvent", Value.LINK, false),
  ITEM_TYPE("itemType", Value.CODE, false),
  PRESENTED_BY("presentedBy", Value.LINK, true),
  ABOUT("about", Value.LINK, true),
  // participations
  IN_AGREEMENT("inAgreement", Value.LINK, false),
  AGENT("agent", Value.LINK, false),
  ROLE("role", Value.CODE, false),
  ON_BEHALF_OF("onBehalfOf", Value.LINK, false),
  IN_TENURE("inTenure", Value.LINK, false),
  ON_DATE("onDate", Value.DATE, false),
  // agreements
  AGREEMENT_TYPE("agreementType", Value.CODE, false),
  AGREEMENT_STATUS("agreementStatus", Value.CODE, false),
  SIGNATORY("signatory", Value.LINK, true),
  SIGNED_ON("signedOn", Value.DATE, false),
  EXPECTED_ON("expectedOn", Value.DATE, false),
  SIGNED_AT("signedAt", Value.LINK, false),
  IN_FORCE_FROM("inForceFrom", Value.DATE, false),
  VALID_UNTIL("validUntil", Value.DATE, false),
  SUPERSEDES("supersedes", Value.LINK, true),
  ESTABLISHES("establishes", Value.LINK, true),
  CONCERNS("concerns", Value.LINK, true),
  // milestones
  OF("of", Value.LINK, false),
  MILESTONE_TYPE("milestoneType", Value.CODE, false),
  MILESTONE_STATUS("milestoneStatus", Value.CODE, false),
  BY("by", Value.LINK, true),
  CONDITION("condition", Value.TEXT, false),
  NEW_UNTIL("newUntil", Value.DATE, false),
  // initiatives
  INITIATIVE_TYPE("initiativeType", Value.CODE, false),
  INITIATIVE_STATUS("initiativeStatus", Value.CODE, false),
  LAUNCHED_ON("launchedOn", Value.DATE, false),
  LAUNCHED_AT("launchedAt", Value.LINK, false),
  LED_BY("ledBy", Value.LINK, true),
  // commitments and money
  ARISES_FROM("arisesFrom", Value.LINK, true),
  COMMITTED_BY("committedBy", Value.LINK, true),
  COMMITTED_TO("committedTo", Value.LINK, true),
  COMMITMENT_TYPE("commitmentType", Value.CODE, false),
  TEXT("text", Value.TEXT, false),
  DUE_BY("dueBy", Value.DATE, false),
  FOLLOWED_UP_BY("followedUpBy", Value.LINK, true),
  AMOUNT("amount", Value.AMOUNT, false),
  AMOUNT_QUALIFIER("amountQualifier", Value.CODE, false),
  CURRENCY("currency", Value.TEXT, false),
  FUNDER("funder", Value.LINK, true),
  RECIPIENT("recipient", Value.LINK, true),
  FUNDS("funds", Value.LINK, true),
  // the release itself
  ISSUED_BY("issuedBy", Value.LINK, true),
  PUBLISHER("dcterms:publisher", Value.LINK, true),
  RELEASE_TYPE("releaseType", Value.CODE, false),
  TEXT_OF("textOf", Value.LINK, false);

  /** What stands at the other end of a fact. */
  public enum Value {
    /** Another thing. */
    LINK,
    /** A notation of the code list that has the property's name. */
    CODE,
    /** A day, a month or a year. */
    DATE,
    TEXT,
    /** A whole number. */
    WHOLE,
    /** True or false. */
    FLAG,
    /** A decimal number. */
    AMOUNT
  }

  private final String name;
  private final Value value;
  private final boolean several;

  Property(String name, Value value, boolean several) {
    this.name = name;
    this.value = value;
    this.several = several;
  }

  /** Its name in the ontology: {@code signedOn}; a reused one with its prefix: {@code org:postIn}. */
  public String term() {
    return name;
  }

  public Value value() {
    return value;
  }

  /** Whether one thing may have several values in one release. */
  public boolean several() {
    return several;
  }
}
