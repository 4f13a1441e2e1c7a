package nl.noordwijzer.vote;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// A vote in a program of its own, as users have it: the patience of the server is set once for all
/// servers in a program, and others in the program of the tests may have come first.
final class VoteProgram implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final PrintStream in;
  private final String host;
  private final String code;
  private final X509Certificate certificate;

  /// Counts a dot by hand for each line that it reads, and tells the sum.
  public static void main(String[] arguments)
      throws IOException, NoordwijzerException, GeneralSecurityException {
    BallotBox box = new BallotBox(_ -> {});
    box.open(BallotBoxTest.ballot());
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (VoteServer server =
        VoteServer.open(InetAddress.getLoopbackAddress(), box, Texts.in(Texts.DUTCH))) {
      System.out.println(server.host());
      System.out.println(server.code());
      System.out.println(Base64.getEncoder().encodeToString(server.certificate().getEncoded()));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        box.count("b", Integer.parseInt(line));
        System.out.println(box.tally().orElseThrow().total());
      }
    }
  }

  VoteProgram() throws IOException, GeneralSecurityException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                VoteProgram.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    out = process.inputReader(StandardCharsets.UTF_8);
    in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    host = out.readLine();
    code = out.readLine();
    byte[] encoded = Base64.getDecoder().decode(out.readLine());
    certificate =
        (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(encoded));
  }

  String host() {
    return host;
  }

  String code() {
    return code;
  }

  Phone phone(InetAddress address) throws GeneralSecurityException, IOException {
    return new Phone(host, certificate, address);
  }

  /// Adds dots by hand.
  ///
  /// @return all that were given, by whomever
  int count(int dots) throws IOException {
    in.println(dots);
    return Integer.parseInt(out.readLine());
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
