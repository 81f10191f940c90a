package org.entente.web;

/** The port that a server was to listen on is taken; the message says what to do. */
public final class PortInUse extends RuntimeException {

  PortInUse(int port, Throwable cause) {
    super("Port " + port + " is in use by another program: end it, or choose another port with --port", cause);
  }
}
