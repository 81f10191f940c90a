package org.entente.extract.names;

import java.util.List;
import java.util.Set;
import org.entente.reference.Lexicon;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference.BodyHead;
import org.entente.reference.Reference.Title;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies that only a post beside them tells: "Ann Example, CEO, Sample Energy; …", "the chief executive of Sampletec",
 * "a professor at Sampleton Polytechnic".
 *
 * <p>After "of" and "at" any capitalised name that is no field, country or person; after a comma only between the marks of a list
 * of names.
 */
final class Employers {

  private static final Set<String> KINDS = Set.of("business", "academic", "official");
  private static final Set<String> JOINTS = Set.of("of", "de", "and", "for", "the", "-", "&", "du", "des");

  private final Lexicon lexicon;

  Employers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable BodyHit at(Line line, int at) {
    Words words = line.words();
    if (at == 0 || !words.isCapitalized(at) || line.partyAt(at) != null && !line.partyAt(at).isAdjective()) {
      return null;
    }
    int link = words.is(at - 1, "the") ? at - 2 : at - 1;
    boolean comma = words.is(link, ",");
    boolean of = words.is(link, "of") || words.is(link, "at");
    if (!comma && !of) {
      return null;
    }
    Title title = titleBefore(words, link);
    if (title == null || !KINDS.contains(title.kind())) {
      return null;
    }
    int to = end(line, at);
    boolean single = to == at + 1 && !title.kind().equals("business") && words.text(at).chars().filter(Character::isUpperCase).count() < 2;
    boolean field = lexicon.fieldWords().contains(words.singular(at)) && !words.is(link, "at") && !comma;
    if (to == at || single || field || line.partyAt(to - 1) != null || isField(words, at, to) || isMeeting(words, at, to) || !fits(words, at, to, comma, title, link)) {
      return null;
    }
    return new BodyHit(at, at, to, List.of(), title.kind().equals("business") ? company() : null);
  }

  private @Nullable Title titleBefore(Words words, int link) {
    for (int i = link - 1; i >= Math.max(0, link - 6); i--) {
      Match<Title> match = lexicon.titles().at(words, i);
      if (match != null && match.to() == link) {
        return match.values().get(0);
      }
    }
    return null;
  }

  private boolean fits(Words words, int at, int to, boolean comma, Title title, int link) {
    if (!comma) {
      return title.kind().equals("business") || words.is(link, "at") || !words.is(to, ",") || to - at > 1;
    }
    boolean closed = to >= words.size() || words.is(to, ";") || words.is(to, ".") || words.is(to, ")") || words.is(to, ",") || words.is(to, "and");
    int start = link;
    while (start > 0 && !words.is(start - 1, ",") && !words.is(start - 1, ";") && link - start < 8) {
      start--;
    }
    boolean named = words.is(start - 1, ",") && words.isCapitalized(start - 2);
    return closed && named && title.kind().equals("business") && (words.is(to, ";") || to >= words.size() - 1);
  }

  private int end(Line line, int at) {
    Words words = line.words();
    int to = at;
    int i = at;
    while (i < words.size() && i - at < 10) {
      if ((words.isCapitalized(i) || Character.isDigit(words.text(i).charAt(0)) && i > at) && lexicon.honorifics().at(words, i) == null) {
        i++;
        to = i;
      } else if (JOINTS.contains(words.folded(i)) && i > at && words.isCapitalized(i + 1) && !words.is(i, "and")) {
        i++;
      } else {
        break;
      }
    }
    return to;
  }

  private boolean isField(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.token(i).isWord() && !JOINTS.contains(words.folded(i)) && !lexicon.fieldWords().contains(words.singular(i))) {
        return false;
      }
    }
    return true;
  }

  /** A committee, a meeting, a delegation, a programme. */
  private boolean isMeeting(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = words.folded(i);
      if (lexicon.words("body-stops").contains(word) || lexicon.words("body-followers").contains(word) || DateWords.month(words, i) > 0) {
        return true;
      }
      Match<Title> title = lexicon.titles().at(words, i);
      if (title != null) {
        return true;
      }
    }
    return false;
  }

  private static BodyHead company() {
    return new BodyHead("Company", "company", "ResearchOrganization", "modified");
  }
}
