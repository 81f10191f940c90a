package org.entente.extract.grammar;

import java.util.List;
import org.entente.extract.Draft;
import org.entente.extract.Thing;
import org.entente.iri.Kind;
import org.entente.reference.Reference;

/** Of a small group of countries, the members that a release names: what "the Five Eyes Partnership" joins. */
public final class GroupMembers {

  /** What a larger group runs is its own, and not each member's. */
  private static final int MOST = 9;

  private GroupMembers() {}

  /** The members that the release names, two at least, or none. */
  public static List<Thing> of(Draft draft, Thing group) {
    Reference.Union known = draft.reference().unions().get(String.valueOf(group.key()));
    if (group.kind() != Kind.GROUP || known == null || known.members().size() > MOST) {
      return List.of();
    }
    List<Thing> named = draft.things(Kind.COUNTRY).stream().filter(c -> c.key() != null && known.members().contains(c.key())).toList();
    return named.size() > 1 ? named : List.of();
  }
}
