package nl.noordwijzer.source.crs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The WKT is what GDAL 3.6.2 writes for these codes.
class CoordinateSystemTest {
  private static final String ESRI_RD =
      """
      PROJCS["RD_New",GEOGCS["GCS_Amersfoort",DATUM["D_Amersfoort",SPHEROID["Bessel_1841",\
      6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],\
      PROJECTION["Double_Stereographic"],PARAMETER["False_Easting",155000.0],\
      PARAMETER["False_Northing",463000.0],PARAMETER["Central_Meridian",5.38763888888889],\
      PARAMETER["Scale_Factor",0.9999079],PARAMETER["Latitude_Of_Origin",52.1561605555556],\
      UNIT["Meter",1.0]]\
      """;
  private static final String OGC_RD =
      """
      PROJCS["Amersfoort / RD New",
        GEOGCS["Amersfoort",
          DATUM["Amersfoort",
            SPHEROID["Bessel 1841",6377397.155,299.1528128, AUTHORITY["EPSG","7004"]],
            AUTHORITY["EPSG","6289"]],
          PRIMEM["Greenwich",0], UNIT["degree",0.0174532925199433]],
        PROJECTION["Oblique_Stereographic"],
        PARAMETER["latitude_of_origin",52.1561605555556],
        PARAMETER["central_meridian",5.38763888888889],
        PARAMETER["scale_factor",0.9999079],
        PARAMETER["false_easting",155000],
        PARAMETER["false_northing",463000],
        UNIT["metre",1], AXIS["Easting",EAST], AXIS["Northing",NORTH],
        AUTHORITY["EPSG","28992"]]\
      """;
  private static final String WKT2_RD =
      """
      PROJCRS["Amersfoort / RD New", BASEGEOGCRS["Amersfoort", DATUM["Amersfoort",
       ELLIPSOID["Bessel 1841",6377397.155,299.1528128, LENGTHUNIT["metre",1]]],
       PRIMEM["Greenwich",0, ANGLEUNIT["degree",0.0174532925199433]], ID["EPSG",4289]],
       CONVERSION["RD New", METHOD["Oblique Stereographic", ID["EPSG",9809]],
       PARAMETER["Latitude of natural origin",52.1561605555556, ANGLEUNIT["degree",0.017]],
       PARAMETER["Longitude of natural origin",5.38763888888889, ANGLEUNIT["degree",0.017]],
       PARAMETER["Scale factor at natural origin",0.9999079, SCALEUNIT["unity",1]],
       PARAMETER["False easting",155000, LENGTHUNIT["metre",1], ID["EPSG",8806]],
       PARAMETER["False northing",463000, LENGTHUNIT["metre",1], ID["EPSG",8807]]],
       CS[Cartesian,2], AXIS["easting (X)",east, ORDER[1], LENGTHUNIT["metre",1]],
       BBOX[50.75,3.2,53.7,7.22], ID["EPSG",28992]]\
      """;

  private static String utm(String datum, int meridian) {
    return """
    PROJCS["UTM",GEOGCS["GCS",DATUM["%s",SPHEROID["GRS_1980",6378137.0,298.257222101]],\
    PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],\
    PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],\
    PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",%d.0],\
    PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]\
    """
        .formatted(datum, meridian);
  }

  private static String lambert(String sphere, String meridian, String east, String north) {
    return """
    PROJCS["Belge",GEOGCS["GCS",DATUM["%s]],PRIMEM["Greenwich",0.0],\
    UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],\
    PARAMETER["False_Easting",%s],PARAMETER["False_Northing",%s],\
    PARAMETER["Central_Meridian",%s],PARAMETER["Standard_Parallel_1",51.1666672333333],\
    PARAMETER["Standard_Parallel_2",49.8333339],UNIT["Meter",1.0]]\
    """
        .formatted(sphere, east, north, meridian);
  }

  private static String degrees(String datum) {
    return """
    GEOGCS["GCS",DATUM["%s",SPHEROID["x",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],\
    UNIT["Degree",0.0174532925199433]]\
    """
        .formatted(datum);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EPSG:28992",
        "epsg:28992",
        " 28992 ",
        "EPSG:7415",
        "urn:ogc:def:crs:EPSG::28992",
        "urn:ogc:def:crs:EPSG:9.9:28992",
        "urn:x-ogc:def:crs:EPSG:28992",
        "http://www.opengis.net/def/crs/EPSG/0/28992",
        "<http://www.opengis.net/def/crs/EPSG/0/28992>",
        "http://www.opengis.net/gml/srs/epsg.xml#28992"
      })
  void rdIsKnownByItsCodes(String text) {
    assertThat(CoordinateSystem.named(text)).contains(CoordinateSystem.RD_NEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {ESRI_RD, OGC_RD, WKT2_RD})
  void rdIsKnownByItsParameters(String wkt) {
    assertThat(CoordinateSystem.named(wkt)).contains(CoordinateSystem.RD_NEW);
    assertThat(CoordinateSystem.named("COMPD_CS[\"RD + NAP\"," + wkt + ",VERT_CS[\"NAP\"]]"))
        .contains(CoordinateSystem.RD_NEW);
  }

  @ParameterizedTest
  @CsvSource({
    "EPSG:4326, WGS84",
    "OGC:CRS84, WGS84",
    "urn:ogc:def:crs:OGC:1.3:CRS84, WGS84",
    "http://www.opengis.net/def/crs/OGC/1.3/CRS84, WGS84",
    "EPSG:4258, ETRS89",
    "EPSG:3857, WEB_MERCATOR",
    "EPSG:31370, LAMBERT_72",
    "EPSG:3812, LAMBERT_2008",
    "EPSG:32631, UTM_31",
    "EPSG:32632, UTM_32",
    "EPSG:25831, ETRS_UTM_31",
    "EPSG:25832, ETRS_UTM_32"
  })
  void theOthersAreKnownByTheirCodes(String text, CoordinateSystem system) {
    assertThat(CoordinateSystem.named(text)).contains(system);
  }

  @Test
  void theOthersAreKnownByTheirParameters() {
    assertThat(CoordinateSystem.named(utm("D_WGS_1984", 3))).contains(CoordinateSystem.UTM_31);
    assertThat(CoordinateSystem.named(utm("D_WGS_1984", 9))).contains(CoordinateSystem.UTM_32);
    assertThat(CoordinateSystem.named(utm("D_ETRS_1989", 3)))
        .contains(CoordinateSystem.ETRS_UTM_31);
    assertThat(CoordinateSystem.named(utm("European_Terrestrial_Reference_System_1989", 9)))
        .contains(CoordinateSystem.ETRS_UTM_32);
    String belgium72 = "D_Belge_1972\",SPHEROID[\"International_1924\",6378388.0,297.0";
    assertThat(
            CoordinateSystem.named(
                lambert(belgium72, "4.36748666666667", "150000.013", "5400088.438")))
        .contains(CoordinateSystem.LAMBERT_72);
    String etrs = "D_ETRS_1989\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101";
    assertThat(CoordinateSystem.named(lambert(etrs, "4.35921583333333", "649328.0", "665262.0")))
        .contains(CoordinateSystem.LAMBERT_2008);
    assertThat(CoordinateSystem.named(degrees("D_WGS_1984"))).contains(CoordinateSystem.WGS84);
    assertThat(CoordinateSystem.named(degrees("D_ETRS_1989"))).contains(CoordinateSystem.ETRS89);
  }

  @Test
  void webMercatorIsKnownFromEsriAndFromGdal() {
    for (String method : new String[] {"Mercator_Auxiliary_Sphere", "Mercator_1SP"}) {
      String web =
          """
          PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",%s,PROJECTION["%s"],\
          PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],\
          PARAMETER["Central_Meridian",0.0],UNIT["Meter",1.0]]\
          """
              .formatted(degrees("D_WGS_1984"), method);
      assertThat(CoordinateSystem.named(web)).contains(CoordinateSystem.WEB_MERCATOR);
    }
  }

  @Test
  void aNameOrCodeThatTheParametersContradictIsNotBelieved() {
    assertThat(CoordinateSystem.named(OGC_RD.replace("155000", "0"))).isEmpty();
    assertThat(CoordinateSystem.named(ESRI_RD.replace("463000.0", "463000000.0"))).isEmpty();
    assertThat(CoordinateSystem.named(ESRI_RD.replace("UNIT[\"Meter\",1.0]", "UNIT[\"Foot\",0.3]")))
        .isEmpty();
    assertThat(CoordinateSystem.named(ESRI_RD.replace("6377397.155", "6378137.0"))).isEmpty();
    assertThat(CoordinateSystem.named(utm("D_European_1950", 3))).isEmpty();
    assertThat(CoordinateSystem.named(degrees("D_Amersfoort"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "RD",
        "EPSG:23031",
        "EPSG:",
        "4326 of 28992",
        "PROJCS[",
        "PROJCS[\"RD_New\"",
        "LOCAL_CS[\"Undefined\"]",
        "GEOGCS[]",
        "PROJCS[\"a\" \"b\"]",
        "EPSG:99999999999"
      })
  void anythingElseIsUnknown(String text) {
    assertThat(CoordinateSystem.named(text)).isEmpty();
  }

  @Test
  void deepOrLongWktIsRefusedQuickly() {
    assertThat(CoordinateSystem.named("A[".repeat(50_000))).isEmpty();
    assertThat(CoordinateSystem.named("A[\"" + "x".repeat(1_000_000) + "\"]")).isEmpty();
    assertThat(CoordinateSystem.named("EPSG:".repeat(1_000_000))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everySystemIsKnownByItsOwnCode(CoordinateSystem system) {
    assertThat(CoordinateSystem.named(system.code())).contains(system);
  }
}
