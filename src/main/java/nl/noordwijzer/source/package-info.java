/// Open data in: files become areas, figures and ownership.
@NullMarked
package nl.noordwijzer.source;

import org.jspecify.annotations.NullMarked;
