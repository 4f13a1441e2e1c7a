/// What we propose: a plan with its scenarios and interventions, and the catalogue they come from.
///
/// Pure values: no files, no drawing, no threads. A changed plan is another plan, which shares all
/// that stayed the same. All geometry is RD New (EPSG:28992) in metres and is treated as read-only.
@NullMarked
package nl.noordwijzer.plan;

import org.jspecify.annotations.NullMarked;
