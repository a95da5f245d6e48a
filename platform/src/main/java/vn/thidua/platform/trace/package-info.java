/** W3C trace context, from the request through the outbox to the reader. */
@NullMarked
package vn.thidua.platform.trace;

import org.jspecify.annotations.NullMarked;
