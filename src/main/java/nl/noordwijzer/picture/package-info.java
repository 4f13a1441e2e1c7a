/// Pictures of users: read with distrust, and made small enough to be kept in a plan.
@NullMarked
package nl.noordwijzer.picture;

import org.jspecify.annotations.NullMarked;
