package org.entente.extract.rules.account;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.entente.extract.DateMention;
import org.entente.extract.Draft;
import org.entente.extract.Evidence;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.grammar.Fields;
import org.entente.extract.grammar.Grammar;
import org.entente.extract.grammar.Modality;
import org.entente.extract.rules.event.EventScene;
import org.entente.extract.rules.event.Occasion;
import org.entente.extract.rules.event.Occasions;
import org.entente.extract.rules.event.VerbPhrase;
import org.entente.iri.Kind;
import org.entente.release.Block;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the meeting that a release is about: opening remarks, what one side presented, what both discussed, deep dives, what was
 * signed there, the closing. Each field is one of the meeting's too.
 */
final class AgendaItems {

  private static final int LABEL_WORDS = 28;

  private static final Set<String> PRESENTING =
      Grammar.words("introduced presented briefed outlined informed updated reported explained highlighted showcased described");
  private static final Set<String> DISCUSSING = Grammar.words("discussed exchanged reviewed considered explored examined addressed covered focused focussed centered centred debated assessed turned");
  private static final Set<String> TOGETHER =
      Grammar.words(
          "they participants attendees sides parties delegations leaders ministers discussions discussion meeting talks commission committee"
              + " dialogue agenda counterparts countries representatives presidents secretaries partners governments members session both");
  private static final Set<String> SIDE_NOUNS = Grammar.words("side delegation representatives minister ministry government officials experts team");
  private static final Set<Kind> SPEAKERS = Set.of(Kind.OFFICIAL, Kind.COUNTRY, Kind.UNION, Kind.FORUM, Kind.EVENT);
  private static final Set<Kind> SUBJECTS = Set.of(Kind.INITIATIVE, Kind.AGREEMENT);

  private final EventScene scene;
  private final Draft draft;
  private final Occasion main;
  private final boolean factSheet;
  private final DeepDives dives;

  private AgendaItems(EventScene scene, Occasion main) {
    this.scene = scene;
    this.draft = scene.draft();
    this.main = main;
    this.factSheet = scene.isFactSheet();
    this.dives = new DeepDives(this, draft);
  }

  /** Reads the agenda of the meeting that the release is about, if it is about one. */
  static void state(EventScene scene) {
    Occasion main = scene.meeting();
    if (main == null || scene.isOnlyRecalled(main) || main.first().line.sentence().index() > 15) {
      return;
    }
    AgendaItems agenda = new AgendaItems(scene, main);
    for (EventLine line : scene.lines()) {
      if (line.tells() && !line.isHeadline() && line.sentence().index() >= main.first().line.sentence().index() && agenda.isOfMain(line)) {
        agenda.read(line);
      }
    }
    agenda.signings();
  }

  /** Whether a line goes on telling of the meeting: of no other happening and no other day. */
  private boolean isOfMain(EventLine line) {
    if (scene.speaksOf(line, main)) {
      return true;
    }
    if (!scene.hits(line).isEmpty() || factSheet && !isNear(line)) {
      return false;
    }
    for (DateMention d : line.dates()) {
      if (d.exact() && d.start().isDay() && main.date != null && !Occasions.isSame(d, main.date)) {
        return false;
      }
    }
    return true;
  }

  /** In a fact sheet only the sentences around the meeting tell what was spoken about. */
  private boolean isNear(EventLine line) {
    int index = line.sentence().index();
    for (int i = index - 1; i >= 0 && index - i < 4; i--) {
      if (scene.speaksOf(scene.lines().get(i), main)) {
        return line.sentence().block().kind() == Block.Kind.PARAGRAPH;
      }
    }
    return false;
  }

  private void read(EventLine line) {
    if (opening(line)) {
      presentation(line); // "Following opening remarks by both chairs, the Ruritanian side introduced …"
      return;
    }
    if (dives.read(line) || closing(line)) {
      return;
    }
    if (!presentation(line) && !exchange(line)) {
      dives.goOn(line);
    }
  }

  // ---- opening and closing

  private boolean opening(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      boolean remarks = line.is(i, "opening") && (line.word(i + 1).startsWith("remark") || line.word(i + 1).startsWith("statement") || line.word(i + 1).startsWith("address"));
      boolean opened = line.is(i, "opened") && opens(line, i);
      if (!remarks && !opened) {
        continue;
      }
      Set<Thing> by = new LinkedHashSet<>();
      if (remarks) {
        int from = line.is(i + 2, "by") ? i + 3 : line.is(i + 2, "from") ? i + 3 : 0;
        int to = from > 0 ? comma(line, from) : i;
        line.mentions(from, to, Set.of(Kind.OFFICIAL)).forEach(m -> by.add(m.thing()));
        if (by.isEmpty() && from > 0 && (line.is(from, "both") || line.is(from, "the"))) {
          by.addAll(draft.links(main.thing, Property.CHAIR));
        }
      } else {
        VerbPhrase.subjects(line, i).forEach(m -> by.add(m.thing()));
      }
      if (by.isEmpty() && !remarks) {
        return false;
      }
      Evidence evidence = line.evidence("agenda-opening", 0.88);
      Thing item = item("opening", evidence);
      by.forEach(p -> draft.link(item, Property.PRESENTED_BY, p, evidence));
      draft.describe(item, by.isEmpty() ? "Opening remarks" : "Opening remarks by " + VerbPhrase.listed(by.stream().map(Thing::label).toList()));
      return true;
    }
    return false;
  }

  private boolean opens(EventLine line, int verb) {
    for (int i = verb + 1; i < verb + 6; i++) {
      Mention m = line.at(i, Set.of(Kind.EVENT));
      if (m != null && m.thing() == main.thing) {
        return true;
      }
    }
    return false;
  }

  private boolean closing(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.is(i, "closing") && (line.word(i + 1).startsWith("remark") || line.word(i + 1).startsWith("statement") || line.is(i + 1, "session"))) {
        Evidence evidence = line.evidence("agenda-closing", 0.88);
        Thing item = item("closing", evidence);
        int from = line.is(i + 2, "by") ? i + 3 : line.size();
        Set<Thing> by = new LinkedHashSet<>();
        line.mentions(from, line.size(), Set.of(Kind.OFFICIAL)).forEach(m -> by.add(m.thing()));
        by.forEach(p -> draft.link(item, Property.PRESENTED_BY, p, evidence));
        draft.describe(item, by.isEmpty() ? "Closing" : "Closing remarks by " + VerbPhrase.listed(by.stream().map(Thing::label).toList()));
        return true;
      }
    }
    return false;
  }

  // ---- what one side brought

  private boolean presentation(EventLine line) {
    for (int i = 1; i < line.size(); i++) {
      if (!PRESENTING.contains(line.word(i)) || line.isCapital(i) || line.is(i + 1, "by") || Modality.ofVerb(line.sentence(), i) != Modality.DONE) {
        continue;
      }
      Thing by = oneSide(line, i);
      if (by == null) {
        continue;
      }
      int to = objectEnd(line, i + 1);
      Evidence evidence = line.evidence("agenda-presentation", 0.85);
      if (line.mentions(i, to, Set.of(Kind.TOPIC)).isEmpty() && line.mentions(i, to, SUBJECTS).isEmpty()) {
        continue; // praise and thanks bring nothing
      }
      Thing item = item("presentation", evidence);
      draft.link(item, Property.PRESENTED_BY, by, evidence);
      content(item, line, i, to, evidence);
      int from = line.is(i + 1, "that") || line.is(i + 1, "on") ? i + 2 : i + 1;
      draft.describe(item, capital(words(line, from, to)) + ", " + line.word(i) + " by " + who(line, i, by));
      return true;
    }
    return false;
  }

  /** The one side or person that stands before a verb, or null where both do. */
  private @Nullable Thing oneSide(EventLine line, int verb) {
    Mention last = null;
    int sides = 0;
    int start = clauseStart(line, verb);
    for (int i = start; i < verb; i++) {
      boolean two = line.is(i, "and") && i > start && verb - i < 6; // "the Prime Minister and the President"
      if (two || line.is(i, "both") || line.is(i, "sides") || line.is(i, "countries") || line.is(i, "delegations") || line.is(i, "they")) {
        return null;
      }
    }
    for (Mention m : line.mentions(start, verb, Set.of(Kind.COUNTRY, Kind.UNION, Kind.OFFICIAL))) {
      int after = line.after(m);
      boolean side = m.thing().kind() == Kind.OFFICIAL || SIDE_NOUNS.contains(line.word(after)) || m.form() == Mention.Form.NAME && verb - after < 3 && !Grammar.PREPOSITIONS.contains(line.word(line.first(m) - 1));
      if (side && !line.is(after, "'s") && (last == null || last.thing() != m.thing())) {
        last = m;
        sides++;
      }
    }
    return sides == 1 && verb - line.after(last) < 12 ? last.thing() : null;
  }

  private static int clauseStart(EventLine line, int verb) {
    for (int i = verb - 1; i > 0; i--) {
      if (line.is(i, ";") || line.is(i, ",") && verb - i > 2 && (line.is(i + 1, "the") || line.is(i + 1, "while") || line.is(i + 1, "and"))) {
        return i;
      }
    }
    return 0;
  }

  private static String who(EventLine line, int verb, Thing by) {
    for (Mention m : line.mentions(0, verb, Set.of(by.kind()))) {
      if (m.thing() == by) {
        int to = line.after(m);
        boolean side = SIDE_NOUNS.contains(line.word(to));
        int from = line.is(line.first(m) - 1, "the") ? line.first(m) - 1 : line.first(m);
        return by.kind() == Kind.OFFICIAL ? by.label() : line.text(from, side ? to + 1 : to).replaceFirst("^The ", "the ");
      }
    }
    return by.label();
  }

  // ---- what both spoke about

  private boolean exchange(EventLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (!DISCUSSING.contains(line.word(i)) || line.isCapital(i) || !isTogether(line, i)) {
        continue;
      }
      String w = line.word(i);
      boolean views = w.equals("exchanged") && (line.is(i + 1, "views") || line.is(i + 2, "views"));
      boolean turned = w.equals("turned") && line.is(i + 1, "to");
      boolean focused = w.startsWith("focus") || w.startsWith("cent");
      if (!isActive(line, i)) {
        continue;
      }
      if (w.equals("exchanged") && !views || w.equals("turned") && !turned || Modality.ofVerb(line.sentence(), i) != Modality.DONE) {
        continue;
      }
      int from = i + 1;
      while (line.is(from, "views") || line.is(from, "on") || line.is(from, "to") || line.is(from, "meaningful") || line.is(from, "primarily") || line.is(from, "mainly")
          || line.is(from, "exchange") || line.is(from, "of") || line.is(from, "how") && focused) {
        from++;
      }
      int to = objectEnd(line, from);
      if (line.mentions(i, to, Set.of(Kind.TOPIC)).isEmpty() && line.mentions(i, to, SUBJECTS).isEmpty()) {
        return false;
      }
      Evidence evidence = line.evidence("agenda-exchange", 0.82);
      Thing item = item("exchange-of-views", evidence);
      content(item, line, i, to, evidence);
      draft.describe(item, (views || turned && line.text(i, from).contains("exchange") ? "Exchange of views on " : "Discussion of ") + words(line, from, to));
      return true;
    }
    return focus(line);
  }

  /** "Pandemic preparedness was also in focus", "Other topics included". */
  private boolean focus(EventLine line) {
    for (int i = 2; i < line.size(); i++) {
      boolean focus = (line.is(i, "focus") && line.is(i - 1, "in") || line.is(i, "discussed") && (line.is(i - 1, "were") || line.is(i - 1, "was") || line.is(i - 1, "also")))
          && !line.mentions(0, i, Set.of(Kind.TOPIC)).isEmpty();
      boolean other = line.is(i, "included") && line.word(i - 1).startsWith("meeting") || line.is(i, "included") && line.is(i - 1, "topics");
      if (focus && !dives.opens(line) || other) {
        Evidence evidence = line.evidence("agenda-exchange", 0.8);
        Thing item = item("exchange-of-views", evidence);
        int from = other ? i + 1 : 0;
        int to = other ? objectEnd(line, i + 1) : i;
        content(item, line, from, to, evidence);
        int end = other ? to : verbBefore(line, i);
        draft.describe(item, capital(words(line, from, Math.max(from + 1, end))));
        return true;
      }
    }
    return false;
  }

  private static int verbBefore(EventLine line, int at) {
    int i = at;
    while (i > 1 && (line.is(i - 1, "also") || Grammar.AUXILIARIES.contains(line.word(i - 1)) || line.is(i - 1, "in"))) {
      i--;
    }
    return i;
  }

  /** No participle behind its noun: "topics currently considered". */
  private boolean isActive(EventLine line, int verb) {
    int i = verb - 1;
    while (i > 0 && (line.word(i).endsWith("ly") || line.is(i, "also") || line.is(i, "then") || line.is(i, "further") || line.is(i, "in") || line.is(i, "detail"))) {
      i--;
    }
    String w = line.word(i);
    Mention before = line.at(i);
    return TOGETHER.contains(w) || w.equals("and") || w.equals(",") || Grammar.AUXILIARIES.contains(w) && !w.equals("be") || w.equals("who") || w.equals("’")
        || w.equals("'") || before != null && SPEAKERS.contains(before.thing().kind()) || line.is(i, ")");
  }

  private static boolean isTogether(EventLine line, int verb) {
    for (int i = verb - 1; i >= 0 && verb - i < 26; i--) {
      if (TOGETHER.contains(line.word(i))) {
        return true;
      }
      if (line.is(i, ";")) {
        return false;
      }
    }
    return line.mentions(0, verb, Set.of(Kind.OFFICIAL)).size() > 1 || line.mentions(0, verb, EventScene.SIDES).size() > 1;
  }

  // ---- signings

  private void signings() {
    for (Thing agreement : draft.subjects(Property.SIGNED_AT, main.thing)) {
      if (agreement.kind() != Kind.AGREEMENT || main.type.equals("signing") || agreement == draft.link(draft.self(), Property.TEXT_OF)) {
        continue;
      }
      draft.values(agreement, Property.SIGNED_AT).stream().findFirst().ifPresent(f -> {
        Thing item = item("signing", f.evidence());
        draft.link(item, Property.ABOUT, agreement, f.evidence());
        draft.describe(item, "Signing of the " + agreement.label());
        for (EventLine line : scene.lines()) {
          for (Mention m : line.mentions(Kind.AGREEMENT)) {
            if (m.thing() == agreement && m.form() != Mention.Form.ANAPHOR) {
              line.mentions(line.first(m), line.after(m), Set.of(Kind.TOPIC)).forEach(t -> topic(item, t, line.evidence("agenda-signing", 0.8)));
            }
          }
        }
      });
    }
  }

  // ---- pieces

  Thing item(String type, Evidence evidence) {
    Thing item = draft.add(Kind.AGENDA_ITEM);
    draft.link(item, Property.IN_EVENT, main.thing, evidence);
    draft.code(item, Property.ITEM_TYPE, type, evidence);
    return item;
  }

  void content(Thing item, EventLine line, int from, int to, Evidence evidence) {
    for (Mention m : line.mentions(from, to, Set.of(Kind.TOPIC))) {
      if (Fields.isTold(line, m)) {
        topic(item, m, evidence);
      }
    }
    for (Mention m : line.mentions(from, to, SUBJECTS)) {
      draft.link(item, Property.ABOUT, m.thing(), evidence);
    }
  }

  void topic(Thing item, Mention m, Evidence evidence) {
    draft.link(item, Property.TOPIC, m.thing(), evidence);
    draft.link(main.thing, Property.TOPIC, m.thing(), evidence);
  }

  private static int objectEnd(EventLine line, int from) {
    int i = from;
    while (i < line.size() && !line.is(i, ";") && !line.is(i, ".") && !line.is(i, "which") && !(line.is(i, ",") && line.is(i + 1, "with"))) {
      i++;
    }
    return Math.max(Math.min(i, line.size()), Math.min(from + 1, line.size()));
  }

  private static int comma(EventLine line, int from) {
    int i = from;
    while (i < line.size() && !(line.is(i, ",") && (line.is(i + 1, "the") || line.is(i + 1, "participants") || line.is(i + 1, "both"))) && !line.is(i, ".") && !line.is(i, ";")) {
      i++;
    }
    return i;
  }

  private static String words(EventLine line, int from, int to) {
    int end = Math.min(to, from + LABEL_WORDS);
    String text = line.text(from, end).strip();
    return end < to ? text + " …" : text;
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
