package nl.noordwijzer.ui.map;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.LegendSigns;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The legend of a map: what each colour, pattern and line means.
public final class LegendBox extends VBox {
  private static final int SIGN_WIDTH = 24;
  private static final int SIGN_HEIGHT = 14;

  /// CSS pixels.
  static final double WIDEST = 260;

  /// What the signs and words follow from.
  private record Shown(Legend legend, Ground ground, double unit) {
    boolean singlesAnOwner() {
      return legend.blocks().stream()
          .anyMatch(block -> block instanceof Legend.Owners owners && owners.others() != null);
    }
  }

  private final Texts texts;
  private final Label title = new Label();
  private final Hyperlink everyone = new Hyperlink();
  private final VBox blocks = new VBox();
  private final ScrollPane scroll = new ScrollPane(blocks);
  private final LegendFolds folds = new LegendFolds();
  private final ToggleButton open = new ToggleButton(null, new FontIcon(Feather.CHEVRON_DOWN));

  /// Whether the user has folded or opened the whole.
  private boolean foldedByUser;

  private @Nullable LegendRoom given;
  private @Nullable Shown shown;

  public LegendBox(Texts texts) {
    this.texts = texts;
    getStyleClass().add("legend-box");
    setMaxSize(WIDEST, Region.USE_PREF_SIZE);
    title.getStyleClass().add("legend-title");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    open.setSelected(true);
    open.setOnAction(_ -> foldedByUser = true);
    open.getStyleClass().add("card-fold");
    open.setTooltip(new Tooltip(texts.get("mappane.legend.fold")));
    open.setAccessibleText(texts.get("mappane.legend.fold"));
    HBox head = new HBox(title, open);
    head.setAlignment(Pos.TOP_LEFT);
    blocks.getStyleClass().add("legend-blocks");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.visibleProperty().bind(open.selectedProperty());
    scroll.managedProperty().bind(open.selectedProperty());
    everyone.setText(texts.get("mappane.legend.everyone"));
    PanelRows.show(everyone, false);
    getChildren().addAll(head, everyone, scroll);
  }

  /// One that offers the way back to the homes of all owners, where those of one stand out.
  static LegendBox of(Desk desk) {
    LegendBox box = new LegendBox(desk.texts());
    box.everyone.setOnAction(_ -> desk.session().singledOwnerProperty().set(null));
    return box;
  }

  /// As high as all of it, for a place that scrolls itself.
  public LegendBox whole() {
    scroll.minViewportHeightProperty().bind(blocks.heightProperty());
    return this;
  }

  /// Opens what there is room for; what the user folded or opened stays so.
  void setRoom(LegendRoom room) {
    if (room == given) {
      return;
    }
    given = room;
    folds.setRoomy(room == LegendRoom.ALL);
    if (!foldedByUser) {
      open.setSelected(room != LegendRoom.TITLE);
    }
  }

  /// Opens every section, with nothing to fold or scroll by, for who cannot press anything.
  public void onlyToRead() {
    folds.fix();
    setRoom(LegendRoom.ALL);
    open.setVisible(false);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
  }

  /// @param unit device pixels per CSS pixel
  public void show(MapPicture picture, double unit) {
    title.setText(picture.title());
    Shown next = new Shown(picture.legend(), picture.ground(), unit);
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    PanelRows.show(everyone, everyone.getOnAction() != null && next.singlesAnOwner());
    LegendSigns signs = new LegendSigns(SIGN_WIDTH, SIGN_HEIGHT, unit);
    blocks
        .getChildren()
        .setAll(
            picture.legend().blocks().stream().map(block -> node(block, picture, signs)).toList());
  }

  private Node node(Legend.Block block, MapPicture picture, LegendSigns signs) {
    return switch (block) {
      case Legend.Classes classes -> classes(classes, signs);
      case Legend.Bivariate pair -> BivariateLegend.node(pair, signs);
      case Legend.Owners owners -> owners(owners, picture, signs);
      case Legend.Lines lines -> lines(lines, picture, signs);
      case Legend.Proposed proposed -> proposed(proposed, picture, signs);
    };
  }

  private VBox classes(Legend.Classes block, LegendSigns signs) {
    VBox box = section();
    GridPane rows = LegendRows.grid(block.unit(), block.counted());
    for (Legend.ClassEntry entry : block.entries()) {
      LegendRows.add(
          rows,
          sign(FrameImage.share(signs.fill(entry.fill())), signs),
          entry.label(),
          block.counted().isEmpty() ? "" : count(entry.count()));
    }
    box.getChildren().add(rows);
    return box;
  }

  private Node owners(Legend.Owners block, MapPicture picture, LegendSigns signs) {
    GridPane rows = LegendRows.grid("", block.counted());
    for (Legend.OwnerEntry entry : block.entries()) {
      LegendRows.add(
          rows,
          sign(FrameImage.share(signs.owner(entry.look())), signs),
          entry.label(),
          block.counted().isEmpty() ? "" : count(entry.dwellings()));
    }
    Legend.Others others = block.others();
    if (others != null) {
      LegendRows.add(
          rows,
          sign(FrameImage.share(signs.owner(others.look())), signs),
          others.label(),
          block.counted().isEmpty() ? "" : count(others.dwellings()));
    }
    Legend.Approximate inexact = block.approximate();
    if (inexact != null) {
      LegendRows.add(
          rows,
          sign(FrameImage.share(signs.approximate(picture.ground())), signs),
          inexact.label(),
          count(inexact.dwellings()));
    }
    VBox inner = new VBox(rows);
    add(inner, block.note(), "legend-warning");
    return folds.section(Legend.Owners.class, block.title(), inner);
  }

  private Node proposed(Legend.Proposed block, MapPicture picture, LegendSigns signs) {
    boolean any = !block.entries().isEmpty();
    GridPane rows = LegendRows.grid("", any ? block.counted() : "");
    for (Legend.TypeEntry entry : block.entries()) {
      Image type = FrameImage.share(signs.type(picture.ground(), entry.look()));
      LegendRows.add(
          rows,
          sign(type, signs),
          entry.label(),
          block.counted().isEmpty() ? "" : count(entry.count()));
    }
    for (Legend.StatusEntry entry : block.statuses()) {
      Image status = FrameImage.share(signs.status(picture.ground(), entry.sign()));
      LegendRows.add(rows, sign(status, signs), entry.label(), "");
    }
    if (!block.wide().isEmpty()) {
      Image wide = FrameImage.share(signs.wide(picture.ground()));
      LegendRows.add(rows, sign(wide, signs), block.wide(), "");
    }
    if (!block.planArea().isEmpty()) {
      Image area = FrameImage.share(signs.planArea(picture.ground()));
      LegendRows.add(rows, sign(area, signs), block.planArea(), "");
    }
    for (Legend.MarkEntry entry : block.marks()) {
      Image mark = FrameImage.share(signs.mark(picture.ground(), entry.mark()));
      LegendRows.add(rows, sign(mark, signs), entry.label(), "");
    }
    return folds.section(Legend.Proposed.class, block.title(), rows);
  }

  private Node lines(Legend.Lines block, MapPicture picture, LegendSigns signs) {
    GridPane rows = LegendRows.grid("", "");
    for (Legend.LineEntry entry : block.entries()) {
      LegendRows.add(
          rows,
          sign(FrameImage.share(signs.line(picture.ground(), entry)), signs),
          entry.label(),
          "");
    }
    return folds.section(Legend.Lines.class, block.title(), rows);
  }

  private String count(int number) {
    return texts.figures().number(number, 0);
  }

  static ImageView sign(Image image, LegendSigns signs) {
    ImageView view = new ImageView(image);
    view.setFitWidth(signs.width());
    view.setFitHeight(signs.height());
    return view;
  }

  static VBox section() {
    VBox box = new VBox();
    box.getStyleClass().add("legend-section");
    return box;
  }

  private static void add(VBox box, String text, String style) {
    if (!text.isEmpty()) {
      Label label = new Label(text);
      label.getStyleClass().add(style);
      label.setWrapText(true);
      box.getChildren().add(label);
    }
  }
}
