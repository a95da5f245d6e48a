/** Numbered snapshots of a round's comparison, frozen for a meeting. */
@NullMarked
package vn.thidua.registration.snapshot;

import org.jspecify.annotations.NullMarked;
