package org.entente.extract.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on 17 June 2021.|2021-06-17",
        "They met on June 17th, 2021.|2021-06-17",
        "They met on Feb. 9, 2020 in the rain.|2020-02-09",
        "They met on the 21st of May.|2021-05-21",
        "They will meet on 3 March.|2022-03-03",
        "They met from 5 to 7 April 2022.|2022-04-05/2022-04-07",
        "They met on April 14–16, 2021.|2021-04-14/2021-04-16",
        "They met from 28 February to 3 March 2020.|2020-02-28/2020-03-03",
        "They met on 7 and 8 June.|2021-06-07/2021-06-08",
        "The call was opened in April.|2021-04",
        "The call was opened in December.|2020-12",
        "The call was opened in December 2019.|2019-12",
        "The plan runs 2021-2024.|2021/2024",
        "The plan runs from 2014 to 2020.|2014/2020",
        "The plan ran in 2013-14.|2013/2014",
        "They have met since 2015.|2015",
        "They met today.|2021-06-17",
        "They met on Monday.|2021-06-14",
        "They will meet on Monday.|2021-06-21",
        "They met last month.|2021-05",
        "They will meet next year.|2022",
        "They will meet in early 2022.|~2022",
        "They will meet in the coming months.|~2021",
        "Signed the Seventh day of September of the year two thousand and nine.|2009-09-07",
        "Signed on 13.06.2013 in the hall.|2013-06-13",
        "They met on 2020-02-03 in the hall.|2020-02-03"
      })
  void readsAndResolves(String sentence, String dates) {
    assertEquals(List.of(dates.split(" ")), Readings.dates(Readings.read(sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"They may meet.", "They signed 2000 million forms.", "They met on 31 June 2020 or not.", "A first step was made.", "They march on."})
  void leavesOutWhatIsNoDate(String sentence) {
    List<String> found = Readings.dates(Readings.read(sentence)).stream().filter(d -> d.length() > 7).toList();
    assertEquals(List.of(), found);
  }

  @Test
  void twoDatesThatAndJoinsAreTwo() {
    assertEquals(
        List.of("2017-10", "2020-09"), Readings.dates(Readings.read("They met in October 2017 and September 2020.")));
  }
}
