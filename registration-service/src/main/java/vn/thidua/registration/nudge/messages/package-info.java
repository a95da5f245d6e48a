/** What others may know of a nudge. */
@NullMarked
package vn.thidua.registration.nudge.messages;

import org.jspecify.annotations.NullMarked;
