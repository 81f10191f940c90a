package org.entente.web;

/** Answers requests below one path. Thread safe. */
@FunctionalInterface
interface Page {

  /**
   * The answer.
   *
   * @throws Refusal where there is none
   */
  Answer answer(Ask ask);
}
