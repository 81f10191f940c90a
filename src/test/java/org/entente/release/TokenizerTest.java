package org.entente.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Japan-U.S. S&T | Japan - U.S. S&T",
        "A*STAR and R&D, H.E. Dr. Ada | A*STAR and R&D , H.E. Dr. Ada",
        "Côte d'Ivoire, Côte d’Ivoire | Côte d'Ivoire , Côte d’Ivoire",
        "COVID-19 | COVID - 19",
        "NASA's and NASA’s leaders' | NASA 's and NASA ’s leaders '",
        "the U.S.'s plan | the U.S. 's plan",
        "16th, 1,000 and $2.5 million | 16th , 1,000 and $2.5 million",
        "research—and/or–so | research — and / or – so",
        "Joseph R. Biden, J.R. Smith | Joseph R. Biden , J.R. Smith",
        "It ended in the U.K. | It ended in the U.K.",
        "Part A. | Part A .",
        "No. 5 says no. | No. 5 says no .",
        "see https://example.org/a-b, now | see https://example.org/a-b , now",
        "St. Gallen (Ph.D.) | St. Gallen ( Ph.D. )",
        "at 10:30 a.m. on 17.06.2021... | at 10:30 a.m. on 17.06.2021 ...",
      })
  void cuts(String text, String expected) {
    assertEquals(expected, String.join(" ", Tokenizer.tokens(text).stream().map(Token::text).toList()));
  }
}
