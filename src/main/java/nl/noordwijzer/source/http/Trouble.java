package nl.noordwijzer.source.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Why one attempt failed, and whether another may succeed.
final class Trouble extends Exception {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient Object[] arguments;
  private final boolean passing;
  private final transient @Nullable Duration wait;

  private Trouble(String key, boolean passing, @Nullable Duration wait, Object... arguments) {
    super(key);
    this.key = key;
    this.passing = passing;
    this.wait = wait;
    this.arguments = arguments;
  }

  /// Will be there at the next attempt too.
  static Trouble lasting(String key, Object... arguments) {
    return new Trouble(key, false, null, arguments);
  }

  /// May be gone at the next attempt.
  static Trouble passing(String key, Object... arguments) {
    return new Trouble(key, true, null, arguments);
  }

  /// @param wait what the service asks for; empty where it does not say
  static Trouble busy(Optional<Duration> wait, String host) {
    return new Trouble("http.busy", true, wait.orElse(null), host);
  }

  static Trouble of(@Nullable Throwable failure, URI address) {
    String host = address.getHost();
    return switch (failure) {
      case HttpTimeoutException _ -> passing("http.timeout", host);
      case UnknownHostException _ -> lasting("http.unknown", host);
      case ConnectException connect when isUnresolved(connect) -> lasting("http.unknown", host);
      case ConnectException _ -> passing("http.unreachable", host);
      case SSLException _ -> lasting("http.tls", host);
      case LimitedBody.TooLarge large -> lasting("http.large", host, large.megabytes());
      case IOException _ -> passing("http.cut", host);
      case null, default -> throw new IllegalStateException(failure);
    };
  }

  private static boolean isUnresolved(ConnectException failure) {
    return failure.getCause() instanceof UnresolvedAddressException
        || (failure.getCause() instanceof ConnectException inner && isUnresolved(inner));
  }

  /// The address a link points to.
  ///
  /// @throws Trouble when it lies on another host or is no address
  static URI follow(URI from, String link) throws Trouble {
    try {
      URI to = from.resolve(link);
      if (Hosts.origin(to).equals(Hosts.origin(from)) && to.getRawUserInfo() == null) {
        return to;
      }
    } catch (IllegalArgumentException _) {
      // Said below: it leads nowhere.
    }
    throw lasting("http.elsewhere", from.getHost(), Excerpt.of(link));
  }

  boolean mayPass() {
    return passing;
  }

  Optional<Duration> asksFor() {
    return Optional.ofNullable(wait);
  }

  NoordwijzerException told() {
    return new NoordwijzerException(key, this, arguments);
  }
}
