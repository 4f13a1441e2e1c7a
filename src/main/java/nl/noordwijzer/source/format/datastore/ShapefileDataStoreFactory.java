package nl.noordwijzer.source.format.datastore;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FileDataStore;
import org.geotools.api.data.FileDataStoreFactorySpi;
import org.geotools.util.KVP;

/// Lets GeoTools find [ShapefileDataStore] by the address of a file, under the parameter that its
/// own data store for shapefiles has.
public final class ShapefileDataStoreFactory implements FileDataStoreFactorySpi {
  static final Param URL_PARAMETER =
      new Param("url", URL.class, "address of a .shp file", true, null, new KVP(Param.EXT, "shp"));

  @Override
  public String getDisplayName() {
    return "Shapefile";
  }

  @Override
  public String getDescription() {
    return "ESRI Shapefile (*.shp)";
  }

  @Override
  public Param[] getParametersInfo() {
    return new Param[] {URL_PARAMETER};
  }

  @Override
  public boolean isAvailable() {
    return true;
  }

  @Override
  public String[] getFileExtensions() {
    return new String[] {".shp"};
  }

  @Override
  public boolean canProcess(URL url) {
    return "file".equals(url.getProtocol())
        && url.getPath().toLowerCase(Locale.ROOT).endsWith(".shp");
  }

  @Override
  public boolean canProcess(Map<String, ?> parameters) {
    try {
      return URL_PARAMETER.lookUp(parameters) instanceof URL url && canProcess(url);
    } catch (IOException _) {
      return false;
    }
  }

  @Override
  public FileDataStore createDataStore(URL url) throws IOException {
    return new ShapefileDataStore(file(url));
  }

  @Override
  public FileDataStore createDataStore(Map<String, ?> parameters) throws IOException {
    if (URL_PARAMETER.lookUp(parameters) instanceof URL url) {
      return createDataStore(url);
    }
    throw new IOException("no address of a shapefile");
  }

  @Override
  public DataStore createNewDataStore(Map<String, ?> parameters) throws IOException {
    return createDataStore(parameters);
  }

  @Override
  public String getTypeName(URL url) throws IOException {
    return createDataStore(url).getTypeNames()[0];
  }

  private static Path file(URL url) throws IOException {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      throw new IOException("not the address of a file: " + url, e);
    }
  }
}
