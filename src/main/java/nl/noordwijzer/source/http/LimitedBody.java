package nl.noordwijzer.source.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Collects an answer and gives up when there is more of it than was allowed.
final class LimitedBody implements BodySubscriber<byte[]> {
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final long most;
  private @Nullable Subscription subscription;

  LimitedBody(long most) {
    this.most = most;
  }

  /// There is more of an answer than was allowed.
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
    private static final long MEGABYTE = 1 << 20;

    private final long most;

    TooLarge(long most) {
      super("more than " + most + " bytes");
      this.most = most;
    }

    /// Rounded upwards, as text.
    String megabytes() {
      return Long.toString((most + MEGABYTE - 1) / MEGABYTE);
    }
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (whole.isDone()) {
        return;
      }
      if (bytes.size() + (long) buffer.remaining() > most) {
        stop();
        return;
      }
      byte[] part = new byte[buffer.remaining()];
      buffer.get(part);
      bytes.writeBytes(part);
    }
  }

  private void stop() {
    whole.completeExceptionally(new TooLarge(most));
    if (subscription != null) {
      subscription.cancel();
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(bytes.toByteArray());
  }

  /// @throws TooLarge when it unpacks to more than was allowed
  /// @throws IOException when it is damaged or cut off
  static byte[] unpacked(byte[] gzip, long most) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      int reach = (int) Math.min(most + 1, Integer.MAX_VALUE - 8);
      byte[] unpacked = in.readNBytes(reach);
      if (unpacked.length > most) {
        throw new TooLarge(most);
      }
      return unpacked;
    }
  }
}
