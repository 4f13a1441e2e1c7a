package nl.noordwijzer.vote;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A phone in the room, which trusts the certificate of the session.
final class Phone implements AutoCloseable {
  private final String base;
  private final InetAddress own;
  private final SSLContext context;
  private final HttpClient client;

  Phone(VoteServer server) throws GeneralSecurityException, IOException {
    this(server.host(), server.certificate(), InetAddress.getLoopbackAddress());
  }

  /// @param own address that the server sees
  Phone(String host, X509Certificate certificate, InetAddress own)
      throws GeneralSecurityException, IOException {
    base = "https://" + host;
    this.own = own;
    KeyStore known = KeyStore.getInstance("PKCS12");
    known.load(null, null);
    known.setCertificateEntry("session", certificate);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(known);
    context = SSLContext.getInstance("TLSv1.3");
    context.init(null, trust.getTrustManagers(), null);
    client =
        HttpClient.newBuilder()
            .sslContext(context)
            .localAddress(own)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(20))
            .build();
  }

  /// A line on which anything can be said.
  Socket line() throws IOException {
    URI to = URI.create(base);
    return context.getSocketFactory().createSocket(to.getHost(), to.getPort(), own, 0);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  int join(String code) throws IOException, InterruptedException {
    return post("/join", "{\"code\": \"" + code + "\"}").statusCode();
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(
        request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
  }
}
