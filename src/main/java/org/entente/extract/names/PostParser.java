package org.entente.extract.names;

import java.util.Locale;
import java.util.Set;
import org.entente.reference.Lexicon;
import org.entente.reference.NameTrie.Match;
import org.entente.reference.Reference.Title;
import org.entente.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a post: "Acting Deputy Assistant Secretary for Science, Space, and Health, in the Bureau …", "Indian Minister of Science
 * and Technology", "Sample Agency Administrator", "Sampleland's foreign minister", "head of the Department of Samples", "Ambassador
 * of X to Y", "CEO, Sample Ltd".
 */
final class PostParser {

  private static final Set<String> SENT = Set.of("ambassador", "representative", "mission", "delegate", "commissioner", "envoy", "nuncio", "observer");

  /** "head of the international division": parts of a body that are no names. */
  private static final Set<String> UNITS = Set.of("division", "department", "unit", "section", "office", "branch", "directorate", "team", "group", "sector");

  private final Lexicon lexicon;

  PostParser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The post whose title begins at a token, or null; words before it that belong to it are taken in. */
  @Nullable PostHit at(Line line, int at, int limit) {
    Words words = line.words();
    Match<Title> match = line.bodyAt(at) == null && line.partyAt(at) == null ? title(line, at) : null;
    while (match != null && match.to() < words.size() && line.bodyAt(match.to()) == null && leadsOn(words, match)) {
      match = title(line, match.to());
      at = match == null ? at : match.from();
    }
    if (match == null || line.isTaken(at) || endsInBody(line, match) || isVerb(words, at) ) {
      return null;
    }
    int start = withModifiers(line, at, limit);
    boolean acting = false;
    int titleStart = start;
    while (words.is(titleStart, "acting") || words.is(titleStart, "interim") && titleStart < at) {
      acting = true;
      titleStart++;
    }
    int end = match.to();
    int field = fieldEnd(line, Math.max(end, inTitle(line, at, end)));
    String label = line.text(titleStart, field);
    String title = match.values().get(0).title();
    boolean plural = isPlural(words, at, end);
    PostHit post = new PostHit(start, field, title, label, acting, plural);
    before(line, post, titleStart, field);
    after(line, post, titleStart);
    boolean none = post.body() == null && (title.equals("Member") || lexicon.words("no-posts").contains(label.toLowerCase(Locale.ROOT)));
    return none ? null : post;
  }

  /** The longest title that begins there and does not reach into the name of a body. */
  private @Nullable Match<Title> title(Line line, int at) {
    Match<Title> match = lexicon.titles().at(line.words(), at);
    for (int i = at + 1; match != null && i < match.to(); i++) {
      if (line.bodyAt(i) != null) {
        return lexicon.titles().at(line.words(), at, i);
      }
    }
    return match;
  }

  /** In "General Secretary" and "Deputy Minister" the first title is part of the second. */
  private boolean leadsOn(Words words, Match<Title> match) {
    return lexicon.titles().at(words, match.to()) != null && lexicon.honorifics().at(words, match.to()) == null && lexicon.words("title-modifiers").contains(words.folded(match.to() - 1))
        && words.isCapitalized(match.to()) == words.isCapitalized(match.from());
  }

  /** "Ministers", "Secretaries of State": the noun at the head is in the plural. */
  private static boolean isPlural(Words words, int at, int end) {
    int head = at;
    while (head + 1 < end && !words.is(head + 1, "of") && !words.is(head + 1, "for") && !words.is(head + 1, "to")) {
      head++;
    }
    return !words.folded(head).equals(words.singular(head)) && words.singular(head).length() > 3 && !words.is(head, "affairs");
  }

  /** "President Lincoln Institute" is a body, not a title. */
  private static boolean endsInBody(Line line, Match<Title> match) {
    return line.bodyAt(match.to() - 1) != null;
  }

  /** "who heads the Agency", "chairs the meeting". */
  private static boolean isVerb(Words words, int at) {
    String word = words.text(at);
    return (word.equals("heads") || word.equals("chairs") || word.equals("chair") || word.equals("head"))
        && (words.is(at - 1, "who") || words.is(at - 1, "he") || words.is(at - 1, "she") || words.is(at - 1, "and") || words.is(at - 1, "will") || words.is(at - 1, "to"));
  }

  /** "Science and Technology" before "Minister", "Senior Bureau" before "Official". */
  private int withModifiers(Line line, int at, int limit) {
    Words words = line.words();
    Set<String> modifiers = lexicon.words("title-modifiers");
    boolean capital = words.isCapitalized(at);
    int start = at;
    while (start > limit) {
      int before = start - 1;
      if (line.partyAt(before) != null || line.bodyAt(before) != null || line.isTaken(before)) {
        break;
      }
      String word = words.folded(before);
      boolean fits = modifiers.contains(word) || lexicon.officeWords().contains(word) || word.equals("acting");
      if (fits && (words.isCapitalized(before) || !capital)) {
        start = before;
      } else if ((words.is(before, "and") || words.is(before, "&") || words.is(before, ",")) && before > limit
          && (start < at || modifiers.contains(words.folded(at)))
          && line.partyAt(before - 1) == null && line.bodyAt(before - 1) == null && !line.isTaken(before - 1)
          && words.isCapitalized(before - 1)
          && words.isCapitalized(start)
          && lexicon.officeWords().contains(words.folded(before - 1))
          && lexicon.titles().at(words, before - 1) == null) {
        start = before - 1;
      } else if (words.is(before, "-") && before > limit && words.isCapitalized(before - 1) && line.partyAt(before - 1) == null
          && words.token(before).start() == words.token(before - 1).end() && words.token(before).end() == words.token(start).start()) {
        start = before - 1;
      } else {
        break;
      }
    }
    return start;
  }

  // ---- the field: "for Science, Space, and Health"

  private int fieldEnd(Line line, int title) {
    Words words = line.words();
    int end = plainField(line, title);
    int at = end;
    while (words.is(at, "for") || words.is(at, "of") || words.is(at, "to") && (words.is(at + 1, "the") || words.is(at + 1, "a"))
        || words.is(at, "in") && words.is(at + 1, "charge") && words.is(at + 2, "of") || words.is(at, "-") && words.are(at + 1, "in", "-", "charge")) {
      int next = words.is(at, "in") ? at + 3 : at + 1;
      next = words.is(next, "the") ? next + 1 : next;
      if (line.bodyAt(next) != null) {
        break;
      }
      Match<Title> chief = words.is(at, "to") ? title(line, next) : null;
      if (words.is(at, "to") && !isField(line, next) && chief == null) {
        break;
      }
      int to = chief != null ? chief.to() : phraseEnd(line, next);
      if (to == next) {
        break;
      }
      at = to;
      end = to;
    }
    return end;
  }

  /** "Vice-President International,": the field follows without a link and a comma closes it. */
  private int plainField(Line line, int title) {
    int end = title;
    while (isField(line, end) && line.words().isCapitalized(end)) {
      end++;
    }
    return end > title && (line.words().is(end, ",") || line.words().is(end, "at")) ? end : title;
  }

  /** "Minister of Samples" is a title of its own that may go on: "…, Examples and Trials". */
  private int inTitle(Line line, int at, int end) {
    for (int i = end - 1; i > at; i--) {
      if (line.words().is(i, "of") || line.words().is(i, "for")) {
        return phraseEnd(line, skipThe(line.words(), i + 1));
      }
    }
    return end;
  }

  private int phraseEnd(Line line, int from) {
    Words words = line.words();
    int end = from;
    int at = from;
    while (at < words.size()) {
      if (isField(line, at) || at == from && isOpenField(line, at)) {
        PartyHit party = line.partyAt(at);
        at = party == null ? at + 1 : party.to();
        end = at;
      } else if (at > from && UNITS.contains(words.folded(at)) && !words.isCapitalized(at)) {
        at++;
        end = at;
      } else if (at > from && (words.is(at, "and") || words.is(at, "&")) && isField(line, skipThe(words, at + 1)) && !isTitleAlone(line, skipThe(words, at + 1))) {
        at = skipThe(words, at + 1);
      } else if (at > from && words.is(at, ",") && words.is(at + 1, "and") && isField(line, skipThe(words, at + 2)) && !isTitleAlone(line, skipThe(words, at + 2))) {
        at = skipThe(words, at + 2);
      } else if (at > from && (words.is(at, ",") || words.is(at, "and")) && words.is(at + 1, "for") && isField(line, skipThe(words, at + 2))) {
        at = skipThe(words, at + 2);
      } else if (at > from && words.is(at, ",") && isField(line, at + 1) && closes(line, at + 1)) {
        at++;
      } else if (at > from && words.is(at, "-") && at + 1 < words.size() && words.token(at).end() == words.token(at + 1).start()) {
        at++;
      } else if (at > from && (words.is(at, "of") || words.is(at, "for")) && isField(line, skipThe(words, at + 1))
          && line.bodyAt(skipThe(words, at + 1)) == null && words.isCapitalized(skipThe(words, at + 1))) {
        at = skipThe(words, at + 1);
      } else {
        break;
      }
    }
    return end;
  }

  private static int skipThe(Words words, int at) {
    return words.is(at, "the") ? at + 1 : at;
  }

  private boolean isField(Line line, int at) {
    Words words = line.words();
    if (at >= words.size() || line.bodyAt(at) != null || line.isTaken(at)) {
      return false;
    }
    PartyHit party = line.partyAt(at);
    if (party != null) {
      return party.from() == at && (party.isAdjective() || party.name().shape() == Lexicon.Shape.ACRONYM)
          && party.to() < words.size() && lexicon.fieldWords().contains(words.singular(party.to())) && line.partyAt(party.to()) == null;
    }
    return lexicon.fieldWords().contains(words.singular(at)) && words.text(at).length() > 2 && !words.is(at, "with");
  }

  /** The first word of a field may be one that no list has, when it is no country and no title. */
  private boolean isOpenField(Line line, int at) {
    Words words = line.words();
    return at < words.size() && words.isCapitalized(at) && line.partyAt(at) == null && line.bodyAt(at) == null
        && !PersonNames.isInitial(words.text(at)) && lexicon.honorifics().at(words, at) == null
        && (words.is(at - 1, "of") || words.is(at - 1, "for"));
  }

  /** "and Head of …" begins a second post. */
  private boolean isTitleAlone(Line line, int at) {
    int after = at;
    while (after < line.size() && isField(line, after)) {
      PartyHit party = line.partyAt(after);
      after = party == null ? after + 1 : party.to();
    }
    if (after > at && title(line, after) != null && line.words().isCapitalized(after) == line.words().isCapitalized(at - 1) && line.partyAt(at) != null) {
      return true;
    }
    Match<Title> title = lexicon.titles().at(line.words(), at);
    return title != null && !line.words().is(title.to(), "affairs") && !lexicon.officeWords().contains(line.words().folded(title.to()));
  }

  private boolean closes(Line line, int at) {
    Words words = line.words();
    for (int i = at; i < Math.min(words.size(), at + 24); i++) {
      if (words.is(i, "and") || words.is(i, "&")) {
        return isField(line, skipThe(words, i + 1)) && !isTitleAlone(line, skipThe(words, i + 1));
      }
      if (words.is(i, ",") ? !words.is(i + 1, "and") && !isField(line, i + 1) : !isField(line, i)) {
        return false;
      }
    }
    return false;
  }

  // ---- what stands beside it

  private void before(Line line, PostHit post, int titleStart, int end) {
    Words words = line.words();
    int at = post.from() - 1;
    boolean possessive = words.is(at, "'s") || words.is(at, "'");
    at = possessive ? at - 1 : at;
    if (words.is(at, ")") && line.bodyAt(at - 1) != null && words.is(line.bodyAt(at - 1).from() - 1, "(")) {
      post.body(line.bodyAt(at - 1));
      return;
    }
    BodyHit body = line.bodyAt(at);
    PartyHit party = line.partyAt(at);
    if (body != null && body.to() == at + 1 && !words.is(at, ",")) {
      post.body(body);
      post.begin(body.from());
    } else if (party != null && party.to() == at + 1 && !words.is(at, ",")) {
      post.country(party.key());
      post.begin(party.from());
      if (words.is(party.from() - 1, "-") && line.partyAt(party.from() - 2) != null) {
        return;
      }
    } else {
      return;
    }
    post.variants().add(line.text(post.from(), end));
    if (words.is(post.from() - 1, "acting")) {
      post.act();
      post.begin(post.from() - 1);
    }
  }

  private void after(Line line, PostHit post, int titleStart) {
    Words words = line.words();
    int at = post.to();
    boolean more = true;
    while (more && at < words.size()) {
      more = false;
      int next = at + 1;
      boolean comma = words.is(at, ",") || words.is(at, "|");
      boolean link = isLink(words, at);
      if (comma && isLink(words, next)) {
        next++;
        link = true;
      }
      next = owned(line, skipThe(words, next));
      BodyHit body = line.bodyAt(next);
      PartyHit party = line.partyAt(next);
      if (body != null && body.from() == next && (post.body() == null || isPart(line, post, body)) && (link || comma)) {
        body = line.innermost(body);
        post.narrow(body);
        if (body.country() != null) {
          post.country(body.country());
        }
        at = body.to();
        more = true;
      } else if (body != null && body.from() == next && link && !comma && post.body() != null) {
        at = body.to();
        more = true;
      } else if (comma && !link && party != null && party.from() == next && party.isSide() && !party.isAdjective() && post.country() == null && closes(words, party.to())) {
        post.country(party.key());
        at = party.to();
        more = true;
      } else if (party != null && party.from() == next && link && !comma) {
        at = party(line, post, words.folded(at), party);
        more = at > post.to();
      }
      if (more) {
        post.end(at);
        if (post.to() - titleStart < 30) {
          post.variants().add(line.text(titleStart, at));
        }
      }
    }
  }

  /** "at Sampleland's Ministry of Samples": where the body begins. */
  static int owned(Line line, int at) {
    PartyHit owner = line.partyAt(at);
    return owner != null && line.words().is(owner.to(), "'s") && line.bodyAt(owner.to() + 1) != null ? owner.to() + 1 : at;
  }

  /** "NASA Administrator for the Sample Directorate": the body before was the whole, this is the part. */
  private static boolean isPart(Line line, PostHit post, BodyHit body) {
    return post.body() != null && post.body().from() == post.from() && line.words().is(post.to(), "for") && body.head() != null;
  }

  private static boolean closes(Words words, int at) {
    return at >= words.size() || words.is(at, ";") || words.is(at, ".") || words.is(at, ")");
  }

  private int party(Line line, PostHit post, String link, PartyHit party) {
    Words words = line.words();
    if (link.equals("to")) {
      if (!isSent(post)) {
        return post.to();
      }
      post.accredited().add(party.key());
      int at = party.to();
      int next = skipThe(words, at + 1);
      PartyHit other = words.is(at, "and") ? line.partyAt(next) : null;
      if (other != null && !other.isAdjective()) {
        post.accredited().add(other.key());
        return other.to();
      }
      return at;
    }
    if (link.equals("of") || link.equals("from") || link.equals("for")) {
      if (party.isAdjective() && !words.is(party.to(), "government")) {
        return post.to();
      }
      if (!link.equals("for") || !isSent(post)) {
        post.country(party.key());
      }
      return words.is(party.to(), "government") ? party.to() + 1 : party.to();
    }
    return post.to();
  }

  /** An ambassador to a country and an envoy for one are of another. */
  private static boolean isSent(PostHit post) {
    return SENT.stream().anyMatch(s -> post.title().toLowerCase(Locale.ROOT).contains(s));
  }

  private static boolean isLink(Words words, int at) {
    return switch (words.folded(at)) {
      case "of", "at", "in", "for", "to", "from", "within", "with" -> true;
      default -> false;
    };
  }
}
