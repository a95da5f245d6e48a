/** What the gateway answers when it refuses, and the trace every answer belongs to. */
@NullMarked
package vn.thidua.gateway.problem;

import org.jspecify.annotations.NullMarked;
