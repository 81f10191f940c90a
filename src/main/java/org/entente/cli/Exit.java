package org.entente.cli;

/** The exit codes of every command. */
final class Exit {

  static final int DONE = 0;
  static final int NOTHING_DONE = 1;
  static final int USAGE = 2;
  static final int SOME_SKIPPED = 3;

  private Exit() {}
}
