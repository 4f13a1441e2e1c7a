package nl.noordwijzer.ui.page;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.TableFiles;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// In which files the pages go, the button that writes them, and how far that is.
final class FileOptions implements AutoCloseable {
  private final PagesModel model;
  private final PageExport export;
  private final Texts texts;
  private final CheckBox apart = new CheckBox();
  private final Button save;
  private final ProgressBar bar = new ProgressBar(0);
  private final HBox writing;
  private final VBox root;
  private final Subscription subscriptions;

  FileOptions(PagesModel model, PageExport export, PageActs acts) {
    this.model = model;
    this.export = export;
    texts = model.desk().texts();
    apart.setText(texts.get("page.apart"));
    apart.setWrapText(true);
    apart.setId("page-apart");
    apart.setOnAction(_ -> export.apartProperty().set(apart.isSelected()));
    save = new Button(texts.get("page.save"), new FontIcon(Feather.DOWNLOAD));
    save.setId("page-save");
    save.setMaxWidth(Double.MAX_VALUE);
    save.getStyleClass().add("accent");
    save.setOnAction(_ -> export.save());
    acts.save
        .key()
        .ifPresent(
            key -> save.setTooltip(new Tooltip(acts.save.name() + "  " + key.getDisplayText())));
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("page.export.job"));
    HBox.setHgrow(bar, Priority.ALWAYS);
    writing =
        new HBox(bar, IconButton.of(Feather.X, texts.get("page.export.cancel"), export::cancel));
    writing.getStyleClass().add("page-writing");
    HBox kinds =
        new HBox(
            PanelRows.above(texts.get("page.type"), types()),
            PanelRows.above(texts.get("page.dpi"), fineness()));
    kinds.getStyleClass().add("page-kinds");
    kinds.getChildren().forEach(kind -> HBox.setHgrow(kind, Priority.ALWAYS));
    MenuButton tables = tables(new TableExport(model.desk(), export));
    root = new VBox(kinds, apart, save, writing, tables);
    root.getStyleClass().add("page-files");
    subscriptions =
        Subscription.combine(
            export.typeProperty().subscribe(_ -> refresh()),
            export.apartProperty().subscribe(_ -> refresh()),
            export.progressProperty().subscribe(_ -> refresh()),
            model.pagesProperty().subscribe(_ -> refresh()));
  }

  private MenuButton tables(TableExport writer) {
    MenuButton button = new MenuButton(texts.get("page.tables"), new FontIcon(Feather.GRID));
    button.setId("page-tables");
    button.setMaxWidth(Double.MAX_VALUE);
    for (TableFiles.Kind kind : TableFiles.Kind.values()) {
      MenuItem item =
          new MenuItem(texts.get("page.tables." + kind.name().toLowerCase(Locale.ROOT)));
      item.setOnAction(_ -> writer.save(kind));
      button.getItems().add(item);
    }
    return button;
  }

  private ComboBox<FileType> types() {
    ComboBox<FileType> box = PanelRows.choice(FileType::label, export.typeProperty()::set);
    box.setId("page-type");
    box.getItems().setAll(FileType.values());
    box.setValue(export.typeProperty().get());
    return box;
  }

  private ComboBox<Integer> fineness() {
    ComboBox<Integer> box = PanelRows.choice(String::valueOf, export.dpiProperty()::set);
    box.getItems().setAll(PageExport.FINENESS);
    box.setValue(export.dpiProperty().get());
    return box;
  }

  /// A kind of file without pages always has a file for each.
  private void refresh() {
    boolean paged = export.typeProperty().get().isPaged();
    apart.setDisable(!paged);
    apart.setSelected(!paged || export.apartProperty().get());
    double part = export.progressProperty().get();
    boolean busy = part != PageExport.IDLE;
    bar.setProgress(part > 0 ? part : ProgressIndicator.INDETERMINATE_PROGRESS);
    PanelRows.show(writing, busy);
    PanelRows.show(save, !busy);
    save.setDisable(model.pagesProperty().get().sheets().isEmpty());
  }

  VBox root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
