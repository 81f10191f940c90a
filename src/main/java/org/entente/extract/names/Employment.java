package org.entente.extract.names;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.entente.reference.Words;
import org.entente.release.Block;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands around a name and says where somebody works: "…, its Director", "…, who heads the Sample Agency", "… of the
 * Sample Agency", "… (Sampleland)", "Sample Agency: …", "her Samplish counterpart …".
 */
final class Employment {

  private Employment() {}

  /** "Ann Example, its Director": of the body named last. */
  static void itsBody(Line line, List<PostHit> posts, int at) {
    if (posts.isEmpty() || !line.words().is(at + 1, "its") && !line.words().is(at + 3, "'s") && !line.words().is(posts.get(0).from() - 1, "its")) {
      return;
    }
    BodyHit last = null;
    for (BodyHit body : line.bodies()) {
      last = body.to() <= at ? body : last;
    }
    if (last != null) {
      posts.get(0).body(last);
    }
  }

  private static final Set<String> MET = Set.of("welcomed", "welcomes", "received", "receives", "met", "meets", "meet", "hosted", "hosts", "receive", "welcome");

  private static final Set<String> APPOINTED = Set.of("appointed", "elected", "named", "re-elected", "reappointed");

  /** "was appointed as a new", "elected", "is the": the token where the post may begin; the same token where nothing is said of one. */
  static int afterAppointed(Words words, int at) {
    int next = at;
    while (words.is(next, "has") || words.is(next, "was") || words.is(next, "been") || words.is(next, "is") || words.is(next, "have") || words.is(next, "also")) {
      next++;
    }
    if (!APPOINTED.contains(words.folded(next))) {
      return at;
    }
    next++;
    while (words.is(next, "as") || words.is(next, "the") || words.is(next, "a") || words.is(next, "new") || words.is(next, "next") || words.is(next, "first") || words.is(next, "its")) {
      next++;
    }
    return next;
  }

  /** "the Sample Agency's Director for Samples, Ann Example, and the Director for Trials, Bob Example": of the same body. */
  static void sameBody(Line line, List<PostHit> posts, @Nullable PostHit last) {
    BodyHit body = last == null ? null : last.body();
    if (body == null || posts.isEmpty() || posts.get(0).body() != null || posts.get(0).country() != null || !posts.get(0).title().equals(last.title())
        || posts.get(0).from() < last.to()) {
      return;
    }
    for (int i = last.to(); i < posts.get(0).from(); i++) {
      Words words = line.words();
      boolean person = isPerson(line, i);
      if (!person && !words.is(i, ",") && !words.is(i, "and") && !words.is(i, "the") && !words.is(i, "with") && !words.is(i, "as") && !words.is(i, "well")) {
        return;
      }
    }
    posts.get(0).body(body);
  }

  /** "Ann Example, who heads the Sample Agency". */
  static @Nullable PostHit whoHeads(Line line, int at) {
    Words words = line.words();
    if (!words.is(at, ",") || !words.is(at + 1, "who") || !(words.is(at + 2, "heads") || words.is(at + 2, "leads") || words.is(at + 2, "directs"))) {
      return null;
    }
    int next = words.is(at + 3, "the") ? at + 4 : at + 3;
    BodyHit body = line.bodyAt(next);
    if (body == null || body.from() != next) {
      return null;
    }
    PostHit post = new PostHit(at + 2, body.to(), "Head", "Head", false, false);
    post.variants().add("Head of " + line.text(at + 3, body.coreTo()));
    post.body(body);
    return post;
  }

  /** "Ambassador Ann Example of the Sample Agency", "President Ann Example of Sampleland", "Foreign Minister Ann Example (Sampleland)". */
  static int belonging(Line line, List<PostHit> posts, int at) {
    Words words = line.words();
    if (posts.isEmpty()) {
      return at;
    }
    boolean link = words.is(at, "of") || words.is(at, "from") || words.is(at, "for") || words.is(at, "at");
    int next = PostParser.owned(line, words.is(at + 1, "the") ? at + 2 : at + 1);
    PartyHit party = line.partyAt(next);
    BodyHit body = line.bodyAt(next);
    PostHit last = posts.get(posts.size() - 1);
    boolean closed = body != null && words.is(at, ",") && (body.to() >= words.size() || words.is(body.to(), ",") || words.is(body.to(), ";")
        || words.is(body.to(), ".") || words.is(body.to(), ")") || words.is(body.to(), "and"));
    if ((link || closed) && body != null && body.from() == next && last.body() == null) {
      last.body(line.innermost(body));
      return line.innermost(body).to();
    }
    if (party != null && (party.isSide() || party.isCity() && words.is(at, "of")) && !party.isAdjective() && party.from() == next
        && (words.is(at, "of") || words.is(at, "(") && words.is(party.to(), ")"))) {
      posts.forEach(p -> p.country(party.key()));
      return words.is(at, "(") ? party.to() + 1 : party.to();
    }
    return at;
  }

  /** "received the Samplish Minister Ann Example and Minister Bob Trial": two whom one side meets are of the other. */
  static void sameSide(Line line, List<PostHit> posts, @Nullable PostHit last, BiPredicate<PostHit, String> mayBe) {
    String country = last == null ? null : last.country();
    if (country == null || posts.isEmpty() || posts.get(0).body() != null || posts.get(0).country() != null || !line.words().is(posts.get(0).from() - 1, "and")) {
      return;
    }
    List<PersonHit> before = line.people();
    boolean beside = !before.isEmpty() && before.get(before.size() - 1).to() == posts.get(0).from() - 1 && before.get(before.size() - 1).from() == last.to();
    for (int i = 0; beside && i < last.from(); i++) {
      if (MET.contains(line.words().folded(i)) && mayBe.test(posts.get(0), country)) {
        posts.get(0).country(country);
      }
    }
  }

  /** "President Example and his wife, Ann Example": whether a name is that of somebody's wife or husband. */
  static boolean spouse(Line line, int at) {
    Words words = line.words();
    int noun = words.is(at - 1, ",") ? at - 2 : at - 1;
    return (words.is(noun, "wife") || words.is(noun, "husband") || words.is(noun, "spouse")) && (words.is(noun - 1, "his") || words.is(noun - 1, "her") || words.is(noun - 1, "'s"))
        && !line.people().isEmpty();
  }

  private static boolean isPerson(Line line, int at) {
    return line.people().stream().anyMatch(p -> p.from() <= at && at < p.to());
  }

  /** "Sample Agency: Ann Example, Director". */
  static void beforeColon(Line line, List<PostHit> posts, int from) {
    boolean dash = line.sentence().block().kind() == Block.Kind.BULLET && (line.words().is(from - 1, "-") || line.words().is(from - 1, "|"));
    BodyHit body = line.words().is(from - 1, ":") || dash ? line.bodyAt(from - 2) : null;
    if (body != null && !posts.isEmpty()) {
      posts.get(0).body(body);
    }
  }

  /** The post of a counterpart: that of the person named before, in the country or body that the words beside it say. */
  static @Nullable PostHit counterpart(Line line, int at, @Nullable PostHit last) {
    Words words = line.words();
    boolean several = words.is(at, "counterparts");
    if (last == null || !words.is(at, "counterpart") && !several) {
      return null;
    }
    PostHit post = new PostHit(at, at + 1, last.title(), last.label(), false, several);
    PartyHit party = line.partyAt(at - 1);
    if (party != null && party.isSide()) {
      post.country(party.key());
    }
    int next = words.is(at + 2, "the") ? at + 3 : at + 2;
    BodyHit body = words.is(at + 1, "from") || words.is(at + 1, "at") ? line.bodyAt(next) : null;
    PartyHit from = words.is(at + 1, "from") ? line.partyAt(next) : null;
    if (body != null && body.from() == next) {
      post.body(body);
      post.end(body.to());
    } else if (from != null && from.isSide()) {
      post.country(from.key());
      post.end(from.to());
    }
    return post;
  }
}
