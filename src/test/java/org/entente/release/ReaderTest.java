package org.entente.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.release.Block.Kind;
import org.entente.release.UnreadableRelease.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

  @Test
  void plainTextWithTitleDateAndPlace() throws Exception {
    Release release =
        Reader.read("2011-05-06-arvania", "Arvania signs agreement\n2011-05-04\n\nBern\n\nArvania and Norland signed an agreement today. It is the first.\n");
    assertEquals("Arvania signs agreement", release.title());
    assertEquals(PartialDate.parse("2011-05-04"), release.date());
    assertEquals("Arvania signs agreement\n2011-05-04\n\nBern\n\nArvania and Norland signed an agreement today. It is the first.", release.text());
    assertEquals(List.of(Kind.TITLE, Kind.DATELINE, Kind.DATELINE, Kind.PARAGRAPH), kinds(release));
    assertEquals("Arvania and Norland signed an agreement today.", release.at(release.sentences().get(3).span()));
  }

  @Test
  void kickersNamesAndContactsAreToldApart() throws Exception {
    Release release =
        Reader.read(
            "x",
            """
            Press Releases

            Joint Press release
            The 4th Arvania-Norland Committee Meeting

            June 7, 2012
            Dr. Ada Sample, Acting Deputy Secretary
            The 4th Arvania-Norland Committee (ANC) Meeting
            H.E. PRØVE Per, Ambassador for Science

            The 4th meeting took place online. It was short.

            For media inquiries, please contact press@example.invalid.

            Back to Press Releases
            """);
    assertEquals(
        List.of(
            Kind.KICKER, Kind.KICKER, Kind.TITLE, Kind.DATELINE, Kind.NAME_LINE, Kind.HEADING, Kind.NAME_LINE, Kind.PARAGRAPH, Kind.CONTACT,
            Kind.BOILERPLATE),
        kinds(release));
    assertEquals("The 4th Arvania-Norland Committee Meeting", release.title());
    assertEquals("2012-06-07", release.date().toString());
  }

  @Test
  void hardWrapsAreUndoneAndRemnantsTakenOut() throws Exception {
    Release release =
        Reader.read(
            "x",
            """
            FACT SHEET: The Arvania-Norland Partnership\\
            2024-06-08

            On the occasion of President Roe’s visit to Norland to commemorate the
            80<sup>th</sup> anniversary of a made-up day, the two sides are taking steps
            to deepen [their relationship](https://example.invalid/x).

            **SCIENCE & TECHNOLOGY**

            -   **Quantum:** The sides launched a *call* for projects on quantum
                sensing &amp; computing.
                -   A second level.
            -   Another one.

            \\###
            """);
    assertEquals(
        """
        FACT SHEET: The Arvania-Norland Partnership
        2024-06-08

        On the occasion of President Roe’s visit to Norland to commemorate the 80th anniversary of a made-up day, \
        the two sides are taking steps to deepen their relationship.

        SCIENCE & TECHNOLOGY

        Quantum: The sides launched a call for projects on quantum sensing & computing.
        A second level.
        Another one.""",
        release.text());
    assertEquals(List.of(0, 0, 0, 1, 1, 2, 1), release.blocks().stream().map(Block::level).toList());
  }

  @Test
  void typescriptWithABlankLineAfterEachLineIsJoined() throws Exception {
    Release release =
        Reader.read(
            "x",
            "STATEMENT ON SCIENCE\n1975-01-15\n\nThe Prime Minister, Mr. Sample, and the\n\nNorlandic Prime Minister, Mr. Prove, today signed\n\n"
                + "an agreement between the governments for\n\nscientific and technical cooperation. The agreement\n\nwill facilitate work in the natural\n\n"
                + "and social sciences. In the first instance five\n\nfields are to be given priority.\n");
    assertEquals(3, release.blocks().size(), release.text());
    assertEquals(3, release.sentences().stream().filter(s -> s.block().kind() == Kind.PARAGRAPH).count());
  }

  @Test
  void frontMatterOfADigest() throws Exception {
    Release release =
        Reader.read(
            "x",
            """
            ---
            kind: digest
            title: "Arvania: a made-up title"
            date: 2021-06-17
            publisher:
              - Ministry of Examples
              - Department of Samples
            source: https://example.invalid/a
            original_title: 'The "original"'
            language: en
            unknown: {deep: [1, 2]}
            ---

            # Head

            The two sides met. They agreed on:

            - one thing
            - another
            """);
    assertEquals("Arvania: a made-up title", release.title());
    assertEquals("2021-06-17", release.date().toString());
    assertEquals(
        new Release.Details(
            true, List.of("Ministry of Examples", "Department of Samples"), "https://example.invalid/a", "The \"original\"", "en"),
        release.details());
    assertEquals(List.of(Kind.TITLE, Kind.HEADING, Kind.PARAGRAPH, Kind.BULLET, Kind.BULLET), kinds(release));
    assertTrue(release.text().startsWith("Arvania: a made-up title\n\nHead\n\nThe two sides met."), release.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date: 2021-02-30 | IMPOSSIBLE_DATE | line 3 | field date",
        "date: 2021-13 | IMPOSSIBLE_DATE | line 3 | field date",
        "date: [2021] | FRONT_MATTER | line 3 | field date",
        "source: not an address | FRONT_MATTER | line 3 | field source",
        "language: English language | FRONT_MATTER | line 3 | field language",
        "title: !!java.net.URL [x] | FRONT_MATTER | line 3 | YAML",
        "a: b: c | FRONT_MATTER | line 3 | YAML",
        "kind: 'open | FRONT_MATTER | line | YAML",
        "title: y | FRONT_MATTER | line 3 | field title",
      })
  void badFrontMatterIsReported(String line, Reason reason, String where, String words) {
    UnreadableRelease e =
        assertThrows(UnreadableRelease.class, () -> Reader.read("bad.md", "---\ntitle: x\n" + line + "\n---\ntext"));
    assertEquals(reason, e.reason(), e.getMessage());
    assertTrue(e.getMessage().startsWith("bad.md, ") && e.getMessage().contains(where) && e.getMessage().contains(words), e.getMessage());
  }

  @Test
  void unclosedFrontMatterIsReportedAndARuleIsNone() throws Exception {
    UnreadableRelease e = assertThrows(UnreadableRelease.class, () -> Reader.read("a.md", "---\ntitle: x\n\ntext"));
    assertEquals(Reason.FRONT_MATTER, e.reason());
    assertTrue(e.getMessage().contains("line 1"), e.getMessage());
    assertEquals("Just a title", Reader.read("a", "---\n\nJust a title\n\nText that follows.").title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n\t ", "\u200b\ufeff", "---\ntitle:\n---\n", "<html><body><nav>x</nav><script>y</script></body></html>", "* * *\n\n###"})
  void nothingToReadIsReported(String text) {
    UnreadableRelease e = assertThrows(UnreadableRelease.class, () -> Reader.read("e.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(Reason.EMPTY, e.reason());
  }

  @Test
  void filesThatAreNoTextAreReported(@TempDir Path folder) throws Exception {
    assertEquals(Reason.INACCESSIBLE, reasonOf(folder.resolve("none.txt")));
    assertEquals(Reason.INACCESSIBLE, reasonOf(folder));
    assertEquals(Reason.EMPTY, reasonOf(Files.createFile(folder.resolve("empty.txt"))));
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    assertEquals(Reason.BINARY, reasonOf(Files.write(folder.resolve("noise.txt"), noise)));
    assertEquals(Reason.BINARY, reasonOf(Files.writeString(folder.resolve("a.txt"), "%PDF-1.7 text text")));
    assertEquals(Reason.UNDECODABLE, reasonOf(Files.write(folder.resolve("u.txt"), concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, noise))));
  }

  @Test
  void aFilePastTheLimitIsReported(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("large.txt"), "Title\n\n" + "word ".repeat(300));
    UnreadableRelease e = assertThrows(UnreadableRelease.class, () -> Reader.read(file, new Reader.Options(1000)));
    assertEquals(Reason.TOO_LARGE, e.reason());
    assertTrue(e.getMessage().contains("1,000 bytes"), e.getMessage());
    assertEquals("Title", Reader.read(file, new Reader.Options(2000)).title());
    assertThrows(
        UnreadableRelease.class, () -> Reader.read("stdin", new ByteArrayInputStream(new byte[1001]), new Reader.Options(1000)));
  }

  @Test
  void slugAndDateComeFromTheNameAsLastResort(@TempDir Path folder) throws Exception {
    Release release = Reader.read(Files.writeString(folder.resolve("2012-03-04-São Paulo & v1.2.txt"), "A title\n\nSome text here."));
    assertEquals("2012-03-04-sao-paulo-and-v12", release.slug());
    assertEquals("2012-03-04", release.date().toString());
    assertNull(Reader.read("2012-02-30-x", "A title\n\nSome text here.").date());
    assertEquals("my-own-name", Reader.read("My own name", "A title\n\nSome text.").slug());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "June 17, 2021 | 2021-06-17",
        "17 June 2021 | 2021-06-17",
        "Thursday, 17 June 2021 | 2021-06-17",
        "17th of June 2021 | 2021-06-17",
        "Bern, 17.06.2021 | 2021-06-17",
        "WASHINGTON, D.C., June 17, 2021 | 2021-06-17",
        "New Delhi, 17 June 2021 | 2021-06-17",
        "Posted On: 17 JUN 2021 6:05PM by EIB Sampur | 2021-06-17",
        "Published: 17 Jun 2021 | 2021-06-17",
        "2021/06/17 | 2021-06-17",
        "(June 17, 2021) | 2021-06-17",
        "June 2021 | 2021-06",
        "31 June 2021 | ",
        "06/07/2021 | ",
      })
  void dateLines(String line, String date) throws Exception {
    Release release = Reader.read("x", "A made-up title of a release\n" + line + "\n\nThe two sides met today and talked about science.");
    assertEquals(date, release.date() == null ? null : release.date().toString());
  }

  @Test
  void placeBeforeTheFirstSentenceIsALineOfItsOwn() throws Exception {
    Release release = Reader.read("x", "A made-up title\n\nPORT EXAMPLE, Norland (June 17, 2021) – The Agency signed an agreement. It is new.");
    assertEquals(List.of(Kind.TITLE, Kind.DATELINE, Kind.PARAGRAPH), kinds(release));
    assertEquals("The Agency signed an agreement.", release.at(release.sentences().get(2).span()));
    assertEquals("2021-06-17", release.date().toString());
  }

  @Test
  void encodingsAreFound() throws Exception {
    String text = "Réunion à Genève\n\nLa réunion a été présidée par M. Müller, à l'été; ça coûte 3 €. Déjà vu, naïveté, señor, Århus, Łódź.";
    for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE")) {
      assertEquals(text, Reader.read("x", text.getBytes(Charset.forName(charset))).text(), charset);
    }
    byte[] bom = concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text.getBytes(StandardCharsets.UTF_8));
    assertEquals(text, Reader.read("x", bom).text());
    String western = text.replace("Łódź", "Aarhus");
    assertEquals(western, Reader.read("x", western.getBytes(Charset.forName("windows-1252"))).text());
    String japanese = "日本とノルランドの科学技術協力\n\n両国は科学技術協力に関する会合を開催しました。次回の会合は来年に行われます。";
    for (String charset : List.of("Shift_JIS", "EUC-JP", "ISO-2022-JP")) {
      Release release = Reader.read("x", japanese.getBytes(Charset.forName(charset)));
      assertEquals(japanese, release.text(), charset);
      assertEquals("ja", release.details().language());
    }
    byte[] cut = java.util.Arrays.copyOf("Genève et Zürich à".getBytes(StandardCharsets.UTF_8), 20);
    assertTrue(Reader.read("x", cut).text().startsWith("Genève et Zürich"));
  }

  @Test
  void hostileCharactersAreTakenOut() throws Exception {
    Release release =
        Reader.read("x", "Ti\u0000tle\u202e with\u00a0marks\u0007\r\n\r\nLone \ud800 surrogate, ze\u200bro width, so\u00adft, no\u2011break, e\u0301 \ufeff\ufffe\ufb01.  \r\n");
    assertEquals("Title with marks\n\nLone surrogate, zero width, soft, no-break, é fi.", release.text());
  }

  @Test
  void boldLinesAndCapitalsAndShortLinesAreHeadings() throws Exception {
    Release release =
        Reader.read(
            "x",
            "A made-up title\n\nThe two sides met in Example City on Monday to talk about science and research.\n\nADVANCING SCIENCE\n\nThey agreed on a call. It "
                + "will be published next year in both countries.\n\nNext steps\n\nThe next meeting will take place in 2030. Both sides look forward to it, they said.\n\nThey agreed to:"
                + "\n\nstrengthen their ties;\n\nlaunch a call; and\n\nmeet again.\n");
    assertEquals(
        List.of(
            Kind.TITLE, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.BULLET, Kind.BULLET, Kind.BULLET),
        kinds(release));
  }

  @Test
  void aSentenceOrABareParagraphIsNoTitle() throws Exception {
    assertNull(Reader.read("x", "The two sides met in a place and talked about many things that day, and then they talked about more of them. They parted.\n\nMore.").title());
    assertFalse(Reader.read("x", "One line of text only.").sentences().isEmpty());
  }

  private static List<Kind> kinds(Release release) {
    return release.blocks().stream().map(Block::kind).toList();
  }

  private static Reason reasonOf(Path file) {
    return assertThrows(UnreadableRelease.class, () -> Reader.read(file)).reason();
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] all = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }
}
