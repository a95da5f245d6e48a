/** The trace of a request through all parts of the platform. */
@NullMarked
package vn.thidua.door.trace;

import org.jspecify.annotations.NullMarked;
