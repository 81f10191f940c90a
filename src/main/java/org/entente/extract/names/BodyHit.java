package org.entente.extract.names;

import java.util.List;
import org.entente.extract.Thing;
import org.entente.reference.Lexicon.BodyName;
import org.entente.reference.Reference.BodyHead;
import org.jspecify.annotations.Nullable;

/** A name of a body in a line: where, what the reference knows by it, and which body it is once that is settled. */
final class BodyHit {

  private int from;
  private int to;
  private final int coreFrom;
  private final int coreTo;
  private final List<BodyName> known;
  private final @Nullable BodyHead head;
  private @Nullable String country;
  private @Nullable String acronym;
  private @Nullable String second;
  private @Nullable Thing thing;
  private @Nullable String spelled;

  /**
   * @param coreFrom first token of the name itself, without a country before it
   * @param coreTo the token after the name itself, without "of Japan" and "(MEXT)"
   * @param known bodies that have this name, empty for one found by its shape
   */
  BodyHit(int from, int coreFrom, int coreTo, List<BodyName> known, @Nullable BodyHead head) {
    this.from = from;
    this.to = coreTo;
    this.coreFrom = coreFrom;
    this.coreTo = coreTo;
    this.known = known;
    this.head = head;
  }

  /** The name where the text does not print it whole: "Department of Tests" for the second of "Departments of Samples and Tests". */
  @Nullable String spelled() {
    return spelled;
  }

  void spelled(String name) {
    spelled = name;
  }

  int from() {
    return from;
  }

  /** The token after all that belongs to it: "Ministry of Sport of Exampleland (MOS)". */
  int to() {
    return to;
  }

  int coreFrom() {
    return coreFrom;
  }

  int coreTo() {
    return coreTo;
  }

  List<BodyName> known() {
    return known;
  }

  @Nullable BodyHead head() {
    return head;
  }

  boolean isAcronym() {
    return !known.isEmpty() && known.get(0).acronym();
  }

  /** The country that the words beside it give it, or null. */
  @Nullable String country() {
    return country;
  }

  void country(@Nullable String key) {
    if (country == null) {
      country = key;
    }
  }

  /** The acronym that follows in brackets, or null. */
  @Nullable String acronym() {
    return acronym;
  }

  void acronym(String word) {
    acronym = word;
  }

  /** The acronym in another language: "(SAB/ABS)". */
  @Nullable String second() {
    return second;
  }

  void second(String word) {
    second = word;
  }

  /** Takes in the adjective before: "American NSF". */
  void begin(int token) {
    from = token;
  }

  void extend(int end) {
    to = end;
  }

  @Nullable Thing thing() {
    return thing;
  }

  void thing(Thing settled) {
    thing = settled;
  }
}
