/** The trace of a request through all parts of the platform. */
@NullMarked
package vn.thidua.http.trace;

import org.jspecify.annotations.NullMarked;
