package org.entente.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extract.Thing;
import org.entente.extract.names.People.Person;
import org.entente.reference.Reference;
import org.entente.reference.Words;
import org.entente.release.Block;
import org.jspecify.annotations.Nullable;

/**
 * Guesses whose official somebody is where neither the post nor its body says it: the countries that use the title; the other side,
 * where one's own speaks with them ("a meeting with President Example", "President Example and I"); the country
 * of which the sentence speaks; the other side, where one of this side meets, thanks or receives them; the country of whom they
 * stand beside; the line above ("For the Government of …:"); else the release's own.
 */
final class Allegiance {

  private static final Set<String> MEETS =
      Set.of(
          "with", "met", "meets", "meet", "meeting", "received", "receives", "receive", "receiving", "thanked", "thanks", "welcomed", "welcomes", "congratulated",
          "on", "invited", "invitation", "counterpart", "host", "hosted", "by", "visited", "visit", "visits", "talks", "between", "informed", "spoke", "spoken", "called", "telephoned");
  private static final Set<String> BESIDE = Set.of("accompanied", "together", "alongside", "joined", "including", "comprising", "consisting");

  private static final Set<String> VISITS = Set.of("visit", "visits", "visited", "visiting", "travelled", "traveled", "travels", "travel", "arrived", "arrives");
  private static final Set<String> OWN = Set.of("he", "she", "they", "we", "i", "delegation");

  private static final Set<String> SPEECH =
      Set.of("meeting", "meetings", "talks", "met", "meet", "meets", "discuss", "discussed", "discusses", "discussions", "discussion", "conversation", "spoke", "exchange");
  private static final Set<String> SIGNS = Set.of("signed", "signs", "sign", "signing");
  private static final Set<String> MET = Set.of("met", "meets", "meet", "received", "receives", "hosted", "hosts", "welcomed", "welcomes");

  private final Scene scene;
  private final People people;

  Allegiance(Scene scene, People people) {
    this.scene = scene;
    this.people = people;
  }

  /** Key of the country that is most likely, or null. */
  @Nullable String guess(Line line, PostHit post) {
    String alone = alone(line);
    if (alone == null) {
      alone = signedFor(line, post.to());
    }
    if (alone != null) {
      return alone;
    }
    List<String> homes = homes(post);
    List<String> open = new ArrayList<>(scene.sides().keySet());
    if (scene.home() != null && !open.contains(scene.home())) {
      open.add(scene.home());
    }
    open.retainAll(homes);
    if (open.size() == 1 || open.isEmpty() && homes.size() == 1) {
      return homes.size() == 1 ? homes.get(0) : open.get(0);
    }
    open.removeIf(c -> isHeld(post, c));
    if (open.size() == 1) {
      return open.get(0);
    }
    String near = company(line, post);
    if (near == null) {
      near = scene.sideBefore(line, post.from());
    }
    if (near == null) {
      near = counterpart(line, post.from());
    }
    if (near == null) {
      near = above(line);
    }
    if (near == null) {
      near = metBy(line, post.to());
    }
    if (near == null) {
      near = visitor(line, post.to());
    }
    if (!open.isEmpty()) {
      String home = scene.home();
      return near != null && open.contains(near) ? near : home != null && open.contains(home) ? home : open.get(0);
    }
    if (near != null && isHeld(post, near)) {
      String other = scene.other(near);
      return other != null ? other : near;
    }
    return near != null ? near : scene.home();
  }

  /** "a meeting with the Minister of Samples, Example", "President Example and I": who speaks with one's own is of the other side. */
  private @Nullable String company(Line line, PostHit post) {
    Words words = line.words();
    boolean me = false;
    for (int i = post.to() + 1; i < Math.min(words.size() - 1, post.to() + 6); i++) {
      me |= words.is(i, "and") && words.text(i + 1).equals("I");
    }
    int with = words.is(post.from() - 1, "the") ? post.from() - 2 : post.from() - 1;
    return me || words.is(with, "with") && isSpeech(line, with) ? scene.other(scene.home()) : null;
  }

  /** Whether a meeting or talks stand before "with", and no country, nor anybody who is not one's own. */
  private boolean isSpeech(Line line, int with) {
    for (int i = with - 1; i >= Math.max(0, with - 12); i--) {
      if (line.partyAt(i) != null && line.partyAt(i).isSide()) {
        return false;
      }
      if (SPEECH.contains(line.words().folded(i))) {
        return line.people().stream().filter(p -> p.to() <= with).map(p -> countryOf(p.person())).allMatch(c -> c == null || c.equals(scene.home()));
      }
    }
    return false;
  }

  /** A line of a list that names one country: "Sampleland: Ann Example, Minister of Samples". */
  private static @Nullable String alone(Line line) {
    Block.Kind kind = line.sentence().block().kind();
    if (kind != Block.Kind.BULLET && kind != Block.Kind.NAME_LINE || line.size() > 24) {
      return null;
    }
    List<String> sides = line.parties().stream().filter(PartyHit::isSide).map(PartyHit::key).distinct().toList();
    return sides.size() == 1 ? sides.get(0) : null;
  }

  /** "Minister Ann Example signed for Sampleland", "… signed the text on behalf of the Government of Sampleland". */
  @Nullable String signedFor(Line line, int from) {
    Words words = line.words();
    int verb = from;
    while (verb < words.size() && verb - from < 22 && !SIGNS.contains(words.folded(verb))) {
      verb++;
    }
    if (!SIGNS.contains(words.folded(verb))) {
      return null;
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + 12) && !SIGNS.contains(words.folded(i)); i++) {
      if (!words.is(i, "for") && !words.are(i, "on", "behalf", "of")) {
        continue;
      }
      int at = words.is(i, "for") ? i + 1 : i + 3;
      while (words.is(at, "the") || words.is(at, "government") || words.is(at, "of")) {
        at++;
      }
      PartyHit party = line.partyAt(at);
      return party != null && party.isSide() && !party.isAdjective() ? party.key() : null;
    }
    return null;
  }

  /** "Adviser Example met with Samplish Secretary …": who meets the officials of one side is of the other. */
  private @Nullable String metBy(Line line, int from) {
    Words words = line.words();
    for (int i = from; i < Math.min(words.size(), from + 8); i++) {
      if (!MET.contains(words.folded(i))) {
        continue;
      }
      int at = i + 1;
      while (words.is(at, "with") || words.is(at, "the")) {
        at++;
      }
      PartyHit party = line.partyAt(at);
      return party != null && party.isSide() ? scene.other(party.key()) : null;
    }
    return null;
  }

  /** "Minister Example will visit Sampleland", "… is on a visit to Sampleland": of the other side. */
  private @Nullable String visitor(Line line, int from) {
    Words words = line.words();
    for (int i = from; i < Math.min(words.size(), from + 8); i++) {
      if (!VISITS.contains(words.folded(i))) {
        continue;
      }
      int at = words.is(i + 1, "to") || words.is(i + 1, "in") ? i + 2 : i + 1;
      PartyHit party = line.partyAt(words.is(at, "the") ? at + 1 : at);
      return party != null && party.isSide() && !party.isAdjective() ? scene.other(party.key()) : null;
    }
    return null;
  }

  /** Keys of the countries that use the title of a post; empty where all may. */
  List<String> homes(PostHit post) {
    Reference.TitleHome found = scene.reference().titleHomes().get(post.label().toLowerCase(Locale.ROOT));
    if (found == null && !post.label().startsWith("General ")) {
      found = scene.reference().titleHomes().get(post.title().toLowerCase(Locale.ROOT));
    }
    return found == null ? List.of() : found.countries();
  }

  /** Whether somebody else surely holds that very post in a country: there is one president. */
  private boolean isHeld(PostHit post, String country) {
    String title = People.key(post.label());
    boolean single = title.equals("president") || title.equals("prime minister") || title.equals("vice president") || title.equals("foreign minister");
    return single && people.holders(People.key(post.title())).stream().anyMatch(p -> p.countrySure && country.equals(p.country));
  }

  /** Where one side's official meets somebody, that one is the other side's; who stands beside somebody is of the same side. */
  private @Nullable String counterpart(Line line, int at) {
    Words words = line.words();
    PersonHit last = null;
    for (PersonHit hit : line.people()) {
      boolean own = hit.to() == at - 1 && words.is(at - 1, ",") && countryOf(hit.person()) == null; // "Example, Minister of Samples"
      if (hit.to() <= at && !own) {
        last = hit;
      }
    }
    int from = last == null ? 0 : last.to();
    boolean meets = false;
    boolean beside = true;
    for (int i = from; i < at; i++) {
      meets |= MEETS.contains(words.folded(i));
      beside &= !BESIDE.contains(words.folded(i)) && (line.isTaken(i) || words.is(i, ",") || words.is(i, "and") || words.is(i, "the"));
      if (BESIDE.contains(words.folded(i))) {
        return null;
      }
    }
    if (last == null) {
      return meets && (isOwnPost(line, at) || isOwnSide(line, at)) ? scene.other(scene.home()) : null;
    }
    String country = countryOf(last.person());
    if (country == null) {
      return null;
    }
    if (meets) {
      return scene.other(country);
    }
    if (beside && isBetween(line, last) && words.is(at - 1, "and")) {
      return scene.other(country);
    }
    PersonHit known = last;
    boolean another = line.people().stream().anyMatch(h -> h.to() <= known.from() && !country.equals(countryOf(h.person())));
    boolean abroad = !country.equals(scene.home()) && (isOwnPost(line, last.from()) || isOwnSide(line, last.from()));
    return beside && (another || abroad) ? country : null;
  }

  /** "talks between Minister Example and President Sample": the first of the two. */
  private static boolean isBetween(Line line, PersonHit first) {
    for (int i = first.from() - 1; i >= Math.max(0, first.from() - 8); i--) {
      if (line.words().is(i, "between")) {
        int between = i;
        return line.people().stream().noneMatch(p -> p.from() > between && p.to() <= first.from());
      }
    }
    return false;
  }

  /** "The Secretary thanked President Example": an unnamed post of one's own. */
  private boolean isOwnPost(Line line, int at) {
    for (int i = 0; i < at; i++) {
      if (line.words().isCapitalized(i) && scene.lexicon().titles().at(line.words(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "He will meet Minister Example", "the delegation met Minister Example": those of whom a release speaks are its own. */
  private static boolean isOwnSide(Line line, int at) {
    for (int i = 0; i < Math.min(at, 8); i++) {
      if (OWN.contains(line.words().folded(i))) {
        return line.parties().stream().noneMatch(p -> p.isSide() && p.to() <= at);
      }
    }
    return false;
  }

  private @Nullable String countryOf(Thing thing) {
    return people.all().stream().filter(p -> p.thing == thing).map((Person p) -> p.country).filter(c -> c != null).findFirst().orElse(null);
  }

  /** "For the Government of Sampleland:" stands above the names of those who sign for it. */
  private @Nullable String above(Line line) {
    int index = line.sentence().index();
    if (index == 0) {
      return null;
    }
    Line above = scene.lines().get(index - 1);
    boolean leads = above.size() > 0 && (above.words().is(above.size() - 1, ":") || above.words().is(0, "for") && above.size() < 12);
    if (!leads) {
      return null;
    }
    List<PartyHit> sides = above.parties().stream().filter(PartyHit::isSide).toList();
    return sides.size() == 1 ? sides.get(0).key() : null;
  }
}
