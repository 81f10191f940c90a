package org.entente.extract.rules.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.extract.Draft;
import org.entente.extract.Mention;
import org.entente.extract.Property;
import org.entente.extract.Rule;
import org.entente.extract.Thing;
import org.entente.extract.grammar.EventLine;
import org.entente.extract.rules.event.EventScene;
import org.entente.iri.Kind;
import org.entente.reference.Lexicon;
import org.entente.reference.NameTrie;
import org.entente.reference.Words;
import org.entente.release.Block;
import org.jspecify.annotations.Nullable;

/**
 * What kind of text a release is and whose: "Fact Sheet", "Readout of", "Joint Statement", "released by the Governments of A and B"; its
 * publisher only where the text or its front matter names one.
 */
public final class ReleaseFacts implements Rule {

  private static final Pattern FACT_SHEET = Pattern.compile("\\bfact[ -]?sheet\\b");
  private static final Pattern READOUT = Pattern.compile("\\breadout\\b|\\bread-out\\b");
  private static final Pattern JOINT =
      Pattern.compile("\\bjoint\\s+(?:\\S+\\s+){0,3}(?:statement|communiqu[eé]|declaration|vision statement|leaders' statement)\\b|\\bleaders[’'] (?:joint )?statement\\b");
  private static final Pattern REPORTED = Pattern.compile("\\b(?:signs?|signed|signing|issue[sd]?|adopts?|release[sd]?|welcomes?)\\b");
  private static final Pattern SPEECH = Pattern.compile("\\b(?:remarks|speech|transcript|address|press conference|interview|doorstop)\\b");
  private static final Pattern SPEAKER = Pattern.compile("^[A-Z][A-Z .,'’-]{3,50}:\\s.*", Pattern.DOTALL);
  private static final Pattern CABINET =
      Pattern.compile("\\bapprov(?:ed|al)\\b.{0,80}\\b(?:cabinet|council of ministers)\\b|\\b(?:cabinet|council of ministers)\\b.{0,80}\\bapprov", Pattern.DOTALL);
  private static final Pattern ARTICLE = Pattern.compile("^(?:article|section)\\s+(?:[ivx]+|\\d+)\\b.*", Pattern.DOTALL);
  private static final Pattern RELEASED =
      Pattern.compile("\\b(?:released|issued|agreed|made)\\b.{0,40}\\bby the governments? of\\b|\\bjoint press (?:release|statement)\\b", Pattern.DOTALL);

  @Override
  public String name() {
    return "release-kind";
  }

  @Override
  public void read(Draft draft) {
    List<EventLine> lines = new ArrayList<>();
    draft.text().sentences().forEach(s -> lines.add(new EventLine(draft, s)));
    if (lines.isEmpty()) {
      return;
    }
    String type = type(draft, lines);
    draft.code(draft.self(), Property.RELEASE_TYPE, type, lines.get(0).evidence(name(), 0.9));
    publisher(draft, lines);
    issuers(draft, lines, type);
  }

  // ---- what kind of text

  private static String type(Draft draft, List<EventLine> lines) {
    if (draft.text().release().details().digest()) {
      return "digest";
    }
    String head = head(lines);
    if (FACT_SHEET.matcher(head).find()) {
      return "fact-sheet";
    }
    if (READOUT.matcher(head).find()) {
      return "readout";
    }
    if (SPEECH.matcher(head).find() || speakers(lines) > 1) {
      return "speech";
    }
    if (JOINT.matcher(head).find() && !REPORTED.matcher(head).find()) {
      return "joint-statement";
    }
    if (articles(lines) > 3 && articles(lines) * 4 > bodyLines(lines) / 4 && lines.get(0).text(0, lines.get(0).size()).toLowerCase(Locale.ROOT).startsWith("agreement")
        && !CABINET.matcher(opening(lines)).find()) {
      return "instrument-text";
    }
    if (bodyLines(lines) <= 8 && CABINET.matcher(opening(lines)).find()) {
      return "cabinet-decision";
    }
    return "press-release";
  }

  private static String head(List<EventLine> lines) {
    StringBuilder all = new StringBuilder();
    for (EventLine line : lines) {
      if (line.sentence().block().kind() == Block.Kind.TITLE || line.sentence().block().kind() == Block.Kind.KICKER) {
        all.append(line.text(0, line.size())).append('\n');
      }
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }

  private static String opening(List<EventLine> lines) {
    StringBuilder all = new StringBuilder();
    for (EventLine line : lines) {
      if (!line.isHeadline() && line.tells() && all.length() < 3000) {
        all.append(line.text(0, line.size()).toLowerCase(Locale.ROOT)).append(' ');
      }
    }
    return all.toString();
  }

  private static int bodyLines(List<EventLine> lines) {
    return (int) lines.stream().filter(l -> l.tells() && !l.isHeadline()).count();
  }

  private static int speakers(List<EventLine> lines) {
    return (int) lines.stream().filter(l -> l.size() > 3 && SPEAKER.matcher(l.text(0, Math.min(l.size(), 14))).matches() && !l.isHeadline()).count();
  }

  private static int articles(List<EventLine> lines) {
    return (int) lines.stream().filter(l -> l.size() > 1 && ARTICLE.matcher(l.text(0, Math.min(l.size(), 4)).toLowerCase(Locale.ROOT)).matches()).count();
  }

  // ---- who published it

  private void publisher(Draft draft, List<EventLine> lines) {
    if (draft.text().release().details().digest()) {
      return; // a digest has no publisher of its own
    }
    Lexicon lexicon = draft.reference().lexicon();
    for (String publisher : draft.text().release().details().publishers()) {
      Words words = Words.of(publisher);
      NameTrie.Match<Lexicon.BodyName> match = lexicon.bodies().at(words, 0);
      if (match != null && match.to() == words.size() && match.values().size() == 1) {
        Thing body = draft.known(Kind.ORGANIZATION, match.values().get(0).body().key());
        draft.name(body, publisher);
        draft.link(draft.self(), Property.PUBLISHER, body, lines.get(0).evidence(name(), 0.95));
      }
    }
    int body = 0;
    for (EventLine line : lines) {
      body += line.isHeadline() || line.size() < 12 ? 0 : 1;
      Mention only = alone(line);
      if (body == 0 && only != null) {
        draft.link(draft.self(), Property.PUBLISHER, only.thing(), line.evidence("publisher-line", 0.85));
      }
    }
  }

  /** The body of a line before the text that holds nothing else: "Office of the Spokesperson". */
  private static @Nullable Mention alone(EventLine line) {
    if (line.sentence().block().kind() == Block.Kind.TITLE) {
      return null;
    }
    for (Mention m : line.mentions(Kind.ORGANIZATION)) {
      if (line.first(m) <= 1 && line.after(m) >= line.size() - 1) {
        return m;
      }
    }
    return null;
  }

  // ---- whose it is

  private void issuers(Draft draft, List<EventLine> lines, String type) {
    for (EventLine line : lines) {
      if (line.sentence().index() < 12 && RELEASED.matcher(line.text(0, line.size()).toLowerCase(Locale.ROOT)).find()) {
        Set<Thing> sides = sides(line);
        if (sides.size() < 2) {
          sides = headSides(lines);
        }
        if (sides.size() > 1) {
          sides.forEach(s -> draft.link(draft.self(), Property.ISSUED_BY, s, line.evidence("issued-jointly", 0.92)));
          return;
        }
      }
    }
    if (type.equals("joint-statement")) {
      Set<Thing> sides = headSides(lines);
      if (sides.size() > 1) {
        sides.forEach(s -> draft.link(draft.self(), Property.ISSUED_BY, s, lines.get(0).evidence("issued-jointly", 0.88)));
        return;
      }
    }
    for (Thing publisher : draft.links(draft.self(), Property.PUBLISHER)) {
      for (Thing country : draft.links(publisher, Property.OF_COUNTRY)) {
        draft.values(draft.self(), Property.PUBLISHER).stream().findFirst()
            .ifPresent(f -> draft.link(draft.self(), Property.ISSUED_BY, country, f.evidence()));
      }
    }
  }

  private static Set<Thing> sides(EventLine line) {
    Set<Thing> found = new LinkedHashSet<>();
    for (Mention m : line.mentions(0, line.size(), EventScene.SIDES)) {
      if (m.form() != Mention.Form.PLACE) {
        found.add(m.thing());
      }
    }
    return found;
  }

  /** The sides that the title names, else those of the first sentence with two. */
  private static Set<Thing> headSides(List<EventLine> lines) {
    int looked = 0;
    for (EventLine line : lines) {
      Set<Thing> found = sides(line);
      if (found.size() > 1) {
        return found;
      }
      if (++looked > 8) {
        break;
      }
    }
    return Set.of();
  }
}
