package nl.noordwijzer.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Region;

/// Figures that the region has already, written as CBS writes them, to show how a file comes in.
final class SampleFile {
  private static final int YEAR = 2019;
  private static final List<String> INDICATORS =
      List.of("inwoners", "huishoudens", "woningvoorraad", "aandeel_koop", "aandeel_huur");
  private static final String HEADER = "gwb_code_10;regio;recs;a_inw;a_hh;a_woning;p_koopw;p_huurw";

  /// A code that no area has, for the finding about it.
  private static final String UNKNOWN = "BU09179999;Nergens;Buurt;10;5;5;60;40";

  private SampleFile() {}

  /// @return a file that is gone when the program ends
  static Path of(Region region) {
    Stream<String> rows =
        Stream.of(AreaLevel.MUNICIPALITY, AreaLevel.DISTRICT, AreaLevel.NEIGHBOURHOOD)
            .flatMap(level -> region.areas().at(level).stream())
            .map(area -> row(region, area));
    String text =
        Stream.concat(Stream.concat(Stream.of(HEADER), rows), Stream.of(UNKNOWN))
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      Path folder = Files.createTempDirectory("noordwijzer");
      folder.toFile().deleteOnExit();
      Path file = Files.writeString(folder.resolve("kwb-" + YEAR + ".csv"), text);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(Region region, Area area) {
    String level =
        switch (area.level()) {
          case MUNICIPALITY -> "Gemeente";
          case DISTRICT -> "Wijk";
          default -> "Buurt";
        };
    String figures =
        INDICATORS.stream()
            .map(id -> region.statistics().observations().figure(area.code(), id, YEAR))
            .map(SampleFile::text)
            .collect(Collectors.joining(";"));
    return String.join(";", area.code(), area.name(), level, figures);
  }

  private static String text(Figure figure) {
    return figure.number().isPresent()
        ? Long.toString(Math.round(figure.number().getAsDouble()))
        : ".";
  }
}
