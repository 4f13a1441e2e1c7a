package nl.noordwijzer.source.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.source.table.TableFormat;
import nl.noordwijzer.text.NoordwijzerException;

/// GeoJSON: RFC 7946, the older form with a `crs` member, a feature on each line, a single feature
/// or a bare geometry.
///
/// A file that is cut off or not valid JSON is refused as a whole. Heights are left out.
public final class GeoJsonFormat implements TableFormat {
  private static final long LARGEST_MB = 1000;
  private static final int DEEPEST = 100;
  private static final int LONGEST_TEXT = 5_000_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .build())
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  @Override
  public boolean recognises(Path file) {
    FileStart start = FileStart.of(file);
    return start.isJsonWithType() || (start.isShort() && start.isNamed(".geojson", ".geojsonl"));
  }

  @Override
  public List<SourceTable> read(Path file, Progress progress) throws NoordwijzerException {
    String name = FileStart.nameOf(file);
    try {
      long size = Files.size(file);
      if (size > LARGEST_MB << 20) {
        throw new NoordwijzerException("format.large", null, name, LARGEST_MB);
      }
      return List.of(read(file, size, progress));
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  /// What a service sent.
  ///
  /// @param name of what it holds, for the table and for failures
  public SourceTable read(String name, byte[] json, Progress progress) throws NoordwijzerException {
    try (JsonParser parser = JSON.createParser(json)) {
      return new GeoJsonReader(Path.of(name), parser, json.length, progress).read();
    } catch (IOException e) {
      throw failure(name, e);
    }
  }

  private static NoordwijzerException failure(String name, IOException e) {
    if (e instanceof JsonProcessingException syntax) {
      int line = syntax.getLocation() == null ? 1 : syntax.getLocation().getLineNr();
      return new NoordwijzerException("format.geojson.syntax", e, name, line);
    }
    return new NoordwijzerException("format.unreadable", e, name);
  }

  private static SourceTable read(Path file, long size, Progress progress)
      throws IOException, NoordwijzerException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = JSON.createParser(in)) {
      return new GeoJsonReader(file, parser, size, progress).read();
    }
  }
}
