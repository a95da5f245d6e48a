/** Starts, watches, restarts and stops the parts of the platform on one machine. */
@NullMarked
package vn.thidua.launcher;

import org.jspecify.annotations.NullMarked;
