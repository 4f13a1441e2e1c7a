package nl.noordwijzer.cli;

import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.TableFiles;

/// The options with a few possible words.
final class Choices {
  static final Choice<AreaLevel> LEVEL =
      new Choice<AreaLevel>("--level")
          .with(AreaLevel.NEIGHBOURHOOD, "buurt", "neighbourhood")
          .with(AreaLevel.DISTRICT, "wijk", "district")
          .with(AreaLevel.FOCUS_AREA, "focus", "focus")
          .with(AreaLevel.PROGRAMME_AREA, "noord", "noord")
          .with(AreaLevel.MUNICIPALITY, "gemeente", "municipality");
  static final Choice<ClassMethod> METHOD =
      new Choice<ClassMethod>("--method")
          .with(ClassMethod.QUANTILE, "kwantiel", "quantile")
          .with(ClassMethod.NATURAL_BREAKS, "jenks", "jenks")
          .with(ClassMethod.EQUAL_INTERVAL, "gelijk", "equal")
          .with(ClassMethod.STANDARD_DEVIATION, "standaardafwijking", "stddev")
          .with(ClassMethod.AROUND_NORM, "norm", "norm")
          .with(ClassMethod.OWN, "eigen", "own");
  static final Choice<Paper> PAPER =
      new Choice<Paper>("--paper").with(Paper.A4, "a4", "a4").with(Paper.A3, "a3", "a3");
  static final Choice<Orientation> ORIENTATION =
      new Choice<Orientation>("--orientation")
          .with(Orientation.LANDSCAPE, "liggend", "landscape")
          .with(Orientation.PORTRAIT, "staand", "portrait");
  static final Choice<FileType> FORMAT =
      new Choice<FileType>("--format")
          .with(FileType.PDF, "pdf", "pdf")
          .with(FileType.PDF_A, "pdf/a", "pdf/a")
          .with(FileType.SVG, "svg", "svg")
          .with(FileType.PNG, "png", "png")
          .with(FileType.TIFF, "tiff", "tiff")
          .with(FileType.PPTX, "pptx", "pptx");
  static final Choice<TableFiles.Kind> TABLES =
      new Choice<TableFiles.Kind>("--tables")
          .with(TableFiles.Kind.XLSX, "xlsx", "xlsx")
          .with(TableFiles.Kind.CSV, "csv", "csv");
  static final Choice<Imprint.Status> STATUS =
      new Choice<Imprint.Status>("--status")
          .with(Imprint.Status.CONCEPT, "concept", "draft")
          .with(Imprint.Status.FINAL, "definitief", "final");
  static final Choice<String> LANGUAGE =
      new Choice<String>(Language.OPTION).with("nl", "nl", "nl").with("en", "en", "en");

  private Choices() {}
}
