/** Numbered summaries of a round, frozen for a meeting. */
@NullMarked
package vn.thidua.registration.snapshot;

import org.jspecify.annotations.NullMarked;
