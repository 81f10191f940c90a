package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.extract.Property;
import org.entente.iri.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who looks on at a signature. */
class WitnessesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Minister Ingrid Nordmann signed the Oslo Accord on fisheries in the presence of President Pedro Salinas.       | Pedro Salinas
          The Oslo Accord on fisheries was signed by Norway and Chile and witnessed by President Pedro Salinas of Chile. | Pedro Salinas
          Norway and Chile will sign the Oslo Accord on fisheries in the presence of President Pedro Salinas of Chile.   |
          Norway and Chile signed the Oslo Accord on fisheries. President Pedro Salinas of Chile was pleased.            |
          """)
  void witnesses(String sentence, String name) throws Exception {
    Told t = Told.by("2019-05-08", "Norway and Chile work together", sentence);
    List<String> witnesses =
        t.all(Kind.PARTICIPATION).stream()
            .filter(p -> t.code(p, Property.ROLE).equals("witness"))
            .map(p -> t.reading().links(p, Property.AGENT).get(0).label())
            .toList();
    assertEquals(name == null ? List.of() : List.of(name), witnesses);
  }
}
