package nl.noordwijzer.ui.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.noordwijzer.source.stock.StockMapping;
import nl.noordwijzer.source.stock.StockMappings;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// How the user had lists of homes read, kept between starts in a file of its own. The file is read
/// when it is first needed.
///
/// Reads and writes a file: not for the FX thread.
public final class ListMemory {
  private final ConfigFile file;
  private @Nullable StockMappings mappings;

  private ListMemory(@Nullable Path file) {
    this.file = new ConfigFile(file);
  }

  /// Remembers nothing between starts.
  public static ListMemory none() {
    return new ListMemory(null);
  }

  public static ListMemory in(Path file) {
    return new ListMemory(file);
  }

  public synchronized StockMappings mappings() {
    if (mappings == null) {
      StockMappings[] read = {new StockMappings()};
      file.read(reader -> read[0] = StockMappings.read(reader));
      mappings = read[0];
    }
    return mappings;
  }

  /// @param today when the user said so
  public synchronized void remember(List<StockMapping> told, LocalDate today) {
    if (!told.isEmpty()) {
      told.forEach(mapping -> mappings().remember(mapping, today));
      file.write(mappings()::write);
    }
  }

  /// Forgets how lists with the columns of a table are read.
  public synchronized void forget(SourceTable table) {
    mappings().forget(table);
    file.write(mappings()::write);
  }
}
