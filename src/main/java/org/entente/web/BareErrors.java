package org.entente.web;

import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What requests get that never reach a page, malformed ones say: a status and a line, nothing of the request. */
final class BareErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Content-Security-Policy", SafetyHeaders.STRICT);
    byte[] line = (response.getStatus() + " The request could not be read\n").getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(line), callback);
    return true;
  }
}
