package org.entente.store.curation;

import java.util.Objects;

/**
 * What a person wants decided: {@code Proposal.merge("…/id/official/xa-zorro", "…/id/official/xa-diego-zorro", "Ann", "one
 * person")}. Immutable.
 *
 * @param one the address that a merge gives up, one of two things to keep apart, or the assertion of a fact
 * @param other the other thing, empty for a fact
 * @param onlyThere for a fact: leave alone what other releases say
 * @param by who decides
 * @param why the reason
 */
public record Proposal(Verb verb, String one, String other, boolean onlyThere, String by, String why) {

  public Proposal {
    Objects.requireNonNull(verb);
    Objects.requireNonNull(one);
    Objects.requireNonNull(other);
    by = by.strip();
    why = why.strip();
  }

  public static Proposal merge(String from, String into, String by, String why) {
    return new Proposal(Verb.MERGE, from, into, false, by, why);
  }

  public static Proposal split(String one, String other, String by, String why) {
    return new Proposal(Verb.SPLIT, one, other, false, by, why);
  }

  public static Proposal reject(String assertion, boolean onlyThere, String by, String why) {
    return new Proposal(Verb.REJECT, assertion, "", onlyThere, by, why);
  }

  public static Proposal accept(String assertion, boolean onlyThere, String by, String why) {
    return new Proposal(Verb.ACCEPT, assertion, "", onlyThere, by, why);
  }
}
