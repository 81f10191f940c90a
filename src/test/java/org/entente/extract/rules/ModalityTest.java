package org.entente.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.extract.grammar.Modality;
import org.entente.release.Reader;
import org.entente.release.Release;
import org.entente.release.Sentence;
import org.entente.release.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether something is told as done, ahead, talked about or denied. */
class ModalityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ruritania and Freedonia signed an agreement.                                   | signed | DONE
          The agreement was signed in Strelsau today by both ministers.                  | signed | DONE
          The two countries have now signed a treaty.                                    | signed | DONE
          The agreement will be signed on 14 April.                                      | signed | PLANNED
          The agreement is to be signed next week.                                       | signed | PLANNED
          The minister is scheduled to sign a memorandum.                                | sign   | PLANNED
          The minister will meet her colleague and sign a memorandum.                    | sign   | PLANNED
          The minister will hold talks with the President as well as sign a memorandum.  | sign   | PLANNED
          Ruritania intends to sign similar agreements.                                  | sign   | PLANNED
          The ministers agreed to sign a letter of intent.                               | sign   | PLANNED
          Ruritania became the 36th country to sign the accords.                         | sign   | DONE
          Ruritania is the seventh nation to sign the accords.                           | sign   | DONE
          Ruritania will become the 36th country to sign the accords.                    | sign   | PLANNED
          We will continue encouraging more nations to sign the accords.                 | sign   | HOPED
          The Cabinet granted approval to sign the memorandum.                           | sign   | DECIDED
          The Federal Council has decided to sign the agreement.                         | sign   | DECIDED
          The agreement has not yet been signed.                                         | signed | DENIED
          Once the agreement is signed, research can begin.                              | signed | CONDITIONAL
          A protocol could be signed within a year.                                      | signed | CONDITIONAL
          By signing the agreement, the two sides recognise its benefits.                | signing | DONE
          They welcomed the signing of the agreement.                                    | signing | DONE
          They looked forward to the signing of the agreement.                           | signing | HOPED
          The two leaders will witness the signing of an agreement.                      | signing | PLANNED
          Approval was granted for signing the memorandum.                               | signing | DECIDED
          I shall be signing agreements next week.                                       | signing | PLANNED
          The parties committed to sign a joint statement.                               | sign | PLANNED
          We are proud to sign the arrangement today.                                    | sign | DONE
          """)
  void verbs(String text, String word, Modality expected) throws Exception {
    Sentence sentence = sentence(text);
    assertEquals(expected, Modality.ofVerb(sentence, indexOf(sentence, word)), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The sides discussed a possible agreement on fusion.                | agreement | DISCUSSED
          They explored the possibility of a joint committee meeting.        | meeting   | DISCUSSED
          There is no agreement on fusion.                                   | agreement | DENIED
          The signing took place in Strelsau.                                | signing   | DONE
          The signing will take place during the visit.                      | signing   | PLANNED
          A new agreement is under negotiation.                              | agreement | DISCUSSED
          The next meeting is expected to be held in Strelsau.               | meeting   | PLANNED
          Both sides look forward to the next meeting.                       | meeting   | HOPED
          They attended the third meeting.                                   | meeting   | DONE
          """)
  void phrases(String text, String word, Modality expected) throws Exception {
    Sentence sentence = sentence(text);
    int at = indexOf(sentence, word);
    assertEquals(expected, Modality.ofPhrase(sentence, at, at + 1), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ruritania signs research agreement     | signs | DONE
          Ruritania and Freedonia sign agreement | sign  | DONE
          Ruritania to sign research agreement   | sign  | PLANNED
          """)
  void titles(String title, String word, Modality expected) throws Exception {
    Release release = Reader.read("2020-01-01-made-up", title + "\n\nSome text follows here.\n");
    Sentence sentence = release.sentences().get(0);
    assertEquals(expected, Modality.ofVerb(sentence, indexOf(sentence, word)), title);
  }

  private static Sentence sentence(String text) throws Exception {
    Release release = Reader.read("2020-01-01-made-up", "A title\n\n" + text.strip() + "\n");
    return release.sentences().get(1);
  }

  private static int indexOf(Sentence sentence, String word) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token t = sentence.tokens().get(i);
      if (t.is(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException(word);
  }
}
