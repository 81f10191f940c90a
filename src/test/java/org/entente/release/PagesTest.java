package org.entente.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages after the structure of governments' sites, with made-up text; what is expected of each lies beside it. */
class PagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state-gov", "whitehouse-gov", "admin-ch", "mofa-go-jp", "gov-uk", "pib-gov-in", "pm-gov-au", "europa-presscorner", "nasa-gov", "gov-br"
      })
  void mainTextIsFoundAndNothingElse(String site) throws Exception {
    Release release = Reader.read(site, page(site));
    StringBuilder read = new StringBuilder();
    for (Block block : release.blocks()) {
      read.append(block.kind()).append(block.level() > 0 ? " " + block.level() : "").append('\t').append(release.at(block.span())).append('\n');
    }
    assertEquals(new String(bytes(site + ".txt"), StandardCharsets.UTF_8), read.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state-gov | Third Arvania-Norland Joint Committee on Science | 2019-06-03 | Department of Examples | en-US",
        "whitehouse-gov | FACT SHEET: Arvania and Norland Deepen Their Partnership | 2022-03-04 | The Example House | en-US",
        "admin-ch | State Secretary Muster visits Arvania | 2018-11-05 | State Secretariat for Examples | en",
        "mofa-go-jp | The 9th Norland-Arvania Joint Committee on Cooperation in Science and Technology | 2015-10-08 | Ministry of Foreign Examples of Norland | en",
        "gov-uk | Joint statement on the Arvania-Norland research partnership | 2023-02-14 | Department for Examples | en",
        "pib-gov-in | Cabinet approves Memorandum of Understanding between Arvania and Norland on geothermal energy | 2020-06-17 | | en",
        "pm-gov-au | Arvania and Norland to share ocean data | 2014-11-18 | Office of the Prime Minister of Arvania | en",
        "europa-presscorner | EU Example and Arvania conclude negotiations on research association | 2024-06-17 | Example Commission | en",
        "nasa-gov | Example Agency, Arvania Sign Lunar Agreement | 2024-04-09 | EXA | en-US",
        "gov-br | Arvânia e Norlândia assinam acordo | 2021-06-15 | Ministério dos Exemplos | pt-BR",
      })
  void headIsRead(String site, String title, String date, String publisher, String language) throws Exception {
    Release release = Reader.read(site, page(site));
    assertEquals(title, release.title());
    assertEquals(date, String.valueOf(release.date()));
    assertEquals(publisher == null ? List.of() : List.of(publisher), release.details().publishers());
    assertEquals(language, release.details().language());
    assertFalse(release.details().digest());
  }

  @Test
  void canonicalAddressIsTheSource() throws Exception {
    assertEquals("https://www.pm.invalid/media/ocean-data", Reader.read("x", page("pm-gov-au")).details().source());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-8"})
  void declaredEncodingIsHeeded(String charset) throws Exception {
    String html =
        "<html lang='fr'><head><meta charset='" + charset + "'><title>Réunion</title></head><body><main><h1>Réunion à Exempleville</h1>"
            + "<p>La réunion a été présidée par Mme Exemple, à l’occasion de la journée œcuménique d’été.</p></main></body></html>";
    byte[] bytes = html.replace(charset.equals("ISO-8859-15") ? "’" : "\u0000", "'").getBytes(Charset.forName(charset));
    Release release = Reader.read("x", bytes);
    assertEquals("Réunion à Exempleville", release.title());
    assertFalse(release.text().contains("Ã") || release.text().contains("\uFFFD"), release.text());
    assertEquals("fr", release.details().language());
  }

  @Test
  void aDateBesideTheMainTextIsFound() throws Exception {
    Release release =
        Reader.read(
            "x",
            "<html><head><title>Made-up title of a page</title></head><body><header>5 May 2099</header><div><div class='info'><span>17 June 2021</span></div>"
                + "<div class='text'><p>The two sides met in Example City and talked about quantum science at length.</p><p>They will meet again next year.</p></div></div></body></html>");
    assertEquals("2021-06-17", String.valueOf(release.date()));
  }

  @Test
  void brokenHtmlIsRead() throws Exception {
    Release release =
        Reader.read("x", "<html><body><div><h1>Made-up <b>title<p>First sentence here. Second <i>one</div></h2><ul><li>one<li>two</table><td>");
    assertTrue(release.text().endsWith("First sentence here. Second one\n\none\ntwo"), release.text());
  }

  private static byte[] page(String site) throws IOException {
    return bytes(site + ".html");
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = PagesTest.class.getResourceAsStream("/pages/" + name)) {
      return in.readAllBytes();
    }
  }
}
