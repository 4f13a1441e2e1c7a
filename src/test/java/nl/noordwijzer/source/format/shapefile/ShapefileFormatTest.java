package nl.noordwijzer.source.format.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A shapefile as the files it is made of.
class ShapefileFormatTest {
  private static final String PRJ = "PROJCS[\"RD_New\",GEOGCS[\"GCS_Amersfoort\"]]";

  @TempDir Path folder;
  private RawShapefile file;

  @BeforeEach
  void make() {
    file = new RawShapefile(folder).points(2).field("NAAM,C,9,0").record(" een").record(" twée");
  }

  @Test
  void aShapefileIsRecognisedByItsNameOrItsFirstBytes() throws Exception {
    ShapefileFormat format = new ShapefileFormat();
    Path other = Files.write(folder.resolve("buurten.bin"), file.shp());
    Path index = Files.write(folder.resolve("buurten.shx"), file.shp());
    Path text = Files.writeString(folder.resolve("buurten.csv"), "a;b");
    assertThat(format.recognises(folder.resolve("absent.SHP"))).isTrue();
    assertThat(format.recognises(other)).isTrue();
    assertThat(format.recognises(index)).isFalse();
    assertThat(format.recognises(text)).isFalse();
    assertThat(format.recognises(folder)).isFalse();
    assertThat(format.recognises(folder.resolve("absent"))).isFalse();
  }

  @Test
  void namesOfTheOtherFilesMayBeInAnyCase() throws Exception {
    Path shp = Files.write(folder.resolve("Buurten.shp"), file.shp());
    Files.write(folder.resolve("BUURTEN.DBF"), file.dbf());
    Files.writeString(folder.resolve("buurten.Prj"), PRJ + "\n");
    Files.writeString(folder.resolve("buurten.CPG"), "1252");
    SourceTable table = RawShapefile.read(shp);
    assertThat(table.name()).isEqualTo("Buurten");
    assertThat(table.crs()).isEqualTo(PRJ);
    assertThat(table.rows().getLast().text(0)).isEqualTo("twÃ©e");
    assertThat(table.findings()).isEmpty();
  }

  @Test
  void theFileWithExactlyTheSameNameComesFirst() throws Exception {
    Path shp = Files.write(folder.resolve("a.shp"), file.shp());
    Files.write(folder.resolve("A.dbf"), new byte[0]);
    Files.write(folder.resolve("a.dbf"), file.dbf());
    assertThat(RawShapefile.read(shp).rows().getFirst().text(0)).isEqualTo("een");
  }

  @Test
  void theFolderStaysAsItWas() throws Exception {
    Path shp = Files.write(folder.resolve("a.shp"), file.shp());
    RawShapefile.read(shp);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(shp);
    }
  }

  @Test
  void readingStopsWhenItIsNoLongerWanted() throws Exception {
    Path shp = Files.write(folder.resolve("a.shp"), file.shp());
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> new ShapefileFormat().read(shp, cancelled))
        .isInstanceOf(CancellationException.class);
  }
}
