/** Processes of other programs: how one is run, watched, restarted and found again. */
@NullMarked
package vn.thidua.launcher.process;

import org.jspecify.annotations.NullMarked;
