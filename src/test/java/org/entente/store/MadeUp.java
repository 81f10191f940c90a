package org.entente.store;

import java.util.List;
import java.util.Random;

/**
 * Releases made up at random from a few things, so that they tell of the same ones: countries, bodies under bodies, officials
 * under several names, meetings and their parts, what is planned and done, what is signed, launched and promised.
 */
public final class MadeUp {

  private static final List<String> COUNTRIES = List.of("xa", "xb", "xc");
  private static final List<String> OFFICIALS =
      List.of("xa-zorro Zorro", "xa-diego-zorro Diego_Zorro", "xa-d-zorro D._Zorro", "xa-bernardo-zorro Bernardo_ZORRO", "xb-ann-walrus Ann_Walrus", "xb-walrus Walrus", "xb-a-ann-walrus Ann_A._Walrus", "xc-ben-quux Ben_Quux");
  private static final List<String> TOPICS = List.of("robotics", "moon-robotics", "tides");

  private final Random random;

  public MadeUp(long seed) {
    this.random = new Random(seed);
  }

  /** The reference graph, in one of a few versions. */
  public static String reference(int version) {
    return """
        <graph/reference> {
          <id/country/xa> a ent:Country, ent:Party ; rdfs:label "Arland" . <id/country/xb> a ent:Country, ent:Party ; rdfs:label "Borland" .
          <id/country/xc> a ent:Country, ent:Party ; rdfs:label "Corland" .
          <id/organization/xa-0> a ent:Organization ; rdfs:label "Ministry %d" ; ent:ofCountry <id/country/xa> .
          <id/topic/robotics> a ent:Topic ; skos:prefLabel "%s"@en ; skos:inScheme <id/topics> .
        }
        """
        .formatted(version, version % 2 == 0 ? "robotics" : "tides");
  }

  /** The name of the release with this number. */
  public static String name(int number) {
    return "release-%02d".formatted(number);
  }

  /** A release under the name of its number that says something else each time, of another day, or of none. */
  public String next(int number) {
    String day = "20%02d-0%d-1%d".formatted(18 + random.nextInt(5), 1 + random.nextInt(9), random.nextInt(9));
    StringBuilder body = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      body.append(
          switch (random.nextInt(9)) {
            case 0 -> body();
            case 1, 2 -> event(day);
            case 3 -> agreement(day);
            case 4 -> initiative(day);
            case 5 -> official(day);
            case 6 -> topic();
            case 7 -> funding();
            default -> commitment();
          });
    }
    String dated = random.nextInt(12) == 0 ? "" : "<id/release/%s> dcterms:issued \"%s\"^^xsd:date .".formatted(name(number), day);
    return "<id/release/%1$s> { <id/release/%1$s> a ent:Release ; dcterms:title \"%1$s\" . %2$s%n%3$s }%n".formatted(name(number), dated, body);
  }

  private String country() {
    return "<id/country/" + one(COUNTRIES) + ">";
  }

  private String bodyName() {
    return "<id/organization/" + one(COUNTRIES) + "-" + random.nextInt(3) + ">";
  }

  private String officialName() {
    return "<id/official/" + one(OFFICIALS).split(" ")[0] + ">";
  }

  private String body() {
    String body = bodyName();
    return body + " a ent:Organization ; rdfs:label \"Body " + random.nextInt(3) + "\" ."
        + (maybe() ? body + " ent:ofCountry " + country() + " ." : "")
        + (maybe() ? body + " org:subOrganizationOf " + bodyName() + " ." : "") + "\n";
  }

  private String event(String day) {
    String event = "<id/event/" + one(List.of("2019-a", "2020-a", "planned-a", "b", "c", "d")) + ">";
    return event + " a ent:Event ; rdfs:label \"E" + random.nextInt(3) + "\" ; ent:eventStatus code:eventStatus\\/" + one(List.of("held", "held", "planned", "cancelled"))
        + " ; ent:eventType code:eventType\\/" + one(List.of("meeting", "visit")) + " ." + parties(event)
        + (maybe() ? event + " ent:startDate " + date(day) + " ." : "") + (random.nextInt(5) == 0 ? event + " ent:endDate " + date(day) + " ." : "")
        + (random.nextInt(3) == 0 ? event + " ent:partOf <id/event/" + one(List.of("b", "c", "d")) + "> ." : "")
        + (random.nextInt(3) == 0 ? event + " ent:inForum <id/forum/f> ; ent:ordinal " + random.nextInt(3) + " ." : "")
        + (maybe() ? event + " ent:chair " + officialName() + ", " + officialName() + " ; ent:participant " + bodyName() + ", " + officialName() + " ." : "")
        + about(event) + "\n";
  }

  private String agreement(String day) {
    String agreement = "<id/agreement/" + one(List.of("2019-p", "planned-p", "q", "r")) + ">";
    return agreement + " a ent:Agreement ; rdfs:label \"A\" ; ent:agreementStatus code:agreementStatus\\/" + one(List.of("signed", "planned", "in-force", "mentioned"))
        + " ." + parties(agreement) + (maybe() ? agreement + " ent:signedOn " + date(day) + " ." : "")
        + (maybe() ? agreement + " ent:signatory " + officialName() + ", " + officialName() + " ." : "")
        + (random.nextInt(3) == 0 ? agreement + " ent:signedAt <id/event/" + one(List.of("b", "c")) + "> ." : "") + about(agreement) + "\n";
  }

  private String initiative(String day) {
    String initiative = "<id/initiative/" + one(List.of("s", "t", "planned-s")) + ">";
    return initiative + " a ent:Initiative" + (random.nextInt(4) == 0 ? ", ent:Organization, ent:Event" : "") + " ; rdfs:label \"I\" ; ent:initiativeStatus code:initiativeStatus\\/"
        + one(List.of("launched", "planned", "running")) + " ." + parties(initiative)
        + (maybe() ? initiative + " ent:launchedOn " + date(day) + " ; ent:participant " + bodyName() + " ." : "")
        + (random.nextInt(3) == 0 ? initiative + " ent:partOf <id/initiative/t> ." : "") + about(initiative) + "\n";
  }

  private String official(String day) {
    String[] parts = one(OFFICIALS).split(" ");
    String official = "<id/official/" + parts[0] + ">";
    String year = day.substring(0, 4);
    return official + " a ent:Official ; rdfs:label \"" + parts[1].replace('_', ' ') + "\" ; ent:represents " + (random.nextInt(6) == 0 ? bodyName() : "<id/country/" + parts[0].substring(0, 2) + ">") + " .\n"
        + "<id/tenure/" + parts[0] + "-chief-" + year + "> a ent:Tenure ; ent:holder " + official + " ; ent:post <id/post/chief-" + random.nextInt(2) + "> ; ent:attestedOn \"" + day + "\"^^xsd:date .\n"
        + "<id/participation/b-" + parts[0] + "> a ent:Participation ; ent:inEvent <id/event/b> ; ent:agent " + official + " ; ent:role <https://w3id.org/entente/code/role/chair> .\n";
  }

  private String topic() {
    return "<id/topic/moon-robotics> a ent:Topic ; skos:prefLabel \"moon " + one(TOPICS) + "\"@en ; skos:inScheme <id/topics-found> .\n";
  }

  /** Amounts that a store may write otherwise. */
  private String funding() {
    return "<id/funding/m> a ent:Funding ; ent:amount " + one(List.of("4000000000.00", "1.50", "2", "007")) + " ; ent:startDate \"2020-05-01\"^^xsd:date .\n";
  }

  private String commitment() {
    String commitment = "<id/commitment/k" + random.nextInt(2) + ">";
    return commitment + " a ent:Commitment ; ent:committedBy " + bodyName() + " ; ent:committedTo " + country() + " ; ent:dueBy \"20" + (20 + random.nextInt(3)) + "\"^^xsd:gYear .\n";
  }

  private String parties(String thing) {
    StringBuilder all = new StringBuilder();
    for (int i = random.nextInt(3) + 1; i > 0; i--) {
      all.append(thing).append(" ent:party ").append(maybe() ? country() : bodyName()).append(" .\n");
    }
    return all.toString();
  }

  private String about(String thing) {
    return maybe() ? thing + " ent:topic <id/topic/" + one(TOPICS) + "> ." : "";
  }

  private String date(String day) {
    return switch (random.nextInt(3)) {
      case 0 -> "\"" + day.substring(0, 4) + "\"^^xsd:gYear";
      case 1 -> "\"" + day.substring(0, 7) + "\"^^xsd:gYearMonth";
      default -> "\"" + day + "\"^^xsd:date";
    };
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
