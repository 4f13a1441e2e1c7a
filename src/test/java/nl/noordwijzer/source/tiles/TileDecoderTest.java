package nl.noordwijzer.source.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import nl.noordwijzer.support.TileImages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileDecoderTest {
  private static Optional<TilePicture> decode(String type, byte[] image) {
    TileAddress address = new TileAddress(Background.BRT_GREY, 1, 0, 0);
    return TileDecoder.decode(new StoredTile(address, type, image, Instant.EPOCH));
  }

  @Test
  void pixelsHaveTheColoursOfThePicture() {
    TilePicture picture = decode("image/png", TileImages.png(Color.ORANGE)).orElseThrow();
    assertThat(picture.argb()).hasSize(256 * 256).containsOnly(Color.ORANGE.getRGB());
    assertThat(decode("image/jpeg", TileImages.jpeg(Color.BLACK)).orElseThrow().argb())
        .containsOnly(Color.BLACK.getRGB());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 30, 60, 200})
  void aPictureCutOffIsNone(int length) {
    byte[] whole = TileImages.png(Color.ORANGE);
    assertThat(decode("image/png", Arrays.copyOf(whole, length))).isEmpty();
  }

  @Test
  void aPictureOfAnotherSizeOrKindIsNone() {
    assertThat(decode("image/png", TileImages.image(Color.RED, 512, "png"))).isEmpty();
    assertThat(decode("image/png", TileImages.jpeg(Color.RED))).isEmpty();
    assertThat(decode("text/html", TileImages.png(Color.RED))).isEmpty();
    assertThat(decode("image/png", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEmpty();
  }
}
