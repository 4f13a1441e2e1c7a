/// What is open now: the session, background work, messages and preferences.
@NullMarked
package nl.noordwijzer.ui.session;

import org.jspecify.annotations.NullMarked;
