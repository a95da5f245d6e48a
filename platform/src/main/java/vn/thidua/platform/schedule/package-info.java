/** Who may do what, heard on the topic {@code duty}: effective at once and independent of a token's life. */
@NullMarked
package vn.thidua.platform.schedule;

import org.jspecify.annotations.NullMarked;
