package org.entente.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every release that is read, tried on real releases where they are at hand, and on texts broken at random. */
class WholeCorpusTest {

  private static final String[] SCRAPS = {
    "<p>", "</div>", "**", "---\n", "\u0000", "\ud83d", "\n\n", "\n- ", "U.S.", ". ", "“", "(", "[a](http://x)", "&amp;", "\\", "é", "e\u0301", "\t", "2021-06-17\n",
    "#", "<!--", "<table><tr><td>", "漢字。", "\u202e", "’s", "<html>", "```\n", "> ", "1. ", "Jane Roe, Minister\n"
  };

  @Test
  void realReleases() throws Exception {
    String told = System.getenv("ENTENTE_CORPUS");
    Path texts = Path.of(told != null ? told : "../shared/corpus").resolve("texts");
    assumeTrue(Files.isDirectory(texts), () -> "skipped: no corpus of real releases at " + texts + "; set ENTENTE_CORPUS to its folder");
    try (Stream<Path> files = Files.list(texts)) {
      for (Path file : files.sorted().toList()) {
        Release release = Reader.read(file);
        holds(release);
        assertTrue(release.title() != null, () -> "no title: " + file);
        assertEquals(release, Reader.read(file), "the same bytes give the same release");
      }
    }
  }

  @Test
  void textsBrokenAtRandom() {
    Random random = new Random(20210617);
    StringBuilder seed = new StringBuilder("Made-up title\n2021-06-17\n\n");
    for (int i = 0; i < 12; i++) {
      seed.append("The two sides met in Example City, U.S., on June 1").append(i).append(", 2021. Dr. Ada Sample chaired it.\n\n- A bullet: with text\n");
    }
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder(seed);
      for (int k = random.nextInt(12); k >= 0; k--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
          case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
          case 1 -> text.insert(at, SCRAPS[random.nextInt(SCRAPS.length)].repeat(1 + random.nextInt(5)));
          case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(80))));
          default -> text.setCharAt(at, (char) random.nextInt(0x3000));
        }
        if (text.isEmpty()) {
          text.append('a');
        }
      }
      byte[] bytes = text.toString().getBytes(i % 3 == 0 ? StandardCharsets.UTF_16LE : i % 3 == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      for (Object input : List.of(text.toString(), bytes)) {
        try {
          holds(input instanceof byte[] b ? Reader.read("x", b) : Reader.read("x", (String) input));
        } catch (UnreadableRelease e) {
          assertFalse(e.getMessage().isBlank());
        }
      }
    }
  }

  private static void holds(Release release) {
    String text = release.text();
    assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
    assertTrue(text.equals(text.strip()) && !text.contains("\n\n\n") && !text.contains(" \n") && !text.contains("\n ") && !text.contains("  "));
    assertTrue(text.codePoints().noneMatch(c -> c < ' ' && c != '\n' || c == 0x7F || Character.getType(c) == Character.SURROGATE));
    int end = 0;
    for (Block block : release.blocks()) {
      assertTrue(block.span().start() >= end && block.span().length() > 0);
      assertTrue(text.substring(end, block.span().start()).isBlank(), "blocks cover all that is not blank");
      end = block.span().end();
    }
    assertEquals(text.length(), end);
    end = 0;
    int index = 0;
    for (Sentence sentence : release.sentences()) {
      assertEquals(index++, sentence.index());
      assertTrue(sentence.block().span().contains(sentence.span()));
      assertTrue(sentence.span().start() >= end && text.substring(end, sentence.span().start()).isBlank(), "sentences cover all");
      assertEquals(release.at(sentence.span()).strip(), release.at(sentence.span()));
      end = sentence.span().end();
      int at = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertTrue(text.substring(at, token.start()).isBlank() && token.end() > token.start(), "tokens cover all");
        assertEquals(token.text(), text.substring(token.start(), token.end()));
        at = token.end();
      }
      assertEquals(sentence.span().end(), at);
    }
    assertEquals(text.length(), end);
  }
}
