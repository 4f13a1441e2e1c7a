package nl.noordwijzer.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.noordwijzer.text.NoordwijzerException;

/// The files beside a template or a house style, which may name these and no others.
///
/// @param folder with the file that names them
public record Beside(Path folder) {

  /// @param name relative to the folder
  /// @throws NoordwijzerException when there is no such file, or it lies outside the folder
  public Path file(String name) throws NoordwijzerException {
    try {
      Path root = folder.toRealPath();
      Path file = root.resolve(name.strip()).normalize();
      if (!file.startsWith(root)) {
        throw new NoordwijzerException("sheet.beside.outside", null, name, folder);
      }
      if (!Files.isRegularFile(file)) {
        throw new NoordwijzerException("sheet.beside.absent", null, name, folder);
      }
      if (!file.toRealPath().startsWith(root)) {
        throw new NoordwijzerException("sheet.beside.outside", null, name, folder);
      }
      return file;
    } catch (IOException | InvalidPathException e) {
      throw new NoordwijzerException("sheet.beside.absent", e, name, folder);
    }
  }
}
