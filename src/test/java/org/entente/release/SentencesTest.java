package org.entente.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end: a stroke marks each end in the example. */
class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Ada Sample met Mr. Muster of the U.S. Department of Examples.|They talked.",
        "It was signed in the U.S.|The two sides were glad.",
        "They met in Washington, D.C.|Secretary Roe spoke first.",
        "It went to the D.C. Circuit Court.|It stayed there.",
        "President Joseph R. Sample and H.E. Per Prøve spoke.|J. R. Other was silent.",
        "It costs $2.5 million, i.e. 3.1 per cent of all, e.g. of Arts.|No. 5 is missing.|It is on p. 12.",
        "He said: “We agree.”|She said (and he agreed. Really) that it ends.|“Good!” he said.",
        "The list has ships; planes; cars etc.|Then it ends.",
        "It ended at 5 p.m. EST on Jan. 5, 2020.|At 6 p.m. The sun set.",
        "Acme Ltd. and Foo Inc. of Example signed.|So did Bar Corp.|The end.",
        "What now?|Nobody knows…|We shall see...|Or not!",
        "The sides met in 2019.They agreed on cooperation.The next meeting follows.",
        "Vitamin C is listed in Part B.|The rest is in Part A.",
        "According to Art. 5 of the Agreement, St. Gallen is in Switzerland.|See Fig. 3.",
        "Visit www.example.invalid/a.b for more.|It is there.",
        "（会合）日本で開催された。|次回は未定。",
        "Gen. Roe, Sen. Doe, Rep. Poe and Amb. Moe (ret.) attended.|All spoke.",
        "The Hon. Jane Citizen MP and Prof. Dr. Muster opened it.|Roe v. Wade was not on the agenda.",
      })
  void endWhereTheyDo(String marked) throws Exception {
    String text = marked.contains("2019.They") ? marked : marked.replaceAll("(?<=[。])\\|", "").replace("|", " ");
    List<String> expected =
        marked.contains("2019.They")
            ? List.of("The sides met in 2019.", "They agreed on cooperation.", "The next meeting follows.")
            : marked.contains("p.m. The sun")
                ? List.of("It ended at 5 p.m. EST on Jan. 5, 2020.", "At 6 p.m.", "The sun set.")
                : List.of(marked.split("\\|"));
    Release release = Reader.read("x", "Made-up title\n\n" + text);
    assertEquals(expected, release.sentences().stream().skip(1).map(s -> release.at(s.span())).toList());
  }
}
