/** Tells people what has happened that they should know of. */
@NullMarked
package vn.thidua.notification;

import org.jspecify.annotations.NullMarked;
