package nl.noordwijzer.ui.page;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with the page as a whole: what is added to it, to which pages a change goes,
/// and the way back to its template.
final class PagePart implements AutoCloseable {
  private final PageEdit edit;
  private final PageLook look;
  private final Texts texts;
  private final Label hint = PanelRows.muted();
  private final CheckBox apart = new CheckBox();
  private final Label reach = PanelRows.muted();
  private final Button restore;
  private final VBox adding;
  private final VBox root;
  private final Subscription subscriptions;

  PagePart(PageEdit edit, PageLook look, Texts texts) {
    this.edit = edit;
    this.look = look;
    this.texts = texts;
    Label title = new Label(texts.get("page.this"));
    title.getStyleClass().add("section-title");
    hint.setText(texts.get("page.edit.hint"));
    apart.setId("page-apart-only");
    apart.setText(texts.get("page.apart.only"));
    apart.setWrapText(true);
    apart.setOnAction(_ -> {
      edit.keeping().setApart(apart.isSelected());
      refresh();
    });
    restore = button("page-restore", "page.restore", Feather.ROTATE_CCW, edit.keeping()::restore);
    adding =
        new VBox(
            title,
            hint,
            button("page-add-text", "page.add.text", Feather.TYPE, edit::addText),
            button("page-add-picture", "page.add.picture", Feather.IMAGE, edit::addPicture));
    adding.getStyleClass().add("page-adding");
    root = new VBox(adding, apart, reach, restore);
    root.getStyleClass().add("page-part");
    root.setMinHeight(Region.USE_PREF_SIZE);
    subscriptions =
        Subscription.combine(
            edit.layoutProperty().subscribe(_ -> refresh()),
            edit.chosenProperty().subscribe(_ -> refresh()));
  }

  private Button button(String id, String key, Feather icon, Runnable act) {
    Button button = new Button(texts.get(key), new FontIcon(icon));
    button.setId(id);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("page-part-button");
    button.setOnAction(_ -> act.run());
    return button;
  }

  private void refresh() {
    boolean there = edit.layoutProperty().get() != null;
    PanelRows.show(root, there);
    PanelRows.show(adding, edit.chosenProperty().get().isEmpty());
    boolean many = edit.keeping().isOneOfMany();
    PanelRows.show(apart, many);
    PanelRows.show(reach, many);
    boolean only = edit.keeping().isApart();
    apart.setSelected(only);
    reach.setText(texts.get(only ? "page.reach.one" : "page.reach.all", look.alike()));
    PanelRows.show(restore, there && edit.keeping().canRestore());
  }

  VBox root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
