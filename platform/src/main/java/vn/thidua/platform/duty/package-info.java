/** Who may do what, received on the topic {@code duty}: effective at once and independent of a token's life. */
@NullMarked
package vn.thidua.platform.duty;

import org.jspecify.annotations.NullMarked;
