package nl.noordwijzer.source.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a service sent back, before it is known to be a proper answer.
record Reply(Request request, HttpResponse<byte[]> response) {
  private static final Pattern REDIRECT = Pattern.compile("30[12378]");
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int FIRST_FAULT_OF_THE_SERVICE = 500;

  /// Where it sends us on the same host; empty where it does not send us on.
  ///
  /// @throws Trouble when it sends us to another host
  Optional<URI> redirect() throws Trouble {
    Optional<String> location = header("Location");
    String status = Integer.toString(response.statusCode());
    if (location.isEmpty() || !REDIRECT.matcher(status).matches()) {
      return Optional.empty();
    }
    return Optional.of(Trouble.follow(request.address(), location.get()));
  }

  Answer answer(Instant now) throws Trouble {
    byte[] body = body();
    if (response.statusCode() != OK) {
      throw refusal(body, now);
    }
    if (!request.types().contains(type())) {
      throw Trouble.lasting("http.type", host(), type().isEmpty() ? "?" : Excerpt.of(type()));
    }
    return new Answer(request.address(), type(), body, this::header);
  }

  private byte[] body() throws Trouble {
    boolean packed = header("Content-Encoding").map(how -> how.endsWith("gzip")).orElse(false);
    try {
      return packed ? LimitedBody.unpacked(response.body(), request.most()) : response.body();
    } catch (IOException failure) {
      throw Trouble.of(failure, request.address());
    }
  }

  private Trouble refusal(byte[] body, Instant now) {
    int status = response.statusCode();
    String words = new String(body, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> refusal : request.refusals().entrySet()) {
      if (words.contains(refusal.getKey())) {
        return Trouble.lasting(refusal.getValue(), host());
      }
    }
    if (status == TOO_MANY || status == UNAVAILABLE) {
      return Trouble.busy(RetryAfter.read(header("Retry-After"), now), host());
    }
    if (status >= FIRST_FAULT_OF_THE_SERVICE) {
      return Trouble.passing("http.broken", host(), Integer.toString(status));
    }
    if (status == NOT_FOUND || status == GONE) {
      return Trouble.lasting("http.absent", host());
    }
    return status == BAD_REQUEST
        ? Trouble.lasting("http.refused", host(), problem(body))
        : Trouble.lasting("http.status", host(), Integer.toString(status));
  }

  /// What the service says is wrong, as RFC 9457 has it.
  private static String problem(byte[] body) {
    return JsonMembers.read(body, Set.of("detail", "title"))
        .flatMap(problem -> problem.text("detail").or(() -> problem.text("title")))
        .map(Excerpt::of)
        .orElse("400");
  }

  private String host() {
    return request.address().getHost();
  }

  private String type() {
    String whole = header("Content-Type").orElse("");
    return whole.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  private Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }
}
